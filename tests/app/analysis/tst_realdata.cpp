// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agree/blandaltman.h"
#include "app/analysis/agree/kappa.h"
#include "app/analysis/compare/ranktests.h"
#include "tests/app/analysis/realdata/realrows.h"
#include "tests/support/numberfile.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// R's results on three real tables, where the shared data are there.
class RealDataTest : public QObject
{
    Q_OBJECT

private slots:
    void nhanes_data();
    void nhanes() { compare(); }
    void cleveland_data();
    void cleveland() { compare(); }
    void calcium_data();
    void calcium() { compare(); }

private:
    static void offer(const RealRows &rows, const QString &file);
    static void compare();
};

static QJsonValue at(QJsonValue value, const QString &path)
{
    // Keys such as "tau_0.05" and "2.5%" hold points themselves: the longest key that fits goes first.
    const QStringList parts = path.split(u'.');
    for (qsizetype from = 0; from < parts.size();) {
        if (value.isArray()) {
            value = value[parts[from++].toInt()];
            continue;
        }
        qsizetype to = parts.size();
        while (to > from && !value.toObject().contains(parts.mid(from, to - from).join(u'.')))
            --to;
        if (to == from)
            return QJsonValue::Undefined;
        value = value.toObject()[parts.mid(from, to - from).join(u'.')];
        from = to;
    }
    return value;
}

void RealDataTest::offer(const RealRows &rows, const QString &file)
{
    QTest::addColumn<double>("found");
    QTest::addColumn<QJsonValue>("expected");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<double>("absolute");
    const QJsonObject expected = readJson(QStringLiteral(SHARED_DATA "/data/stats/") + file);
    for (const RealRow &row : rows)
        QTest::newRow(qPrintable(row.path))
            << row.found << at(expected, row.path) << row.tolerance << row.absolute;
    if (rows.empty())
        QTest::newRow("not there") << 0.0 << QJsonValue() << 0.0 << 0.0;
}

void RealDataTest::compare()
{
    QFETCH(double, found);
    QFETCH(QJsonValue, expected);
    QFETCH(double, tolerance);
    QFETCH(double, absolute);
    if (expected.isNull())
        QSKIP("the shared data are not there");
    QVERIFY2(expected.isDouble(), "R says nothing of it");
    const double wanted = expected.toDouble();
    QVERIFY2(std::abs(found - wanted) <= std::max(tolerance * std::abs(wanted), absolute),
             qPrintable(u"%1 instead of %2"_s.arg(found, 0, 'g', 15).arg(wanted, 0, 'g', 15)));
}

static std::optional<NumberFile> readTable(const char *name, bool header = true)
{
    return readNumberFile(QStringLiteral(SHARED_DATA "/data/clinical/") + QLatin1String(name), header);
}

/// Those rows of \a columns in which all of them hold a number.
static std::vector<std::vector<double>> complete(const std::vector<std::vector<double>> &columns)
{
    std::vector<std::vector<double>> result(columns.size());
    for (size_t i = 0; i < columns.front().size(); ++i) {
        if (std::any_of(columns.begin(), columns.end(), [i](const auto &c) { return std::isnan(c[i]); }))
            continue;
        for (size_t c = 0; c < columns.size(); ++c)
            result[c].push_back(columns[c][i]);
    }
    return result;
}

template<typename GroupOf>
static std::vector<std::vector<double>> split(const std::vector<double> &values, size_t groups,
                                              GroupOf groupOf)
{
    std::vector<std::vector<double>> parts(groups);
    for (size_t i = 0; i < values.size(); ++i)
        parts[groupOf(i)].push_back(values[i]);
    return parts;
}

static std::vector<double> steps(double low, double high, int count)
{
    std::vector<double> grid;
    for (int i = 0; i < count; ++i)
        grid.push_back(low + (high - low) * i / (count - 1));
    return grid;
}

