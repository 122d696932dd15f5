// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/clusteredmean.h"
#include "app/analysis/orderstatistics.h"
#include "app/analysis/summary.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const double none = std::numeric_limits<double>::quiet_NaN();

class SummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void ofFewValues();
    void isExactWhereDigitsRunOut();
    void ofKeptPresentCells();
    void doesNotDependOnHowItIsCut();
    void quantilesOfFewValues();
    void quantileEqualsSorting();
    void ranksOfLargeSamples_data();
    void ranksOfLargeSamples();
    void clusters();
    void clustersOfOneAreTheOrdinaryInterval();
};

void SummaryTest::ofFewValues()
{
    const Summary empty = summarise(std::span<const double>(), 4);
    QCOMPARE(empty.n, 0);
    QCOMPARE(empty.missing, 4);
    QVERIFY(!empty.mean && !empty.sd && !empty.ci95 && !empty.minimum && !empty.maximum);

    const std::vector<double> one{120.5};
    const Summary single = summarise(one);
    QCOMPARE(single.mean, std::optional(120.5));
    QCOMPARE(single.minimum, std::optional(120.5));
    QVERIFY(!single.sd && !single.ci95);

    const std::vector<double> two{120, 130};
    const Summary pair = summarise(two);
    QCOMPARE(*pair.mean, 125.0);
    QCOMPARE(*pair.sd, std::sqrt(50.0));
    QCOMPARE(pair.ci95->low, 125 - 12.706204736174707 * 5); // t with 1 degree of freedom
    QCOMPARE(pair.ci95->high, 125 + 12.706204736174707 * 5);

    const std::vector<double> constant(7, 0.1);
    const Summary same = summarise(constant);
    QCOMPARE(*same.mean, 0.1);
    QCOMPARE(*same.sd, 0.0);
    QCOMPARE(same.ci95->low, 0.1);
    QCOMPARE(same.ci95->high, 0.1);
}

/// NIST StRD NumAcc1 to NumAcc3: numbers that a one-pass formula gets wrong.
void SummaryTest::isExactWhereDigitsRunOut()
{
    const std::vector<double> first{10000001, 10000003, 10000002};
    QCOMPARE(*summarise(first).mean, 10000002.0);
    QCOMPARE(*summarise(first).sd, 1.0);

    for (const double level : {1.2, 1000000.2}) {
        std::vector<double> values{level};
        for (int i = 0; i < 500; ++i) {
            values.push_back(level - 0.1);
            values.push_back(level + 0.1);
        }
        const Summary summary = summarise(values);
        QVERIFY(std::abs(*summary.mean - level) <= 1e-15 * level);
        QVERIFY(std::abs(*summary.sd - 0.1) <= 1e-9);
    }
}

void SummaryTest::ofKeptPresentCells()
{
    const Table all = tableOf({{u"sbp"_s, u"sbp"_s, numberColumn({100, none, 120, 1000, 140, none})}});
    RowSet kept(6, true);
    kept.remove(3);
    kept.remove(5);
    const Table table = all.withKept(kept);
    const Summary summary = summarise(table, 0);
    QCOMPARE(summary.n, 3);
    QCOMPARE(summary.missing, 1);
    QCOMPARE(*summary.mean, 120.0);
    QCOMPARE(*summary.maximum, 140.0);
    QCOMPARE(presentValues(table, 0), (std::vector<double>{100, 120, 140}));
    QCOMPARE(summarise(all, 0).n, 4);
}

void SummaryTest::doesNotDependOnHowItIsCut()
{
    std::vector<double> values;
    quint64 state = 1;
    for (int i = 0; i < 200'003; ++i) { // four chunks, the last one short
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        values.push_back(i % 17 == 0 ? none : 90 + static_cast<double>(state >> 40) / 123457.0);
    }
    const Table table = tableOf({{u"x"_s, {}, numberColumn(values)}});
    const std::vector<double> present = presentValues(table, 0);
    const Summary whole = summarise(present), parts = summarise(table, 0);
    QCOMPARE(parts.n, static_cast<qint64>(present.size()));
    QVERIFY(*whole.mean == *parts.mean); // bit for bit
    QVERIFY(*whole.sd == *parts.sd);
}

