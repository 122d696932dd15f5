// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/multipletesting.h"
#include "app/analysis/compare/posthoc.h"
#include "app/analysis/compare/power.h"
#include "app/analysis/compare/ranktests.h"
#include "app/analysis/compare/ttest.h"
#include "app/analysis/numeric/studentizedrange.h"
#include "app/analysis/relate/shapirowilk.h"
#include "tests/app/analysis/oracle/oraclerows.h"
#include "tests/testcase.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// What R says beside the oracle's file; its line stands beside the values.
class ComparisonsTest : public QObject
{
    Q_OBJECT

private slots:
    void studentizedRange_data();
    void studentizedRange();
    void gamesHowellPairs();
    void dunnPairs();
    void tinyGroups();
    void shiftOfLargeGroups();
    void shapiro_data();
    void shapiro();
    void adjustedStayInOrder();
    void powerGrowsToItsSampleSize();

private:
    static bool near(double found, double expected, double relative)
    {
        return std::abs(found - expected) <= relative * std::abs(expected);
    }
};

void ComparisonsTest::studentizedRange_data()
{
    QTest::addColumn<double>("q");
    QTest::addColumn<int>("groups");
    QTest::addColumn<double>("df");
    QTest::addColumn<double>("upper");
    // ptukey(q, groups, df, lower.tail = FALSE)
    QTest::newRow("small") << 1.0 << 3 << 10.0 << 0.7648908105787977;
    QTest::newRow("near 5 %") << 3.5 << 4 << 20.0 << 0.0949584505485567;
    QTest::newRow("ten groups") << 6.0 << 10 << 60.0 << 0.0029052629818244;
    // Two groups are a t test: 2 * pt(-q / sqrt(2), df). R's ptukey is off in the fifth digit here.
    QTest::newRow("two degrees of freedom") << 2.0 << 2 << 2.0 << 1 - std::sqrt(0.5);
    QTest::newRow("fractional degrees") << 5.0 << 2 << 2.5 << 0.051211104062872;
}

void ComparisonsTest::studentizedRange()
{
    QFETCH(double, q);
    QFETCH(int, groups);
    QFETCH(double, df);
    QFETCH(double, upper);
    const double found = upperStudentizedRange(q, groups, df);
    QVERIFY2(std::abs(found - upper) < 1e-7, qPrintable(QString::number(found, 'g', 12)));
    QVERIFY(std::abs(studentizedRangeQuantile(found, groups, df) - q) < 1e-6);
}

void ComparisonsTest::gamesHowellPairs()
{
    const OracleRows data;
    const auto bySite = data.split(u"sbp"_s, u"site"_s, {u"A"_s, u"B"_s, u"C"_s});
    const auto pairs = gamesHowell({bySite[0], bySite[1], bySite[2]});
    // t <- t.test(b, a); se <- t$stderr / sqrt(2); ptukey(abs(diff) / se, 3, t$parameter, lower = FALSE)
    const double p[]{0.95633269543425, 0.92494333994766, 0.99539250018881};
    const double low[]{-6.4499448949711, -6.0417353431778, -6.4205059865403};
    for (size_t i = 0; i < 3; ++i) {
        QVERIFY(near((*pairs)[i].p, p[i], 1e-7));
        QVERIFY(near((*pairs)[i].ci95.low, low[i], 1e-6));
    }
    QVERIFY(near((*pairs)[0].difference, 0.87239117471675, 1e-9));
}

void ComparisonsTest::dunnPairs()
{
    const OracleRows data;
    const auto bySite = data.split(u"sbp"_s, u"site"_s, {u"A"_s, u"B"_s, u"C"_s});
    auto shifted = bySite[2];
    for (double &v : shifted)
        v += 12;
    const auto pairs = dunn({bySite[0], bySite[1], shifted});
    QCOMPARE((*pairs)[1].first, size_t(0));
    QCOMPARE((*pairs)[1].second, size_t(2));
    QVERIFY((*pairs)[1].p < 0.01 && (*pairs)[1].difference > 0);
    // Holm leaves the least of three at three times its own p, and raises nothing above 1.
    QVERIFY((*pairs)[0].p > 0.5 && (*pairs)[0].p <= 1);
    const auto plain = dunn({bySite[0], bySite[1], bySite[2]});
    for (const PairComparison &pair : *plain)
        QCOMPARE(pair.p, 1.0); // p.adjust(2 * pnorm(-c(0.318185, 0.319752, 0.011342)), "holm")
}