static void addPairs(RealRows &rows, const QString &path, const std::vector<double> &a,
                     const std::vector<double> &b)
{
    const auto pairs = complete({a, b});
    const auto limits = blandAltman(pairs[0], pairs[1]);
    rows.push_back({path + u".n"_s, static_cast<double>(limits->n)});
    rows.push_back({path + u".bias"_s, limits->bias});
    rows.push_back({path + u".sd"_s, limits->sd});
    rows.push_back({path + u".loa_low"_s, limits->limits.low});
    rows.push_back({path + u".loa_high"_s, limits->limits.high});
    rows.push_back({path + u".bias_ci95.0"_s, limits->biasCi95.low});
    rows.push_back({path + u".bias_ci95.1"_s, limits->biasCi95.high});
    rows.push_back({path + u".loa_low_ci95.0"_s, limits->lowCi95.low, 1e-4});
    rows.push_back({path + u".loa_high_ci95.1"_s, limits->highCi95.high, 1e-4});
    rows.push_back({path + u".n_outside"_s, static_cast<double>(limits->outside)});
    rows.push_back({path + u".slope_diff_on_mean"_s, limits->slope});
    const auto ranks = signedRank(pairs[0], pairs[1]);
    rows.push_back({path + u".wilcoxon_signed_rank.approx_cc.statistic"_s, ranks->v});
    rows.push_back({path + u".wilcoxon_signed_rank.approx_cc.p"_s, ranks->p, 1e-6});
}

/// Categories 0 … of two readings, rows that have both.
template<typename Category>
static void addKappa(RealRows &rows, const QString &path, const NumberFile &f, size_t categories,
                     Category category)
{
    const auto r = complete(
        {f.columns[u"BPXSY1"_s], f.columns[u"BPXDI1"_s], f.columns[u"BPXSY2"_s], f.columns[u"BPXDI2"_s]});
    CrossTable table(categories, categories);
    for (size_t i = 0; i < r[0].size(); ++i)
        table.add(category(r[0][i], r[1][i]), category(r[2][i], r[3][i]));
    const auto kappa = cohenKappa(table);
    rows.push_back({path + u".n"_s, static_cast<double>(kappa->n)});
    rows.push_back({path + u".po"_s, kappa->observed});
    rows.push_back({path + u".pe"_s, kappa->expected});
    rows.push_back({path + u".kappa"_s, kappa->kappa});
    rows.push_back({path + u".kappa_linear_weights"_s, cohenKappa(table, KappaWeights::Linear)->kappa});
    rows.push_back({path + u".kappa_quadratic_weights"_s, cohenKappa(table, KappaWeights::Quadratic)->kappa});
    rows.push_back({path + u".se_null_free"_s, kappa->standardError});
}

static size_t stage(double sbp, double dbp)
{
    return sbp >= 140 || dbp >= 90 ? 3 : sbp >= 130 || dbp >= 80 ? 2 : sbp >= 120 ? 1 : 0;
}

static size_t isHigh(double sbp, double dbp)
{
    return sbp >= 130 || dbp >= 80 ? 1 : 0;
}

void RealDataTest::nhanes_data()
{
    RealRows rows;
    if (const auto f = readTable("nhanes_2015_2016.csv")) {
        const auto both = complete({f->columns[u"RIDAGEYR"_s], f->columns[u"BPXSY1"_s],
                                    f->columns[u"RIAGENDR"_s], f->columns[u"BPXDI1"_s]});
        const auto &age = both[0], &sbp = both[1];
        addTwoGroups(rows, u"sbp_by_sex"_s,
                     split(sbp, 2, [&](size_t i) { return both[2][i] == 2 ? 0u : 1u; }));
        const auto bands = split(sbp, 5, [&](size_t i) {
            return age[i] < 40 ? 0u : std::min(4u, static_cast<unsigned>(age[i] / 10) - 3);
        });
        addGroups(rows, u"sbp_by_ageband"_s, bands);
        addTukey(rows, u"sbp_by_ageband"_s, bands, {u"<40"_s, u"40-49"_s, u"50-59"_s, u"60-69"_s, u"70+"_s});
        addCorrelations(rows, u"corr_age_sbp"_s, age, sbp);
        addLines(rows, u"ols_age_sbp"_s, age, sbp, u"age"_s, {30, 40, 50, 60, 70});
        addQuantileLines(rows, u"quantreg_age_sbp"_s, age, sbp);
        addLoess(rows, u"loess_age_sbp"_s, age, sbp, steps(18, 80, 11));
        addPairs(rows, u"bland_altman_sbp1_sbp2"_s, f->columns[u"BPXSY1"_s], f->columns[u"BPXSY2"_s]);
        addPairs(rows, u"bland_altman_dbp1_dbp2"_s, f->columns[u"BPXDI1"_s], f->columns[u"BPXDI2"_s]);
        addKappa(rows, u"kappa_htn_reading1_vs_2"_s, *f, 2, isHigh);
        addKappa(rows, u"kappa_stage_reading1_vs_2"_s, *f, 4, stage);
        std::vector<double> high;
        for (size_t i = 0; i < sbp.size(); ++i)
            high.push_back(static_cast<double>(isHigh(sbp[i], both[3][i])));
        addRoc(rows, u"roc_age_predicts_htn"_s, age, high);
        addLogistic(rows, u"logistic_htn_age"_s, {age}, {u"(Intercept)"_s, u"RIDAGEYR"_s}, high);
    }
    offer(rows, u"r_oracle_nhanes.json"_s);
}

