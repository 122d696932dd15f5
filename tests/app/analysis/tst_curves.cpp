// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/binnedpoints.h"
#include "app/analysis/curve/centilecurves.h"
#include "app/analysis/curve/lms.h"
#include "app/analysis/curve/loess.h"
#include "app/analysis/curve/smoothcurve.h"
#include "tests/app/analysis/oracle/oraclerows.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;

class CurvesTest : public QObject
{
    Q_OBJECT

private slots:
    void exactErrors();
    void smoothFollowsTheMean_data();
    void smoothFollowsTheMean();
    void bandCoversTheMean();
    void centilesSplitThePoints_data();
    void centilesSplitThePoints();
    void wholeNumbersAreBinnedExactly();
    void binsKeepEveryPoint();
    void lineIsExact();
    void outsideIsLeftOut();
    void fewAges();
    void cancelled();
    void lmsGoesThereAndBack();

private:
    struct Crowd
    {
        std::vector<double> x, y;
    };

    /// Rises, then levels off; spread grows with age.
    static double middle(double age) { return 110 + 25 * (1 - std::exp(-(age - 18) / 30)); }
    static double spread(double age) { return 8 + 0.08 * age; }

    static Crowd crowd(int n, bool whole, unsigned seed = 5)
    {
        std::mt19937 random(seed);
        std::normal_distribution<double> noise;
        std::uniform_real_distribution<double> age(18, 90);
        Crowd c;
        for (int i = 0; i < n; ++i) {
            const double x = age(random), y = middle(x) + spread(x) * noise(random);
            c.x.push_back(whole ? std::round(x) : x);
            c.y.push_back(whole ? std::round(y) : y);
        }
        return c;
    }
};

void CurvesTest::exactErrors()
{
    const OracleRows data;
    NoProgress progress;
    const auto found =
        loess(data.values(u"age"_s), data.values(u"sbp"_s), std::array{30.0, 50.0, 70.0}, {}, progress);
    // loess(sbp ~ age, control = loess.control(surface = "direct", statistics = "exact"))
    const double errors[]{1.4658330067061, 1.5122106681441, 1.4695567833792};
    for (size_t i = 0; i < 3; ++i)
        QVERIFY(std::abs(found->standardErrors[i] - errors[i]) < 1e-8);
    QVERIFY(std::abs(found->residualScale - 9.0828860585351) < 1e-8);
    QVERIFY(std::abs(found->df - 115.1160728193) < 1e-6);
}

void CurvesTest::smoothFollowsTheMean_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("LOESS") << 700 << false << 4.0;
    QTest::newRow("spline") << 5000 << false << 2.0;
    QTest::newRow("spline, whole ages") << 5000 << true << 2.0;
    QTest::newRow("spline, many") << 100'000 << false << 0.5;
}

void CurvesTest::smoothFollowsTheMean()
{
    QFETCH(int, n);
    QFETCH(bool, whole);
    QFETCH(double, tolerance);
    const Crowd c = crowd(n, whole);
    NoProgress progress;
    const auto curve = smoothCurve(c.x, c.y, gridOver(20, 88, 35), progress);
    QVERIFY(curve);
    QCOMPARE(curve->n, n);
    QCOMPARE(curve->x.size(), size_t(35));
    QCOMPARE(curve->method == CurveMethod::Loess, n <= 800);
    for (size_t i = 0; i < curve->x.size(); ++i) {
        QVERIFY2(std::abs(curve->y[i] - middle(curve->x[i])) < tolerance,
                 qPrintable(QString::number(curve->x[i])));
        QVERIFY(curve->low[i] < curve->y[i] && curve->y[i] < curve->high[i]);
    }
}

/// Over many samples, the 95 % band holds the true mean about 95 % of the time.
void CurvesTest::bandCoversTheMean()
{
    NoProgress progress;
    const auto grid = gridOver(25, 85, 13);
    int inside = 0, all = 0;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Crowd c = crowd(1500, false, seed);
        const auto curve = smoothCurve(c.x, c.y, grid, progress);
        for (size_t i = 0; i < grid.size(); ++i, ++all)
            inside += curve->low[i] <= middle(grid[i]) && middle(grid[i]) <= curve->high[i] ? 1 : 0;
    }
    const double share = static_cast<double>(inside) / all;
    QVERIFY2(share > 0.9 && share < 0.99, qPrintable(QString::number(share)));
}

void CurvesTest::centilesSplitThePoints_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<bool>("whole");
    QTest::newRow("few") << 2000 << false;
    QTest::newRow("whole numbers") << 20'000 << true;
    QTest::newRow("many") << 60'000 << false;
}

