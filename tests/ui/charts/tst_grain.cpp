// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/charts/grain.h"

#include <QTest>

#include <cmath>

using namespace sphygma;

class GrainTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheDistanceOfValues_data()
    {
        QTest::addColumn<QList<float>>("values");
        QTest::addColumn<double>("grain");
        QTest::newRow("whole") << QList<float>{18, 40, 41, 99} << 1.0;
        QTest::newRow("halves") << QList<float>{18.5, 40, 41, 99} << 0.5;
        QTest::newRow("tenths") << QList<float>{18.1F, 40.7F, 41, 99.9F} << 0.1;
        QTest::newRow("anywhere") << QList<float>{18.123F, 40.718F, 41.333F} << 0.0;
        QTest::newRow("none") << QList<float>{} << 0.0;
    }

    void findsTheDistanceOfValues()
    {
        QFETCH(QList<float>, values);
        QTEST(grainOf(PointValues(std::vector<float>(values.begin(), values.end()))), "grain");
    }

    /// Each bin of whole numbers must hold equally many of them, or stripes appear that are not in the data.
    void binsHoldEquallyManyValues_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("leastWidth");
        QTest::addColumn<double>("width");
        QTest::newRow("one each") << 17.4 << 0.3 << 1.0;
        QTest::newRow("just above one") << 17.4 << 1.01 << 2.0;
        QTest::newRow("three wanted, five taken") << -40.0 << 2.6 << 5.0;
        QTest::newRow("far out") << 3.7 << 7.0 << 10.0;
    }

    void binsHoldEquallyManyValues()
    {
        QFETCH(double, low);
        QFETCH(double, leastWidth);
        const BinAxis bins = binsFor(low, low + 200, 1, leastWidth);
        QTEST(bins.width, "width");
        QVERIFY(bins.first <= low);
        QVERIFY(bins.last() >= low + 200);
        QCOMPARE(bins.first + 0.5, std::round(bins.first + 0.5)); // edges lie between whole numbers
        QVERIFY(std::fabs(std::remainder(bins.first + 0.5, bins.width)) < 1e-9); // and are tied to zero
    }

    void binsStayWhereTheyAreWhenTheViewMoves()
    {
        const BinAxis before = binsFor(20.0, 90.0, 0, 0.37), after = binsFor(23.21, 93.21, 0, 0.37);
        QCOMPARE(after.width, before.width);
        QVERIFY(std::fabs(std::remainder(after.first - before.first, before.width)) < 1e-9);
    }
};

static const RegisterTest<GrainTest> registered;

#include "tst_grain.moc"
