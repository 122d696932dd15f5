// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/numberparser.h"

#include <QString>

#include <optional>
#include <vector>

namespace sphygma {

/// What a line below a table says of the rows above it.
enum class TotalKind : quint8 { Sum, Count, Deviation, Least, Most, Other };

/// By the word that heads the line: "Total", "Mean", "SD", "合计" …
std::optional<TotalKind> totalKindOf(const QString &word);

/// The readings of a cell as a number: with a decimal point, a decimal comma, or digits in groups.
std::vector<ParsedNumber> numbersOf(std::string_view text);

/// What can be told of one column, number by number.
class ColumnTotals
{
public:
    void add(double value);

    qint64 count() const { return m_count; }

    bool holds(TotalKind kind, const ParsedNumber &told) const;
    /// The same, but not just how many numbers there are.
    bool holdsMore(TotalKind kind, const ParsedNumber &told) const;

private:
    qint64 m_count = 0;
    double m_sum = 0;
    double m_mean = 0;
    double m_squares = 0; ///< of the distances from the mean
    double m_least = 0;
    double m_most = 0;
};

/// A line headed by a word of totals.
struct TotalLine
{
    TotalKind kind = TotalKind::Sum;
    std::vector<std::vector<ParsedNumber>> cells; ///< one a column, behind the word; empty: no number
};

/// How many of the last \a lines are totals of all above them: every number of a line is what its word says,
/// in every column of numbers. One number alone may be chance, so it must be a sum or a mean. Lines of three
/// kinds are totals, whatever their numbers. \a above: the columns of the rows above all \a lines.
size_t totalLines(const std::vector<TotalLine> &lines, std::vector<ColumnTotals> above);

} // namespace sphygma
