// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/binning.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace sphygma;

class BinningTest : public QObject
{
    Q_OBJECT

private slots:
    void putsPointsWhereTheyBelong();
    void countsEveryPointOnce();
    void narrowWindowsStaySharp();
    void refusesNoRoom();
    void canBeCancelled();
};

void BinningTest::putsPointsWhereTheyBelong()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float inf = std::numeric_limits<float>::infinity();
    const std::vector<float> x{0, 1, 9.99f, 10, 5, -0.01f, 10.01f, nan, 5, inf, -inf, 1e38f};
    const std::vector<float> y{0, 0, 4.99f, 5, 5, 2, 2, 2, nan, 2, 2, 2};
    NoProgress progress;
    const auto grid = binPoints(x, y, {0, 10, 0, 5}, 10, 5, progress);
    QVERIFY(grid);
    QCOMPARE(grid->counts.size(), size_t(50));
    QCOMPARE(grid->inside, 5);
    QCOMPARE(grid->highest, 2u);
    QCOMPARE(grid->at(0, 0), 1u);
    QCOMPARE(grid->at(1, 0), 1u);
    QCOMPARE(grid->at(9, 4), 2u); // the upper corner belongs to the last bin
    QCOMPARE(grid->at(5, 4), 1u);
}

void BinningTest::countsEveryPointOnce()
{
    // More than one block, and not a multiple of it; every bin edge is met.
    std::vector<float> x, y;
    for (int i = 0; i < 3 * 4096 + 17; ++i) {
        x.push_back(static_cast<float>(i % 100));
        y.push_back(static_cast<float>(i % 37));
    }
    NoProgress progress;
    const auto grid = binPoints(x, y, {0, 100, 0, 37}, 100, 37, progress);
    QVERIFY(grid);
    QCOMPARE(grid->inside, static_cast<qint64>(x.size()));
    std::vector<quint32> expected(3700, 0);
    for (size_t i = 0; i < x.size(); ++i)
        ++expected[static_cast<size_t>(y[i]) * 100 + static_cast<size_t>(x[i])];
    QCOMPARE(grid->counts, expected);
}

void BinningTest::narrowWindowsStaySharp()
{
    const std::vector<float> x{100.0f, std::nextafter(100.0f, 200.0f)};
    const std::vector<float> y{1, 1};
    NoProgress progress;
    const double step = static_cast<double>(x[1]) - static_cast<double>(x[0]);
    const auto grid = binPoints(x, y, {100 - step / 2, 100 + 1.5 * step, 0, 2}, 2, 1, progress);
    QVERIFY(grid);
    QCOMPARE(grid->at(0, 0), 1u);
    QCOMPARE(grid->at(1, 0), 1u);
}

void BinningTest::refusesNoRoom()
{
    NoProgress progress;
    QVERIFY(!binPoints({}, {}, {0, 1, 0, 1}, 0, 5, progress));
    QVERIFY(!binPoints({}, {}, {1, 1, 0, 1}, 5, 5, progress));
    QVERIFY(!binPoints({}, {}, {0, 1, 0, 1}, 1 << 20, 1 << 20, progress));
    QCOMPARE(binPoints({}, {}, {0, 1, 0, 1}, 5, 5, progress)->inside, 0);
}

void BinningTest::canBeCancelled()
{
    CancelAfter stop(0);
    const std::vector<float> points(10, 0.5f);
    const auto grid = binPoints(points, points, {0, 1, 0, 1}, 5, 5, stop);
    QVERIFY(!grid);
    QCOMPARE(grid.error().kind, Error::Kind::Cancelled);
}

static const RegisterTest<BinningTest> registered;
#include "tst_binning.moc"
