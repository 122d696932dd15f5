// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <vector>

namespace sphygma {

/// Which row belongs to which person, by the cells of an id column.
struct Persons
{
    std::vector<quint32> ofRow; ///< person of every table row that is kept, counted from 0; else undefined
    quint32 count = 0; ///< persons among the kept rows

    bool repeat(qint64 rows) const { return static_cast<qint64>(count) < rows; }
};

/// Numbers persons in the order they first appear. A row without an id is a person of its own: nothing tells
/// that two of them are the same.
Result<Persons> findPersons(const Table &table, qsizetype idColumn, Progress &progress);

} // namespace sphygma
