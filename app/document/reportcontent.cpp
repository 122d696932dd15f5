// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/reportcontent.h"

#include "app/decision/finding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// At most three, with commas between.
static Phrase joined(const QList<Phrase> &parts)
{
    switch (parts.size()) {
    case 1:
        return parts[0];
    case 2:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2"), {nested(parts[0]), nested(parts[1])});
    default:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2, %3"),
                          {nested(parts[0]), nested(parts[1]), nested(parts[2])});
    }
}

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
    QList<Phrase> parts = step.changes.notes.first(qMin<qsizetype>(3, step.changes.notes.size()));
    if (!parts.isEmpty())
        return joined(parts);
    if (changed > 0)
        parts << cells;
    if (removed > 0)
        parts << rows;
    if (flagged > 0)
        parts << flags;
    if (!parts.isEmpty())
        return joined(parts);
    if (const auto made = kind.columnsMade().size(); made > 0)
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n columns made"), {}, made);
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Nothing to change"));
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

static qsizetype pressureColumn(const DecisionColumns &columns, PressureChoice choice)
{
    return choice == PressureChoice::Diastolic ? columns.diastolic : columns.systolic;
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
    const Result<Decision> decision = decide(result.table, rules, progress);
    if (!decision)
        return decision.error();
    const ImportReport &import = state.raw->report;
    ReportContent content;
    content.spec = *state.report;
    content.date = date;
    const auto &lineage = state.raw->table.lineage();
    content.sources = lineage && !lineage->sources.isEmpty() ? lineage->sources : QList{import.source};
    content.rowsIn = static_cast<qint64>(state.raw->table.rowCount());
    content.rowsKept = decision->rowsKept;
    content.rowsRemoved = decision->rowsRemoved;
    content.changedCells = result.changedCells();
    content.recipe = recipeSentences(*state.recipe, result);
    content.assumptions = allAssumptions(import.assumptions, *decision);
    content.findings = chosen(findings(*decision, rules, *state.guideline), *state.pinned);
    content.chart = *state.chart;
    content.dataVersion = dataVersion(import.source, *state.recipe);
    const qsizetype pressure = pressureColumn(decision->columns, state.chart->pressure);
    if (decision->columns.age < 0 || pressure < 0)
        return content;
    const auto cloud = gatherPoints(result.table, decision->columns.age, pressure, progress);
    if (!cloud)
        return cloud.error();
    content.cloud = *cloud;
    return content;
}

} // namespace sphygma
