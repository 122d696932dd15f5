// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rates/fisher.h"

#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <functional>

namespace sphygma {

namespace {

/// Probabilities within this of the observed one count as equal (R's relErr).
constexpr double sameChance = 1 + 1e-7;

double logChoose(double n, double k)
{
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

/// The upper left count of a 2 × 2 table with given margins and odds ratio e^logOdds.
class Hypergeometric
{
public:
    explicit Hypergeometric(const CrossTable &t)
    {
        const auto row = static_cast<double>(t.rowSum(0)), other = static_cast<double>(t.rowSum(1));
        const auto column = static_cast<double>(t.columnSum(0));
        low = std::max(0.0, column - other);
        high = std::min(column, row);
        observed = static_cast<double>(t.at(0, 0));
        for (double x = low; x <= high; ++x)
            m_logs.push_back(logChoose(row, x) + logChoose(other, column - x));
    }

    std::vector<double> density(double logOdds) const
    {
        std::vector<double> p(m_logs.size());
        double most = -INFINITY, sum = 0;
        for (size_t i = 0; i < p.size(); ++i)
            most = std::max(most, p[i] = m_logs[i] + logOdds * (low + static_cast<double>(i)));
        for (double &v : p)
            sum += v = std::exp(v - most);
        for (double &v : p)
            v /= sum;
        return p;
    }

    /// Σ p(x)·f(x)
    template<typename F>
    double expect(double logOdds, F f) const
    {
        const auto p = density(logOdds);
        double sum = 0;
        for (size_t i = 0; i < p.size(); ++i)
            sum += p[i] * f(low + static_cast<double>(i));
        return sum;
    }

    /// The odds ratio at which the growing expectation of \a f is \a target.
    template<typename F>
    double oddsWhere(F f, double target) const
    {
        const auto excess = [&](double logOdds) { return expect(logOdds, f) - target; };
        double reach = 1;
        while (reach < 700 && (excess(-reach) > 0) == (excess(reach) > 0))
            reach *= 2;
        std::uintmax_t most = 200;
        const auto [a, b] = boost::math::tools::toms748_solve(
            excess, -reach, reach, boost::math::tools::eps_tolerance<double>(48), most);
        return std::exp((a + b) / 2);
    }

    double low = 0, high = 0, observed = 0;

private:
    std::vector<double> m_logs;
};

FisherTest twoByTwo(const CrossTable &table)
{
    const Hypergeometric h(table);
    FisherTest result;
    const auto p = h.density(0);
    const double limit = p[static_cast<size_t>(h.observed - h.low)] * sameChance;
    result.p = 0;
    for (const double chance : p)
        result.p += chance <= limit ? chance : 0;
    result.p = std::min(1.0, result.p);
    const bool least = h.observed == h.low, most = h.observed == h.high;
    if (least && most)
        return result;
    if (!most)
        result.high = h.oddsWhere([&](double x) { return x > h.observed; }, 0.975);
    if (!least)
        result.low = h.oddsWhere([&](double x) { return x >= h.observed; }, 0.025);
    if (least)
        result.low = result.oddsRatio = 0;
    else if (!most)
        result.oddsRatio = h.oddsWhere([](double x) { return x; }, h.observed);
    return result;
}

/// Walks through every table with the margins of one, column by column.
class TableWalk
{
public:
    TableWalk(const CrossTable &table, qint64 most) : m_left(most)
    {
        double margins = -std::lgamma(static_cast<double>(table.total()) + 1);
        for (size_t row = 0; row < table.rows(); ++row) {
            m_rows.push_back(table.rowSum(row));
            margins += std::lgamma(static_cast<double>(m_rows.back()) + 1);
        }
        double observed = 0;
        for (size_t column = 0; column < table.columns(); ++column) {
            m_columns.push_back(table.columnSum(column));
            margins += std::lgamma(static_cast<double>(m_columns.back()) + 1);
            for (size_t row = 0; row < table.rows(); ++row)
                observed -= std::lgamma(static_cast<double>(table.at(row, column)) + 1);
        }
        m_margins = margins;
        m_limit = margins + observed + std::log(sameChance);
    }

    /// Empty when there are too many.
    std::optional<double> p()
    {
        fill(0, 0, m_columns.front(), 0);
        return m_left > 0 ? std::optional(std::min(1.0, m_p)) : std::nullopt;
    }

private:
    void fill(size_t column, size_t row, qint64 rest, double logs)
    {
        if (--m_left <= 0)
            return;
        if (column + 1 == m_columns.size()) {
            for (const qint64 left : m_rows)
                logs -= std::lgamma(static_cast<double>(left) + 1);
            if (m_margins + logs <= m_limit)
                m_p += std::exp(m_margins + logs);
            return;
        }
        const bool last = row + 1 == m_rows.size();
        for (qint64 count = last ? rest : 0; count <= std::min(rest, m_rows[row]); ++count) {
            m_rows[row] -= count;
            const double more = logs - std::lgamma(static_cast<double>(count) + 1);
            if (last)
                fill(column + 1, 0, m_columns[column + 1], more);
            else
                fill(column, row + 1, rest - count, more);
            m_rows[row] += count;
        }
    }

    std::vector<qint64> m_rows, m_columns; ///< what is still to be placed
    double m_margins = 0, m_limit = 0, m_p = 0;
    qint64 m_left;
};

} // namespace

Outcome<FisherTest> fisherTest(const CrossTable &table, qint64 most)
{
    const CrossTable t = table.compact();
    if (t.rows() == 0)
        return Obstacle::TooFew;
    if (t.rows() < 2 || t.columns() < 2)
        return Obstacle::Constant;
    if (t.rows() == 2 && t.columns() == 2)
        return std::min(t.rowSum(0), t.columnSum(0)) < most ? Outcome<FisherTest>(twoByTwo(t))
                                                            : Obstacle::TooLarge;
    const auto p = TableWalk(t, most).p();
    if (!p)
        return Obstacle::TooLarge;
    return FisherTest{*p, {}, {}, {}};
}

} // namespace sphygma
