// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"
#include "app/table/table.h"

#include <memory>

namespace sphygma {

/// Rows that table and charts look at, or look past; of a selection the user made, or of what a check found.
/// Not part of the project: a selection is not either.
struct RowFilter
{
    std::shared_ptr<const RowSet> rows; ///< null: no filter
    bool keep = true; ///< only these; false: all but these
    QString name = {}; ///< why these, for people: "Impossible values: sbp"; mostly empty

    bool operator==(const RowFilter &) const = default;
};

/// "only 312 selected rows": for chips and notes.
Phrase rowFilterPhrase(const RowFilter &filter);

/// What is left of \a table; all of it where \a filter is of another table.
Table filteredTable(const Table &table, const RowFilter &filter);

} // namespace sphygma
