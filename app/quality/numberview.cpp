// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/numberview.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sphygma {

NumberView::NumberView(const Table &table, qsizetype column)
    : m_column(column), m_sorted(presentValues(table, column))
{
    std::sort(m_sorted.begin(), m_sorted.end());
}

double NumberView::quantile(double p) const
{
    if (m_sorted.empty())
        return 0;
    const double at = p * static_cast<double>(m_sorted.size() - 1);
    const auto below = static_cast<size_t>(at);
    const size_t above = std::min(below + 1, m_sorted.size() - 1);
    return m_sorted[below] + (at - static_cast<double>(below)) * (m_sorted[above] - m_sorted[below]);
}

qint64 NumberView::countBetween(double low, double high) const
{
    const auto from = std::lower_bound(m_sorted.begin(), m_sorted.end(), low);
    const auto to = std::upper_bound(from, m_sorted.end(), high);
    return to - from;
}

double NumberView::wholeShare() const
{
    if (m_sorted.empty())
        return 0;
    const auto whole =
        std::count_if(m_sorted.begin(), m_sorted.end(), [](double v) { return v == std::floor(v); });
    return static_cast<double>(whole) / static_cast<double>(m_sorted.size());
}

double NumberView::gapAround(double value) const
{
    double gap = std::numeric_limits<double>::infinity();
    const auto first = std::lower_bound(m_sorted.begin(), m_sorted.end(), value);
    const auto next = std::upper_bound(first, m_sorted.end(), value);
    if (first != m_sorted.begin())
        gap = std::min(gap, value - *std::prev(first));
    if (next != m_sorted.end())
        gap = std::min(gap, *next - value);
    return gap;
}

std::optional<qsizetype> numberOfRole(const Table &table, const QString &role)
{
    for (const qsizetype column : table.indicesOfRole(role)) {
        if (table.info(column).type == ColumnType::Number)
            return column;
    }
    return {};
}

std::optional<PlausibilityLimits> limitsInColumnUnit(const Table &table, qsizetype column,
                                                     const ClinicalRules &rules)
{
    const ColumnInfo &info = table.info(column);
    const PlausibilityLimits *limits = rules.plausibility.limits(info.role);
    if (!limits || info.type != ColumnType::Number)
        return {};
    PlausibilityLimits own = *limits;
    if (info.unit.isEmpty() || info.unit == limits->unit)
        return own;
    const auto conversion =
        rules.units.conversion(UnitBook::analyteOfRole(info.role), limits->unit, info.unit);
    if (!conversion)
        return {};
    own.unit = info.unit;
    own.hard = {conversion->apply(limits->hard.low), conversion->apply(limits->hard.high)};
    own.soft = {conversion->apply(limits->soft.low), conversion->apply(limits->soft.high)};
    return own;
}

} // namespace sphygma
