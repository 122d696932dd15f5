// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/riskchoices.h"

#include <QStringList>

namespace sphygma {

using namespace Qt::StringLiterals;

static const QStringList regions{u"low"_s, u"moderate"_s, u"high"_s, u"veryHigh"_s}; // as in RiskRegion
static const QStringList groups{u"white"_s, u"africanAmerican"_s}; // as in CohortGroup

template<typename T>
static std::optional<T> answer(const QJsonValue &json, const QStringList &names)
{
    const qsizetype index = names.indexOf(json.toString());
    return index < 0 ? std::nullopt : std::optional(static_cast<T>(index));
}

QJsonObject RiskChoices::toJson() const
{
    QJsonObject json{{u"noEarlierDisease"_s, noEarlierDisease}, {u"withChinaPar"_s, withChinaPar}};
    if (region)
        json.insert(u"region"_s, regions[static_cast<qsizetype>(*region)]);
    if (group)
        json.insert(u"group"_s, groups[static_cast<qsizetype>(*group)]);
    return json;
}

RiskChoices RiskChoices::fromJson(const QJsonObject &json)
{
    return {answer<RiskRegion>(json[u"region"], regions), answer<CohortGroup>(json[u"group"], groups),
            json[u"noEarlierDisease"].toBool(), json[u"withChinaPar"].toBool()};
}

} // namespace sphygma