void RealDataTest::cleveland_data()
{
    RealRows rows;
    if (const auto f = readTable("processed.cleveland.data", false)) {
        const auto &age = f->columns[u"V1"_s], &sex = f->columns[u"V2"_s], &pain = f->columns[u"V3"_s];
        const auto &sbp = f->columns[u"V4"_s], &cholesterol = f->columns[u"V5"_s];
        std::vector<double> disease;
        for (const double v : f->columns[u"V14"_s])
            disease.push_back(v > 0 ? 1 : 0);
        addSpread(rows, u"desc.age"_s, age);
        addSpread(rows, u"desc.sbp"_s, sbp);
        addTwoGroups(rows, u"sbp_by_disease"_s,
                     split(sbp, 2, [&](size_t i) { return disease[i] == 1 ? 1u : 0u; }));
        const auto byPain = split(sbp, 4, [&](size_t i) { return static_cast<size_t>(pain[i]) - 1; });
        addGroups(rows, u"sbp_by_chestpain"_s, byPain);
        addTukey(rows, u"sbp_by_chestpain"_s, byPain, {u"1"_s, u"2"_s, u"3"_s, u"4"_s});
        addCrossTable(rows, u"chisq_sex_disease"_s, sex, disease);
        addCorrelations(rows, u"corr_age_sbp"_s, age, sbp);
        addLines(rows, u"ols_age_sbp"_s, age, sbp, u"age"_s, {30, 40, 50, 60, 70});
        addQuantileLines(rows, u"quantreg_age_sbp"_s, age, sbp);
        addLoess(rows, u"loess_age_sbp"_s, age, sbp, steps(29, 77, 11));
        addLogistic(rows, u"logistic"_s, {age, sex, sbp, cholesterol},
                    {u"(Intercept)"_s, u"V1"_s, u"V2"_s, u"V4"_s, u"V5"_s}, disease);
        addRoc(rows, u"roc_sbp_predicts_disease"_s, sbp, disease);
        std::vector<double> slow;
        for (const double v : f->columns[u"V8"_s])
            slow.push_back(-v);
        addRoc(rows, u"roc_maxhr_reversed"_s, slow, disease);
    }
    offer(rows, u"r_oracle_cleveland.json"_s);
}

void RealDataTest::calcium_data()
{
    RealRows rows;
    if (const auto f = readTable("CalciumBP.csv")) {
        const QStringList &arm = f->texts[u"Treatment"_s];
        addTwoGroups(rows, u"decrease_by_treatment"_s, split(f->columns[u"Decrease"_s], 2, [&](size_t i) {
                         return arm[static_cast<qsizetype>(i)].contains(u"Calcium"_s) ? 0u : 1u;
                     }));
    }
    offer(rows, u"r_oracle_calciumbp.json"_s);
}

static const RegisterTest<RealDataTest> registered;
#include "tst_realdata.moc"
