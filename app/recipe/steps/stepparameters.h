// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/expression/expression.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace sphygma {

/// Reads the JSON of one step and remembers the first thing that is wrong with it, naming the parameter.
/// "step", "enabled" and "note" belong to the recipe's entry and are passed over.
class StepParameters
{
public:
    explicit StepParameters(const QJsonObject &json);

    QString text(const QString &name, const QString &otherwise = {});
    QString neededText(const QString &name); ///< present and not empty
    QStringList texts(const QString &name);
    QStringList neededTexts(const QString &name);
    std::optional<double> number(const QString &name);
    QList<double> numbers(const QString &name);
    qint64 neededCount(const QString &name); ///< a whole number from 1
    QMap<QString, QString> neededTextMap(const QString &name); ///< an object of texts, not empty
    bool flag(const QString &name);
    Expression formula(const QString &name); ///< needed; its fault is that of the parameter
    QString choice(const QString &name, const QStringList &allowed); ///< absent: the first

    /// A rule between parameters that does not hold: \a what is a whole sentence of \a name.
    void reject(const QString &name, const QString &what);

    /// After all is read: what was wrong, or a parameter that nobody asked for.
    Status status();

private:
    QJsonValue take(const QString &name);
    void fail(const QString &name, const QString &expected);

    const QJsonObject m_json;
    QStringList m_known;
    std::optional<Error> m_error;
};

} // namespace sphygma
