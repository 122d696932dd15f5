// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/rowmatching.h"
#include "app/table/table.h"

namespace sphygma {

/// Which column of a table now is which column of it before.
struct ColumnMatching
{
    struct Match
    {
        qsizetype before = 0;
        qsizetype now = 0;
    };

    QList<Match> matches; ///< in the order of the table before
    QList<qsizetype> removed; ///< indices before
    QList<qsizetype> added; ///< indices now
};

/// By name; then, among the rest, by name but for case and blanks, by role, and by equal cells row by row.
ColumnMatching matchColumns(const Table &before, const Table &now);

/// The columns to compare cell by cell. Where one is of another storage than it was, both are taken as text:
/// a number and a text that says the same number are equal.
std::vector<ColumnPair> comparedColumns(const Table &before, const Table &now,
                                        const ColumnMatching &matching);

} // namespace sphygma