void CurvesTest::centilesSplitThePoints()
{
    QFETCH(int, n);
    QFETCH(bool, whole);
    const Crowd c = crowd(n, whole);
    NoProgress progress;
    const auto curves = centileCurves(c.x, c.y, c.x, progress);
    QVERIFY(curves);
    QCOMPARE(curves->x, c.x);
    QCOMPARE(curves->y.size(), size_t(5));
    for (size_t t = 0; t < 5; ++t) {
        double below = 0;
        for (size_t i = 0; i < c.x.size(); ++i)
            below += c.y[i] < curves->y[t][i] ? 1 : 0;
        const double share = below / n;
        // Whole pressures: a tie at the curve is worth some 3 %.
        QVERIFY2(std::abs(share - curves->taus[t]) < (whole ? 0.03 : 0.01),
                 qPrintable(QString::number(share)));
        for (size_t i = 0; t > 0 && i < c.x.size(); ++i)
            QVERIFY(curves->y[t][i] >= curves->y[t - 1][i]);
    }
}

void CurvesTest::wholeNumbersAreBinnedExactly()
{
    const Crowd c = crowd(20'000, true);
    NoProgress progress;
    const auto cells = binByCell(c.x, c.y, progress);
    QVERIFY(cells->x.size() < c.x.size());
    double n = 0;
    for (size_t i = 0; i < cells->x.size(); ++i) {
        QCOMPARE(cells->x[i], std::round(cells->x[i]));
        QCOMPARE(cells->y[i], std::round(cells->y[i]));
        n += cells->weight[i];
    }
    QCOMPARE(n, 20'000.0);
}

void CurvesTest::binsKeepEveryPoint()
{
    const Crowd c = crowd(300'000, false);
    NoProgress progress;
    const auto bins = binByX(c.x, c.y, progress);
    double n = 0, x = 0, y = 0;
    for (size_t i = 0; i < bins->x.size(); ++i) {
        n += bins->weight[i];
        x += bins->weight[i] * bins->x[i];
        y += bins->weight[i] * bins->y[i];
    }
    QCOMPARE(n, 300'000.0);
    QVERIFY(std::abs(x / n - *summarise(c.x).mean) < 1e-9);
    QVERIFY(std::abs(y / n - *summarise(c.y).mean) < 1e-9);
}

void CurvesTest::lineIsExact()
{
    const OracleRows data;
    NoProgress progress;
    const auto line =
        regressionLine(data.values(u"age"_s), data.values(u"sbp"_s), std::array{30.0, 50.0, 70.0}, progress);
    // predict(lm(sbp ~ age), interval = "confidence"), as in the oracle's file
    QVERIFY(std::abs(line->y[1] - 123.191407496) < 1e-8);
    QVERIFY(std::abs(line->low[0] - 110.861982979) < 1e-8);
    QVERIFY(std::abs(line->high[2] - 135.431850482) < 1e-8);
}

void CurvesTest::outsideIsLeftOut()
{
    const OracleRows data;
    NoProgress progress;
    const auto grid = gridOver(0, 120, 121);
    const auto curve = smoothCurve(data.values(u"age"_s), data.values(u"sbp"_s), grid, progress);
    QCOMPARE(curve->x.front(), 18.0);
    QCOMPARE(curve->x.back(), 84.0);
    const auto centiles = centileCurves(data.values(u"age"_s), data.values(u"sbp"_s), grid, progress);
    QCOMPARE(centiles->x.front(), 18.0);
    QCOMPARE(centiles->x.back(), 84.0);
}

/// Ages in decades: LOESS cannot, the spline can.
void CurvesTest::fewAges()
{
    Crowd c = crowd(300, false);
    for (double &x : c.x)
        x = 10 * std::round(x / 10);
    NoProgress progress;
    const auto curve = smoothCurve(c.x, c.y, gridOver(20, 90, 8), progress);
    QVERIFY(curve);
    for (size_t i = 0; i < curve->x.size(); ++i)
        QVERIFY(std::isfinite(curve->y[i]) && std::abs(curve->y[i] - middle(curve->x[i])) < 6);
    const auto centiles = centileCurves(c.x, c.y, gridOver(20, 90, 8), progress);
    QVERIFY(centiles);
}

void CurvesTest::cancelled()
{
    const Crowd c = crowd(3000, false);
    CancelAfter cancel(1);
    QCOMPARE(static_cast<int>(centileCurves(c.x, c.y, c.x, cancel).obstacle()),
             static_cast<int>(Obstacle::Cancelled));
    const Crowd small = crowd(300, false);
    CancelAfter soon(3);
    QCOMPARE(static_cast<int>(smoothCurve(small.x, small.y, small.x, soon).obstacle()),
             static_cast<int>(Obstacle::Cancelled));
}

void CurvesTest::lmsGoesThereAndBack()
{
    for (const double l : {-1.5, 0.0, 0.7}) {
        const Lms lms{l, 110, 0.09};
        QVERIFY(std::abs(lmsScore(lms, lmsCentile(lms, 0.9)) - 1.2815515655446004) < 1e-12);
        QVERIFY(std::abs(lmsScore(lms, 110)) < 1e-15);
    }
}

static const RegisterTest<CurvesTest> registered;
#include "tst_curves.moc"
