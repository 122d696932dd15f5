// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace sphygma {

enum class ScriptLanguage : quint8 { R, Python };

/// A text, a number and so on as a literal of a language.
QString scriptText(ScriptLanguage language, const QString &text);
QString scriptNumber(ScriptLanguage language, double number);

/// One call of a function of the script's runtime (resources/recipes/runtime.*), put together argument by
/// argument; the first is always the table "d".
class ScriptCall
{
public:
    ScriptCall(ScriptLanguage language, const QString &function) : m_language(language), m_function(function)
    {}

    ScriptCall &text(const QString &value);
    ScriptCall &texts(const QStringList &values);
    ScriptCall &number(double value); ///< infinite ones too
    ScriptCall &numbers(const QList<double> &values);
    ScriptCall &flag(bool value);
    ScriptCall &nothing();
    ScriptCall &map(const QMap<QString, QString> &values);
    ScriptCall &code(const QString &expression);

    /// "d <- f(d, …)" or "d = f(d, …)".
    QString line() const;

private:
    QString list(const QStringList &items) const;

    const ScriptLanguage m_language;
    const QString m_function;
    QStringList m_arguments;
};

} // namespace sphygma
