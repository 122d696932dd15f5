// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/columnpass.h"
#include "app/recipe/steps/steps.h"

#include <limits>

namespace sphygma {

/// What the missing cells of one column get: one text for all, or the value of another row, or a number by
/// row.
struct Fill
{
    static constexpr quint32 noRow = std::numeric_limits<quint32>::max();

    std::optional<QString> text;
    std::vector<quint32> rows; ///< the row whose value is taken; noRow: none
    std::vector<double> numbers; ///< by row; NaN: none
};

/// Means and medians are of the kept rows; the median of an even count is the mean of the middle two; of
/// several commonest values the smallest is taken. A row without its group's columns is in no group.
/// DoesNotFit where the method does not suit the column or nothing is there to fill from.
Result<Fill> findFill(const Table &table, qsizetype column, const FillMissing &asked, Progress &progress);

/// Fills kept cells without a value; those nobody has declared missing ("refused" among numbers) as well.
Result<ColumnOutcome> applyFill(const Table &table, qsizetype column, const Fill &fill, Progress &progress);

} // namespace sphygma
