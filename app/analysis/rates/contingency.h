// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"

#include <optional>
#include <span>
#include <vector>

namespace sphygma {

/// Counts of two categories against each other.
class CrossTable
{
public:
    CrossTable(size_t rows, size_t columns) : m_rows(rows), m_columns(columns), m_counts(rows * columns, 0) {}

    CrossTable(size_t rows, size_t columns, std::vector<qint64> counts)
        : m_rows(rows), m_columns(columns), m_counts(std::move(counts))
    {
        Q_ASSERT(m_counts.size() == rows * columns);
    }

    size_t rows() const { return m_rows; }

    size_t columns() const { return m_columns; }

    qint64 at(size_t row, size_t column) const { return m_counts[row * m_columns + column]; }

    void add(size_t row, size_t column, qint64 count = 1) { m_counts[row * m_columns + column] += count; }

    qint64 rowSum(size_t row) const;
    qint64 columnSum(size_t column) const;
    qint64 total() const;

    /// Without rows and columns that hold nothing.
    CrossTable compact() const;

    /// The least count to be expected if rows and columns were unrelated.
    double leastExpected() const;

private:
    size_t m_rows, m_columns;
    std::vector<qint64> m_counts; ///< row by row
};

struct ChiSquare
{
    double x2 = 0;
    double df = 0;
    double p = 1;
    double cramersV = 0;
    double leastExpected = 0; ///< below 5 the approximation is poor: Fisher's test instead
};

/// Pearson's test of a table, empty rows and columns left out; \a yates corrects a 2 × 2 table for
/// continuity.
Outcome<ChiSquare> chiSquareTest(const CrossTable &table, bool yates = false);

/// Counts against equal shares.
Outcome<ChiSquare> chiSquareOfEqualShares(std::span<const qint64> counts);

} // namespace sphygma
