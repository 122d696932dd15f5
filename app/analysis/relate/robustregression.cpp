// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/robustregression.h"

#include "app/analysis/numeric/leastsquares.h"

#include <cmath>

namespace sphygma {

namespace {

constexpr double huberK = 1.345;

/// Covariance of Huber 1981, as MASS's summary.rlm: κ²·Σψ²/(n − p) / mean(ψ′)² · (XᵀX)⁻¹.
double varianceFactor(const std::vector<double> &scaled, double scale, double p)
{
    const auto n = static_cast<double>(scaled.size());
    double squares = 0, inside = 0;
    for (const double u : scaled) {
        const double psi = std::clamp(u, -huberK, huberK);
        squares += psi * psi;
        inside += std::abs(u) <= huberK ? 1 : 0;
    }
    const double mean = inside / n, kappa = 1 + p * (1 - mean) / ((n - 1) * mean);
    return kappa * kappa * scale * scale * squares / (n - p) / (mean * mean);
}

double medianSize(const std::vector<double> &residuals)
{
    std::vector<double> sizes(residuals.size());
    std::transform(residuals.begin(), residuals.end(), sizes.begin(), [](double r) { return std::abs(r); });
    return *quantile(std::move(sizes), 0.5);
}

std::vector<double> residualsOf(const Design &design, std::span<const double> y, const LeastSquares &fit)
{
    auto residuals = fittedValues(design, fit.coefficients);
    for (size_t i = 0; i < y.size(); ++i)
        residuals[i] = y[i] - residuals[i];
    return residuals;
}

} // namespace

Outcome<RobustModel> robustRegression(const Design &design, std::span<const double> y, Progress &progress)
{
    constexpr int mostSteps = 200;
    const auto plain = solveLeastSquares(design, y, {}, progress);
    if (!plain)
        return plain.obstacle();
    if (y.size() <= design.width())
        return Obstacle::TooFew;
    LeastSquares fit = *plain;
    std::vector<double> residuals = residualsOf(design, y, fit), weights(y.size());
    double scale = 0;
    bool settled = false;
    for (int i = 0; i < mostSteps && !settled; ++i) {
        if (!progress.update(i, mostSteps))
            return Obstacle::Cancelled;
        scale = medianSize(residuals) / 0.6745;
        if (!(scale > 0))
            return Obstacle::Constant; // more than half of the rows lie on the line
        std::transform(residuals.begin(), residuals.end(), weights.begin(),
                       [scale](double r) { return std::min(1.0, huberK * scale / std::abs(r)); });
        auto next = solveLeastSquares(design, y, weights, progress);
        if (!next)
            return next.obstacle();
        settled =
            (next->coefficients - fit.coefficients).norm() <= 1e-10 * (fit.coefficients.norm() + 1e-300);
        fit = *std::move(next);
        residuals = residualsOf(design, y, fit);
    }
    if (!settled)
        return Obstacle::NotConverged;
    RobustModel model{static_cast<qint64>(y.size()), {}, scale, 0};
    model.downweighted = std::count_if(weights.begin(), weights.end(), [](double w) { return w < 1; });
    std::transform(residuals.begin(), residuals.end(), residuals.begin(),
                   [scale](double r) { return r / scale; });
    const double factor = varianceFactor(residuals, scale, static_cast<double>(design.width()));
    model.coefficients = inferCoefficients(fit.coefficients, factor * plain->unscaledCovariance(), 0);
    return model;
}

} // namespace sphygma
