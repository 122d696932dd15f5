// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/scriptexport/scriptcall.h"

#include "app/base/numbertext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Both languages know these escapes; what is not ASCII stands as it is.
QString scriptText(ScriptLanguage, const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            quoted += u"\\x%1"_s.arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

QString scriptNumber(ScriptLanguage language, double number)
{
    if (!std::isinf(number))
        return QString::fromLatin1(shortestDecimal(number));
    const QString infinite = language == ScriptLanguage::R ? u"Inf"_s : u"math.inf"_s;
    return number < 0 ? u'-' + infinite : infinite;
}

QString ScriptCall::list(const QStringList &items) const
{
    return (m_language == ScriptLanguage::R ? u"c(%1)"_s : u"[%1]"_s).arg(items.join(u", "_s));
}

ScriptCall &ScriptCall::code(const QString &expression)
{
    m_arguments.append(expression);
    return *this;
}

ScriptCall &ScriptCall::text(const QString &value)
{
    return code(scriptText(m_language, value));
}

ScriptCall &ScriptCall::texts(const QStringList &values)
{
    QStringList items;
    for (const QString &value : values)
        items.append(scriptText(m_language, value));
    return code(list(items));
}

ScriptCall &ScriptCall::number(double value)
{
    return code(scriptNumber(m_language, value));
}

ScriptCall &ScriptCall::numbers(const QList<double> &values)
{
    QStringList items;
    for (const double value : values)
        items.append(scriptNumber(m_language, value));
    return code(list(items));
}

ScriptCall &ScriptCall::flag(bool value)
{
    if (m_language == ScriptLanguage::R)
        return code(value ? u"TRUE"_s : u"FALSE"_s);
    return code(value ? u"True"_s : u"False"_s);
}

ScriptCall &ScriptCall::nothing()
{
    return code(m_language == ScriptLanguage::R ? u"NULL"_s : u"None"_s);
}

ScriptCall &ScriptCall::map(const QMap<QString, QString> &values)
{
    const bool isR = m_language == ScriptLanguage::R;
    QStringList items;
    for (auto it = values.begin(); it != values.end(); ++it)
        items.append(scriptText(m_language, it.key()) + (isR ? u" = "_s : u": "_s)
                     + scriptText(m_language, it.value()));
    return code((isR ? u"list(%1)"_s : u"{%1}"_s).arg(items.join(u", "_s)));
}

QString ScriptCall::line() const
{
    const QString arguments = (QStringList{u"d"_s} + m_arguments).join(u", "_s);
    const QString assign = m_language == ScriptLanguage::R ? u"d <- "_s : u"d = "_s;
    return assign + m_function + u'(' + arguments + u')';
}

} // namespace sphygma
