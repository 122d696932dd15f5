// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/lexer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString said(const char *text)
{
    return QCoreApplication::translate("sphygma", text);
}

Error formulaError(qsizetype position, const QString &what)
{
    return {Error::Kind::DoesNotFit,
            said(QT_TRANSLATE_NOOP("sphygma", "The formula cannot be used. At character %1: %2"))
                .arg(QString::number(position + 1), what),
            {}};
}

static bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c.isSurrogate();
}

static bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'.' || c.isSurrogate();
}

static bool isKeyword(const QString &name)
{
    static constexpr const char16_t *words[] = {u"and", u"or", u"not", u"true", u"false", u"missing"};
    return std::any_of(std::begin(words), std::end(words), [&](const char16_t *word) {
        return name.compare(QStringView(word), Qt::CaseInsensitive) == 0;
    });
}

QString fieldText(const QString &name)
{
    const bool isBare = !name.isEmpty() && isNameStart(name.front())
        && std::all_of(name.begin(), name.end(), isNamePart) && !isKeyword(name);
    if (isBare)
        return name;
    QString inside = name;
    return u'[' + inside.replace(u"]"_s, u"]]"_s) + u']';
}

namespace {

class Lexer
{
public:
    explicit Lexer(const QString &formula) : m_text(formula) {}

    Result<QList<Token>> run()
    {
        QList<Token> tokens;
        for (;;) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            auto token = next();
            if (!token)
                return token.error();
            tokens.append(*token);
            if (token->kind == Token::Kind::End)
                return tokens;
        }
    }

private:
    Result<Token> next()
    {
        if (m_at == m_text.size())
            return Token{Token::Kind::End, m_at, 0, 0, {}};
        const QChar c = m_text[m_at];
        if ((c >= u'0' && c <= u'9') || (c == u'.' && isDigit(m_at + 1)))
            return number();
        if (c == u'"' || c == u'\'')
            return quoted(Token::Kind::Text, c);
        if (c == u'`')
            return quoted(Token::Kind::Field, c);
        if (c == u'[')
            return quoted(Token::Kind::Field, u']');
        if (isNameStart(c))
            return name();
        return sign();
    }

    bool isDigit(qsizetype at) const
    {
        return at < m_text.size() && m_text[at] >= u'0' && m_text[at] <= u'9';
    }

    void skipDigits()
    {
        while (isDigit(m_at))
            ++m_at;
    }

    Result<Token> number()
    {
        const qsizetype start = m_at;
        skipDigits();
        if (m_at < m_text.size() && m_text[m_at] == u'.') {
            ++m_at;
            skipDigits();
        }
        if (m_at < m_text.size() && m_text[m_at].toLower() == u'e') {
            const bool isSigned =
                m_at + 1 < m_text.size() && (m_text[m_at + 1] == u'-' || m_text[m_at + 1] == u'+');
            if (isDigit(m_at + (isSigned ? 2 : 1))) {
                m_at += isSigned ? 2 : 1;
                skipDigits();
            }
        }
        bool isNumber = false;
        const double value =
            QLocale::c().toDouble(QStringView(m_text).sliced(start, m_at - start), &isNumber);
        if (!isNumber || !std::isfinite(value))
            return formulaError(start, said(QT_TRANSLATE_NOOP("sphygma", "this number is too large.")));
        return token(Token::Kind::Number, start, {}, value);
    }

    /// The closing sign stands for itself where it is doubled.
    Result<Token> quoted(Token::Kind kind, QChar close)
    {
        const qsizetype start = m_at++;
        QString inside;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == close) {
                ++m_at;
                if (m_at == m_text.size() || m_text[m_at] != close)
                    return token(kind, start, inside);
            }
            inside += m_text[m_at];
        }
        return formulaError(
            start,
            said(QT_TRANSLATE_NOOP("sphygma", "what is opened here is not closed with %1.")).arg(close));
    }

    Result<Token> name()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isNamePart(m_text[m_at]))
            ++m_at;
        return token(Token::Kind::Name, start, m_text.sliced(start, m_at - start));
    }

    Result<Token> sign()
    {
        static constexpr QStringView signs[] = {u"<=", u">=", u"<>", u"!=", u"==", u"<", u">", u"=",
                                                u"+",  u"-",  u"*",  u"/",  u"^",  u"(", u")", u","};
        const QStringView rest = QStringView(m_text).sliced(m_at);
        const auto found = std::find_if(std::begin(signs), std::end(signs),
                                        [&](auto sign) { return rest.startsWith(sign); });
        if (found == std::end(signs))
            return formulaError(
                m_at,
                said(QT_TRANSLATE_NOOP("sphygma", "the sign “%1” has no meaning here.")).arg(m_text[m_at]));
        const qsizetype start = m_at;
        m_at += found->size();
        return token(Token::Kind::Sign, start, found->toString());
    }

    Token token(Token::Kind kind, qsizetype start, const QString &text, double number = 0) const
    {
        return {kind, start, m_at - start, number, text};
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<QList<Token>> tokensOf(const QString &formula)
{
    return Lexer(formula).run();
}

} // namespace sphygma
