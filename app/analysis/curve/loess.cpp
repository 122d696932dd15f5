// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/loess.h"

#include "app/analysis/curve/localfit.h"
#include "app/analysis/numeric/finite.h"
#include "app/analysis/summary.h"

#include <cmath>
#include <Eigen/Core>
#include <numeric>

namespace sphygma {

namespace {

constexpr size_t mostForErrors = 4000;
constexpr int robustRounds = 3;

struct Sorted
{
    std::vector<double> x, y;
};

Sorted sorted(std::span<const double> x, std::span<const double> y)
{
    std::vector<size_t> order(x.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [x](size_t a, size_t b) { return x[a] < x[b]; });
    Sorted result;
    for (const size_t i : order) {
        result.x.push_back(x[i]);
        result.y.push_back(y[i]);
    }
    return result;
}

/// Tukey's bisquare of residuals over six times their median size.
std::vector<double> bisquare(const std::vector<double> &residuals)
{
    std::vector<double> sizes(residuals.size());
    std::transform(residuals.begin(), residuals.end(), sizes.begin(), [](double r) { return std::abs(r); });
    const double far = 6 * *quantile(sizes, 0.5);
    std::vector<double> weights(sizes.size());
    std::transform(sizes.begin(), sizes.end(), weights.begin(), [far](double size) {
        const double u = far > 0 ? size / far : 0;
        return u >= 1 ? 0 : (1 - u * u) * (1 - u * u);
    });
    return weights;
}

/// False where a neighbourhood has too few different x.
std::optional<std::vector<double>> fitAll(LocalFit &local, std::span<const double> at,
                                          std::span<const double> y)
{
    std::vector<double> fit;
    for (size_t i = 0; i < at.size(); ++i) {
        if (i > 0 && at[i] == at[i - 1]) {
            fit.push_back(fit.back());
            continue;
        }
        const auto weights = local.at(at[i]);
        if (weights.empty())
            return {};
        fit.push_back(std::inner_product(weights.begin(), weights.end(),
                                         y.begin() + static_cast<std::ptrdiff_t>(local.from()), 0.0));
    }
    return fit;
}

/// Scale and degrees of freedom from the operator L of all fits: δ₁ = tr M, δ₂ = tr M², M = (I − L)ᵀ(I − L).
std::optional<Obstacle> inferScale(Loess &result, LocalFit &local, const Sorted &data,
                                   const std::vector<double> &residuals, Progress &progress)
{
    const auto n = static_cast<Eigen::Index>(data.x.size());
    Eigen::MatrixXd rest = Eigen::MatrixXd::Identity(n, n);
    std::span<const double> weights;
    for (Eigen::Index i = 0; i < n; ++i) {
        if (!progress.update(i, 2 * n))
            return Obstacle::Cancelled;
        const double x0 = data.x[static_cast<size_t>(i)];
        if (i == 0 || x0 != data.x[static_cast<size_t>(i - 1)])
            weights = local.at(x0);
        for (size_t j = 0; j < weights.size(); ++j)
            rest(i, static_cast<Eigen::Index>(local.from() + j)) -= weights[j];
    }
    result.traceHat = static_cast<double>(n) - rest.trace();
    const double delta1 = rest.squaredNorm();
    double delta2 = 0;
    for (Eigen::Index i = 0; i < n; ++i) {
        if (!progress.update(n + i, 2 * n))
            return Obstacle::Cancelled;
        delta2 += (rest.transpose() * rest.col(i)).squaredNorm();
    }
    double squares = 0;
    for (size_t i = 0; i < residuals.size(); ++i)
        squares += residuals[i] * residuals[i];
    if (!(delta1 > 1e-9))
        return Obstacle::TooFew;
    result.residualScale = std::sqrt(squares / delta1);
    result.df = delta1 * delta1 / delta2;
    return {};
}

std::optional<Obstacle> obstacleIn(std::span<const double> x, std::span<const double> y,
                                   const LoessOptions &options)
{
    if (x.size() != y.size() || !(options.span > 0) || options.degree < 1 || options.degree > 2)
        return Obstacle::DoesNotMatch;
    if (x.size() < static_cast<size_t>(options.degree) + 2)
        return Obstacle::TooFew;
    if (!allFinite(x) || !allFinite(y))
        return Obstacle::NotFinite;
    return options.errors && x.size() > mostForErrors ? std::optional(Obstacle::TooLarge) : std::nullopt;
}

} // namespace

Outcome<Loess> loess(std::span<const double> x, std::span<const double> y, std::span<const double> at,
                     const LoessOptions &options, Progress &progress)
{
    if (const auto obstacle = obstacleIn(x, y, options))
        return *obstacle;
    const Sorted data = sorted(x, y);
    LocalFit local(data.x, options.span, options.degree);
    std::vector<double> robust, residuals(data.y.size());
    const int rounds = options.symmetric ? robustRounds : 0;
    for (int round = 0; round <= rounds; ++round) {
        if (!progress.update(round, robustRounds + 1))
            return Obstacle::Cancelled;
        if (round > 0) {
            robust = bisquare(residuals);
            local.setRobust(robust);
        }
        if (round == rounds && !options.errors)
            break; // the residuals of the last round serve the errors only
        const auto fitted = fitAll(local, data.x, data.y);
        if (!fitted)
            return Obstacle::TooFew;
        for (size_t i = 0; i < residuals.size(); ++i)
            residuals[i] = data.y[i] - (*fitted)[i];
    }
    Loess result;
    auto fit = fitAll(local, at, data.y);
    if (!fit)
        return Obstacle::TooFew;
    result.fit = *std::move(fit);
    if (!options.errors)
        return result;
    if (const auto obstacle = inferScale(result, local, data, residuals, progress))
        return *obstacle;
    for (const double x0 : at) {
        const auto weights = local.at(x0);
        const double norm =
            std::sqrt(std::inner_product(weights.begin(), weights.end(), weights.begin(), 0.0));
        result.standardErrors.push_back(result.residualScale * norm);
    }
    return result;
}

} // namespace sphygma
