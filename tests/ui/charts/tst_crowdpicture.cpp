// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/charts/crowds.h"
#include "ui/charts/crowdpicture.h"

#include <QTest>

using namespace sphygma;

static CrowdRequest requestFor(const PointCloudPtr &cloud)
{
    CrowdRequest request;
    request.cloud = cloud;
    request.window = {15, 102, 65, 235};
    request.pixels = {870, 510};
    request.ramp = {QColor(220, 235, 240), QColor(62, 147, 168), QColor(10, 59, 76)};
    return request;
}

class CrowdPictureTest final : public QObject
{
    Q_OBJECT

private slots:
    void fewAreListedManyAreDensity()
    {
        NoProgress progress;
        const auto few = *makeCrowdPicture(requestFor(crowd(5000)), progress);
        QVERIFY(!few->isDensity());
        QCOMPARE(few->points.size(), size_t(5000));
        const auto many = *makeCrowdPicture(requestFor(crowd(5001)), progress);
        QVERIFY(many->isDensity());
        QCOMPARE(many->inside, qint64(5001));
    }

    void theFullestBinIsDarkestAndAnEmptyOneClear()
    {
        std::vector<std::pair<float, float>> points(6000, {50.0F, 130.0F});
        points.insert(points.end(), 60, {60.0F, 140.0F});
        points.emplace_back(70.0F, 150.0F);
        NoProgress progress;
        const CrowdRequest request = requestFor(cloudOf(points));
        const auto picture = *makeCrowdPicture(request, progress);
        const auto at = [&](double x, double y) {
            const DataWindow &w = picture->window;
            const int column = int((x - w.xMin) / (w.xMax - w.xMin) * picture->density.width());
            const int row = int((w.yMax - y) / (w.yMax - w.yMin) * picture->density.height());
            return picture->density.pixelColor(column, row);
        };
        QCOMPARE(picture->highest, 6000U);
        QCOMPARE(at(50, 130), request.ramp.last());
        QCOMPARE(at(70, 150), request.ramp.first());
        QVERIFY(at(60, 140).lightness() > at(50, 130).lightness());
        QVERIFY(at(60, 140).lightness() < at(70, 150).lightness());
        QCOMPARE(at(80, 160).alpha(), 0);
    }

    void theIndexChangesNothing()
    {
        NoProgress progress;
        CrowdRequest request = requestFor(crowd(30'000));
        const auto without = *makeCrowdPicture(request, progress);
        request.index = *PointIndex::build(request.cloud, progress);
        const auto with = *makeCrowdPicture(request, progress);
        QCOMPARE(with->density, without->density);
        QCOMPARE(with->window, without->window);
    }
};

static const RegisterTest<CrowdPictureTest> registered;

#include "tst_crowdpicture.moc"
