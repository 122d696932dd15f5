// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/linearregression.h"

#include "app/analysis/numeric/distributions.h"

#include <cmath>
#include <numbers>

namespace sphygma {

namespace {

/// F, infinite rather than NaN.
double ratioOf(double explained, double df1, double residual, double df2)
{
    if (!(df1 > 0) || explained == 0)
        return 0;
    return residual > 0 ? (explained / df1) / (residual / df2) : INFINITY;
}

/// A term's own sum of squares times its unscaled variance.
std::vector<double> inflation(const LeastSquares &s)
{
    std::vector<double> vif;
    for (Eigen::Index j = 1; j < s.coefficients.size(); ++j)
        vif.push_back(s.triangle.col(j).segment(1, j).squaredNorm() * s.inverse.row(j).squaredNorm());
    return vif;
}

} // namespace

Outcome<LinearModel> linearRegression(const Design &design, std::span<const double> y, Progress &progress)
{
    auto solved = solveLeastSquares(design, y, {}, progress);
    if (!solved)
        return solved.obstacle();
    LinearModel model;
    model.solution = *std::move(solved);
    const LeastSquares &s = model.solution;
    const auto n = static_cast<double>(s.n), p = static_cast<double>(s.coefficients.size());
    model.n = s.n;
    model.df2 = n - p;
    model.df1 = p - (design.intercept ? 1 : 0);
    if (model.df2 < 1)
        return Obstacle::TooFew;
    const double total = s.explained + s.residual;
    if (!(total > 0))
        return Obstacle::Constant;
    const double variance = s.residual / model.df2;
    model.sigma = std::sqrt(variance);
    model.coefficients = inferCoefficients(s.coefficients, variance * s.unscaledCovariance(), model.df2);
    model.r2 = s.explained / total;
    model.adjustedR2 = 1 - (1 - model.r2) * (n - (design.intercept ? 1 : 0)) / model.df2;
    model.f = ratioOf(s.explained, model.df1, s.residual, model.df2);
    model.p = model.df1 > 0 ? upperF(model.f, model.df1, model.df2) : 1;
    model.logLikelihood = -n / 2 * (std::log(2 * std::numbers::pi * s.residual / n) + 1);
    model.aic = 2 * (p + 1) - 2 * model.logLikelihood;
    model.bic = std::log(n) * (p + 1) - 2 * model.logLikelihood;
    if (design.intercept)
        model.vif = inflation(s);
    return model;
}

Prediction predict(const LinearModel &model, std::span<const double> terms)
{
    const LeastSquares &s = model.solution;
    Eigen::VectorXd row = Eigen::VectorXd::Ones(s.coefficients.size());
    const Eigen::Index first = row.size() - static_cast<Eigen::Index>(terms.size());
    for (size_t i = 0; i < terms.size(); ++i)
        row(first + static_cast<Eigen::Index>(i)) = terms[i];
    const double fit = row.dot(s.coefficients), leverage = s.leverage(row);
    const double wide = studentQuantile(0.975, model.df2) * model.sigma;
    const double mean = wide * std::sqrt(leverage), single = wide * std::sqrt(1 + leverage);
    return {fit, {fit - mean, fit + mean}, {fit - single, fit + single}};
}

Outcome<NestedTest> compareNested(const LinearModel &nested, const LinearModel &full)
{
    NestedTest test;
    test.df1 = nested.df2 - full.df2;
    test.df2 = full.df2;
    if (nested.n != full.n || test.df1 < 1)
        return Obstacle::DoesNotMatch;
    const double gained = std::max(0.0, nested.solution.residual - full.solution.residual);
    test.f = ratioOf(gained, test.df1, full.solution.residual, test.df2);
    test.p = upperF(test.f, test.df1, test.df2);
    return test;
}

} // namespace sphygma
