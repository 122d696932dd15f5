// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/proposal.h"

#include "app/quality/detectors.h"

#include <algorithm>

namespace sphygma {

/// What can be mended before what is only to know; then by certainty, then by how much it touches.
static bool comesFirst(const Proposal &a, const Proposal &b)
{
    const auto rank = [](const Proposal &p) {
        return std::tuple(p.choices.isEmpty(), -p.certainty, -p.count);
    };
    return rank(a) < rank(b);
}

static Result<QList<Proposal>> detected(const DetectorInput &input, WizardPage page)
{
    switch (page) {
    case WizardPage::Columns:
        return columnProposals(input);
    case WizardPage::Missing:
        return missingProposals(input);
    case WizardPage::Duplicates:
        return duplicateProposals(input);
    case WizardPage::WrongValues:
        return wrongValueProposals(input);
    case WizardPage::Finish:
        break;
    }
    return QList<Proposal>();
}

Result<QList<Proposal>> findProposals(const Table &table, WizardPage page, const ClinicalRulesPtr &rules,
                                      Progress &progress)
{
    auto found = detected({table, rules, progress}, page);
    if (!found)
        return found;
    QList<Proposal> proposals = std::move(found).value();
    for (Proposal &proposal : proposals)
        proposal.page = page;
    std::stable_sort(proposals.begin(), proposals.end(), comesFirst);
    return proposals;
}

} // namespace sphygma
