// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/proposal.h"

#include "app/quality/detectors.h"
#include "app/table/parallel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// What can be mended before what is only to know; then by certainty, then by how much it touches.
static bool comesFirst(const Proposal &a, const Proposal &b)
{
    const auto rank = [](const Proposal &p) {
        return std::tuple(p.choices.isEmpty(), -p.certainty, -p.count);
    };
    return rank(a) < rank(b);
}

static QList<Detector> detectorsOf(WizardPage page, const Look &look)
{
    switch (page) {
    case WizardPage::Columns:
        return columnDetectors(look) + unitDetectors(look) + readingDetectors(look);
    case WizardPage::Missing:
        return missingDetectors(look);
    case WizardPage::Duplicates:
        return duplicateDetectors(look) + personDetectors(look);
    case WizardPage::WrongValues:
        return pairDetectors(look) + wrongValueDetectors(look) + dateDetectors(look)
            + spellingDetectors(look);
    case WizardPage::Finish:
        break;
    }
    return {};
}

/// Without columns that are made from others: what is wrong in them is to be mended where it stands.
static Table withoutAverages(Table table)
{
    for (qsizetype column = table.columnCount(); column-- > 0;) {
        if (table.info(column).source == "averageReadings"_L1)
            table = table.withoutColumn(column);
    }
    return table;
}

Result<QList<Proposal>> findProposals(const Table &table, WizardPage page, const ClinicalRulesPtr &rules,
                                      Progress &progress)
{
    const Table seen = page == WizardPage::Columns ? table : withoutAverages(table);
    const Look look{seen, rules};
    const QList<Detector> detectors = detectorsOf(page, look);
    std::vector<QList<Proposal>> found(static_cast<size_t>(detectors.size()));
    const bool whole = runParallel(found.size(), progress,
                                   [&](size_t i) { found[i] = detectors[static_cast<qsizetype>(i)](); });
    if (!whole)
        return Error::cancelled();
    QList<Proposal> proposals;
    for (const QList<Proposal> &some : found)
        proposals += some;
    for (Proposal &proposal : proposals)
        proposal.page = page;
    std::stable_sort(proposals.begin(), proposals.end(), comesFirst);
    return proposals;
}

} // namespace sphygma
