// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/logistic.h"

#include "app/analysis/numeric/finite.h"
#include "app/analysis/numeric/leastsquares.h"
#include "app/base/wideregisters.h"

#include <cmath>
#include <numeric>

namespace sphygma {

namespace {

double chance(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

/// −2 log likelihood of one row, without loss for chances near 0 and 1.
double devianceOf(double y, double logOdds)
{
    const double wrong = y > 0.5 ? -logOdds : logOdds;
    return 2 * (wrong > 0 ? wrong + std::log1p(std::exp(-wrong)) : std::log1p(std::exp(wrong)));
}

double totalDeviance(std::span<const double> y, const std::vector<double> &logOdds)
{
    double sum = 0;
    for (size_t i = 0; i < y.size(); ++i)
        sum += devianceOf(y[i], logOdds[i]);
    return sum;
}

struct Fit
{
    LeastSquares solution;
    std::vector<double> logOdds;
    double deviance = 0;
};

/// One step: least squares of the working response.
Outcome<Fit> step(const Design &design, std::span<const double> y, std::span<const double> offset,
                  const std::vector<double> &logOdds, Progress &progress)
{
    releaseWideRegisters();
    std::vector<double> response(y.size()), weights(y.size());
    for (size_t i = 0; i < y.size(); ++i) {
        const double p = chance(logOdds[i]);
        weights[i] = std::max(p * (1 - p), 1e-12);
        response[i] = logOdds[i] - (offset.empty() ? 0 : offset[i]) + (y[i] - p) / weights[i];
    }
    auto solved = solveLeastSquares(design, response, weights, progress);
    if (!solved)
        return solved.obstacle();
    Fit fit{*std::move(solved), {}, 0};
    fit.logOdds = fittedValues(design, fit.solution.coefficients);
    for (size_t i = 0; i < offset.size(); ++i)
        fit.logOdds[i] += offset[i];
    fit.deviance = totalDeviance(y, fit.logOdds);
    return fit;
}

Outcome<Fit> iterate(const Design &design, std::span<const double> y, std::span<const double> offset,
                     Progress &progress)
{
    constexpr int mostSteps = 30;
    std::vector<double> logOdds(y.size());
    for (size_t i = 0; i < y.size(); ++i)
        logOdds[i] = std::log((y[i] + 0.5) / (1.5 - y[i]));
    double before = totalDeviance(y, logOdds);
    for (int i = 0; i < mostSteps; ++i) {
        if (!progress.update(i, mostSteps))
            return Obstacle::Cancelled;
        auto next = step(design, y, offset, logOdds, progress);
        if (!next)
            return next.obstacle() == Obstacle::Collinear && i > 5 ? Obstacle::Separated : next.obstacle();
        if (!std::isfinite(next->deviance))
            return Obstacle::NotConverged;
        // Tighter than R's 1e-8, so that the coefficients have settled too.
        if (std::abs(next->deviance - before) < 1e-12 * (next->deviance + 0.1))
            return next;
        before = next->deviance;
        logOdds = next->logOdds;
    }
    return before < 1e-6 * static_cast<double>(y.size()) ? Obstacle::Separated : Obstacle::NotConverged;
}

/// A term whose estimate or error, for one standard deviation of it, runs away.
bool isSeparated(const Design &design, const std::vector<Coefficient> &coefficients)
{
    const size_t first = design.intercept ? 1 : 0;
    for (size_t t = 0; t < design.terms.size(); ++t) {
        const double sd = *summarise(design.terms[t]).sd;
        const Coefficient &c = coefficients[t + first];
        if (std::abs(c.estimate) * sd > 20 || c.standardError * sd > 100)
            return true;
    }
    return false;
}

void describe(LogisticModel &model, std::span<const double> y)
{
    const double share = static_cast<double>(model.events) / static_cast<double>(model.n);
    for (size_t i = 0; i < y.size(); ++i)
        model.brier += (model.fitted[i] - y[i]) * (model.fitted[i] - y[i]);
    model.brier /= static_cast<double>(model.n);
    model.scaledBrier = 1 - model.brier / (share * (1 - share));
    model.mcfadden = 1 - model.deviance / model.nullDeviance;
}

double nullDevianceOf(double n, double events)
{
    return -2 * (events * std::log(events / n) + (n - events) * std::log1p(-events / n));
}

std::optional<Obstacle> obstacleIn(std::span<const double> y, std::span<const double> offset)
{
    if (!offset.empty() && offset.size() != y.size())
        return Obstacle::DoesNotMatch;
    if (!allFinite(y) || !allFinite(offset))
        return Obstacle::NotFinite;
    if (std::any_of(y.begin(), y.end(), [](double v) { return v != 0 && v != 1; }))
        return Obstacle::DoesNotMatch;
    return {};
}

} // namespace

Outcome<LogisticModel> logisticRegression(const Design &design, std::span<const double> outcome,
                                          std::span<const double> offset, Progress &progress)
{
    if (const auto obstacle = obstacleIn(outcome, offset))
        return *obstacle;
    if (outcome.size() < 2)
        return Obstacle::TooFew;
    LogisticModel model;
    model.n = static_cast<qint64>(outcome.size());
    model.events = std::count(outcome.begin(), outcome.end(), 1.0);
    if (model.events == 0 || model.events == model.n)
        return Obstacle::Constant;
    auto fit = iterate(design, outcome, offset, progress);
    if (!fit)
        return fit.obstacle();
    model.coefficients = inferCoefficients(fit->solution.coefficients, fit->solution.unscaledCovariance(), 0);
    if (isSeparated(design, model.coefficients))
        return Obstacle::Separated;
    model.eventsPerTerm = static_cast<double>(std::min(model.events, model.n - model.events))
        / static_cast<double>(std::max<size_t>(1, design.terms.size()));
    model.deviance = fit->deviance;
    model.nullDeviance = nullDevianceOf(static_cast<double>(model.n), static_cast<double>(model.events));
    if (!offset.empty()) {
        const auto alone = iterate({{}, outcome.size(), true}, outcome, offset, progress);
        if (!alone)
            return alone.obstacle();
        model.nullDeviance = alone->deviance;
    }
    model.aic = model.deviance + 2 * static_cast<double>(design.width());
    model.fitted.resize(outcome.size());
    std::transform(fit->logOdds.begin(), fit->logOdds.end(), model.fitted.begin(), chance);
    describe(model, outcome);
    model.solution = std::move(fit->solution);
    return model;
}

} // namespace sphygma
