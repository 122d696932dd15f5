// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/binder.h"

#include "app/expression/lexer.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString said(const char *text)
{
    return QCoreApplication::translate("sphygma", text);
}

static bool takes(const Function &function, size_t count)
{
    const size_t letters = std::strlen(function.parameters);
    const bool repeats = letters != 0 && function.parameters[letters - 1] == '+';
    return repeats ? count + 1 >= letters : count == letters;
}

static char letterAt(const Function &function, size_t index)
{
    const std::string_view letters(function.parameters);
    const size_t last = letters.ends_with('+') ? letters.size() - 2 : letters.size() - 1;
    return letters[std::min(index, last)];
}

static bool fits(ValueType type, char letter)
{
    switch (letter) {
    case 'n':
        return type == ValueType::Number;
    case 't':
        return type == ValueType::Text;
    case 'b':
        return type == ValueType::Truth;
    case 'd':
        return isMoment(type);
    default:
        return true;
    }
}

static ValueType typeOf(char letter, ValueType alike)
{
    switch (letter) {
    case 'n':
        return ValueType::Number;
    case 't':
        return ValueType::Text;
    case 'b':
        return ValueType::Truth;
    case 'd':
        return ValueType::Date;
    default:
        return alike;
    }
}

static QString typeName(ValueType type)
{
    switch (type) {
    case ValueType::Number:
        return said(QT_TRANSLATE_NOOP("sphygma", "a number"));
    case ValueType::Text:
        return said(QT_TRANSLATE_NOOP("sphygma", "a text"));
    case ValueType::Truth:
        return said(QT_TRANSLATE_NOOP("sphygma", "true or false"));
    case ValueType::Date:
    case ValueType::DateTime:
        return said(QT_TRANSLATE_NOOP("sphygma", "a date"));
    case ValueType::Missing:
        break;
    }
    return said(QT_TRANSLATE_NOOP("sphygma", "a value"));
}

/// What the a's of a call are: the type of the first that has one; a date beside a date and time is one.
static ValueType alikeType(const Function &function, const std::vector<BoundNode> &arguments)
{
    ValueType type = ValueType::Missing;
    for (size_t i = 0; i < arguments.size(); ++i) {
        if (letterAt(function, i) != 'a')
            continue;
        if (type == ValueType::Missing
            || (type == ValueType::Date && arguments[i].type == ValueType::DateTime))
            type = arguments[i].type;
    }
    return type;
}

/// The first argument that does not fit; the number of arguments when all do.
static size_t firstMisfit(const Function &function, const std::vector<BoundNode> &arguments)
{
    const ValueType alike = alikeType(function, arguments);
    size_t i = 0;
    for (; i < arguments.size(); ++i) {
        const ValueType type = arguments[i].type;
        const char letter = letterAt(function, i);
        const bool isAlike = letter != 'a' || type == alike || (isMoment(type) && isMoment(alike));
        if (type != ValueType::Missing && (!fits(type, letter) || !isAlike))
            break;
    }
    return i;
}

static Error wrongCount(const Node &node)
{
    return formulaError(node.position,
                        said(QT_TRANSLATE_NOOP("sphygma", "“%1” does not take %2 values."))
                            .arg(node.text, QString::number(node.arguments.size())));
}

static Result<std::vector<const Function *>> candidates(const Node &node)
{
    std::vector<const Function *> found = functionsNamed(node.text);
    if (found.empty())
        return formulaError(node.position,
                            said(QT_TRANSLATE_NOOP("sphygma", "there is no function “%1”.")).arg(node.text));
    std::erase_if(found, [&](const Function *function) { return !takes(*function, node.arguments.size()); });
    if (found.empty())
        return wrongCount(node);
    return found;
}

namespace {

class Binder
{
public:
    explicit Binder(const Schema &schema) : m_schema(schema) {}

