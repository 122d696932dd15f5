// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartkind.h"
#include "app/analysis/summary.h"

namespace sphygma {

/// The numbers of one column by the groups of another.
struct NumberGroups
{
    QList<Phrase> names; ///< one of no name without a column to group by
    std::vector<std::vector<double>> values; ///< in row order
    qint64 missing = 0; ///< kept rows without the number or without a group
};

/// \a by −1 makes one group. DoesNotFit when there are more groups than a chart can hold.
Result<NumberGroups> numberGroups(const Table &table, qsizetype column, qsizetype by, Progress &progress);

/// A small group of \a marks is counted, and its name says what is done about it.
struct GroupTally
{
    const SmallCells &small;
    qint64 smallGroups = 0;

    /// "Women", and under it "n = 123"; counts a small group.
    Phrase nameWithCount(const Phrase &name, qint64 n);

    /// What is said under a chart that has small groups.
    void tellIn(ChartMarks &marks) const;
};

/// DoesNotFit: no row holds what the chart needs.
Error nothingToShow(const Table &table, const ChartColumns &columns);

} // namespace sphygma
