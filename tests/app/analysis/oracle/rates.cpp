// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/proportion.h"
#include "app/analysis/rates/agestandard.h"
#include "app/analysis/rates/clopperpearson.h"
#include "app/analysis/rates/fisher.h"
#include "app/analysis/rates/twobytwo.h"
#include "tests/app/analysis/oracle/oraclerows.h"

#include <algorithm>
#include <array>

namespace sphygma {

using namespace Qt::StringLiterals;

static CrossTable cross(const std::vector<double> &rows, const std::vector<double> &columns,
                        size_t height = 2)
{
    CrossTable table(height, 2);
    for (size_t i = 0; i < rows.size(); ++i)
        table.add(static_cast<size_t>(rows[i]), static_cast<size_t>(columns[i]));
    return table;
}

static void addCrossTables(OracleRows &rows)
{
    const auto &htn = rows.values(u"htn140"_s);
    const CrossTable bySex = cross(rows.values(u"sexM"_s), htn);
    for (size_t r = 0; r < 2; ++r) {
        for (size_t c = 0; c < 2; ++c)
            rows.add(u"crosstab.table.%1.%2"_s.arg(r).arg(c), static_cast<double>(bySex.at(r, c)));
    }
    rows.add(u"chisq.X2"_s, chiSquareTest(bySex)->x2);
    rows.add(u"chisq.df"_s, chiSquareTest(bySex)->df);
    rows.add(u"chisq.p"_s, chiSquareTest(bySex)->p, 1e-8);
    rows.add(u"chisq_yates.X2"_s, chiSquareTest(bySex, true)->x2);
    rows.add(u"chisq_yates.p"_s, chiSquareTest(bySex, true)->p, 1e-8);
    const auto fisher = fisherTest(bySex);
    rows.add(u"fisher.p"_s, fisher->p, 1e-8);
    // R's uniroot stops at 1e-4 of its own scale: these are its digits, ours are exact.
    rows.add(u"fisher.or_cmle"_s, *fisher->oddsRatio, 1e-4);
    rows.add(u"fisher.ci"_s, Interval{*fisher->low, *fisher->high}, 1e-4);

    std::vector<double> site;
    for (const QString &text : rows.texts(u"site"_s))
        site.push_back(text.front().unicode() - u'A');
    const CrossTable bySite = cross(site, htn, 3);
    rows.add(u"chisq_3x2.X2"_s, chiSquareTest(bySite)->x2);
    rows.add(u"chisq_3x2.df"_s, chiSquareTest(bySite)->df);
    rows.add(u"chisq_3x2.p"_s, chiSquareTest(bySite)->p, 1e-8);
    rows.add(u"chisq_3x2.cramers_v"_s, chiSquareTest(bySite)->cramersV);
    rows.add(u"fisher_3x2.p"_s, fisherTest(bySite)->p, 1e-8);
}

static void addStrata(OracleRows &rows)
{
    const auto &htn = rows.values(u"htn140"_s), &sex = rows.values(u"sexM"_s),
               &smoker = rows.values(u"smoker"_s);
    std::vector<CrossTable> strata(2, CrossTable(2, 2));
    CrossTable high(2, 2);
    for (size_t i = 0; i < htn.size(); ++i) {
        strata[static_cast<size_t>(sex[i])].add(static_cast<size_t>(smoker[i]), static_cast<size_t>(htn[i]));
        high.add(rows.values(u"sbp1"_s)[i] >= 140 ? 1 : 0, rows.values(u"sbp3"_s)[i] >= 140 ? 1 : 0);
    }
    const auto common = mantelHaenszel(strata);
    rows.add(u"mantel_haenszel.or"_s, common->oddsRatio);
    rows.add(u"mantel_haenszel.ci"_s, common->ci95, 1e-8);
    rows.add(u"mantel_haenszel.X2"_s, common->x2);
    rows.add(u"mantel_haenszel.p"_s, common->p, 1e-8);
    rows.add(u"mcnemar.X2"_s, mcnemarTest(high)->x2);
    rows.add(u"mcnemar.p"_s, mcnemarTest(high)->p, 1e-8);
}

static void addAgeBands(OracleRows &rows)
{
    std::array<StandardBand, 3> bands{StandardBand{0, 0, .420263}, StandardBand{0, 0, .357202},
                                      StandardBand{0, 0, .222535}};
    std::array<qint64, 3> counts{}, sizes{};
    for (size_t i = 0; i < 120; ++i) {
        const double age = rows.values(u"age"_s)[i];
        StandardBand &band = bands[age <= 39 ? 0 : age <= 59 ? 1 : 2];
        band.n += 1;
        band.count += rows.values(u"htn140"_s)[i] == 1 ? 1 : 0;
    }
    for (size_t b = 0; b < 3; ++b) {
        counts[b] = bands[b].count;
        sizes[b] = bands[b].n;
        rows.add(u"age_standardised.x.%1"_s.arg(b), static_cast<double>(counts[b]));
        rows.add(u"age_standardised.n.%1"_s.arg(b), static_cast<double>(sizes[b]));
    }
    const auto trend = cochranArmitage(counts, sizes);
    rows.add(u"cochran_armitage.X2"_s, trend->x2);
    rows.add(u"cochran_armitage.p"_s, trend->p, 1e-8);
    const auto standard = ageStandardised(bands);
    rows.add(u"age_standardised.crude"_s, standard->crude);
    rows.add(u"age_standardised.standardised"_s, standard->share);
    rows.add(u"age_standardised.se_binomial"_s, standard->standardError);
    rows.add(u"age_standardised.ci95"_s, standard->ci95, 1e-8);
}

void addRates(OracleRows &rows)
{
    addCrossTables(rows);
    addStrata(rows);
    addAgeBands(rows);
    for (const QString &name : {u"htn140"_s, u"htn130"_s}) {
        const auto &values = rows.values(name);
        const qint64 count = std::count(values.begin(), values.end(), 1.0);
        const Proportion share = proportion(count, 120);
        const QString path = u"prevalence."_s + name;
        rows.add(path + u".x"_s, static_cast<double>(count));
        rows.add(path + u".n"_s, static_cast<double>(share.n));
        rows.add(path + u".p"_s, *share.share);
        rows.add(path + u".wilson"_s, *share.ci95);
        rows.add(path + u".clopper"_s, *clopperPearson(count, 120), 1e-8);
    }
    rows.add(u"prevalence.mean_sbp"_s, *summarise(rows.values(u"sbp"_s)).mean);
}

} // namespace sphygma
