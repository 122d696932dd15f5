// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/riskscores/riskscore.h"

#include <QJsonObject>

namespace sphygma {

/// Inputs by the names of rules.json; each score takes what it needs.
struct RiskPerson
{
    QJsonObject given;

    std::optional<double> number(const char *key) const
    {
        const QJsonValue value = given[QLatin1String(key)];
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }

    std::optional<bool> flag(const char *key) const
    {
        const auto value = number(key);
        return value ? std::optional(*value != 0) : std::nullopt;
    }

    std::optional<Sex> sex() const
    {
        const QString text = given[QLatin1String("sex")].toString();
        if (text.isEmpty())
            return {};
        return text == QLatin1String("male") ? Sex::Male : Sex::Female;
    }

    RiskPerson with(const QString &key, const QJsonValue &value) const
    {
        RiskPerson other = *this;
        other.given.insert(key, value);
        return other;
    }
};

/// The score by its id in rules.json; PREVENT by its outcomes, Framingham without cholesterol as
/// "framingham_bmi".
RiskResult evaluateRisk(const QString &score, const RiskPerson &person);

} // namespace sphygma
