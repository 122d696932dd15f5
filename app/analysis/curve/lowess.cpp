// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/lowess.h"

#include "app/analysis/numeric/finite.h"
#include "app/analysis/summary.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

class Lowess
{
public:
    Lowess(std::span<const double> x, std::span<const double> y, size_t window)
        : m_x(x), m_y(y), m_window(window), m_range(x.back() - x.front())
    {}

    void pass(std::vector<double> &fit, const std::vector<double> &robust) const
    {
        const double step = 0.01 * m_range;
        size_t left = 0, right = m_window - 1, last = 0;
        bool isFirst = true;
        for (size_t i = 0; i < m_x.size();) {
            while (right + 1 < m_x.size() && m_x[i] - m_x[left] > m_x[right + 1] - m_x[i]) {
                ++left;
                ++right;
            }
            fit[i] = line(i, left, right, robust).value_or(m_y[i]);
            if (!isFirst)
                interpolate(fit, last, i);
            isFirst = false;
            last = i;
            // Ties copy; then the last point within the step.
            size_t next = i + 1;
            for (; next < m_x.size() && m_x[next] <= m_x[last] + step; ++next) {
                if (m_x[next] == m_x[last]) {
                    fit[next] = fit[last];
                    last = next;
                }
            }
            i = std::max(last + 1, next - 1);
        }
    }

private:
    void interpolate(std::vector<double> &fit, size_t from, size_t to) const
    {
        for (size_t j = from + 1; j < to; ++j) {
            const double part = (m_x[j] - m_x[from]) / (m_x[to] - m_x[from]);
            fit[j] = part * fit[to] + (1 - part) * fit[from];
        }
    }

    /// The local line at x[i] over a window; empty when all weights are 0.
    std::optional<double> line(size_t i, size_t left, size_t right, const std::vector<double> &robust) const
    {
        const double x0 = m_x[i], h = std::max(x0 - m_x[left], m_x[right] - x0);
        std::vector<double> w;
        double sum = 0;
        size_t j = left;
        for (; j < m_x.size(); ++j) {
            const double far = std::abs(m_x[j] - x0);
            double weight = 0;
            if (far <= 0.999 * h) {
                const double u = far / h, cube = 1 - u * u * u;
                weight = (far > 0.001 * h ? cube * cube * cube : 1) * (robust.empty() ? 1 : robust[j]);
            } else if (m_x[j] > x0) {
                break;
            }
            w.push_back(weight);
            sum += weight;
        }
        if (!(sum > 0))
            return {};
        double middle = 0, spread = 0;
        for (size_t k = 0; k < w.size(); ++k)
            middle += (w[k] /= sum) * m_x[left + k];
        for (size_t k = 0; k < w.size(); ++k)
            spread += w[k] * (m_x[left + k] - middle) * (m_x[left + k] - middle);
        const double slope = std::sqrt(spread) > 0.001 * m_range ? (x0 - middle) / spread : 0;
        double fit = 0;
        for (size_t k = 0; k < w.size(); ++k)
            fit += w[k] * (1 + slope * (m_x[left + k] - middle)) * m_y[left + k];
        return fit;
    }

    std::span<const double> m_x, m_y;
    size_t m_window;
    double m_range;
};

/// Bisquare; empty when the residuals are next to nothing.
std::vector<double> robustWeights(std::span<const double> y, const std::vector<double> &fit)
{
    std::vector<double> sizes(y.size());
    double mean = 0;
    for (size_t i = 0; i < y.size(); ++i) {
        sizes[i] = std::abs(y[i] - fit[i]);
        mean += sizes[i] / static_cast<double>(y.size());
    }
    const double far = 6 * *quantile(sizes, 0.5);
    if (far < 1e-7 * mean || far == 0)
        return {};
    std::vector<double> weights(y.size());
    for (size_t i = 0; i < y.size(); ++i) {
        const double u = sizes[i] / far;
        weights[i] = u <= 0.001 ? 1 : u > 0.999 ? 0 : (1 - u * u) * (1 - u * u);
    }
    return weights;
}

} // namespace

Outcome<std::vector<double>> lowess(std::span<const double> sortedX, std::span<const double> y, double span,
                                    int rounds)
{
    if (sortedX.size() != y.size() || !std::is_sorted(sortedX.begin(), sortedX.end()))
        return Obstacle::DoesNotMatch;
    if (y.size() < 2)
        return Obstacle::TooFew;
    if (!allFinite(sortedX) || !allFinite(y))
        return Obstacle::NotFinite;
    const auto n = static_cast<double>(y.size());
    const auto window = static_cast<size_t>(std::clamp(span * n + 1e-7, 2.0, n));
    const Lowess smoother(sortedX, y, window);
    std::vector<double> fit(y.size()), robust;
    for (int round = 0; round <= rounds; ++round) {
        smoother.pass(fit, robust);
        if (round == rounds)
            break;
        robust = robustWeights(y, fit);
        if (robust.empty())
            break;
    }
    return fit;
}

} // namespace sphygma
