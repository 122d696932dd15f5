// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/compare/grouping.h"
#include "app/analysis/proportion.h"

namespace sphygma {

/// One column of the table in one group.
struct TableOneCell
{
    Summary summary; ///< of a number; n and missing of any column
    std::optional<Quantiles> quantiles; ///< of a number
    std::vector<Proportion> levels; ///< of a category, in the order of TableOneRow::levels
};

struct TableOneRow
{
    QString name;
    QStringList levels; ///< of a category; empty for a number
    std::vector<TableOneCell> cells; ///< one a group
    TableOneCell all; ///< every kept row that has a group
    std::optional<double> smd; ///< largest of any pair of groups, without sign
};

/// Who the patients are, group by group: the first table of a study. No p-values: they say more about n than
/// about the groups.
struct TableOne
{
    QStringList groups;
    std::vector<qint64> sizes;
    qint64 withoutGroup = 0; ///< kept rows left out
    std::vector<TableOneRow> rows;
    QStringList leftOut; ///< columns of dates, or with too many categories
};

/// Numbers with more than two different values are summarised, all else is counted. \a groupColumn −1 puts
/// all rows in one group. Columns are worked on side by side.
Result<TableOne> tableOne(const Table &table, const QList<qsizetype> &columns, qsizetype groupColumn,
                          Progress &progress);

} // namespace sphygma
