// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/qualitythresholds.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sphygma {

using namespace Qt::StringLiterals;

QualityThresholds QualityThresholds::standard()
{
    const QList<GradeBound> limits{{0, false}, {0.02}, {0.05}};
    const QList<GradeBound> outliers{{0, false}, {0.02}, {0.05}, {0.10}};
    const QList<GradeBound> contradictions{{0, false}, {0.05, false}, {0.10, false}};
    return {{{u"C1"_s, {{0.01}}},
             {u"C3"_s, limits},
             {u"C4"_s, limits},
             {u"C6"_s, {{0.1}, {0.2}}},
             {u"I1"_s, limits},
             {u"I2"_s, limits},
             {u"I3"_s, limits},
             {u"I6"_s, limits},
             {u"I7"_s, limits},
             {u"P1"_s, limits},
             {u"P2"_s, contradictions},
             {u"P3"_s, limits},
             {u"P4"_s, {{1}, {2}}},
             {u"P5"_s, contradictions},
             {u"P6"_s, limits},
             {u"A1"_s, outliers},
             {u"A2"_s, {{0.05}, {0.10}}},
             {u"A3"_s, {{10}, {20}}},
             {u"A4"_s, {{0.02}, {0.03}, {0.05}, {0.10}}}}};
}

std::optional<int> QualityThresholds::grade(const QString &kind, double measured) const
{
    const auto found = bounds.constFind(kind);
    if (found == bounds.constEnd() || found->isEmpty())
        return {};
    int reached = 0;
    for (const GradeBound &bound : *found)
        reached += bound.reached(measured);
    return reached;
}

QJsonObject QualityThresholds::toJson() const
{
    QJsonObject json;
    for (auto it = bounds.begin(); it != bounds.end(); ++it) {
        QJsonArray kind;
        for (const GradeBound &bound : it.value())
            kind.append(QJsonObject{{bound.inclusive ? u"atLeast"_s : u"above"_s, bound.value}});
        json.insert(it.key(), kind);
    }
    return json;
}

static std::optional<GradeBound> boundFromJson(const QJsonObject &json)
{
    for (const bool inclusive : {true, false}) {
        const QJsonValue value = json[inclusive ? u"atLeast"_s : u"above"_s];
        if (value.isDouble())
            return GradeBound{value.toDouble(), inclusive};
    }
    return {};
}

Result<QualityThresholds> QualityThresholds::fromJson(const QJsonObject &json)
{
    QualityThresholds thresholds;
    for (auto it = json.begin(); it != json.end(); ++it) {
        QList<GradeBound> bounds;
        for (const QJsonValue &entry : it.value().toArray()) {
            const auto bound = boundFromJson(entry.toObject());
            if (!bound || (!bounds.isEmpty() && bound->value < bounds.last().value)) {
                return Error{Error::Kind::Invalid,
                             QCoreApplication::translate(
                                 "sphygma", "The thresholds of the quality indicator “%1” cannot be read.")
                                 .arg(it.key()),
                             QCoreApplication::translate(
                                 "sphygma", "Each is a number, “atLeast” or “above”, from low to high.")};
            }
            bounds.append(*bound);
        }
        thresholds.bounds.insert(it.key(), bounds);
    }
    return thresholds;
}

} // namespace sphygma
