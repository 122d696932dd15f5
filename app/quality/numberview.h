// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"
#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

#include <optional>

namespace sphygma {

/// The kept numbers of one column as different values and how often each occurs: what the shape of a column
/// is asked of. Values with at most two decimals in the usual range of a clinic are counted without sorting.
class NumberView
{
public:
    NumberView(const Table &table, qsizetype column);

    qint64 n() const { return m_upTo.back(); }

    qint64 distinct() const { return static_cast<qint64>(m_values.size()); }

    /// Different values, ascending.
    const std::vector<double> &values() const { return m_values; }

    /// How often values()[i] occurs.
    qint64 copies(size_t i) const { return m_upTo[i + 1] - m_upTo[i]; }

    /// Type 7; 0 without values.
    double quantile(double p) const;

    double median() const { return quantile(0.5); }

    double interquartileRange() const { return quantile(0.75) - quantile(0.25); }

    /// Values in [low, high].
    qint64 countBetween(double low, double high) const;

    qint64 countOf(double value) const { return countBetween(value, value); }

    double share(double low, double high) const
    {
        return n() == 0 ? 0 : static_cast<double>(countBetween(low, high)) / static_cast<double>(n());
    }

    double wholeShare() const; ///< of whole numbers

    /// How far the nearest other value is; infinite when there is none.
    double gapAround(double value) const;

private:
    double at(qint64 place) const;

    std::vector<double> m_values;
    std::vector<qint64> m_upTo; ///< values before each of m_values, and all at the end
};

/// The first number column of \a role; nothing without one.
std::optional<qsizetype> numberOfRole(const Table &table, const QString &role);

/// The limits of the column's role in the column's own unit; empty where there are none, or no way to
/// convert.
std::optional<PlausibilityLimits> limitsInColumnUnit(const Table &table, qsizetype column,
                                                     const ClinicalRules &rules);

} // namespace sphygma
