// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/proportion.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>

using namespace sphygma;

class ProportionTest : public QObject
{
    Q_OBJECT

private slots:
    void wilson_data();
    void wilson();
    void ofNothing();
    void ofClusters();
};

void ProportionTest::wilson_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("10 of 50") << qint64(10) << qint64(50) << 0.112438 << 0.330371;
    QTest::newRow("0 of 20") << qint64(0) << qint64(20) << 0.0 << 0.161125;
    QTest::newRow("20 of 20") << qint64(20) << qint64(20) << 0.838875 << 1.0;
    QTest::newRow("1 of 1") << qint64(1) << qint64(1) << 0.206549 << 1.0;
}

void ProportionTest::wilson()
{
    QFETCH(qint64, count);
    QFETCH(qint64, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const Proportion p = proportion(count, n);
    QCOMPARE(*p.share, static_cast<double>(count) / static_cast<double>(n));
    QVERIFY(std::abs(p.ci95->low - low) < 5e-7);
    QVERIFY(std::abs(p.ci95->high - high) < 5e-7);
}

void ProportionTest::ofNothing()
{
    const Proportion p = proportion(0, 0);
    QVERIFY(!p.share && !p.ci95);
    QVERIFY(!clusteredProportion(0, 0, {}, 0).share);
}

void ProportionTest::ofClusters()
{
    // The variance of independent values gives the ordinary interval; twice it that of half as many.
    const Proportion plain = proportion(30, 100);
    const double variance = 0.3 * 0.7 / 100;
    QVERIFY(std::abs(clusteredProportion(30, 100, variance, 100).ci95->low - plain.ci95->low) < 1e-12);
    const Proportion doubled = clusteredProportion(30, 100, 2 * variance, 50);
    QVERIFY(std::abs(doubled.ci95->high - proportion(15, 50).ci95->high) < 1e-12);
    QCOMPARE(doubled.n, 100);
    // All alike: as sure as the number of people, not of values.
    QVERIFY(std::abs(clusteredProportion(0, 100, 0.0, 20).ci95->high - proportion(0, 20).ci95->high) < 1e-12);
}

static const RegisterTest<ProportionTest> registered;
#include "tst_proportion.moc"
