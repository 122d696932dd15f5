// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/reportcontent.h"

#include "app/clinical/measurementsetting.h"
#include "app/decision/finding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// What a step did, in words.
static Phrase effect(const Step &kind, const StepResult &step)
{
    if (step.status == StepResult::Status::DoesNotApply)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Not applied: %1"), {step.error.message});
    const qint64 changed = step.changes.changedCount();
    const qint64 removed = step.changes.removedCount();
    const qint64 flagged = step.changes.flaggedCount();
    const Phrase cells = Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells changed"), {}, changed);
    const Phrase rows = Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n rows removed"), {}, removed);
    const Phrase flags = Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells flagged"), {}, flagged);
    QList<Phrase> parts;
    if (changed > 0)
        parts << cells;
    if (removed > 0)
        parts << rows;
    if (flagged > 0)
        parts << flags;
    switch (parts.size()) {
    case 0:
        if (const auto made = kind.columnsMade().size(); made > 0)
            return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n columns made"), {}, made);
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Nothing to change"));
    case 1:
        return parts[0];
    case 2:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2"), {nested(parts[0]), nested(parts[1])});
    default:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2, %3"),
                          {nested(parts[0]), nested(parts[1]), nested(parts[2])});
    }
}

/// The sentences of the steps that ran or should have.
static QList<std::pair<Phrase, Phrase>> recipeSentences(const Recipe &recipe, const RecipeResult &result)
{
    QList<std::pair<Phrase, Phrase>> sentences;
    const auto count = std::min(recipe.entries().size(), static_cast<qsizetype>(result.steps.size()));
    for (qsizetype i = 0; i < count; ++i) {
        const StepResult &step = result.steps[static_cast<size_t>(i)];
        if (step.status != StepResult::Status::Disabled)
            sentences.append({recipe.entries()[i].step->sentence(), effect(*recipe.entries()[i].step, step)});
    }
    return sentences;
}

/// The pinned ones in their order; all while none is pinned.
static QList<Finding> chosen(const QList<Finding> &all, const QStringList &pinned)
{
    QList<Finding> found;
    for (const QString &id : pinned) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const Finding &f) { return f.id == id; });
        if (at != all.end())
            found.append(*at);
    }
    return found.isEmpty() ? all : found;
}

/// The points of the chart and their curves; nothing where the table has no columns for it.
static Status addChart(ReportContent &content, const Table &table, const DecisionColumns &found,
                       const ClinicalRulesPtr &rules, Progress &progress)
{
    const AgeColumns columns{found.age, found.systolic, found.diastolic};
    const Result<Table> looked = ageTable(table, columns, content.chart);
    if (!looked)
        return ok();
    const Result<ChartData> shown = chartData(table, content.chart, rules, SmallCells(), progress);
    if (!shown)
        return shown.error();
    content.age = shown->age;
    const auto cloud = gatherPoints(
        *looked, columns.age, countedColumn(*looked, columns, content.chart.pressure), progress);
    if (!cloud)
        return cloud.error();
    content.cloud = *cloud;
    return ok();
}

static QString dataVersion(const SourceFile &source, const Recipe &recipe)
{
    const auto steps = std::count_if(recipe.entries().begin(), recipe.entries().end(),
                                     [](const RecipeEntry &entry) { return entry.enabled; });
    return QString::fromLatin1(source.sha256.toHex().left(12)) + u'+' + QString::number(steps);
}

Result<ReportContent> reportContent(const ProjectState &state, const RecipeResult &result,
                                    const ClinicalRulesPtr &rules, const QDateTime &date, Progress &progress)
{
    Q_ASSERT(state.raw);
    const ClinicalRulesPtr inForce = rulesForSetting(rules, *state.setting);
    const Result<Decision> decision = decide(result.table, inForce, progress);
    if (!decision)
        return decision.error();
    const ImportReport &import = state.raw->report;
    ReportContent content;
    content.spec = *state.report;
    content.date = date;
    const auto &lineage = state.raw->table.lineage();
    content.sources = lineage && !lineage->sources.isEmpty() ? lineage->sources : QList{import.source};
    content.rowsIn = decision->rowsIn;
    content.rowsKept = decision->rowsKept;
    content.rowsRemoved = decision->rowsRemoved;
    content.changedCells = result.changedCells();
    content.recipe = recipeSentences(*state.recipe, result);
    content.assumptions = allAssumptions(import.assumptions, *decision);
    if (const Phrase where = settingAssumption(*state.setting); !where.isEmpty())
        content.assumptions.append(where);
    content.findings = chosen(findings(*decision, inForce, *state.guideline, *state.setting), *state.pinned);
    content.chart = *state.chart;
    content.dataVersion = dataVersion(import.source, *state.recipe);
    if (const Status added = addChart(content, result.table, decision->columns, rules, progress); !added)
        return added.error();
    return content;
}

} // namespace sphygma
