// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chartdata.h"

#include "app/analysis/chart/chartkind.h"
#include "app/decision/decision.h"
#include "app/decision/persons.h"

#include <QCoreApplication>

namespace sphygma {

DecisionColumns chartColumns(const Table &table, const ClinicalRulesPtr &rules)
{
    if (Result<DecisionColumns> found = decisionColumns(table, rules))
        return std::move(found).value();
    DecisionColumns columns;
    columns.age = table.indexOfRole(QStringLiteral("age"));
    columns.diastolic = table.indexOfRole(QStringLiteral("dbp"));
    columns.patient = table.indexOfRole(QStringLiteral("patient_id"));
    return columns;
}

Phrase dataVersion(const Table &table, const Recipe &recipe)
{
    qint64 steps = 0;
    for (const RecipeEntry &entry : recipe.entries())
        steps += entry.enabled;
    const auto &lineage = table.lineage();
    const QString version = lineage && !lineage->sources.isEmpty()
        ? QString::fromLatin1(lineage->sources.first().sha256.toHex().left(12))
        : QString();
    return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "data %1, %n steps"), {version}, steps);
}

qint64 ChartData::beyond() const
{
    if (isWindowed)
        return 0;
    qint64 count = cloud ? cloud->unusual : 0;
    for (const AgeFacet &facet : age ? age->facets : QList<AgeFacet>()) {
        for (const AgeSeries &series : facet.series)
            count += series.points->unusual;
    }
    return count;
}

QString ChartData::title(const Translator &words) const
{
    return words.text(marks ? marks->title
                            : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Age and blood pressure")));
}

Phrase beyondPhrase(qint64 count)
{
    return Phrase::of(
        QT_TRANSLATE_N_NOOP("sphygma", "%n outside the picture (no age over 120, no pressure over 300)"), {},
        count);
}

QString chartNote(const ChartData &shown, const Phrase &dataVersion, const Translator &words)
{
    QStringList parts{words.text(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n = %1 · missing %2"), {shown.n(), shown.missing()}))};
    if (shown.beyond() > 0)
        parts += words.text(beyondPhrase(shown.beyond()));
    if (shown.marks && shown.marks->removed > 0)
        parts += words.text(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n rows left out by the recipe"), {},
                                       shown.marks->removed));
    if (!dataVersion.isEmpty())
        parts += words.text(dataVersion);
    QString note = parts.join(QStringLiteral(" · "));
    const QList<Phrase> sentences = shown.marks ? shown.marks->notes
        : shown.age                             ? shown.age->remarks
                                                : QList<Phrase>();
    for (const Phrase &sentence : sentences) {
        if (!sentence.isEmpty())
            note += QStringLiteral("\n") + words.text(sentence);
    }
    return note;
}

static Result<ChartData> agePoints(const Table &table, const ChartSpec &spec, const ClinicalRulesPtr &rules,
                                   const SmallCells &small, Progress &progress)
{
    const DecisionColumns found = chartColumns(table, rules);
    const AgeColumns columns{found.age, found.systolic, found.diastolic};
    const Result<Table> looked = ageTable(table, columns, spec);
    if (!looked)
        return looked.error();
    Result<AgeChart> chart = gatherAgeChart(table, *looked, columns, spec, progress, small);
    if (!chart)
        return chart.error();
    auto shown = std::make_shared<AgeChart>(std::move(chart).value());
    if (const CurveWish wish(spec); wish.any()) {
        const Result<Persons> persons =
            wish.line && found.patient >= 0 ? findPersons(*looked, found.patient, progress) : Persons();
        if (!persons)
            return persons.error();
        if (const Status fitted = fitAgeChart(*shown, wish, persons->ofRow, progress); !fitted)
            return fitted.error();
    }
    ChartData data{nullptr, nullptr, std::move(shown), {}};
    data.isWindowed = spec.window.has_value();
    return data;
}

Result<ChartData> chartData(const Table &table, const ChartSpec &spec, const ClinicalRulesPtr &rules,
                            const SmallCells &small, Progress &progress)
{
    if (spec.kind == ChartSpec().kind)
        return agePoints(table, spec, rules, small, progress);
    auto marks = chartMarks(table, spec, *rules, small, progress);
    if (!marks)
        return marks.error();
    return ChartData{nullptr, std::make_shared<const ChartMarks>(std::move(marks).value()), nullptr, {}};
}

} // namespace sphygma
