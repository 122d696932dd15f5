// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <optional>

namespace sphygma {

/// A place in a table.
struct CellPlace
{
    qsizetype row = 0;
    qsizetype column = 0;

    bool operator==(const CellPlace &) const = default;
};

/// Where to look from, and which way.
struct CellQuery
{
    QString text; ///< part of a cell's text, in any case
    bool keptOnly = true;
    bool backwards = false;
    CellPlace from; ///< itself looked at last
};

/// The next cell whose text contains the query's, going around the ends of the table; nothing when there is
/// none.
Result<std::optional<CellPlace>> findCell(const Table &table, const CellQuery &query, Progress &progress);

} // namespace sphygma
