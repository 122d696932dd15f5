// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/loess.h"
#include "app/analysis/curve/lowess.h"
#include "app/analysis/curve/naturalspline.h"
#include "app/analysis/relate/correlation.h"
#include "app/analysis/relate/linearregression.h"
#include "app/analysis/relate/quantileregression.h"
#include "tests/app/analysis/oracle/oraclerows.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sphygma {

using namespace Qt::StringLiterals;

void addRelation(OracleRows &rows)
{
    const auto &age = rows.values(u"age"_s), &sbp = rows.values(u"sbp"_s);
    const auto line = pearson(age, sbp);
    rows.add(u"pearson.r"_s, line->r);
    rows.add(u"pearson.ci"_s, *line->ci95, 1e-8);
    rows.add(u"pearson.t"_s, line->statistic);
    rows.add(u"pearson.df"_s, line->df);
    rows.add(u"pearson.p"_s, line->p, 1e-8);
    const auto ranks = spearman(age, sbp);
    rows.add(u"spearman.rho"_s, ranks->r);
    rows.add(u"spearman.p"_s, ranks->p, 1e-8);
    const auto pairs = kendall(age, sbp);
    rows.add(u"kendall.tau_b"_s, pairs->r);
    rows.add(u"kendall.z"_s, pairs->statistic);
    rows.add(u"kendall.p"_s, pairs->p, 1e-8);

    NoProgress progress;
    const std::array taus{.05, .25, .5, .75, .95};
    for (size_t i = 0; i < taus.size(); ++i) {
        const auto fit = quantileRegression(Design::of({age}), sbp, {}, taus[i], progress);
        const QString path = u"quantile_regression.%1."_s.arg(i);
        rows.add(path + u"tau"_s, fit->tau);
        rows.add(path + u"objective"_s, fit->objective, 1e-8);
        if (fit->unique)
            rows.add(path + u"coef"_s, fit->coefficients, 1e-6);
    }
}

static void addSpline(OracleRows &rows)
{
    const auto &age = rows.values(u"age"_s), &sbp = rows.values(u"sbp"_s);
    const NaturalSpline spline = NaturalSpline::ofQuantiles(age, 3);
    const auto columns = spline.columns(age);
    NoProgress progress;
    const auto straight = linearRegression(Design::of({age}), sbp, progress);
    const auto bent = linearRegression(Design::of({columns.begin(), columns.end()}), sbp, progress);
    rows.add(u"spline_ns3.knots"_s, std::vector{spline.knots()[1], spline.knots()[2]});
    rows.add(u"spline_ns3.boundary"_s, std::vector{spline.knots().front(), spline.knots().back()});
    rows.add(u"spline_ns3.rss"_s, bent->solution.residual);
    const std::array places{30.0, 50.0, 70.0};
    for (size_t i = 0; i < places.size(); ++i) {
        const std::array at{spline.value(0, places[i]), spline.value(1, places[i]),
                            spline.value(2, places[i])};
        rows.add(u"spline_ns3.fit_at_30_50_70.%1"_s.arg(i), predict(*bent, at).fit);
    }
    const auto test = compareNested(*straight, *bent);
    rows.add(u"spline_ns3.F_nonlinear"_s, test->f);
    rows.add(u"spline_ns3.p_nonlinear"_s, test->p, 1e-8);
}

void addCurves(OracleRows &rows)
{
    addSpline(rows);
    const auto &age = rows.values(u"age"_s), &sbp = rows.values(u"sbp"_s);
    const std::array places{30.0, 50.0, 70.0};
    NoProgress progress;
    const auto smooth = loess(age, sbp, places, {}, progress);
    rows.add(u"loess.fit"_s, smooth->fit, 1e-8);
    rows.add(u"loess.trace_hat"_s, smooth->traceHat, 1e-8);
    // R interpolates the degrees of freedom behind these two from a table; ours are exact (see
    // CurvesTest::exactErrors, against statistics = "exact").
    rows.add(u"loess.se"_s, smooth->standardErrors, 5e-4);
    rows.add(u"loess.residual_scale"_s, smooth->residualScale, 5e-4);
    const auto symmetric = loess(age, sbp, places, {0.75, 2, true, false}, progress);
    rows.add(u"loess.fit_symmetric"_s, symmetric->fit, 1e-8);

    std::vector<size_t> order(age.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return age[a] < age[b]; });
    std::vector<double> x, y;
    for (const size_t i : order) {
        x.push_back(age[i]);
        y.push_back(sbp[i]);
    }
    const auto robust = lowess(x, y);
    for (size_t i = 0; i < 5; ++i) {
        rows.add(u"loess.lowess_f2_3_first5.x.%1"_s.arg(i), x[i]);
        rows.add(u"loess.lowess_f2_3_first5.y.%1"_s.arg(i), (*robust)[i], 1e-8);
    }
}

} // namespace sphygma
