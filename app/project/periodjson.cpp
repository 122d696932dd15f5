// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/periodjson.h"

#include "app/project/phrasejson.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static QJsonObject indicatorJson(const Indicator &indicator)
{
    QJsonObject json{{u"kind"_s, indicator.kind},
                     {u"columns"_s, QJsonArray::fromStringList(indicator.columns)},
                     {u"violated"_s, indicator.violated},
                     {u"denominator"_s, indicator.denominator}};
    if (!indicator.detail.isEmpty())
        json[u"detail"_s] = indicator.detail;
    if (!indicator.about.isEmpty())
        json[u"about"_s] = phraseJson(indicator.about);
    if (indicator.value)
        json[u"value"_s] = *indicator.value;
    if (indicator.grade)
        json[u"grade"_s] = *indicator.grade;
    return json;
}

QJsonObject periodJson(const PeriodQuality &period)
{
    QJsonArray indicators;
    for (const Indicator &indicator : period.indicators)
        indicators.append(indicatorJson(indicator));
    return {{u"name"_s, period.name}, {u"records"_s, period.records}, {u"indicators"_s, indicators}};
}

static std::optional<Indicator> indicatorFromJson(const QJsonObject &json)
{
    Indicator indicator;
    indicator.kind = json[u"kind"_s].toString();
    if (!indicatorKind(indicator.kind))
        return {};
    const QJsonArray columns = json[u"columns"_s].toArray();
    for (const auto &column : columns)
        indicator.columns.append(column.toString());
    indicator.detail = json[u"detail"_s].toString();
    if (json.contains(u"about"_s)) {
        const auto about = phraseFromJson(json[u"about"_s]);
        if (!about)
            return {};
        indicator.about = *about;
    }
    indicator.violated = json[u"violated"_s].toInteger();
    indicator.denominator = json[u"denominator"_s].toInteger();
    if (json[u"value"_s].isDouble())
        indicator.value = json[u"value"_s].toDouble();
    if (json[u"grade"_s].isDouble())
        indicator.grade = json[u"grade"_s].toInt();
    return indicator;
}

PeriodQuality periodFromJson(const QJsonObject &json)
{
    PeriodQuality period{json[u"name"_s].toString(), json[u"records"_s].toInteger(), {}};
    const QJsonArray indicators = json[u"indicators"_s].toArray();
    for (const auto &value : indicators) {
        if (const auto indicator = indicatorFromJson(value.toObject()))
            period.indicators.append(*indicator);
    }
    return period;
}

} // namespace sphygma