void SummaryTest::quantilesOfFewValues()
{
    QVERIFY(!quantiles({}));
    QVERIFY(!quantile({}, 0.5));
    QVERIFY(!quantile({1, 2}, 1.5));
    const auto one = quantiles({7});
    QCOMPARE(one->p05, 7.0);
    QCOMPARE(one->p95, 7.0);
    const auto four = quantiles({4, 1, 3, 2});
    QCOMPARE(four->p05, 1.15);
    QCOMPARE(four->p25, 1.75);
    QCOMPARE(four->p50, 2.5);
    QCOMPARE(four->p75, 3.25);
    QCOMPARE(four->p95, 3.85);
    QCOMPARE(*quantile({3, 1, 2}, 0), 1.0);
    QCOMPARE(*quantile({3, 1, 2}, 1), 3.0);
}

void SummaryTest::quantileEqualsSorting()
{
    std::vector<double> values;
    for (int i = 0; i < 1001; ++i)
        values.push_back((i * 7919) % 1009);
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const auto found = quantiles(values);
    QCOMPARE(found->p05, sorted[50]);
    QCOMPARE(found->p25, sorted[250]);
    QCOMPARE(found->p50, sorted[500]);
    QCOMPARE(found->p75, sorted[750]);
    QCOMPARE(found->p95, sorted[950]);
}

/// Three people with 2, 1 and 3 values; worked by hand: mean 125, residual sums −20, 5, 15,
/// variance 3/2 · 650 / 36.
void SummaryTest::ranksOfLargeSamples_data()
{
    QTest::addColumn<QList<double>>("values");
    QList<double> spread, whole, skewed;
    for (int i = 0; i < 30'000; ++i) {
        const int mixed = (i * 7919) % 30'011;
        spread.append(-40 + mixed / 371.0);
        whole.append(80 + mixed % 97);
        skewed.append(mixed == 5 ? 1e300 : mixed);
    }
    QTest::newRow("spread") << spread;
    QTest::newRow("whole") << whole;
    QTest::newRow("one far away") << skewed;
    QTest::newRow("all alike") << QList<double>(20'000, 7.5);
    QList<double> endless = spread;
    endless.append(INFINITY);
    QTest::newRow("infinite") << endless;
}

void SummaryTest::ranksOfLargeSamples()
{
    QFETCH(QList<double>, values);
    const std::vector<size_t> ranks{0, 0, 1, 777, 10'000, 10'001, 19'999};
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const auto found = orderStatistics(values, ranks);
    for (size_t i = 0; i < ranks.size(); ++i)
        QCOMPARE(found[i], sorted[static_cast<qsizetype>(ranks[i])]);
}

void SummaryTest::clusters()
{
    const std::vector<double> values{110, 120, 130, 125, 130, 135};
    const std::vector<quint32> people{0, 0, 1, 2, 2, 2};
    QCOMPARE(*clusteredMeanVariance(values, people, 3), 1.5 * 650 / 36);
    const auto interval = clusteredMeanInterval(values, people, 3);
    const double half = 4.302652729911275 * std::sqrt(1.5 * 650 / 36); // t with 2 degrees of freedom
    QVERIFY(std::abs(interval->low - (125 - half)) < 1e-9);
    QVERIFY(std::abs(interval->high - (125 + half)) < 1e-9);
    QVERIFY(!clusteredMeanInterval(values, std::vector<quint32>(6, 0), 1));
    QVERIFY(!clusteredMeanInterval({}, {}, 0));
}

void SummaryTest::clustersOfOneAreTheOrdinaryInterval()
{
    const std::vector<double> values{110, 120, 130, 125, 130, 135};
    const std::vector<quint32> people{0, 1, 2, 3, 4, 5};
    const auto clustered = clusteredMeanInterval(values, people, 6);
    const auto ordinary = summarise(values).ci95;
    QVERIFY(std::abs(clustered->low - ordinary->low) < 1e-9);
    QVERIFY(std::abs(clustered->high - ordinary->high) < 1e-9);
}

static const RegisterTest<SummaryTest> registered;
#include "tst_summary.moc"
