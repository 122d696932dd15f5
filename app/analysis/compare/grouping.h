// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <vector>

namespace sphygma {

/// The rows of a table by the value of one column.
struct Grouping
{
    static constexpr quint32 none = 0xFFFFFFFF; ///< removed rows and rows without a value

    QStringList labels; ///< in ascending order (numbers by value)
    std::vector<quint32> codes; ///< the group of each row of the table
    std::vector<qint64> sizes; ///< kept rows of each group
};

/// DoesNotFit when the column has more than \a most different values.
Result<Grouping> groupRows(const Table &table, qsizetype column, qsizetype most = 50);

} // namespace sphygma
