// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/anova.h"
#include "app/analysis/compare/posthoc.h"
#include "app/analysis/compare/ranktests.h"
#include "app/analysis/compare/ttest.h"
#include "app/analysis/compare/variances.h"
#include "app/analysis/rates/fisher.h"
#include "app/analysis/relate/correlation.h"
#include "app/analysis/shape.h"
#include "tests/app/analysis/realdata/realrows.h"

#include <QStringList>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

void addSpread(RealRows &rows, const QString &path, const std::vector<double> &values)
{
    const Summary s = summarise(values);
    const auto shape = shapeOf(values);
    const auto q = quantiles(values);
    rows.push_back({path + u".n"_s, static_cast<double>(s.n)});
    rows.push_back({path + u".mean"_s, *s.mean, 1e-12});
    rows.push_back({path + u".sd"_s, *s.sd, 1e-12});
    rows.push_back({path + u".se"_s, shape->standardError, 1e-12});
    rows.push_back({path + u".median"_s, q->p50});
    rows.push_back({path + u".mad_raw"_s, shape->mad / 1.4826});
    rows.push_back({path + u".q.5%"_s, q->p05});
    rows.push_back({path + u".q.25%"_s, q->p25});
    rows.push_back({path + u".q.75%"_s, q->p75});
    rows.push_back({path + u".q.95%"_s, q->p95});
    rows.push_back({path + u".min"_s, *s.minimum});
    rows.push_back({path + u".max"_s, *s.maximum});
    rows.push_back({path + u".ci95_mean.0"_s, s.ci95->low});
    rows.push_back({path + u".ci95_mean.1"_s, s.ci95->high});
    rows.push_back({path + u".skew_g1"_s, *shape->skewness, 1e-9});
    rows.push_back({path + u".kurt_g2"_s, *shape->kurtosis, 1e-9});
}

static void addMeans(RealRows &rows, const QString &path, const MeanDifference &t)
{
    rows.push_back({path + u".statistic"_s, t.t});
    rows.push_back({path + u".df"_s, t.df});
    rows.push_back({path + u".p"_s, t.p, 1e-7});
    rows.push_back({path + u".ci.0"_s, t.ci95.low});
    rows.push_back({path + u".ci.1"_s, t.ci95.high});
}

void addTwoGroups(RealRows &rows, const QString &path, const std::vector<std::vector<double>> &groups)
{
    const auto student = studentTest(groups[0], groups[1]);
    addMeans(rows, path + u".welch"_s, *welchTest(groups[0], groups[1]));
    addMeans(rows, path + u".student"_s, *student);
    rows.push_back({path + u".cohen_d_pooled"_s, student->effect});
    const auto ranks = mannWhitney(groups[0], groups[1]);
    rows.push_back({path + u".mann_whitney.W_first_group"_s, ranks->w});
    rows.push_back({path + u".mann_whitney.p_normal_cc"_s, ranks->p});
    addGroups(rows, path, groups);
}

void addGroups(RealRows &rows, const QString &path, const std::vector<std::vector<double>> &all)
{
    const GroupedValues groups(all.begin(), all.end());
    const auto plain = anova(groups);
    rows.push_back({path + u".anova.F"_s, plain->f});
    rows.push_back({path + u".anova.p"_s, plain->p, 1e-7});
    rows.push_back({path + u".anova.ss.0"_s, plain->between});
    rows.push_back({path + u".anova.ss.1"_s, plain->within});
    rows.push_back({path + u".anova.eta2"_s, plain->eta2});
    const auto welch = welchAnova(groups);
    rows.push_back({path + u".welch_anova.statistic"_s, welch->f});
    rows.push_back({path + u".welch_anova.df.1"_s, welch->df2});
    rows.push_back({path + u".welch_anova.p"_s, welch->p, 1e-7});
    const auto ranks = kruskalWallis(groups);
    rows.push_back({path + u".kruskal.statistic"_s, ranks->h});
    rows.push_back({path + u".kruskal.p"_s, ranks->p, 1e-7});
    rows.push_back({path + u".bartlett.statistic"_s, bartlettTest(groups)->statistic});
    rows.push_back({path + u".bartlett.p"_s, bartlettTest(groups)->p, 1e-7});
    rows.push_back({path + u".levene_median.F"_s, leveneTest(groups)->statistic});
    rows.push_back({path + u".levene_median.p"_s, leveneTest(groups)->p, 1e-7});
}