void ComparisonsTest::tinyGroups()
{
    const std::array a{1.0, 3.0}, b{2.0, 7.0};
    const auto t = welchTest(a, b);
    QVERIFY(near(t->t, -2.5 / std::sqrt(1 + 6.25), 1e-12)); // (2 − 4.5)/√(2/2 + 12.5/2)
    QVERIFY(t->p > 0.4 && t->p < 0.6);
    const auto ranks = mannWhitney(std::array{1.0}, std::array{2.0});
    QCOMPARE(ranks->w, 0.0);
    QCOMPARE(ranks->probability, 0.0);
    QVERIFY(ranks->p <= 1 && ranks->ci95.low <= ranks->shift && ranks->shift <= ranks->ci95.high);
    const auto pair = signedRank(std::array{3.0, 5.0}, std::array{3.0, 4.0});
    QCOMPARE(pair->n, 1);
    QCOMPARE(pair->equal, 1);
    QVERIFY(pair->p <= 1);
}

/// Large groups are searched near the shift of a thinned sample: it must be the same as for the whole.
void ComparisonsTest::shiftOfLargeGroups()
{
    std::vector<double> a, b;
    for (int i = 0; i < 60'000; ++i) {
        const double even = (i * 7919 % 60'013) / 3000.0; // 0 … 20
        a.push_back(even + 3);
        b.push_back(even);
    }
    const auto found = mannWhitney(a, b);
    QVERIFY(std::abs(found->shift - 3) < 0.01);
    QVERIFY(found->ci95.low < 3 && found->ci95.high > 3);
    // 1.96·σ/(n²·∫f²), uniform on 20: 1.96·20/√(6n)
    QVERIFY(near(found->ci95.high - found->ci95.low, 2 * 1.96 * 20 / std::sqrt(6 * 60'000.0), 0.02));
    std::vector<double> far(60'000, 50.0);
    const auto apart = mannWhitney(far, b);
    QCOMPARE(apart->probability, 1.0);
    QVERIFY(apart->ci95.low <= apart->shift && apart->shift <= apart->ci95.high);
}

void ComparisonsTest::shapiro_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("w");
    QTest::addColumn<double>("p");
    // shapiro.test(…)
    QTest::newRow("three") << QList<double>{1, 2, 4} << 0.964285714286 << 0.63688684503;
    QTest::newRow("eleven") << QList<double>{148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236}
                            << 0.788814694835 << 0.0067038140565;
}

void ComparisonsTest::shapiro()
{
    QFETCH(QList<double>, values);
    QFETCH(double, w);
    QFETCH(double, p);
    const auto found = shapiroWilk({values.begin(), values.end()});
    QVERIFY2(near(found->w, w, 1e-6), qPrintable(QString::number(found->w, 'g', 12)));
    QVERIFY2(near(found->p, p, 1e-6), qPrintable(QString::number(found->p, 'g', 12)));
}

void ComparisonsTest::adjustedStayInOrder()
{
    QVERIFY(adjusted({}, Adjustment::Holm).empty());
    const auto p = adjusted(std::array{0.04, 0.9, 0.01}, Adjustment::Holm);
    QCOMPARE(p[0], 0.08);
    QCOMPARE(p[1], 0.9);
    QCOMPARE(p[2], 0.03);
}

void ComparisonsTest::powerGrowsToItsSampleSize()
{
    const double n = *sampleSizeForTTest(5, 15, 0.9);
    QVERIFY(std::abs(*powerOfTTest(n, 5, 15) - 0.9) < 1e-9);
    QVERIFY(*powerOfTTest(n / 2, 5, 15) < 0.9);
}

static const RegisterTest<ComparisonsTest> registered;
#include "tst_comparisons.moc"
