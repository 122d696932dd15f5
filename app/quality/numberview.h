// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"
#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

#include <optional>

namespace sphygma {

/// The kept numbers of one column, sorted, for detectors that ask about its shape.
class NumberView
{
public:
    NumberView(const Table &table, qsizetype column);

    qsizetype column() const { return m_column; }

    qint64 n() const { return static_cast<qint64>(m_sorted.size()); }

    /// Type 7; 0 without values.
    double quantile(double p) const;

    double median() const { return quantile(0.5); }

    /// Values in [low, high].
    qint64 countBetween(double low, double high) const;

    qint64 countOf(double value) const { return countBetween(value, value); }

    double share(double low, double high) const
    {
        return m_sorted.empty() ? 0 : static_cast<double>(countBetween(low, high)) / static_cast<double>(n());
    }

    double wholeShare() const; ///< of whole numbers

    /// How far the nearest other value is; infinite when there is none.
    double gapAround(double value) const;

    const std::vector<double> &sorted() const { return m_sorted; }

private:
    qsizetype m_column;
    std::vector<double> m_sorted;
};

/// The first number column of \a role; nothing without one.
std::optional<qsizetype> numberOfRole(const Table &table, const QString &role);

/// The limits of the column's role in the column's own unit; empty where there are none, or no way to
/// convert.
std::optional<PlausibilityLimits> limitsInColumnUnit(const Table &table, qsizetype column,
                                                     const ClinicalRules &rules);

} // namespace sphygma
