// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/proposal.h"

#include "app/quality/detectors.h"
#include "app/table/parallel.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace sphygma {

static bool comesFirst(const Proposal &a, const Proposal &b)
{
    const auto rank = [](const Proposal &p) {
        return std::tuple(p.choices.isEmpty(), -p.certainty, -p.count);
    };
    return rank(a) < rank(b);
}

void rankProposals(QList<Proposal> &proposals)
{
    std::stable_sort(proposals.begin(), proposals.end(), comesFirst);
}

/// \a cells is the table whose cells are mended, \a whole the clean table so far.
static QList<Detector> detectorsOf(WizardPage page, const Look &cells, const Look &whole)
{
    switch (page) {
    case WizardPage::Columns:
        return columnDetectors(cells) + sexDetectors(cells) + unitDetectors(cells);
    case WizardPage::Missing:
        return missingDetectors(cells) + answerDetectors(cells) + rowDetectors(whole);
    case WizardPage::Duplicates:
        return duplicateDetectors(cells) + personDetectors(cells);
    case WizardPage::WrongValues:
        return pairDetectors(cells) + wrongValueDetectors(cells) + dateDetectors(cells);
    case WizardPage::Transform:
        return formatDetectors(cells) + spellingDetectors(cells) + readingDetectors(whole);
    case WizardPage::Finish:
        break;
    }
    return {};
}

static bool hasAverages(const Table &table)
{
    const Schema &schema = table.schema();
    return std::any_of(schema.begin(), schema.end(),
                       [](const ColumnInfo &info) { return info.source == "averageReadings"_L1; });
}

/// What is wrong in an average is to be mended in its readings: the table as it was before they were
/// averaged, less the rows that went later.
static Table tableToMend(const RecipeResult &result)
{
    const auto averaging = std::find_if(result.steps.begin(), result.steps.end(), [](const StepResult &step) {
        return step.status == StepResult::Status::Applied && hasAverages(step.after);
    });
    if (averaging == result.steps.end() || hasAverages(averaging->before))
        return result.table;
    RowSet kept = averaging->before.keptRows();
    for (auto later = averaging + 1; later != result.steps.end(); ++later) {
        if (later->changes.removedRows.size() == kept.size())
            kept -= later->changes.removedRows;
    }
    return averaging->before.withKept(std::move(kept));
}

static Result<QList<Proposal>> findIn(const Table &cells, const Table &all, WizardPage page,
                                      const ClinicalRulesPtr &rules, Progress &progress,
                                      const ProposalsHeard &heard)
{
    const Look mended{cells, rules}, whole{all, rules};
    const QList<Detector> detectors = detectorsOf(page, mended, whole);
    std::vector<QList<Proposal>> found(static_cast<size_t>(detectors.size()));
    std::mutex hearing;
    const bool complete = runParallel(found.size(), progress, [&](size_t i) {
        found[i] = detectors[static_cast<qsizetype>(i)]();
        for (Proposal &proposal : found[i])
            proposal.page = page;
        if (heard && !found[i].isEmpty()) {
            const std::scoped_lock lock(hearing);
            heard(found[i]);
        }
    });
    if (!complete)
        return Error::cancelled();
    QList<Proposal> proposals;
    for (const QList<Proposal> &some : found)
        proposals += some;
    rankProposals(proposals);
    return proposals;
}

Result<QList<Proposal>> findProposals(const Table &table, WizardPage page, const ClinicalRulesPtr &rules,
                                      Progress &progress)
{
    return findIn(table, table, page, rules, progress, {});
}

Result<QList<Proposal>> findProposals(const RecipeResult &result, WizardPage page,
                                      const ClinicalRulesPtr &rules, Progress &progress,
                                      const ProposalsHeard &heard)
{
    return findIn(tableToMend(result), result.table, page, rules, progress, heard);
}

} // namespace sphygma
