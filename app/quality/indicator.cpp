// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/indicator.h"

#include "app/analysis/presentvalues.h"
#include "app/analysis/proportion.h"
#include "app/quality/indicatorfamilies.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/parallel.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

static qsizetype placeOf(const QString &kind)
{
    const auto kinds = indicatorKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto &k) { return kind == QLatin1String(k.id); });
    return found - kinds.begin();
}

Indicator shareIndicator(const char *kind, QStringList columns, RowSet rows, qint64 denominator)
{
    Indicator indicator;
    indicator.kind = QString::fromLatin1(kind);
    indicator.columns = std::move(columns);
    indicator.violated = rows.count();
    indicator.denominator = denominator;
    indicator.rows = std::move(rows);
    const Proportion share = proportion(indicator.violated, denominator);
    indicator.value = share.share;
    indicator.ci95 = share.ci95;
    return indicator;
}

RowSet presentRows(const Table &table, qsizetype column)
{
    RowSet rows = table.keptRows();
    const auto &chunks = table.column(column).chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        const auto &valid = chunks[c]->valid; // empty: all
        for (size_t word = 0; word < valid.size(); ++word)
            rows.words()[c * static_cast<size_t>(chunkWords) + word] &= valid[word];
    }
    return rows;
}

Result<QList<Indicator>> qualityIndicators(const Table &table, const ClinicalRulesPtr &rules,
                                           const QualityThresholds &thresholds, QDate today,
                                           Progress &progress)
{
    if (table.columnCount() == 0)
        return QList<Indicator>();
    const Look look{table, rules};
    // Those that take longest first, so that all cores are done at about the same time.
    const QList<Measurement> measurements = consistencyMeasurements(look, today) + sourceMeasurements(look)
        + digitMeasurements(look) + completenessMeasurements(look) + accuracyMeasurements(look);
    std::vector<QList<Indicator>> found(static_cast<size_t>(measurements.size()));
    const bool whole = runParallel(found.size(), progress,
                                   [&](size_t i) { found[i] = measurements[static_cast<qsizetype>(i)](); });
    if (!whole)
        return Error::cancelled();
    QList<Indicator> indicators;
    for (const QList<Indicator> &some : found)
        indicators += some;
    std::stable_sort(indicators.begin(), indicators.end(), [](const Indicator &a, const Indicator &b) {
        return placeOf(a.kind) < placeOf(b.kind);
    });
    for (Indicator &indicator : indicators) {
        const bool counted = indicatorKind(indicator.kind)->measure == Measure::Count;
        if (indicator.value)
            indicator.grade = thresholds.grade(
                indicator.kind, counted ? static_cast<double>(indicator.violated) : *indicator.value);
    }
    return indicators;
}

Phrase indicatorTitle(const Indicator &indicator)
{
    const IndicatorKind *kind = indicatorKind(indicator.kind);
    const PhraseValue title = nested(Phrase::of(kind->title));
    if (!indicator.about.isEmpty() && !indicator.columns.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2 (%3)"),
                          {title, nested(indicator.about), nested(listed(indicator.columns))});
    if (!indicator.about.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2"), {title, nested(indicator.about)});
    if (!indicator.columns.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2"), {title, nested(listed(indicator.columns))});
    return Phrase::of(kind->title);
}

Phrase indicatorFigure(const Indicator &indicator)
{
    if (!indicator.value)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Nothing to look at"));
    if (indicatorKind(indicator.kind)->measure == Measure::Score) {
        const int decimals = *indicator.value < 1 ? 3 : 1;
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (n = %2)"),
                          {Figure{*indicator.value, decimals}, indicator.denominator});
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 of %2 (%3 %)"),
                      {indicator.violated, indicator.denominator, Figure{100 * *indicator.value, 1}});
}

Phrase gradeText(const Indicator &indicator, const QualityThresholds &thresholds)
{
    if (!indicator.grade)
        return {};
    if (*indicator.grade == 0)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Good"));
    return *indicator.grade < thresholds.worst(indicator.kind)
        ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Fair"))
        : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Poor"));
}

} // namespace sphygma
