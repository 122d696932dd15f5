// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agree/blandaltman.h"
#include "app/analysis/agree/icc.h"
#include "app/analysis/agree/kappa.h"
#include "tests/app/analysis/oracle/oraclerows.h"

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

/// The category of ACC/AHA 2017, 0 … 3.
static size_t category(double sbp, double dbp)
{
    const size_t bySbp = sbp >= 140 ? 3 : sbp >= 130 ? 2 : sbp >= 120 ? 1 : 0;
    const size_t byDbp = dbp >= 90 ? 3 : dbp >= 80 ? 2 : 0;
    return std::max(bySbp, byDbp);
}

static void addKappa(OracleRows &rows)
{
    CrossTable table(4, 4);
    for (size_t i = 0; i < 120; ++i)
        table.add(category(rows.values(u"sbp1"_s)[i], rows.values(u"dbp1"_s)[i]),
                  category(rows.values(u"sbp3"_s)[i], rows.values(u"dbp3"_s)[i]));
    const QString path = u"kappa_acc_aha_reading1_vs_3."_s;
    for (size_t r = 0; r < 4; ++r) {
        for (size_t c = 0; c < 4; ++c)
            rows.add(path + u"table.%1.%2"_s.arg(r).arg(c), static_cast<double>(table.at(r, c)));
    }
    const auto kappa = cohenKappa(table);
    rows.add(path + u"po"_s, kappa->observed);
    rows.add(path + u"pe"_s, kappa->expected);
    rows.add(path + u"kappa"_s, kappa->kappa);
    rows.add(path + u"se_fleiss"_s, kappa->standardError);
    rows.add(path + u"ci95"_s, kappa->ci95, 1e-8);
    rows.add(path + u"weighted_linear"_s, cohenKappa(table, KappaWeights::Linear)->kappa);
    rows.add(path + u"weighted_quadratic"_s, cohenKappa(table, KappaWeights::Quadratic)->kappa);
}

void addAgreement(OracleRows &rows)
{
    addKappa(rows);
    const auto &sbp1 = rows.values(u"sbp1"_s), &sbp3 = rows.values(u"sbp3"_s);
    const auto limits = blandAltman(sbp1, sbp3);
    const QString path = u"bland_altman_sbp1_sbp3."_s;
    rows.add(path + u"bias"_s, limits->bias);
    rows.add(path + u"sd"_s, limits->sd);
    rows.add(path + u"loa"_s, limits->limits);
    rows.add(path + u"ci_bias"_s, limits->biasCi95, 1e-8);
    rows.add(path + u"se_loa_exactapprox"_s, limits->limitError);
    rows.add(path + u"prop_bias_slope"_s, limits->slope);
    const auto icc = intraclassCorrelation({sbp1, rows.values(u"sbp2"_s), sbp3});
    rows.add(u"icc.icc1"_s, icc->oneWay);
    rows.add(u"icc.icc2_1_A"_s, icc->agreement);
    rows.add(u"icc.icc3_1_C"_s, icc->consistency);
    rows.add(u"icc.within_sd"_s, icc->withinSd);
}

} // namespace sphygma
