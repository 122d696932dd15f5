// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace sphygma {

/// Where a worse grade begins: at \a value, or just above it.
struct GradeBound
{
    double value = 0;
    bool inclusive = true;

    bool reached(double measured) const { return inclusive ? measured >= value : measured > value; }

    bool operator==(const GradeBound &) const = default;
};

/// From which value on an indicator gets a worse grade; the user may edit them. The defaults are those of
/// dataquieR 2.8.9 where it has some (clinical_spec 4.2: missing, limits, outliers, contradictions, ICC), and
/// conventions of ours for the others.
struct QualityThresholds
{
    QMap<QString, QList<GradeBound>> bounds; ///< by indicator kind, ascending

    static QualityThresholds standard();

    /// 0 for the best grade, one more for every bound that is reached; nothing for kinds without bounds.
    std::optional<int> grade(const QString &kind, double measured) const;

    /// The worst grade a kind can get.
    int worst(const QString &kind) const { return static_cast<int>(bounds.value(kind).size()); }

    /// {"C1": [{"atLeast": 0.01}], "P1": [{"above": 0}, {"atLeast": 0.02}]}
    QJsonObject toJson() const;
    /// Invalid, naming the indicator, where a bound is no number or the bounds do not ascend.
    static Result<QualityThresholds> fromJson(const QJsonObject &json);

    bool operator==(const QualityThresholds &) const = default;
};

} // namespace sphygma
