// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/anova.h"
#include "app/analysis/compare/multipletesting.h"
#include "app/analysis/compare/posthoc.h"
#include "app/analysis/compare/power.h"
#include "app/analysis/compare/ranktests.h"
#include "app/analysis/compare/ttest.h"
#include "app/analysis/compare/variances.h"
#include "tests/app/analysis/oracle/oraclerows.h"

#include <array>

namespace sphygma {

using namespace Qt::StringLiterals;

static void addT(OracleRows &rows, const QString &path, const Outcome<MeanDifference> &test)
{
    rows.add(path + u".statistic"_s, test->t);
    rows.add(path + u".df"_s, test->df);
    rows.add(path + u".p"_s, test->p, 1e-8);
    rows.add(path + u".ci"_s, test->ci95, 1e-8);
}

static void addTwoGroups(OracleRows &rows)
{
    const auto bySex = rows.split(u"sbp"_s, u"sex"_s, {u"F"_s, u"M"_s});
    const auto &sbp1 = rows.values(u"sbp1"_s), &sbp3 = rows.values(u"sbp3"_s);
    addT(rows, u"t_student"_s, studentTest(bySex[0], bySex[1]));
    addT(rows, u"t_welch"_s, welchTest(bySex[0], bySex[1]));
    addT(rows, u"t_paired_1_vs_3"_s, pairedTest(sbp1, sbp3));
    const auto ranks = mannWhitney(bySex[0], bySex[1]);
    rows.add(u"mann_whitney.W"_s, ranks->w);
    rows.add(u"mann_whitney.p"_s, ranks->p, 1e-8);
    rows.add(u"mann_whitney.hodges_lehmann"_s, ranks->shift, 1e-3);
    rows.add(u"mann_whitney.ci"_s, ranks->ci95, 1e-3);
    const auto pairs = signedRank(sbp1, sbp3);
    rows.add(u"wilcoxon_signed.V"_s, pairs->v);
    rows.add(u"wilcoxon_signed.p"_s, pairs->p, 1e-8);
    rows.add(u"power_t.n_per_group"_s, *sampleSizeForTTest(5, 15, 0.8), 1e-4);
}

static void addTukey(OracleRows &rows, const GroupedValues &groups)
{
    const auto pairs = tukey(groups);
    for (size_t i = 0; i < pairs->size(); ++i) {
        const PairComparison &pair = (*pairs)[i];
        const QString path = u"tukey."_s + QString::number(i);
        rows.add(path + u".diff"_s, pair.difference);
        rows.add(path + u".lwr"_s, pair.ci95.low, 1e-6);
        rows.add(path + u".upr"_s, pair.ci95.high, 1e-6);
        rows.add(path + u".p adj"_s, pair.p, 1e-6);
    }
}

static void addSeveralGroups(OracleRows &rows)
{
    const auto bySite = rows.split(u"sbp"_s, u"site"_s, {u"A"_s, u"B"_s, u"C"_s});
    const GroupedValues groups(bySite.begin(), bySite.end());
    const auto plain = anova(groups);
    rows.add(u"anova.F"_s, plain->f);
    rows.add(u"anova.df1"_s, plain->df1);
    rows.add(u"anova.df2"_s, plain->df2);
    rows.add(u"anova.p"_s, plain->p, 1e-8);
    rows.add(u"anova.ss_between"_s, plain->between);
    rows.add(u"anova.ss_within"_s, plain->within);
    rows.add(u"anova.eta2"_s, plain->eta2);
    const auto welch = welchAnova(groups);
    rows.add(u"anova_welch.F"_s, welch->f);
    rows.add(u"anova_welch.df"_s, std::vector{welch->df1, welch->df2});
    rows.add(u"anova_welch.p"_s, welch->p, 1e-8);
    const auto ranks = kruskalWallis(groups);
    rows.add(u"kruskal.H"_s, ranks->h);
    rows.add(u"kruskal.df"_s, ranks->df);
    rows.add(u"kruskal.p"_s, ranks->p, 1e-8);
    rows.add(u"bartlett.K2"_s, bartlettTest(groups)->statistic);
    rows.add(u"bartlett.p"_s, bartlettTest(groups)->p, 1e-8);
    rows.add(u"levene_median.F"_s, leveneTest(groups)->statistic);
    rows.add(u"levene_median.p"_s, leveneTest(groups)->p, 1e-8);
    addTukey(rows, groups);
}

void addComparison(OracleRows &rows)
{
    addTwoGroups(rows);
    addSeveralGroups(rows);
    const std::array p{.001, .012, .03, .04, .2};
    for (const auto &[name, method] :
         {std::pair{u"bonferroni"_s, Adjustment::Bonferroni}, std::pair{u"holm"_s, Adjustment::Holm},
          std::pair{u"hochberg"_s, Adjustment::Hochberg}, std::pair{u"BH"_s, Adjustment::BenjaminiHochberg},
          std::pair{u"BY"_s, Adjustment::BenjaminiYekutieli}})
        rows.add(u"p_adjust."_s + name, adjusted(p, method));
}

} // namespace sphygma