void addTukey(RealRows &rows, const QString &path, const std::vector<std::vector<double>> &groups,
              const QStringList &levels)
{
    const auto pairs = tukey(GroupedValues(groups.begin(), groups.end()));
    for (const PairComparison &pair : *pairs) {
        const QString at = path + u".tukey."_s + levels[static_cast<qsizetype>(pair.second)] + u'-'
            + levels[static_cast<qsizetype>(pair.first)];
        rows.push_back({at + u".diff"_s, pair.difference});
        rows.push_back({at + u".lwr"_s, pair.ci95.low, 1e-6});
        rows.push_back({at + u".upr"_s, pair.ci95.high, 1e-6});
        rows.push_back({at + u".p_adj"_s, pair.p, 1e-6, 1e-8});
    }
}

/// The place of each value among the distinct ones.
static std::vector<size_t> places(const std::vector<double> &values, size_t &count)
{
    std::vector<double> distinct(values);
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    count = distinct.size();
    std::vector<size_t> result;
    for (const double v : values)
        result.push_back(
            static_cast<size_t>(std::lower_bound(distinct.begin(), distinct.end(), v) - distinct.begin()));
    return result;
}

void addCrossTable(RealRows &rows, const QString &path, const std::vector<double> &row,
                   const std::vector<double> &column)
{
    size_t height = 0, width = 0;
    const auto r = places(row, height), c = places(column, width);
    CrossTable table(height, width);
    for (size_t i = 0; i < r.size(); ++i)
        table.add(r[i], c[i]);
    const auto test = chiSquareTest(table);
    rows.push_back({path + u".pearson.statistic"_s, test->x2});
    rows.push_back({path + u".pearson.df"_s, test->df});
    rows.push_back({path + u".pearson.p"_s, test->p, 1e-7});
    rows.push_back({path + u".min_expected"_s, test->leastExpected});
    rows.push_back({path + u".cramers_v"_s, test->cramersV});
    if (height != 2 || width != 2)
        return;
    rows.push_back({path + u".yates.statistic"_s, chiSquareTest(table, true)->x2});
    rows.push_back({path + u".yates.p"_s, chiSquareTest(table, true)->p, 1e-7});
    const auto exact = fisherTest(table);
    rows.push_back({path + u".fisher.p"_s, exact->p, 1e-7});
    rows.push_back({path + u".fisher.or_conditional_mle"_s, *exact->oddsRatio, 1e-4});
    rows.push_back({path + u".fisher.ci.0"_s, *exact->low, 1e-4});
    rows.push_back({path + u".fisher.ci.1"_s, *exact->high, 1e-4});
}

void addCorrelations(RealRows &rows, const QString &path, const std::vector<double> &x,
                     const std::vector<double> &y)
{
    const auto line = pearson(x, y), ranks = spearman(x, y), pairs = kendall(x, y);
    rows.push_back({path + u".n"_s, static_cast<double>(line->n)});
    rows.push_back({path + u".pearson.r"_s, line->r});
    rows.push_back({path + u".pearson.t"_s, line->statistic});
    rows.push_back({path + u".pearson.p"_s, line->p, 1e-6});
    rows.push_back({path + u".pearson.ci95_fisher.0"_s, line->ci95->low});
    rows.push_back({path + u".pearson.ci95_fisher.1"_s, line->ci95->high});
    rows.push_back({path + u".spearman.rho"_s, ranks->r});
    rows.push_back({path + u".spearman.p"_s, ranks->p, 1e-6});
    rows.push_back({path + u".kendall_tau_b.tau"_s, pairs->r});
    rows.push_back({path + u".kendall_tau_b.p"_s, pairs->p, 1e-6});
}

} // namespace sphygma
