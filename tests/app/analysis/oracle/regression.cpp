// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/diagnostics.h"
#include "app/analysis/relate/robusterrors.h"
#include "app/analysis/relate/shapirowilk.h"
#include "tests/app/analysis/oracle/oraclerows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

static void addCoefficients(OracleRows &rows, const QString &path, const LinearModel &model)
{
    for (size_t i = 0; i < model.coefficients.size(); ++i) {
        const Coefficient &c = model.coefficients[i];
        const QString at = path + u".coef.%1."_s.arg(i);
        rows.add(at + u"Estimate"_s, c.estimate);
        rows.add(at + u"Std. Error"_s, c.standardError);
        rows.add(at + u"t value"_s, c.statistic);
        rows.add(at + u"Pr(>|t|)"_s, c.p, 1e-8);
    }
}

static void addIntervals(OracleRows &rows, const QString &path, const LinearModel &model)
{
    for (size_t i = 0; i < model.coefficients.size(); ++i) {
        rows.add(path + u".ci.%1.2.5 %"_s.arg(i), model.coefficients[i].ci95.low, 1e-8);
        rows.add(path + u".ci.%1.97.5 %"_s.arg(i), model.coefficients[i].ci95.high, 1e-8);
    }
}

static void addPredictions(OracleRows &rows, const LinearModel &model)
{
    const std::array places{30.0, 50.0, 70.0};
    for (size_t i = 0; i < places.size(); ++i) {
        const Prediction p = predict(model, std::span(&places[i], 1));
        for (const auto &[name, interval] :
             {std::pair{u"pred_conf"_s, p.confidence}, std::pair{u"pred_pred"_s, p.prediction}}) {
            const QString path = u"lm_simple.%1.%2."_s.arg(name).arg(i);
            rows.add(path + u"fit"_s, p.fit);
            rows.add(path + u"lwr"_s, interval.low, 1e-8);
            rows.add(path + u"upr"_s, interval.high, 1e-8);
        }
    }
}

static void addDiagnostics(OracleRows &rows, const LinearModel &model, const Design &design,
                           const std::vector<double> &y)
{
    const auto all = diagnose(model, design, y);
    std::vector<double> residuals;
    for (const RowDiagnostics &d : all)
        residuals.push_back(d.residual);
    NoProgress progress;
    const auto pagan = breuschPagan(design, residuals, progress);
    const auto normal = shapiroWilk(residuals);
    rows.add(u"lm_simple.breusch_pagan_koenker.LM"_s, pagan->lm);
    rows.add(u"lm_simple.breusch_pagan_koenker.p"_s, pagan->p, 1e-8);
    rows.add(u"lm_simple.shapiro.W"_s, normal->w, 1e-6);
    rows.add(u"lm_simple.shapiro.p"_s, normal->p, 1e-6);
    rows.add(u"lm_simple.durbin_watson"_s, *durbinWatson(residuals));
    double cook = 0, leverage = 0, studentised = 0;
    for (const RowDiagnostics &d : all) {
        cook = std::max(cook, d.cook);
        leverage = std::max(leverage, d.leverage);
        studentised = std::abs(d.studentised) > std::abs(studentised) ? d.studentised : studentised;
    }
    rows.add(u"lm_simple.max_cook.value"_s, cook);
    rows.add(u"lm_simple.max_leverage"_s, leverage);
    rows.add(u"lm_simple.max_abs_rstudent.value"_s, studentised);
}

void addRegression(OracleRows &rows)
{
    const auto &age = rows.values(u"age"_s), &sbp = rows.values(u"sbp"_s);
    NoProgress progress;
    const Design simple = Design::of({age});
    const auto line = linearRegression(simple, sbp, progress);
    addCoefficients(rows, u"lm_simple"_s, *line);
    addIntervals(rows, u"lm_simple"_s, *line);
    addPredictions(rows, *line);
    addDiagnostics(rows, *line, simple, sbp);
    rows.add(u"lm_simple.sigma"_s, line->sigma);
    rows.add(u"lm_simple.r2"_s, line->r2);
    rows.add(u"lm_simple.adj_r2"_s, line->adjustedR2);
    rows.add(u"lm_simple.F"_s, {line->f, line->df1, line->df2});
    rows.add(u"lm_simple.aic"_s, line->aic);
    rows.add(u"lm_simple.bic"_s, line->bic);
    rows.add(u"lm_simple.loglik"_s, line->logLikelihood);
    const auto robust = hc3(*line, simple, sbp);
    rows.add(u"lm_simple.se_hc3"_s, std::vector{(*robust)[0].standardError, (*robust)[1].standardError});

    const auto multi = linearRegression(
        Design::of({age, rows.values(u"sexM"_s), rows.values(u"bmi"_s), rows.values(u"smoker"_s),
                    rows.values(u"siteB"_s), rows.values(u"siteC"_s)}),
        sbp, progress);
    addCoefficients(rows, u"lm_multi"_s, *multi);
    addIntervals(rows, u"lm_multi"_s, *multi);
    rows.add(u"lm_multi.r2"_s, multi->r2);
    rows.add(u"lm_multi.adj_r2"_s, multi->adjustedR2);
    rows.add(u"lm_multi.sigma"_s, multi->sigma);
    rows.add(u"lm_multi.vif"_s, multi->vif);

    std::vector<double> squares;
    for (const double a : age)
        squares.push_back(a * a);
    const auto bent = linearRegression(Design::of({age, squares}), rows.values(u"dbp"_s), progress);
    addCoefficients(rows, u"quadratic_dbp"_s, *bent);
    rows.add(u"quadratic_dbp.vertex_age"_s,
             -bent->coefficients[1].estimate / (2 * bent->coefficients[2].estimate));
}

} // namespace sphygma
