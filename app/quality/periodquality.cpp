// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/periodquality.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sphygma {

using Course = IndicatorChange::Course;

static bool sameSubject(const Indicator &a, const Indicator &b)
{
    return a.kind == b.kind && a.columns == b.columns && a.detail == b.detail;
}

bool PeriodQuality::operator==(const PeriodQuality &other) const
{
    const auto same = [](const Indicator &a, const Indicator &b) {
        return sameSubject(a, b) && a.violated == b.violated && a.denominator == b.denominator
            && a.value == b.value && a.grade == b.grade;
    };
    return name == other.name && records == other.records
        && std::equal(indicators.begin(), indicators.end(), other.indicators.begin(), other.indicators.end(),
                      same);
}

PeriodQuality periodQuality(const QString &name, qint64 records, QList<Indicator> indicators)
{
    for (Indicator &indicator : indicators)
        indicator.rows = {};
    return {name, records, std::move(indicators)};
}

/// Values of graded kinds grow as things get worse.
static Course courseOf(const Indicator &before, const Indicator &now)
{
    const bool graded = before.grade && now.grade;
    if (graded && *before.grade != *now.grade)
        return *now.grade < *before.grade ? Course::Better : Course::Worse;
    if (before.value.has_value() != now.value.has_value())
        return Course::Changed;
    constexpr double negligible = 1e-9;
    if (!before.value || std::abs(*before.value - *now.value) <= negligible)
        return Course::Same;
    if (!graded)
        return Course::Changed;
    return *now.value < *before.value ? Course::Better : Course::Worse;
}

static Indicator withNames(Indicator indicator, const QHash<QString, QString> &newNames)
{
    for (QString &column : indicator.columns)
        column = newNames.value(column, column);
    return indicator;
}

QList<IndicatorChange> comparePeriods(const PeriodQuality &before, const PeriodQuality &now,
                                      const QHash<QString, QString> &newNames)
{
    QList<Indicator> rest;
    for (const Indicator &indicator : before.indicators)
        rest.append(withNames(indicator, newNames));
    QList<IndicatorChange> changes;
    for (const Indicator &indicator : now.indicators) {
        const auto found = std::find_if(
            rest.begin(), rest.end(), [&](const Indicator &other) { return sameSubject(other, indicator); });
        if (found == rest.end()) {
            changes.append({{}, indicator, Course::New});
            continue;
        }
        changes.append({*found, indicator, courseOf(*found, indicator)});
        rest.erase(found);
    }
    for (const Indicator &gone : rest)
        changes.append({gone, {}, Course::Gone});
    return changes;
}

Phrase courseText(Course course)
{
    switch (course) {
    case Course::Same:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The same"));
    case Course::Better:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Better"));
    case Course::Worse:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Worse"));
    case Course::Changed:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Changed"));
    case Course::New:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Not measured before"));
    case Course::Gone:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Not measured any more"));
}

} // namespace sphygma
