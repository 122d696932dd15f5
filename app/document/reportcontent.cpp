// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/reportcontent.h"

#include "app/clinical/measurementsetting.h"
#include "app/decision/finding.h"
#include "app/decision/pinning.h"
#include "app/decision/questionpin.h"
#include "app/document/reportsections.h"
#include "app/project/dataversion.h"
#include "app/report/reportvalues.h"

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

/// A finding as it was pinned, with the user's comment, and whether it still holds.
static Finding saidWhenPinned(const PinnedFinding &pinned, const QString &versionNow, const QString &specNow)
{
    Finding finding = pinned.finding;
    if (!pinned.comment.isEmpty())
        finding.sentences.prepend(Phrase::verbatim(pinned.comment));
    if (pinned.isOutdated(specNow, versionNow) && isQuestionPin(finding.id))
        finding.sentences.append(Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "Outdated: the data changed since this was pinned. Pin it again in Explore.")));
    else if (pinned.isOutdated(specNow, versionNow))
        finding.sentences.append(Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "Outdated: the data or the rule changed since this was pinned. Refresh it in Decide.")));
    return finding;
}

/// The pinned ones in their order, as they were pinned.
static QList<Finding> pinnedFindings(const QList<Finding> &all, const ProjectState &state,
                                     const ClinicalRules &rules)
{
    QList<Finding> found;
    const QString version = dataVersion(state);
    for (const QString &id : *state.pinned) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const Finding &f) { return f.id == id; });
        if (const auto kept = state.pinnedFindings->constFind(id); kept != state.pinnedFindings->constEnd())
            found.append(saidWhenPinned(
                *kept, version, at != all.end() ? builtInSpec(id, rules, *state.setting) : kept->spec));
        else if (at != all.end())
            found.append(*at);
    }
    return found;
}

/// Those that nobody pinned follow the pinned ones.
static void addFindings(const QList<Finding> &all, const ProjectState &state, const ClinicalRules &rules,
                        ReportContent &content)
{
    content.findings = pinnedFindings(all, state, rules);
    content.pinned = content.findings.size();
    for (const Finding &finding : all) {
        if (!state.pinned->contains(finding.id))
            content.findings.append(finding);
    }
}

/// What has to be blotted out: the cells of the raw table and of the clean one.
static IdentifiersPtr identifiersOf(const ProjectState &state, const Table &clean)
{
    if (!state.report->deidentified)
        return nullptr;
    auto identifiers = std::make_shared<Identifiers>();
    identifiers->add(state.raw->table);
    identifiers->add(clean);
    identifiers->finish();
    return identifiers;
}

static QString shortVersion(const SourceFile &source, const Recipe &recipe)
{
    const auto steps = std::count_if(recipe.entries().begin(), recipe.entries().end(),
                                     [](const RecipeEntry &entry) { return entry.enabled; });
    return QString::fromLatin1(source.sha256.toHex().left(12)) + u'+' + QString::number(steps);
}

/// Rows that each step took away, and those the adults' rule does not count.
static DataFlow dataFlow(const Table &raw, const Decision &decision, const RecipeResult &result,
                         const QList<std::pair<Phrase, Phrase>> &recipe, const Recipe &steps)
{
    DataFlow flow;
    const auto imported = static_cast<qint64>(raw.rowCount());
    flow.imported = imported == decision.rowsIn ? 0 : imported;
    flow.read = decision.rowsIn;
    flow.kept = decision.rowsKept;
    qsizetype said = 0;
    const auto count = std::min(steps.entries().size(), static_cast<qsizetype>(result.steps.size()));
    for (qsizetype i = 0; i < count; ++i) {
        const StepResult &step = result.steps[static_cast<size_t>(i)];
        if (step.status == StepResult::Status::Disabled)
            continue;
        const Phrase &sentence = recipe[said++].first;
        if (const qint64 removed = step.changes.removedCount(); removed > 0)
            flow.removed.append({sentence, removed});
    }
    flow.counted = decision.adults.included;
    for (auto it = decision.adults.excluded.begin(); it != decision.adults.excluded.end(); ++it) {
        if (it.value() > 0)
            flow.notCounted.append({exclusionName(it.key()), it.value()});
    }
    return flow;
}

/// Of a table without pressures there is nothing to decide; all else is reported as of any other.
static Result<Decision> decideIfThereArePressures(const Table &table, const ClinicalRulesPtr &rules,
                                                  ReportContent &content, Progress &progress)
{
    auto decision = decide(table, rules, progress);
    if (decision || decision.error().kind != Error::Kind::DoesNotFit)
        return decision;
    content.noPressures = Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma",
        "No column is known to hold systolic pressures, so nothing is said of blood pressure. Say in Data or "
        "Clean which one it is, and the report will have the findings."));
    Decision none;
    none.rowsIn = table.rowCount();
    none.rowsKept = table.keptCount();
    none.rowsRemoved = none.rowsIn - none.rowsKept;
    none.columns.patient = table.indexOfRole(u"patient_id"_s);
    return none;
}

/// All but what only some sections need.
static Result<ReportContent> mainContent(const ProjectState &state, const RecipeResult &result,
                                         const ClinicalRulesPtr &inForce, Progress &progress)
{
    ReportContent content;
    const Result<Decision> decision = decideIfThereArePressures(result.table, inForce, content, progress);
    if (!decision)
        return decision.error();
    const ImportReport &import = state.raw->report;
    content.spec = *state.report;
    const auto &lineage = state.raw->table.lineage();
    content.sources = lineage && !lineage->sources.isEmpty() ? lineage->sources : QList{import.source};
    content.changedCells = result.changedCells();
    content.recipe = recipeSentences(*state.recipe, result);
    content.flow = dataFlow(state.raw->table, *decision, result, content.recipe, *state.recipe);
    content.assumptions = allAssumptions(import.assumptions, *decision);
    if (const Phrase where = settingAssumption(*state.setting); !where.isEmpty())
        content.assumptions.append(where);
    const bool decides = content.noPressures.isEmpty();
    addFindings(decides ? findings(*decision, inForce, *state.guideline, *state.setting) : QList<Finding>(),
                state, *inForce, content);
    content.dataVersion = shortVersion(import.source, *state.recipe);
    content.identifiers = identifiersOf(state, result.table);
    content.values = reportValues(*decision, content, *state.guideline);
    content.summary = summarySentences(*decision, content.noPressures);
    return content;
}

Result<ReportContent> reportContent(const ProjectState &state, const RecipeResult &result,
                                    const ClinicalRulesPtr &rules, const QDateTime &date, Progress &progress,
                                    const ReportContent *before)
{
    Q_ASSERT(state.raw);
    const ClinicalRulesPtr inForce = rulesForSetting(rules, *state.setting);
    auto gathered = before ? Result<ReportContent>(*before) : mainContent(state, result, inForce, progress);
    if (!gathered)
        return gathered.error();
    ReportContent content = std::move(gathered).value();
    content.spec = *state.report;
    content.date = date;
    content.charts.clear();
    content.tables.clear();
    content.patients.clear();
    if (const Status filled = fillSections({state, result, inForce, before}, content, progress); !filled)
        return filled.error();
    return content;
}

} // namespace sphygma
