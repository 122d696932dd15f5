// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agree/blandaltman.h"
#include "app/analysis/agree/icc.h"
#include "app/analysis/agree/kappa.h"
#include "app/analysis/proportion.h"
#include "app/analysis/rates/agestandard.h"
#include "app/analysis/rates/clopperpearson.h"
#include "app/analysis/rates/fisher.h"
#include "app/analysis/rates/roc.h"
#include "app/analysis/rates/twobytwo.h"
#include "tests/testcase.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace sphygma;

class AgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void shroutAndFleiss();
    void repeatedPairs();
    void kappaOfPerfectAgreement();
    void fayAndFeuer();
    void standardOfOneBandIsItsShare();
    void fisherAtTheEdge();
    void fisherIsChoosyOfProbabilities();
    void exactIntervalAtTheEnds();
    void areaOfPerfectScore();
    void threshold();
    void noChangeEitherWay();

private:
    static bool near(double found, double expected, double absolute)
    {
        return std::abs(found - expected) <= absolute;
    }
};

/// The table of Shrout and Fleiss 1979: six targets, four judges. Their ICCs are .17, .29 and .71.
void AgreementTest::shroutAndFleiss()
{
    const std::array a{9.0, 6.0, 8.0, 7.0, 10.0, 6.0}, b{2.0, 1.0, 4.0, 1.0, 5.0, 2.0};
    const std::array c{5.0, 3.0, 6.0, 2.0, 6.0, 4.0}, d{8.0, 2.0, 8.0, 6.0, 9.0, 7.0};
    const auto icc = intraclassCorrelation({a, b, c, d});
    QCOMPARE(icc->n, 6);
    QCOMPARE(icc->k, 4);
    QVERIFY(near(icc->oneWay, 0.166, 5e-4));
    QVERIFY(near(icc->agreement, 0.290, 5e-4));
    QVERIFY(near(icc->consistency, 0.715, 5e-4));
    // psych::ICC of the same table, printed with 2 digits.
    QVERIFY(near(icc->oneWayCi95.low, -0.13, 5e-3) && near(icc->oneWayCi95.high, 0.72, 5e-3));
    QVERIFY(near(icc->agreementCi95.low, 0.02, 5e-3) && near(icc->agreementCi95.high, 0.76, 5e-3));
    QVERIFY(near(icc->consistencyCi95.low, 0.34, 5e-3) && near(icc->consistencyCi95.high, 0.95, 5e-3));
}

/// By hand: three persons with two pairs each. Differences 1, 3 | 4, 4 | 8, 10: within (2 + 0 + 2)/3, mean
/// square between persons 2·Σ(mean − 5)²/2 = 9 + 1 + 16 = 26, between (26 − 4/3)/2.
void AgreementTest::repeatedPairs()
{
    const std::array first{101.0, 103.0, 104.0, 104.0, 108.0, 110.0},
        second{100.0, 100.0, 100.0, 100.0, 100.0, 100.0};
    const std::array<quint32, 6> person{0, 0, 1, 1, 2, 2};
    const auto limits = blandAltmanRepeated(first, second, person, 3);
    QVERIFY(near(limits->bias, 5, 1e-12));
    QVERIFY(near(limits->within, 4.0 / 3, 1e-12));
    QVERIFY(near(limits->between, (26 - 4.0 / 3) / 2, 1e-12));
    QVERIFY(near(limits->limits.high, 5 + 1.96 * std::sqrt(4.0 / 3 + (26 - 4.0 / 3) / 2), 1e-12));
    QVERIFY(limits->limits.high > blandAltman(first, second)->limits.high - 1);
    const std::array<quint32, 6> apart{0, 1, 2, 3, 4, 5};
    QCOMPARE(static_cast<int>(blandAltmanRepeated(first, second, apart, 6).obstacle()),
             static_cast<int>(Obstacle::TooFew));
}

void AgreementTest::kappaOfPerfectAgreement()
{
    for (const auto weights : {KappaWeights::None, KappaWeights::Linear, KappaWeights::Quadratic}) {
        const auto kappa = cohenKappa(CrossTable(3, 3, {5, 0, 0, 0, 7, 0, 0, 0, 3}), weights);
        QVERIFY(near(kappa->kappa, 1, 1e-12));
        QVERIFY(near(kappa->standardError, 0, 1e-12));
    }
    QVERIFY(near(cohenKappa(CrossTable(2, 2, {0, 5, 5, 0}))->kappa, -1, 1e-12));
}

