// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/survival/cox.h"
#include "app/analysis/survival/kaplanmeier.h"
#include "tests/app/analysis/oracle/oraclerows.h"

#include <array>
#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

static void addCurve(OracleRows &rows, const FollowUp &data)
{
    const auto curve = kaplanMeier(data);
    rows.add(u"survival.events"_s, static_cast<double>(curve->events));
    const std::array months{12.0, 24.0, 36.0};
    for (size_t i = 0; i < months.size(); ++i) {
        const SurvivalStep step = curve->at(months[i]);
        const auto path = [i](const char *name) {
            return u"survival.km.%1.%2"_s.arg(QLatin1String(name)).arg(i);
        };
        rows.add(path("t"), months[i]);
        rows.add(path("n_risk"), static_cast<double>(step.atRisk));
        rows.add(path("surv"), step.survival);
        rows.add(path("se"), step.standardError);
        rows.add(path("lower_log"), step.log95.low, 1e-8);
        rows.add(path("upper_log"), step.log95.high, 1e-8);
        rows.add(path("lower_loglog"), step.logLog95.low, 1e-8);
        rows.add(path("upper_loglog"), step.logLog95.high, 1e-8);
    }
}

static void addCox(OracleRows &rows, const FollowUp &data)
{
    const Design design{{rows.values(u"age"_s), rows.values(u"sbp"_s), rows.values(u"smoker"_s)}, 120, false};
    NoProgress progress;
    const auto model = coxRegression(design, data, progress);
    for (size_t i = 0; i < 3; ++i) {
        const Coefficient &c = model->coefficients[i];
        const QString coef = u"survival.cox.coef.%1."_s.arg(i), ci = u"survival.cox.ci.%1."_s.arg(i);
        rows.add(coef + u"coef"_s, c.estimate, 1e-7);
        rows.add(coef + u"exp(coef)"_s, std::exp(c.estimate), 1e-7);
        rows.add(coef + u"se(coef)"_s, c.standardError, 1e-7);
        rows.add(coef + u"z"_s, c.statistic, 1e-7);
        rows.add(coef + u"Pr(>|z|)"_s, c.p, 1e-6);
        rows.add(ci + u"exp(coef)"_s, std::exp(c.estimate), 1e-7);
        rows.add(ci + u"exp(-coef)"_s, std::exp(-c.estimate), 1e-7);
        rows.add(ci + u"lower .95"_s, std::exp(c.ci95.low), 1e-7);
        rows.add(ci + u"upper .95"_s, std::exp(c.ci95.high), 1e-7);
    }
    rows.add(u"survival.cox.loglik"_s, std::vector{model->nullLogLikelihood, model->logLikelihood});
    rows.add(u"survival.cox.concordance"_s, model->concordance);
    const auto steady = proportionality(*model, design, data);
    auto terms = steady->terms;
    terms.push_back(steady->global);
    for (size_t i = 0; i < terms.size(); ++i) {
        const QString path = u"survival.cox.zph.%1."_s.arg(i);
        rows.add(path + u"chisq"_s, terms[i].x2, 1e-6);
        rows.add(path + u"df"_s, terms[i].df);
        rows.add(path + u"p"_s, terms[i].p, 1e-6);
    }
}

void addSurvival(OracleRows &rows)
{
    const FollowUp data{rows.values(u"time_months"_s), rows.values(u"event"_s)};
    addCurve(rows, data);
    std::vector<quint32> sex;
    for (const double male : rows.values(u"sexM"_s))
        sex.push_back(male == 1 ? 1 : 0);
    const auto test = logRank(data, sex, 2);
    rows.add(u"survival.logrank.X2"_s, test->x2);
    rows.add(u"survival.logrank.p"_s, test->p, 1e-8);
    addCox(rows, data);
}

} // namespace sphygma
