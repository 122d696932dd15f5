// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/quality/indicator.h"

#include <QJsonArray>

namespace sphygma {

using namespace Qt::StringLiterals;

static QString dimensionId(QualityDimension dimension)
{
    switch (dimension) {
    case QualityDimension::Completeness:
        return u"completeness"_s;
    case QualityDimension::Consistency:
        return u"consistency"_s;
    case QualityDimension::Accuracy:
        break;
    }
    return u"accuracy"_s;
}

template<typename T>
static QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

static QJsonArray exampleRecords(const RowSet &rows)
{
    constexpr qsizetype shown = 20;
    QJsonArray records;
    rows.forEach([&records](qsizetype row) {
        if (records.size() < shown)
            records.append(row + 1);
    });
    return records;
}

static QJsonObject indicatorJson(const Indicator &indicator, const QualityThresholds &thresholds)
{
    const Translator english;
    const IndicatorKind *kind = indicatorKind(indicator.kind);
    const QString dataquier = QString::fromLatin1(kind->dataquier);
    return {
        {u"id"_s, indicator.kind},
        {u"title"_s, english.text(indicatorTitle(indicator))},
        {u"dimension"_s, dimensionId(kind->dimension)},
        {u"kahn"_s, QString::fromLatin1(kind->kahn)},
        {u"dataquieR"_s, dataquier.isEmpty() ? QJsonValue() : QJsonValue(dataquier)},
        {u"columns"_s, QJsonArray::fromStringList(indicator.columns)},
        {u"detail"_s, indicator.detail.isEmpty() ? QJsonValue() : QJsonValue(indicator.detail)},
        {u"violated"_s, indicator.violated},
        {u"denominator"_s, indicator.denominator},
        {u"value"_s, orNull(indicator.value)},
        {u"ci95"_s,
         indicator.ci95 ? QJsonValue(QJsonArray{indicator.ci95->low, indicator.ci95->high}) : QJsonValue()},
        {u"p"_s, orNull(indicator.p)},
        {u"grade"_s, orNull(indicator.grade)},
        {u"worstGrade"_s, indicator.grade ? QJsonValue(thresholds.worst(indicator.kind)) : QJsonValue()},
        {u"exampleRecords"_s, exampleRecords(indicator.rows)}};
}

QJsonObject qualityJson(const QList<Indicator> &indicators, const QualityThresholds &thresholds)
{
    QJsonArray all;
    for (const Indicator &indicator : indicators)
        all.append(indicatorJson(indicator, thresholds));
    return {{u"indicators"_s, all}, {u"thresholds"_s, thresholds.toJson()}};
}

} // namespace sphygma