void AgreementTest::fayAndFeuer()
{
    const auto found = ageStandardised(std::array{StandardBand{0, 36, .420263}, StandardBand{3, 42, .357202},
                                                  StandardBand{12, 42, .222535}});
    // dv <- sum(w^2 * x / n^2); wm <- max(w / n)
    // qgamma(.025, dsr^2 / dv, scale = dv / dsr); qgamma(.975, (dsr + wm)^2 / (dv + wm^2), scale = …)
    QVERIFY(near(found->gamma95.low, 0.049105001594897, 1e-12));
    QVERIFY(near(found->gamma95.high, 0.158411563957221, 1e-12));
}

void AgreementTest::standardOfOneBandIsItsShare()
{
    const auto found = ageStandardised(std::array{StandardBand{3, 10, 25'000}});
    QVERIFY(near(found->share, 0.3, 1e-15));
    QVERIFY(near(found->crude, 0.3, 1e-15));
    const auto nobody = ageStandardised(std::array{StandardBand{0, 10, 1}, StandardBand{0, 20, 2}});
    QCOMPARE(nobody->gamma95.low, 0.0);
    QVERIFY(nobody->gamma95.high > 0 && nobody->gamma95.high < 1);
}

void AgreementTest::fisherAtTheEdge()
{
    const auto none = fisherTest(CrossTable(2, 2, {0, 5, 4, 3}));
    QCOMPARE(*none->oddsRatio, 0.0);
    QCOMPARE(*none->low, 0.0);
    QVERIFY(none->high && *none->high > 0);
    const auto all = fisherTest(CrossTable(2, 2, {5, 0, 3, 4}));
    QVERIFY(!all->oddsRatio && !all->high);
    QVERIFY(*all->low > 0);
    QVERIFY(near(none->p, all->p, 1e-12));
}

void AgreementTest::fisherIsChoosyOfProbabilities()
{
    // The lady tasting tea: fisher.test(matrix(c(3, 1, 1, 3), 2))$p.value is 34/70.
    QVERIFY(near(fisherTest(CrossTable(2, 2, {3, 1, 1, 3}))->p, 34.0 / 70, 1e-12));
    // A 2 × 2 test by walking all tables is the same test.
    const auto walked = fisherTest(CrossTable(3, 2, {3, 1, 1, 3, 0, 0}));
    QVERIFY(near(walked->p, 34.0 / 70, 1e-12));
    // fisher.test(matrix(c(3, 1, 2, 0, 4, 1, 2, 2, 3), 3, byrow = TRUE))
    QVERIFY(near(fisherTest(CrossTable(3, 3, {3, 1, 2, 0, 4, 1, 2, 2, 3}))->p, 0.32855135061, 1e-9));
}

void AgreementTest::exactIntervalAtTheEnds()
{
    QCOMPARE(clopperPearson(0, 20)->low, 0.0);
    QVERIFY(near(clopperPearson(0, 20)->high, 1 - std::pow(0.025, 1.0 / 20), 1e-12));
    QCOMPARE(clopperPearson(20, 20)->high, 1.0);
    QVERIFY(!clopperPearson(0, 0));
}

void AgreementTest::areaOfPerfectScore()
{
    const std::array outcome{0.0, 0.0, 1.0, 1.0}, score{1.0, 2.0, 3.0, 4.0};
    const auto area = rocArea(score, outcome);
    QCOMPARE(area->auc, 1.0);
    QCOMPARE(area->ci95.high, 1.0);
    const auto curve = rocCurve(score, outcome);
    QCOMPARE(curve->size(), size_t(5));
    QCOMPARE(curve->front().sensitivity, 1.0);
    QCOMPARE(curve->back().specificity, 1.0);
    QCOMPARE(youdenPoint(*curve).threshold, 2.5);
    const std::array alike{7.0, 7.0, 7.0, 7.0};
    QCOMPARE(rocArea(alike, outcome)->auc, 0.5);
}

void AgreementTest::threshold()
{
    const std::array outcome{0.0, 0.0, 1.0, 1.0, 1.0}, score{1.0, 3.0, 2.0, 3.0, 4.0};
    const auto at = atThreshold(score, outcome, 3);
    QCOMPARE(at->sensitivity.count, 2);
    QCOMPARE(at->sensitivity.n, 3);
    QCOMPARE(at->specificity.count, 1);
    QCOMPARE(at->specificity.n, 2);
    QCOMPARE(at->ppv.n, 3);
    QCOMPARE(at->npv.n, 2);
    QVERIFY(!atThreshold(score, outcome, 100)->ppv.share); // nobody is positive
}

void AgreementTest::noChangeEitherWay()
{
    const auto same = mcnemarTest(CrossTable(2, 2, {5, 3, 3, 5}));
    QCOMPARE(same->x2, 0.0);
    QCOMPARE(same->p, 1.0);
}

static const RegisterTest<AgreementTest> registered;
#include "tst_agreement.moc"
