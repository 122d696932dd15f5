// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/clinical/rowgroups.h"

#include <vector>

namespace sphygma {

/// The rows of a table by the value of a column of few values, in the order of the values: what comparisons
/// and charts show side by side. RowGroups are as many as there are, in the order they appear.
struct Grouping
{
    static constexpr quint32 none = RowGroups::none; ///< removed rows and rows without a value

    QStringList labels; ///< in ascending order (numbers by value)
    std::vector<quint32> codes; ///< the group of each row of the table
    std::vector<qint64> sizes; ///< kept rows of each group
};

/// DoesNotFit when the column has more than \a most different values, or dates.
Result<Grouping> labelledGroups(const Table &table, qsizetype column, qsizetype most = 50);

} // namespace sphygma
