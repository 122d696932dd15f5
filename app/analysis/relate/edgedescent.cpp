// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/edgedescent.h"

#include "app/analysis/numeric/leastsquares.h"

#include <algorithm>
#include <Eigen/LU>
#include <numeric>

namespace sphygma {

namespace {

/// −1 … 1, the same for the same row (Steele, Lea and Flood's SplitMix64).
double noiseOf(quint64 row)
{
    quint64 z = (row + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1p-52 - 1;
}

} // namespace

EdgeDescent::EdgeDescent(const Design &design, std::span<const double> y, std::span<const double> weights,
                         double tau)
    : m_design(design)
    , m_y(y)
    , m_weights(weights)
    , m_tau(tau)
    , m_jittered(y.begin(), y.end())
    , m_residuals(y.size())
    , m_inBasis(y.size(), false)
{
    const auto [low, high] = std::minmax_element(y.begin(), y.end());
    const double size = 1e-9 * std::max(*high - *low, 1e-3 * std::abs(*high));
    for (size_t row = 0; row < y.size(); ++row)
        m_jittered[row] += size * noiseOf(row);
}

bool EdgeDescent::begin(const std::vector<size_t> &basis)
{
    const auto p = static_cast<Eigen::Index>(m_design.width());
    if (basis.size() != m_design.width())
        return false;
    Eigen::MatrixXd rows(p, p);
    for (Eigen::Index j = 0; j < p; ++j)
        rows.row(j) = rowOf(m_design, basis[static_cast<size_t>(j)]).transpose();
    const Eigen::FullPivLU<Eigen::MatrixXd> lu(rows);
    if (!lu.isInvertible())
        return false;
    m_inverse = lu.inverse();
    for (const size_t row : m_basis)
        m_inBasis[row] = false;
    m_basis = basis;
    for (const size_t row : m_basis)
        m_inBasis[row] = true;
    return true;
}

bool EdgeDescent::begin(const Eigen::VectorXd &guess)
{
    auto distances = fittedValues(m_design, guess);
    for (size_t row = 0; row < distances.size(); ++row)
        distances[row] = std::abs(m_jittered[row] - distances[row]);
    std::vector<size_t> order(distances.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return distances[a] < distances[b]; });
    // Rows that add a direction to those already chosen (Gram–Schmidt).
    std::vector<size_t> chosen;
    std::vector<Eigen::VectorXd> directions;
    for (size_t i = 0; i < order.size() && chosen.size() < m_design.width(); ++i) {
        Eigen::VectorXd row = rowOf(m_design, order[i]);
        const double length = row.norm();
        for (const auto &direction : directions)
            row -= direction.dot(row) * direction;
        if (!(row.norm() > 1e-4 * length))
            continue;
        directions.push_back(row.normalized());
        chosen.push_back(order[i]);
    }
    return begin(chosen);
}

std::vector<double> EdgeDescent::along(const Eigen::VectorXd &direction) const
{
    return fittedValues(m_design, direction);
}

void EdgeDescent::updateResiduals()
{
    Eigen::VectorXd y(static_cast<Eigen::Index>(m_basis.size()));
    for (size_t j = 0; j < m_basis.size(); ++j)
        y(static_cast<Eigen::Index>(j)) = m_jittered[m_basis[j]];
    const auto fitted = along(m_inverse * y);
    for (size_t row = 0; row < m_residuals.size(); ++row)
        m_residuals[row] = m_jittered[row] - fitted[row];
    for (const size_t row : m_basis)
        m_residuals[row] = 0;
}

std::optional<EdgeDescent::Edge> EdgeDescent::steepestEdge()
{
    // Gradient of all rows that are not in the basis.
    Eigen::VectorXd gradient = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(m_design.width()));
    std::vector<double> pull(m_residuals.size());
    double total = 0, scale = 0;
    for (size_t row = 0; row < pull.size(); ++row) {
        pull[row] = m_inBasis[row] ? 0 : weight(row) * (m_residuals[row] < 0 ? 1 - m_tau : -m_tau);
        total += pull[row];
        scale += weight(row);
    }
    const Eigen::Index first = m_design.intercept ? 1 : 0;
    if (first == 1)
        gradient(0) = total;
    for (size_t t = 0; t < m_design.terms.size(); ++t)
        gradient(first + static_cast<Eigen::Index>(t)) =
            std::inner_product(pull.begin(), pull.end(), m_design.terms[t].begin(), 0.0);
    const Eigen::VectorXd slopes = m_inverse.transpose() * gradient;
    std::optional<Edge> best;
    const double nothing = 1e-11 * scale;
    m_unique = true;
    for (size_t j = 0; j < m_basis.size(); ++j) {
        const double g = slopes(static_cast<Eigen::Index>(j)), w = weight(m_basis[j]);
        for (const Edge edge : {Edge{j, 1, g + w * (1 - m_tau)}, Edge{j, -1, w * m_tau - g}}) {
            m_unique = m_unique && edge.slope > nothing;
            if (edge.slope < -nothing && (!best || edge.slope < best->slope))
                best = edge;
        }
    }
    return best;
}

std::optional<size_t> EdgeDescent::walk(const Edge &edge)
{
    const auto steps = along(edge.sign * m_inverse.col(static_cast<Eigen::Index>(edge.leaving)));
    m_crossings.clear();
    m_crossingRows.clear();
    for (size_t row = 0; row < steps.size(); ++row) {
        const double distance = m_residuals[row] / steps[row];
        if (m_inBasis[row] || std::abs(steps[row]) < 1e-12 || !(distance > 0))
            continue;
        m_crossings.emplace_back(distance, weight(row) * std::abs(steps[row]));
        m_crossingRows.push_back(row);
    }
    std::vector<size_t> heap(m_crossings.size());
    std::iota(heap.begin(), heap.end(), size_t(0));
    const auto farther = [this](size_t a, size_t b) { return m_crossings[a].first > m_crossings[b].first; };
    std::make_heap(heap.begin(), heap.end(), farther);
    double slope = edge.slope;
    for (; !heap.empty(); heap.pop_back()) {
        std::pop_heap(heap.begin(), heap.end(), farther);
        slope += m_crossings[heap.back()].second;
        if (slope >= 0)
            return m_crossingRows[heap.back()];
    }
    return {};
}

std::optional<Obstacle> EdgeDescent::descend(Progress &progress)
{
    constexpr int mostSteps = 20'000;
    for (int step = 0; step < mostSteps; ++step) {
        if (!progress.update(step, mostSteps))
            return Obstacle::Cancelled;
        updateResiduals();
        const auto edge = steepestEdge();
        if (!edge)
            return {};
        const auto entering = walk(*edge);
        if (!entering)
            return Obstacle::NotConverged;
        auto next = m_basis;
        next[edge->leaving] = *entering;
        if (!begin(next))
            return Obstacle::NotConverged;
    }
    return Obstacle::NotConverged;
}

Eigen::VectorXd EdgeDescent::coefficients() const
{
    Eigen::VectorXd y(static_cast<Eigen::Index>(m_basis.size()));
    for (size_t j = 0; j < m_basis.size(); ++j)
        y(static_cast<Eigen::Index>(j)) = m_y[m_basis[j]];
    return m_inverse * y;
}

double EdgeDescent::objective(const Eigen::VectorXd &coefficients) const
{
    const auto fitted = along(coefficients);
    double sum = 0;
    for (size_t row = 0; row < m_y.size(); ++row) {
        const double r = m_y[row] - fitted[row];
        sum += weight(row) * r * (r < 0 ? m_tau - 1 : m_tau);
    }
    return sum;
}

} // namespace sphygma
