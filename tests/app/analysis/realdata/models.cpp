// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/loess.h"
#include "app/analysis/curve/lowess.h"
#include "app/analysis/rates/roc.h"
#include "app/analysis/relate/linearregression.h"
#include "app/analysis/relate/logistic.h"
#include "app/analysis/relate/quantileregression.h"
#include "app/analysis/relate/robustregression.h"
#include "tests/app/analysis/realdata/realrows.h"

#include <QStringList>

#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

static void addModel(RealRows &rows, const QString &path, const LinearModel &model, const QStringList &names)
{
    rows.push_back({path + u".n"_s, static_cast<double>(model.n)});
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Coefficient &c = model.coefficients[static_cast<size_t>(i)];
        const QString coef = path + u".coef."_s + names[i], ci = path + u".ci95."_s + names[i];
        rows.push_back({coef + u".estimate"_s, c.estimate});
        rows.push_back({coef + u".se"_s, c.standardError});
        rows.push_back({coef + u".t"_s, c.statistic});
        rows.push_back({coef + u".p"_s, c.p, 1e-6, 1e-300});
        rows.push_back({ci + u".0"_s, c.ci95.low});
        rows.push_back({ci + u".1"_s, c.ci95.high});
    }
    rows.push_back({path + u".r2"_s, model.r2});
    rows.push_back({path + u".adj_r2"_s, model.adjustedR2});
    rows.push_back({path + u".sigma"_s, model.sigma});
    rows.push_back({path + u".F.value"_s, model.f});
    rows.push_back({path + u".aic"_s, model.aic});
    rows.push_back({path + u".bic"_s, model.bic});
}

void addLines(RealRows &rows, const QString &path, const std::vector<double> &x, const std::vector<double> &y,
              const QString &xName, const std::array<double, 5> &grid)
{
    NoProgress progress;
    const auto line = linearRegression(Design::of({x}), y, progress);
    addModel(rows, path + u".linear"_s, *line, {u"(Intercept)"_s, xName});
    std::vector<double> squares;
    for (const double v : x)
        squares.push_back(v * v);
    const auto bent = linearRegression(Design::of({x, squares}), y, progress);
    addModel(rows, path + u".quadratic"_s, *bent, {u"(Intercept)"_s, xName, u"I("_s + xName + u"^2)"_s});
    for (size_t i = 0; i < grid.size(); ++i) {
        const Prediction p = predict(*line, std::span(&grid[i], 1));
        rows.push_back({path + u".fit.%1"_s.arg(i), p.fit});
        rows.push_back({path + u".confidence.%1.lwr"_s.arg(i + 1), p.confidence.low});
        rows.push_back({path + u".confidence.%1.upr"_s.arg(i + 1), p.confidence.high});
        rows.push_back({path + u".prediction.%1.lwr"_s.arg(i + 1), p.prediction.low});
        rows.push_back({path + u".prediction.%1.upr"_s.arg(i + 1), p.prediction.high});
    }
    // MASS::rlm stops at a change of 1e-4.
    const auto robust = robustRegression(Design::of({x}), y, progress);
    rows.push_back({path + u".rlm_huber.(Intercept)"_s, robust->coefficients[0].estimate, 1e-3});
    rows.push_back({path + u".rlm_huber."_s + xName, robust->coefficients[1].estimate, 1e-3});
}

void addQuantileLines(RealRows &rows, const QString &path, const std::vector<double> &x,
                      const std::vector<double> &y)
{
    NoProgress progress;
    for (const double tau : {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95}) {
        const auto fit = quantileRegression(Design::of({x}), y, {}, tau, progress);
        const QString at = path + u".tau_%1"_s.arg(tau);
        rows.push_back({at + u".objective"_s, fit->objective});
        if (!fit->unique)
            continue;
        rows.push_back({at + u".intercept"_s, fit->coefficients[0], 1e-6});
        rows.push_back({at + u".slope"_s, fit->coefficients[1], 1e-6});
    }
}

void addLoess(RealRows &rows, const QString &path, const std::vector<double> &x, const std::vector<double> &y,
              const std::vector<double> &grid)
{
    NoProgress progress;
    for (const int degree : {1, 2}) {
        for (const bool symmetric : {false, true}) {
            const auto fit = loess(x, y, grid, {0.75, degree, symmetric, false}, progress);
            const QString family = symmetric ? u"symmetric"_s : u"gaussian"_s;
            for (size_t i = 0; i < grid.size(); ++i)
                rows.push_back(
                    {path + u".degree_%1_%2_direct.%3"_s.arg(degree).arg(family).arg(i), fit->fit[i]});
        }
    }
}

void addLogistic(RealRows &rows, const QString &path, const std::vector<std::vector<double>> &terms,
                 const QStringList &names, const std::vector<double> &y)
{
    NoProgress progress;
    const auto model = logisticRegression(Design::of({terms.begin(), terms.end()}), y, {}, progress);
    rows.push_back({path + u".n"_s, static_cast<double>(model->n)});
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Coefficient &c = model->coefficients[static_cast<size_t>(i)];
        const QString coef = path + u".coef."_s + names[i], ci = path + u".or_ci95_wald."_s + names[i];
        rows.push_back({coef + u".b"_s, c.estimate, 1e-6});
        rows.push_back({coef + u".se"_s, c.standardError, 2e-4});
        rows.push_back({coef + u".or"_s, std::exp(c.estimate), 1e-6});
        rows.push_back({ci + u".0"_s, std::exp(c.ci95.low), 1e-3});
        rows.push_back({ci + u".1"_s, std::exp(c.ci95.high), 1e-3});
    }
    rows.push_back({path + u".deviance"_s, model->deviance});
    rows.push_back({path + u".null_deviance"_s, model->nullDeviance});
    rows.push_back({path + u".aic"_s, model->aic});
    rows.push_back({path + u".mcfadden_r2"_s, model->mcfadden});
    rows.push_back({path + u".brier"_s, model->brier, 1e-7});
    const auto area = rocArea(model->fitted, y);
    rows.push_back({path + u".auc_of_fitted"_s, area->auc});
    rows.push_back({path + u".auc_ci95_delong.0"_s, area->ci95.low});
    rows.push_back({path + u".auc_ci95_delong.1"_s, area->ci95.high});
}

void addRoc(RealRows &rows, const QString &path, const std::vector<double> &score,
            const std::vector<double> &outcome)
{
    const auto area = rocArea(score, outcome);
    rows.push_back({path + u".cases"_s, static_cast<double>(area->cases)});
    rows.push_back({path + u".auc"_s, area->auc});
    rows.push_back({path + u".ci95_delong.0"_s, area->ci95.low});
    rows.push_back({path + u".ci95_delong.1"_s, area->ci95.high});
}

} // namespace sphygma
