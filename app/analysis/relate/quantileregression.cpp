// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/quantileregression.h"

#include "app/analysis/numeric/leastsquares.h"
#include "app/analysis/relate/edgedescent.h"
#include "app/analysis/summary.h"

#include <random>

namespace sphygma {

namespace {

/// Least squares, lifted so that tau of the rows lie below.
Outcome<Eigen::VectorXd> guessFor(const Design &design, std::span<const double> y,
                                  std::span<const double> weights, double tau, Progress &progress)
{
    auto solved = solveLeastSquares(design, y, weights, progress);
    if (!solved)
        return solved.obstacle();
    Eigen::VectorXd guess = solved->coefficients;
    if (design.intercept) {
        auto residuals = fittedValues(design, guess);
        for (size_t i = 0; i < y.size(); ++i)
            residuals[i] = y[i] - residuals[i];
        guess(0) += *quantile(std::move(residuals), tau);
    }
    return guess;
}

} // namespace

Outcome<QuantileFit> quantileRegression(const Design &design, std::span<const double> y,
                                        std::span<const double> weights, double tau, Progress &progress,
                                        const std::vector<size_t> &start)
{
    if (!(tau > 0 && tau < 1))
        return Obstacle::DoesNotMatch;
    // Checks the data on the way.
    const auto guess = guessFor(design, y, weights, tau, progress);
    if (!guess)
        return guess.obstacle();
    EdgeDescent descent(design, y, weights, tau);
    if (!descent.begin(start) && !descent.begin(*guess))
        return Obstacle::Collinear;
    if (const auto obstacle = descent.descend(progress))
        return *obstacle;
    const Eigen::VectorXd b = descent.coefficients();
    return QuantileFit{tau, {b.begin(), b.end()}, descent.objective(b), descent.isUnique(), descent.basis()};
}

Outcome<std::vector<double>> bootstrapErrors(const Design &design, std::span<const double> y,
                                             const QuantileFit &fit, int samples, quint32 seed,
                                             Progress &progress)
{
    if (samples < 2 || y.empty())
        return Obstacle::TooFew;
    std::mt19937 random(seed);
    std::vector<double> weights(y.size());
    std::vector<std::vector<double>> found(design.width());
    NoProgress within;
    for (int sample = 0; sample < samples; ++sample) {
        if (!progress.update(sample, samples))
            return Obstacle::Cancelled;
        std::fill(weights.begin(), weights.end(), 0.0);
        // A 32 bit number scaled to a row: the same on every machine, unlike std::uniform_int_distribution.
        for (size_t i = 0; i < y.size(); ++i)
            weights[(static_cast<quint64>(random()) * y.size()) >> 32] += 1;
        const auto resampled = quantileRegression(design, y, weights, fit.tau, within, fit.basis);
        if (!resampled)
            continue; // a sample without spread in one term says nothing of it
        for (size_t j = 0; j < found.size(); ++j)
            found[j].push_back(resampled->coefficients[j]);
    }
    std::vector<double> errors;
    for (const auto &of : found) {
        if (of.size() < 2)
            return Obstacle::TooFew;
        errors.push_back(*summarise(of).sd);
    }
    return errors;
}

} // namespace sphygma