    Result<BoundNode> bind(const Node &node) const
    {
        switch (node.kind) {
        case Node::Kind::Number:
            return literal(node, ValueType::Number);
        case Node::Kind::Text:
            return literal(node, ValueType::Text);
        case Node::Kind::Truth:
            return literal(node, ValueType::Truth);
        case Node::Kind::Missing:
            return literal(node, ValueType::Missing);
        case Node::Kind::Field:
            return field(node);
        case Node::Kind::Call:
            break;
        }
        return call(node);
    }

private:
    static BoundNode literal(const Node &node, ValueType type)
    {
        return {node.kind, type, node.number, node.text.toStdString(), -1, nullptr, {}};
    }

    Result<BoundNode> field(const Node &node) const
    {
        const auto found = std::find_if(m_schema.begin(), m_schema.end(),
                                        [&](const ColumnInfo &info) { return info.name == node.text; });
        if (found == m_schema.end())
            return formulaError(
                node.position,
                said(QT_TRANSLATE_NOOP("sphygma", "the table has no column “%1”.")).arg(node.text));
        BoundNode bound{node.kind, ValueType::Text, 0, {}, found - m_schema.begin(), nullptr, {}};
        switch (found->type) {
        case ColumnType::Number:
            bound.type = ValueType::Number;
            break;
        case ColumnType::Date:
            bound.type = ValueType::Date;
            break;
        case ColumnType::DateTime:
            bound.type = ValueType::DateTime;
            break;
        case ColumnType::Time:
            return formulaError(
                node.position,
                said(QT_TRANSLATE_NOOP("sphygma", "“%1” holds times of day, which formulas do not know."))
                    .arg(node.text));
        case ColumnType::Text:
        case ColumnType::Boolean:
            break;
        }
        return bound;
    }

    Result<BoundNode> call(const Node &node) const
    {
        BoundNode bound{node.kind, ValueType::Missing, 0, {}, -1, nullptr, {}};
        for (const Node &argument : node.arguments) {
            auto made = bind(argument);
            if (!made)
                return made;
            bound.arguments.push_back(std::move(made).value());
        }
        const auto functions = candidates(node);
        if (!functions)
            return functions.error();
        for (const Function *function : *functions) {
            if (firstMisfit(*function, bound.arguments) == bound.arguments.size())
                return completed(node, std::move(bound), *function);
        }
        return misfit(node, bound, *functions->front());
    }

    static Result<BoundNode> completed(const Node &node, BoundNode bound, const Function &function)
    {
        const ValueType alike = alikeType(function, bound.arguments);
        for (size_t i = 0; i < bound.arguments.size(); ++i) {
            if (bound.arguments[i].type == ValueType::Missing)
                bound.arguments[i].type = typeOf(letterAt(function, i), alike);
            if (bound.arguments[i].type == ValueType::Missing)
                return formulaError(
                    node.position,
                    said(QT_TRANSLATE_NOOP("sphygma", "“%1” needs a value that is not missing."))
                        .arg(node.text));
        }
        bound.function = &function;
        bound.type = typeOf(function.result, alike);
        return bound;
    }

    static Error misfit(const Node &node, const BoundNode &bound, const Function &function)
    {
        const size_t wrong = firstMisfit(function, bound.arguments);
        const char letter = letterAt(function, wrong);
        return formulaError(node.arguments[wrong].position,
                            said(QT_TRANSLATE_NOOP("sphygma", "“%1” needs %2 here, and this is %3."))
                                .arg(node.text,
                                     typeName(typeOf(letter, alikeType(function, bound.arguments))),
                                     typeName(bound.arguments[wrong].type)));
    }

    const Schema &m_schema;
};

} // namespace

Result<BoundNode> bindFormula(const Node &node, const Schema &schema)
{
    auto bound = Binder(schema).bind(node);
    if (bound && bound->type == ValueType::Missing)
        return formulaError(
            node.position,
            said(QT_TRANSLATE_NOOP("sphygma", "the formula gives nothing but missing values.")));
    return bound;
}

Status checkFunctions(const Node &node)
{
    if (node.kind == Node::Kind::Call) {
        const auto functions = candidates(node);
        if (!functions)
            return functions.error();
    }
    for (const Node &argument : node.arguments) {
        const Status checked = checkFunctions(argument);
        if (!checked)
            return checked;
    }
    return ok();
}

} // namespace sphygma
