// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/tableone.h"
#include "app/analysis/curve/lms.h"
#include "app/analysis/rates/contingency.h"
#include "app/analysis/rates/stability.h"
#include "app/analysis/shape.h"
#include "tests/app/analysis/oracle/oraclerows.h"
#include "tests/support/oracletable.h"

#include <array>
#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

static void addDescription(OracleRows &rows, const QString &name)
{
    const QString path = u"describe."_s + name + u'.';
    const Summary summary = summarise(rows.values(name));
    const auto shape = shapeOf(rows.values(name));
    const auto spread = quantiles(rows.values(name));
    rows.add(path + u"n"_s, static_cast<double>(summary.n));
    rows.add(path + u"mean"_s, *summary.mean);
    rows.add(path + u"sd"_s, *summary.sd);
    rows.add(path + u"se"_s, shape->standardError);
    rows.add(path + u"median"_s, spread->p50);
    rows.add(path + u"q1"_s, spread->p25);
    rows.add(path + u"q3"_s, spread->p75);
    rows.add(path + u"min"_s, *summary.minimum);
    rows.add(path + u"max"_s, *summary.maximum);
    rows.add(path + u"mad"_s, shape->mad);
    rows.add(path + u"ci95"_s, *summary.ci95, 1e-8);
    rows.add(path + u"skew_g1"_s, *shape->skewness);
    rows.add(path + u"kurt_excess_g2"_s, *shape->kurtosis);
}

static void addTableOne(OracleRows &rows)
{
    const Table table = tableOf({{u"sex"_s, {}, textColumn(rows.texts(u"sex"_s))},
                                 {u"sbp"_s, {}, numberColumn(rows.values(u"sbp"_s))},
                                 {u"smoker"_s, {}, numberColumn(rows.values(u"smoker"_s))},
                                 {u"site"_s, {}, textColumn(rows.texts(u"site"_s))}});
    NoProgress progress;
    const auto made = tableOne(table, {1, 2, 3}, 0, progress);
    const TableOne &t = *made;
    rows.add(u"table1.n_F"_s, static_cast<double>(t.sizes[0]));
    rows.add(u"table1.n_M"_s, static_cast<double>(t.sizes[1]));
    rows.add(u"table1.smd_sbp_M_minus_F"_s, *t.rows[0].smd);
    rows.add(u"table1.smd_smoker"_s, *t.rows[1].smd);
    rows.add(u"table1.smd_site_mahalanobis"_s, *t.rows[2].smd);
}

static void addDigits(OracleRows &rows, const QString &path, const std::vector<qint64> &counts)
{
    const auto test = chiSquareOfEqualShares(counts);
    double n = 0;
    for (const qint64 count : counts)
        n += static_cast<double>(count);
    rows.add(path + u".counts"_s, std::vector<double>(counts.begin(), counts.end()));
    rows.add(path + u".X2"_s, test->x2);
    rows.add(path + u".p"_s, test->p, 1e-8);
    rows.add(path + u".dps"_s, 100 * std::sqrt(test->x2 / (n * test->df)));
}

void addDescription(OracleRows &rows)
{
    rows.add(u"meta.n"_s, static_cast<double>(rows.values(u"age"_s).size()));
    for (const QString &name : {u"age"_s, u"sbp"_s, u"dbp"_s, u"pp"_s, u"map"_s})
        addDescription(rows, name);
    addTableOne(rows);
    const auto spread = quantiles(rows.values(u"sbp"_s));
    rows.add(u"quantile_types_sbp.type7"_s, {spread->p05, spread->p50, spread->p95});

    std::vector<qint64> digits(10, 0);
    for (const double v : rows.values(u"sbp1"_s))
        ++digits[static_cast<size_t>(v) % 10];
    addDigits(rows, u"digit_pref_sbp1"_s, digits);
    rows.add(u"digit_pref_sbp1.df"_s, chiSquareOfEqualShares(digits)->df);
    addDigits(rows, u"digit_pref_example"_s, {70, 6, 9, 7, 10, 30, 9, 8, 12, 9});
    rows.add(u"psi.psi"_s,
             *populationStability(std::array{.1, .2, .4, .2, .1}, std::array{.05, .15, .4, .25, .15}));

    const Lms lms{-1, 120, 0.1};
    rows.add(u"lms.z"_s, {lmsScore(lms, 100), lmsScore(lms, 120), lmsScore(lms, 150)});
    rows.add(u"lms.centile95"_s, lmsCentile(lms, 0.95));
}

} // namespace sphygma
