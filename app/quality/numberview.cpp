// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/numberview.h"

#include "app/analysis/presentvalues.h"
#include "app/recipe/columnaccess.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sphygma {

namespace {

// Pressures, ages, heights and weights to two decimals; identifiers and days fall outside and are sorted.
constexpr double scale = 100;
constexpr int lowest = -500;
constexpr int highest = 3500;

/// Counts values where they have a place of their own, and keeps the others.
class Tally
{
public:
    void add(double value)
    {
        if (value >= lowest && value < highest) {
            const double scaled = std::nearbyint(value * scale);
            if (scaled / scale == value) {
                ++m_counts[static_cast<size_t>(scaled - lowest * scale)];
                return;
            }
        }
        m_others.push_back(value);
    }

    /// Calls \a add(value, copies) in ascending order.
    template<typename Add>
    void finish(Add add)
    {
        std::sort(m_others.begin(), m_others.end());
        auto other = m_others.begin();
        const auto addOthersBelow = [&](double limit) {
            while (other != m_others.end() && *other < limit) {
                const auto next = std::upper_bound(other, m_others.end(), *other);
                add(*other, static_cast<qint64>(next - other));
                other = next;
            }
        };
        for (size_t i = 0; i < m_counts.size(); ++i) {
            if (m_counts[i] == 0)
                continue;
            const double value = (static_cast<double>(i) + lowest * scale) / scale;
            addOthersBelow(value);
            add(value, m_counts[i]);
        }
        addOthersBelow(std::numeric_limits<double>::infinity());
    }

private:
    std::vector<quint32> m_counts = std::vector<quint32>(static_cast<size_t>((highest - lowest) * scale), 0);
    std::vector<double> m_others;
};

} // namespace

NumberView::NumberView(const Table &table, qsizetype column) : m_upTo{0}
{
    Tally tally;
    std::vector<double> buffer;
    const auto chunks = static_cast<qsizetype>(table.column(column).chunks().size());
    for (qsizetype chunk = 0; chunk < chunks; ++chunk) {
        const auto numbers = presentNumbers(table, column, chunk, buffer);
        for (const double value : numbers)
            tally.add(value);
    }
    tally.finish([this](double value, qint64 copies) {
        m_values.push_back(value);
        m_upTo.push_back(m_upTo.back() + copies);
    });
}

double NumberView::at(qint64 place) const
{
    const auto after = std::upper_bound(m_upTo.begin(), m_upTo.end(), place);
    return m_values[static_cast<size_t>(after - m_upTo.begin()) - 1];
}

double NumberView::quantile(double p) const
{
    if (n() == 0)
        return 0;
    const double place = p * static_cast<double>(n() - 1);
    const auto below = static_cast<qint64>(place);
    const double low = at(below);
    const double rest = place - static_cast<double>(below);
    return rest == 0 ? low : low + rest * (at(below + 1) - low);
}

qint64 NumberView::countBetween(double low, double high) const
{
    const auto from = std::lower_bound(m_values.begin(), m_values.end(), low);
    const auto to = std::upper_bound(from, m_values.end(), high);
    return m_upTo[static_cast<size_t>(to - m_values.begin())]
        - m_upTo[static_cast<size_t>(from - m_values.begin())];
}

double NumberView::wholeShare() const
{
    qint64 whole = 0;
    for (size_t i = 0; i < m_values.size(); ++i)
        whole += m_values[i] == std::floor(m_values[i]) ? copies(i) : 0;
    return n() == 0 ? 0 : static_cast<double>(whole) / static_cast<double>(n());
}

double NumberView::gapAround(double value) const
{
    double gap = std::numeric_limits<double>::infinity();
    const auto first = std::lower_bound(m_values.begin(), m_values.end(), value);
    const auto next = std::upper_bound(first, m_values.end(), value);
    if (first != m_values.begin())
        gap = std::min(gap, value - *std::prev(first));
    if (next != m_values.end())
        gap = std::min(gap, *next - value);
    return gap;
}

std::optional<qsizetype> numberOfRole(const Table &table, const QString &role)
{
    const QList<qsizetype> columns = table.indicesOfRole(role);
    for (const qsizetype column : columns) {
        if (table.info(column).type == ColumnType::Number)
            return column;
    }
    return {};
}

std::optional<PlausibilityLimits> limitsInColumnUnit(const Table &table, qsizetype column,
                                                     const ClinicalRules &rules)
{
    if (table.info(column).type != ColumnType::Number)
        return {};
    const auto limits = limitsOfColumn(table.info(column), rules);
    if (!limits)
        return {};
    return *limits;
}

} // namespace sphygma
