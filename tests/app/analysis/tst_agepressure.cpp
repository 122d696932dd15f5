// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agepressure.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const double none = std::numeric_limits<double>::quiet_NaN();

class AgePressureTest : public QObject
{
    Q_OBJECT

private slots:
    void gathersKeptPairs();
    void convertsUnits();
    void namesWhatIsMissing();
    void ofNothing();
    void lines();
    void manyChunks();
};

void AgePressureTest::gathersKeptPairs()
{
    RowSet kept(5, true);
    kept.remove(1);
    const Table table = tableOf({{u"age"_s, u"age"_s, numberColumn({40, 50, none, 70, 80})},
                                 {u"sbp"_s, u"sbp"_s, numberColumn({120, 130, 125, none, 150})}})
                            .withKept(kept);
    NoProgress progress;
    const PointCloudPtr cloud = gatherPoints(table, 0, 1, progress).value();
    QCOMPARE(cloud->x, (std::vector<float>{40, 80}));
    QCOMPARE(cloud->y, (std::vector<float>{120, 150}));
    QCOMPARE(cloud->rows, (std::vector<quint32>{0, 4}));
    QCOMPARE(cloud->missing, 2);
    QCOMPARE(cloud->extent, (DataWindow{40, 80, 120, 150}));
    QCOMPARE(cloud->yColumn, u"sbp"_s);
    QCOMPARE(atOrAbove(*cloud, 130).count, 1);
    QCOMPARE(atOrAbove(*cloud, 120).count, 2);
}

void AgePressureTest::convertsUnits()
{
    const Table table = tableOf({{u"age"_s, u"age"_s, numberColumn({14610}), u"d"_s},
                                 {u"sbp"_s, u"sbp"_s, numberColumn({16}), u"kPa"_s}});
    NoProgress progress;
    const PointCloudPtr cloud = gatherPoints(table, 0, 1, progress).value();
    QCOMPARE(cloud->x[0], 40.0f);
    QVERIFY(std::abs(cloud->y[0] - 120.0102f) < 1e-3f);
}

void AgePressureTest::namesWhatIsMissing()
{
    const Table table =
        tableOf({{u"age"_s, u"age"_s, textColumn({u"forty"_s})}, {u"sbp"_s, u"sbp"_s, numberColumn({120})}});
    NoProgress progress;
    const auto text = gatherPoints(table, 0, 1, progress);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, Error::Kind::DoesNotFit);
    QVERIFY(text.error().message.contains(u"“age”"_s));
    QVERIFY(!gatherPoints(table, -1, 1, progress));
    QVERIFY(!gatherPoints(table, 1, -1, progress));
}

void AgePressureTest::ofNothing()
{
    const Table table =
        tableOf({{u"age"_s, u"age"_s, numberColumn({})}, {u"sbp"_s, u"sbp"_s, numberColumn({})}});
    NoProgress progress;
    const PointCloudPtr cloud = gatherPoints(table, 0, 1, progress).value();
    QVERIFY(cloud->x.empty());
    QCOMPARE(cloud->extent, (DataWindow{0, 0, 0, 0}));
    QVERIFY(!leastSquares(*cloud));
    QVERIFY(!atOrAbove(*cloud, 130).share);
}

void AgePressureTest::lines()
{
    PointCloud cloud;
    cloud.x = {1, 2, 3};
    cloud.y = {3, 5, 7};
    QCOMPARE(leastSquares(cloud)->slope, 2.0);
    QCOMPARE(leastSquares(cloud)->intercept, 1.0);
    cloud.x = {2, 2, 2};
    QVERIFY(!leastSquares(cloud));
    cloud.x = {1, 2};
    cloud.y = {3, 5};
    QVERIFY(!leastSquares(cloud));
}

void AgePressureTest::manyChunks()
{
    const auto rows = static_cast<size_t>(chunkRows) + 100;
    std::vector<double> ages(rows), pressures(rows);
    for (size_t i = 0; i < rows; ++i) {
        ages[i] = static_cast<double>(i % 90);
        pressures[i] = i % 3 == 0 ? none : 120;
    }
    NoProgress progress;
    const Table table =
        tableOf({{u"age"_s, u"age"_s, numberColumn(ages)}, {u"sbp"_s, u"sbp"_s, numberColumn(pressures)}});
    const PointCloudPtr cloud = gatherPoints(table, 0, 1, progress).value();
    QCOMPARE(cloud->missing, static_cast<qint64>((rows + 2) / 3));
    QCOMPARE(cloud->rows.back(), static_cast<quint32>((rows - 1) % 3 == 0 ? rows - 2 : rows - 1));
}

static const RegisterTest<AgePressureTest> registered;
#include "tst_agepressure.moc"
