// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/charts/crowds.h"
#include "ui/charts/pointindex.h"

#include <QTest>

using namespace sphygma;

static PointIndexPtr indexOf(const PointCloudPtr &cloud)
{
    NoProgress progress;
    return *PointIndex::build(cloud, progress);
}

class PointIndexTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsExactlyThePointsOfAWindow()
    {
        const PointCloudPtr cloud = crowd(20'000);
        const DataWindow window{40, 44.5, 120.2, 131};
        std::vector<quint32> expected;
        for (quint32 i = 0; i < cloud->x.size(); ++i) {
            if (cloud->x[i] >= 40 && cloud->x[i] <= 44.5F && cloud->y[i] >= 120.2F && cloud->y[i] <= 131)
                expected.push_back(i);
        }
        QVERIFY(expected.size() > 100);
        const auto found = indexOf(cloud)->pointsIn(window, 20'000);
        QVERIFY(found);
        QVERIFY(*found == expected);
    }

    void saysNothingWhenThereAreTooMany()
    {
        QVERIFY(!indexOf(crowd(5000))->pointsIn({0, 200, 0, 400}, 4999));
        QCOMPARE(indexOf(crowd(5000))->pointsIn({0, 200, 0, 400}, 5000)->size(), size_t(5000));
        QVERIFY(!indexOf(crowd(300'000))->pointsIn({0, 200, 0, 400}, 100));
    }

    void findsTheNearestAndHowManyShareItsPlace()
    {
        const PointIndexPtr index =
            indexOf(cloudOf({{30, 120}, {61, 142}, {61, 142}, {62, 142}, {61, 142}, {90, 180}}));
        const auto hit = index->nearest(61.2, 141.8, 2, 2);
        QVERIFY(hit);
        QCOMPARE(hit->point, 1U); // the first in the file
        QCOMPARE(hit->sharing, 3);
        QVERIFY(!index->nearest(45, 150, 2, 2));
        QCOMPARE(index->nearest(95, 190, 20, 20)->point, 5U); // beyond the last point
    }

    void livesWithEqualAndNoPoints()
    {
        QCOMPARE(indexOf(cloudOf({{50, 120}, {50, 120}}))->nearest(50, 120, 1, 1)->sharing, 2);
        QVERIFY(!indexOf(cloudOf({}))->nearest(50, 120, 1, 1));
        QVERIFY(indexOf(cloudOf({}))->pointsIn({0, 100, 0, 300}, 10)->empty());
    }

    void stopsWhenAsked()
    {
        struct Stop final : Progress
        {
            bool update(qint64, qint64) override { return false; }
        } stop;

        const auto index = PointIndex::build(crowd(1000), stop);
        QVERIFY(!index);
        QCOMPARE(index.error().kind, Error::Kind::Cancelled);
    }
};

static const RegisterTest<PointIndexTest> registered;

#include "tst_pointindex.moc"
