// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/presentvalues.h"

namespace sphygma {

std::span<const double> presentNumbers(const Table &table, qsizetype column, qsizetype chunk,
                                       std::vector<double> &buffer)
{
    const Chunk &values = *table.column(column).chunks()[static_cast<size_t>(chunk)];
    const double *numbers = values.numbers.data();
    if (!table.kept() && values.valid.empty())
        return {numbers, static_cast<size_t>(values.rows)};
    buffer.clear();
    buffer.reserve(static_cast<size_t>(values.rows));
    const Chunk *const columns[]{&values};
    forEachPresent(table, chunk, columns, [&](qsizetype row) { buffer.push_back(numbers[row]); });
    return buffer;
}

} // namespace sphygma
