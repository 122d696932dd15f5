// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/answeredindicators.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static bool share(RowSet some, const RowSet &others)
{
    if (some.size() != others.size())
        return false; // of a table before its rows were made anew
    some &= others;
    return !some.isEmpty();
}

static bool answers(const Proposal &proposal, const Indicator &indicator)
{
    const auto touches = [&](const ProposalChoice &choice) {
        const QStringList columns = choice.step->columnsNeeded();
        return std::any_of(columns.begin(), columns.end(),
                           [&](const QString &column) { return indicator.columns.contains(column); });
    };
    const bool meant = proposal.rows.size() == 0 || share(proposal.rows, indicator.rows);
    return meant && std::any_of(proposal.choices.begin(), proposal.choices.end(), touches);
}

/// Words of no known category are slips to be merged, else codes whose meaning is asked with the columns.
static std::optional<WizardPage> elsewhere(const IndicatorPair &pair, WizardPage page)
{
    return pair.after->kind == "P3"_L1 && page == WizardPage::Transform ? std::optional(WizardPage::Columns)
                                                                        : std::nullopt;
}

static Status keepAnsweredOn(WizardPage page, QList<IndicatorPair> &pairs, const RecipeResult &result,
                             const ClinicalRulesPtr &rules, Progress &progress)
{
    const auto isOpen = [page](const IndicatorPair &pair) {
        return pair.mends == page && pair.after && pair.after->violated > 0 && !pair.after->rows.isEmpty();
    };
    if (std::none_of(pairs.begin(), pairs.end(), isOpen))
        return ok();
    const auto proposals = findProposals(result, page, rules, progress);
    if (!proposals)
        return proposals.error();
    for (IndicatorPair &pair : pairs) {
        if (isOpen(pair) && std::none_of(proposals->begin(), proposals->end(), [&](const Proposal &proposal) {
                return answers(proposal, *pair.after);
            }))
            pair.mends = elsewhere(pair, page);
    }
    return ok();
}

Status keepAnswered(QList<IndicatorPair> &pairs, const RecipeResult &result, const ClinicalRulesPtr &rules,
                    Progress &progress)
{
    for (const WizardPage page :
         {WizardPage::Missing, WizardPage::WrongValues, WizardPage::Transform, WizardPage::Columns}) {
        const Status kept = keepAnsweredOn(page, pairs, result, rules, progress);
        if (!kept)
            return kept;
    }
    return ok();
}

} // namespace sphygma
