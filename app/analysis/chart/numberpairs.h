// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

namespace sphygma {

/// The kept rows that hold a number in both of two columns.
struct NumberPairs
{
    std::vector<double> x, y;
    std::vector<quint32> rows;
    qint64 missing = 0; ///< kept rows without one of them
};

Result<NumberPairs> numberPairs(const Table &table, qsizetype x, qsizetype y, Progress &progress);

} // namespace sphygma
