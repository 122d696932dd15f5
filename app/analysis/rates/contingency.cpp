// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rates/contingency.h"

#include "app/analysis/numeric/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sphygma {

qint64 CrossTable::rowSum(size_t row) const
{
    const auto from = m_counts.begin() + static_cast<std::ptrdiff_t>(row * m_columns);
    return std::accumulate(from, from + static_cast<std::ptrdiff_t>(m_columns), qint64(0));
}

qint64 CrossTable::columnSum(size_t column) const
{
    qint64 sum = 0;
    for (size_t row = 0; row < m_rows; ++row)
        sum += at(row, column);
    return sum;
}

qint64 CrossTable::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
}

CrossTable CrossTable::compact() const
{
    std::vector<size_t> rows, columns;
    for (size_t row = 0; row < m_rows; ++row) {
        if (rowSum(row) > 0)
            rows.push_back(row);
    }
    for (size_t column = 0; column < m_columns; ++column) {
        if (columnSum(column) > 0)
            columns.push_back(column);
    }
    CrossTable result(rows.size(), columns.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t column = 0; column < columns.size(); ++column)
            result.add(row, column, at(rows[row], columns[column]));
    }
    return result;
}

double CrossTable::leastExpected() const
{
    qint64 leastRow = total(), leastColumn = total();
    for (size_t row = 0; row < m_rows; ++row)
        leastRow = std::min(leastRow, rowSum(row));
    for (size_t column = 0; column < m_columns; ++column)
        leastColumn = std::min(leastColumn, columnSum(column));
    const auto n = static_cast<double>(total());
    return n > 0 ? static_cast<double>(leastRow) * static_cast<double>(leastColumn) / n : 0;
}

Outcome<ChiSquare> chiSquareTest(const CrossTable &table, bool yates)
{
    const CrossTable t = table.compact();
    if (t.rows() == 0)
        return Obstacle::TooFew;
    if (t.rows() < 2 || t.columns() < 2)
        return Obstacle::Constant;
    const auto n = static_cast<double>(t.total());
    ChiSquare result;
    for (size_t row = 0; row < t.rows(); ++row) {
        for (size_t column = 0; column < t.columns(); ++column) {
            const double expected =
                static_cast<double>(t.rowSum(row)) * static_cast<double>(t.columnSum(column)) / n;
            const double off = std::abs(static_cast<double>(t.at(row, column)) - expected);
            const double kept = off - (yates && t.rows() == 2 && t.columns() == 2 ? std::min(0.5, off) : 0);
            result.x2 += kept * kept / expected;
        }
    }
    result.df = static_cast<double>((t.rows() - 1) * (t.columns() - 1));
    result.p = upperChiSquare(result.x2, result.df);
    result.cramersV = std::sqrt(result.x2 / n / static_cast<double>(std::min(t.rows(), t.columns()) - 1));
    result.leastExpected = t.leastExpected();
    return result;
}

Outcome<ChiSquare> chiSquareOfEqualShares(std::span<const qint64> counts)
{
    const auto n = static_cast<double>(std::accumulate(counts.begin(), counts.end(), qint64(0)));
    if (counts.size() < 2 || n == 0)
        return Obstacle::TooFew;
    const double expected = n / static_cast<double>(counts.size());
    ChiSquare result;
    for (const qint64 count : counts) {
        const double off = static_cast<double>(count) - expected;
        result.x2 += off * off / expected;
    }
    result.df = static_cast<double>(counts.size()) - 1;
    result.p = upperChiSquare(result.x2, result.df);
    result.leastExpected = expected;
    return result;
}

} // namespace sphygma
