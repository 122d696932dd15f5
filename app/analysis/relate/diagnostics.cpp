// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/diagnostics.h"

#include "app/analysis/numeric/distributions.h"

#include <cmath>

namespace sphygma {

std::vector<RowDiagnostics> diagnose(const LinearModel &model, const Design &design,
                                     std::span<const double> y)
{
    const auto fitted = fittedValues(design, model.solution.coefficients);
    const double variance = model.sigma * model.sigma;
    const auto p = static_cast<double>(design.width());
    std::vector<RowDiagnostics> all;
    all.reserve(design.rows);
    for (size_t row = 0; row < design.rows; ++row) {
        RowDiagnostics d{
            fitted[row], y[row] - fitted[row], model.solution.leverage(rowOf(design, row)), 0, 0, 0};
        const double rest = 1 - d.leverage;
        if (rest > 1e-12 && variance > 0) {
            d.standardised = d.residual / std::sqrt(variance * rest);
            const double without = model.df2 * variance - d.residual * d.residual / rest;
            if (model.df2 > 1 && without > 0)
                d.studentised = d.residual / std::sqrt(without / (model.df2 - 1) * rest);
            d.cook = d.standardised * d.standardised * d.leverage / (rest * p);
        }
        all.push_back(d);
    }
    return all;
}

Outcome<BreuschPagan> breuschPagan(const Design &design, std::span<const double> residuals,
                                   Progress &progress)
{
    std::vector<double> squares;
    squares.reserve(residuals.size());
    for (const double e : residuals)
        squares.push_back(e * e);
    const auto model = linearRegression(design, squares, progress);
    if (!model)
        return model.obstacle();
    BreuschPagan result{static_cast<double>(model->n) * model->r2, model->df1, 1};
    if (result.df > 0)
        result.p = upperChiSquare(result.lm, result.df);
    return result;
}

Outcome<double> durbinWatson(std::span<const double> residuals)
{
    if (residuals.size() < 2)
        return Obstacle::TooFew;
    double steps = 0, squares = residuals[0] * residuals[0];
    for (size_t i = 1; i < residuals.size(); ++i) {
        const double step = residuals[i] - residuals[i - 1];
        steps += step * step;
        squares += residuals[i] * residuals[i];
    }
    if (!(squares > 0))
        return Obstacle::Constant;
    return steps / squares;
}

} // namespace sphygma
