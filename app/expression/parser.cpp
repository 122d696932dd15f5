// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/parser.h"

#include "app/expression/lexer.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString said(const char *text)
{
    return QCoreApplication::translate("sphygma", text);
}

namespace {

/// How tightly an operator binds what stands on its left and right.
struct Operator
{
    QStringView text;
    QStringView function;
    int left;
    int right;
};

constexpr int comparison = 40;
constexpr int afterNot = 30;
constexpr int afterMinus = 70;

constexpr Operator operators[] = {
    {u"or", u"or", 10, 11},         {u"and", u"and", 20, 21},       {u"=", u"=", comparison, 41},
    {u"==", u"=", comparison, 41},  {u"!=", u"!=", 40, 41},         {u"<>", u"!=", comparison, 41},
    {u"<", u"<", comparison, 41},   {u"<=", u"<=", comparison, 41}, {u">", u">", comparison, 41},
    {u">=", u">=", comparison, 41}, {u"+", u"+", 50, 51},           {u"-", u"-", 50, 51},
    {u"*", u"*", 60, 61},           {u"/", u"/", 60, 61},           {u"^", u"^", 81, 80}, // 2^3^2 is 2^(3^2)
};

class Parser
{
public:
    explicit Parser(QList<Token> tokens) : m_tokens(std::move(tokens)) {}

    Result<Node> run()
    {
        auto node = expression(0);
        if (!node || now().kind == Token::Kind::End)
            return node;
        return wrong(now().text == u")"_s ? said(QT_TRANSLATE_NOOP("sphygma", "this bracket closes nothing."))
                                          : said(QT_TRANSLATE_NOOP(
                                              "sphygma", "an operator such as + or and is missing here.")));
    }

private:
    const Token &now() const { return m_tokens[m_at]; }

    bool isSign(QStringView sign) const { return now().kind == Token::Kind::Sign && now().text == sign; }

    bool isWord(QStringView word) const
    {
        return now().kind == Token::Kind::Name && now().text.compare(word, Qt::CaseInsensitive) == 0;
    }

    Error wrong(const QString &what) const { return formulaError(now().position, what); }

    const Operator *operatorHere() const
    {
        const auto found = std::find_if(std::begin(operators), std::end(operators),
                                        [&](const Operator &o) { return isSign(o.text) || isWord(o.text); });
        return found == std::end(operators) ? nullptr : found;
    }

    static Result<Node> call(QStringView function, qsizetype position, std::vector<Node> arguments)
    {
        int depth = 0;
        for (const Node &argument : arguments)
            depth = std::max(depth, argument.depth);
        if (depth >= deepestFormula)
            return formulaError(position,
                                said(QT_TRANSLATE_NOOP("sphygma", "too many parts are nested here.")));
        return Node{Node::Kind::Call, position, depth + 1, 0, function.toString(), std::move(arguments)};
    }

    Result<Node> expression(int binding)
    {
        if (m_nesting >= deepestFormula)
            return wrong(said(QT_TRANSLATE_NOOP("sphygma", "too many parts are nested here.")));
        ++m_nesting;
        auto left = operand();
        const Operator *before = nullptr;
        for (const Operator *o = operatorHere(); left && o && o->left >= binding; o = operatorHere()) {
            if (before && before->left == comparison && o->left == comparison)
                return wrong(said(QT_TRANSLATE_NOOP(
                    "sphygma", "comparisons cannot follow one another; write “a < b and b < c”.")));
            const qsizetype position = now().position;
            ++m_at;
            auto right = expression(o->right);
            if (!right)
                return right;
            std::vector<Node> sides;
            sides.push_back(std::move(left).value());
            sides.push_back(std::move(right).value());
            left = call(o->function, position, std::move(sides));
            before = o;
        }
        --m_nesting;
        return left;
    }

    Result<Node> prefixed(QStringView function, int binding)
    {
        const qsizetype position = now().position;
        ++m_at;
        auto operand = expression(binding);
        if (!operand)
            return operand;
        std::vector<Node> only;
        only.push_back(std::move(operand).value());
        return call(function, position, std::move(only));
    }

    Result<Node> operand()
    {
        const Token token = now();
        if (isSign(u"-"))
            return prefixed(u"negative", afterMinus);
        if (isWord(u"not"))
            return prefixed(u"not", afterNot);
        if (isSign(u"("))
            return bracketed();
        if (token.kind == Token::Kind::End)
            return wrong(said(QT_TRANSLATE_NOOP("sphygma", "the formula ends where a value is needed.")));
        if (token.kind == Token::Kind::Sign || operatorHere())
            return wrong(
                said(QT_TRANSLATE_NOOP("sphygma", "a value is needed before “%1”.")).arg(token.text));
        ++m_at;
        switch (token.kind) {
        case Token::Kind::Number:
            return leaf(Node::Kind::Number, token, token.number);
        case Token::Kind::Text:
            return leaf(Node::Kind::Text, token);
        case Token::Kind::Field:
            return leaf(Node::Kind::Field, token);
        default:
            return named(token);
        }
    }

    static Node leaf(Node::Kind kind, const Token &token, double number = 0)
    {
        return {kind, token.position, 1, number, token.text, {}};
    }

    Result<Node> named(const Token &token)
    {
        if (isSign(u"("))
            return functionCall(token);
        const QString word = token.text.toLower();
        if (word == u"true"_s || word == u"false"_s)
            return leaf(Node::Kind::Truth, token, word == u"true"_s ? 1 : 0);
        return leaf(word == u"missing"_s ? Node::Kind::Missing : Node::Kind::Field, token);
    }

    Result<Node> bracketed()
    {
        const qsizetype opened = now().position;
        ++m_at;
        auto inner = expression(0);
        if (!inner)
            return inner;
        if (!isSign(u")"))
            return formulaError(opened, said(QT_TRANSLATE_NOOP("sphygma", "this bracket is not closed.")));
        ++m_at;
        return inner;
    }

    Result<Node> functionCall(const Token &name)
    {
        ++m_at;
        std::vector<Node> arguments;
        while (!isSign(u")")) {
            auto argument = expression(0);
            if (!argument)
                return argument;
            arguments.push_back(std::move(argument).value());
            if (isSign(u")"))
                break;
            if (!isSign(u","))
                return formulaError(
                    now().position,
                    said(QT_TRANSLATE_NOOP("sphygma",
                                           "a comma or the closing bracket of “%1” is missing here."))
                        .arg(name.text));
            ++m_at;
            if (isSign(u")"))
                return wrong(said(QT_TRANSLATE_NOOP("sphygma", "a value is needed after the comma.")));
        }
        ++m_at;
        return call(name.text, name.position, std::move(arguments));
    }

    const QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_nesting = 0;
};

} // namespace

Result<Node> parseFormula(const QString &formula)
{
    if (formula.size() > longestFormula)
        return formulaError(longestFormula,
                            said(QT_TRANSLATE_NOOP("sphygma", "the formula is longer than %1 characters."))
                                .arg(longestFormula));
    auto tokens = tokensOf(formula);
    if (!tokens)
        return tokens.error();
    return Parser(std::move(tokens).value()).run();
}

} // namespace sphygma
