// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"
#include "app/import/issuelist.h"
#include "app/import/statfile/statcolumn.h"
#include "app/import/statfile/statformat.h"

#include <QHash>

namespace sphygma {

/// What was read of a file of SPSS, Stata or SAS, before numbers become dates and columns get roles.
struct StatTable
{
    StatFormat format = StatFormat::Sav;
    Chosen<QString> encoding;
    std::vector<StatColumn> columns;
    QHash<QString, QList<ValueLabel>> labelSets;
    QString weight; ///< the column that SPSS would weigh the rows by; empty for none
    IssueList issues;
    bool complete = true; ///< false: only the first rows were asked for
};

/// The table with dates, labels, roles and units, and its report.
Imported assembled(StatTable read, const ImportOptions &options, const ClinicalRules &rules);

} // namespace sphygma
