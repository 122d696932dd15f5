// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rates/roc.h"
#include "app/analysis/relate/calibration.h"
#include "tests/app/analysis/oracle/oraclerows.h"

#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

static void addModel(OracleRows &rows, const LogisticModel &model)
{
    for (size_t i = 0; i < model.coefficients.size(); ++i) {
        const Coefficient &c = model.coefficients[i];
        const QString at = u"logistic.coef.%1."_s.arg(i);
        rows.add(at + u"Estimate"_s, c.estimate, 1e-7);
        // R takes the errors from the step before its last (see ModelsTest::logisticErrors).
        rows.add(at + u"Std. Error"_s, c.standardError, 2e-4);
        rows.add(at + u"z value"_s, c.statistic, 2e-4);
        rows.add(at + u"Pr(>|z|)"_s, c.p, 4e-3);
        rows.add(u"logistic.or.%1"_s.arg(i), std::exp(c.estimate), 1e-6);
        rows.add(u"logistic.ci_wald_or.%1.2.5 %"_s.arg(i), std::exp(c.ci95.low), 1e-3);
        rows.add(u"logistic.ci_wald_or.%1.97.5 %"_s.arg(i), std::exp(c.ci95.high), 1e-3);
    }
    rows.add(u"logistic.deviance"_s, model.deviance, 1e-8);
    rows.add(u"logistic.null"_s, model.nullDeviance, 1e-8);
    rows.add(u"logistic.aic"_s, model.aic, 1e-8);
    rows.add(u"logistic.mcfadden"_s, model.mcfadden, 1e-8);
    rows.add(u"logistic.brier"_s, model.brier, 1e-7);
    rows.add(u"logistic.brier_scaled"_s, model.scaledBrier, 1e-7);
}

static void addRoc(OracleRows &rows, const std::vector<double> &chances)
{
    const auto &htn = rows.values(u"htn140"_s), &age = rows.values(u"age"_s);
    const auto area = rocArea(chances, htn);
    rows.add(u"logistic.auc"_s, area->auc);
    rows.add(u"logistic.auc_ci_delong"_s, {area->ci95.low, area->auc, area->ci95.high}, 1e-8);
    rows.add(u"logistic.auc_var_delong"_s, area->variance);
    const auto curve = rocCurve(chances, htn);
    const RocPoint best = youdenPoint(*curve);
    rows.add(u"logistic.youden.0.threshold"_s, best.threshold, 1e-6);
    rows.add(u"logistic.youden.0.sensitivity"_s, best.sensitivity);
    rows.add(u"logistic.youden.0.specificity"_s, best.specificity);
    rows.add(u"logistic.auc_age_only"_s, rocArea(age, htn)->auc);
    const auto paired = compareAreas(chances, age, htn);
    rows.add(u"logistic.delong_paired.z"_s, paired->z);
    rows.add(u"logistic.delong_paired.p"_s, paired->p, 1e-8);
}

void addLogistic(OracleRows &rows)
{
    const auto &htn = rows.values(u"htn140"_s);
    NoProgress progress;
    const Design design = Design::of({rows.values(u"age"_s), rows.values(u"sexM"_s), rows.values(u"bmi"_s)});
    const auto model = logisticRegression(design, htn, {}, progress);
    addModel(rows, *model);
    addRoc(rows, model->fitted);
    const auto tenths = hosmerLemeshow(model->fitted, htn);
    rows.add(u"logistic.hosmer_lemeshow_10.X2"_s, tenths->x2, 1e-6);
    rows.add(u"logistic.hosmer_lemeshow_10.df"_s, tenths->df);
    rows.add(u"logistic.hosmer_lemeshow_10.p"_s, tenths->p, 1e-6);

    std::vector<double> logOdds;
    for (const double p : model->fitted)
        logOdds.push_back(0.7 * std::log(p / (1 - p)) + 0.3);
    const auto calibrated = calibration(logOdds, htn, progress);
    const QString path = u"calibration_of_0.7lp_plus_0.3."_s;
    rows.add(path + u"slope"_s, calibrated->slope, 1e-5);
    rows.add(path + u"intercept_with_slope"_s, calibrated->intercept, 1e-5);
    rows.add(path + u"calibration_in_the_large"_s, calibrated->inTheLarge, 1e-6);
    rows.add(path + u"E_over_O"_s, calibrated->expectedOverObserved, 1e-6);
}

} // namespace sphygma
