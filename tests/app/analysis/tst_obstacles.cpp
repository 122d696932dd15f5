// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agree/blandaltman.h"
#include "app/analysis/agree/icc.h"
#include "app/analysis/agree/kappa.h"
#include "app/analysis/compare/anova.h"
#include "app/analysis/compare/posthoc.h"
#include "app/analysis/compare/power.h"
#include "app/analysis/compare/ranktests.h"
#include "app/analysis/compare/ttest.h"
#include "app/analysis/compare/variances.h"
#include "app/analysis/curve/centilecurves.h"
#include "app/analysis/curve/loess.h"
#include "app/analysis/curve/lowess.h"
#include "app/analysis/curve/smoothcurve.h"
#include "app/analysis/rates/agestandard.h"
#include "app/analysis/rates/fisher.h"
#include "app/analysis/rates/roc.h"
#include "app/analysis/rates/twobytwo.h"
#include "app/analysis/relate/correlation.h"
#include "app/analysis/relate/linearregression.h"
#include "app/analysis/relate/logistic.h"
#include "app/analysis/relate/quantileregression.h"
#include "app/analysis/relate/robustregression.h"
#include "app/analysis/relate/shapirowilk.h"
#include "app/analysis/shape.h"
#include "app/analysis/survival/cox.h"
#include "app/analysis/survival/kaplanmeier.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace sphygma;

using Ask = std::function<std::optional<Obstacle>()>;
Q_DECLARE_METATYPE(Ask)

/// What each method says of data it cannot work with: the reason, never a number that means nothing.
class ObstaclesTest : public QObject
{
    Q_OBJECT

private slots:
    void comparison_data();
    void comparison() { ask(); }
    void relation_data();
    void relation() { ask(); }
    void curves_data();
    void curves() { ask(); }
    void rates_data();
    void rates() { ask(); }
    void everyReasonIsASentence();

private:
    static void ask()
    {
        QFETCH(Ask, ask);
        QFETCH(int, obstacle);
        const auto found = ask();
        QVERIFY2(found, "it gave an answer");
        QCOMPARE(static_cast<int>(*found), obstacle);
    }

    static void columns()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<int>("obstacle");
    }

    /// A row of the table: the outcome is computed when it is asked.
    template<typename Run>
    static void row(const char *name, Obstacle obstacle, Run run)
    {
        const Ask ask = [run]() -> std::optional<Obstacle> {
            const auto outcome = run();
            return outcome ? std::nullopt : std::optional(outcome.obstacle());
        };
        QTest::newRow(name) << ask << static_cast<int>(obstacle);
    }
};

static const std::vector<double> none, single{1}, two{1, 2}, five{1, 2, 3, 5, 8}, same{4, 4, 4, 4, 4};
static const std::vector<double> twice{2, 4, 6, 10, 16}, endless{1, 2, 3, 5, INFINITY},
    zeroOne{0, 0, 1, 1, 1};
static NoProgress progress;

void ObstaclesTest::comparison_data()
{
    columns();
    row("Welch, nothing", Obstacle::TooFew, [] { return welchTest(none, five); });
    row("Welch, one value", Obstacle::TooFew, [] { return welchTest(five, single); });
    row("Welch, all alike", Obstacle::Constant, [] { return welchTest(same, same); });
    row("Welch, infinite", Obstacle::NotFinite, [] { return welchTest(endless, five); });
    row("Student, one value", Obstacle::TooFew, [] { return studentTest(single, five); });
    row("paired, lengths", Obstacle::DoesNotMatch, [] { return pairedTest(two, five); });
    row("paired, constant difference", Obstacle::Constant, [] { return pairedTest(five, five); });
    row("Mann-Whitney, nothing", Obstacle::TooFew, [] { return mannWhitney(five, none); });
    row("Mann-Whitney, all alike", Obstacle::Constant, [] { return mannWhitney(same, same); });
    row("signed rank, no difference", Obstacle::Constant, [] { return signedRank(five, five); });
    row("signed rank, nothing", Obstacle::TooFew, [] { return signedRank(none, none); });
    row("ANOVA, one group", Obstacle::TooFew, [] { return anova({five}); });
    row("ANOVA, single values", Obstacle::TooFew, [] { return anova({single, single}); });
    row("ANOVA, all alike", Obstacle::Constant, [] { return anova({same, same}); });
    row("Welch ANOVA, one constant group", Obstacle::Constant, [] { return welchAnova({same, five}); });
    row("Kruskal-Wallis, all alike", Obstacle::Constant, [] { return kruskalWallis({same, same}); });
    row("Kruskal-Wallis, infinite", Obstacle::NotFinite, [] { return kruskalWallis({endless, five}); });
    row("Tukey, all alike", Obstacle::Constant, [] { return tukey({same, same}); });
    row("Games-Howell, two values", Obstacle::TooFew, [] { return gamesHowell({two, five}); });
    row("Dunn, an empty group", Obstacle::TooFew, [] { return dunn({none, five}); });
    row("Bartlett, constant", Obstacle::Constant, [] { return bartlettTest({same, five}); });
    row("Levene, nothing", Obstacle::TooFew, [] { return leveneTest({none, five}); });
    row("power, no difference", Obstacle::DoesNotMatch, [] { return sampleSizeForTTest(0, 1, 0.8); });
    row("shape of one value", Obstacle::TooFew, [] { return shapeOf(single); });
    row("shape, infinite", Obstacle::NotFinite, [] { return shapeOf(endless); });
}

void ObstaclesTest::relation_data()
{
    columns();
    row("Pearson, two points", Obstacle::TooFew, [] { return pearson(two, two); });
    row("Pearson, constant", Obstacle::Constant, [] { return pearson(five, same); });
    row("Spearman, lengths", Obstacle::DoesNotMatch, [] { return spearman(five, two); });
    row("Kendall, constant", Obstacle::Constant, [] { return kendall(same, five); });
    row("line, as many terms as rows", Obstacle::TooFew,
        [] { return linearRegression(Design::of({two}), two, progress); });
    row("line, constant x", Obstacle::Collinear,
        [] { return linearRegression(Design::of({same}), five, progress); });
    row("line, one term twice the other", Obstacle::Collinear, [] {
        return linearRegression(Design::of({five, twice}), zeroOne, progress);
    });
    row("line, constant y", Obstacle::Constant,
        [] { return linearRegression(Design::of({five}), same, progress); });
    row("line, infinite", Obstacle::NotFinite,
        [] { return linearRegression(Design::of({endless}), five, progress); });
    row("least squares, infinite weight", Obstacle::NotFinite,
        [] { return solveLeastSquares(Design::of({five}), five, endless, progress); });
    row("least squares, negative weight", Obstacle::DoesNotMatch, [] {
        static const std::vector<double> negative{1, 1, -1, 1, 1};
        return solveLeastSquares(Design::of({five}), five, negative, progress);
    });
    row("least squares, one row of weight", Obstacle::TooFew, [] {
        static const std::vector<double> once{0, 0, 1, 0, 0};
        return solveLeastSquares(Design::of({five}), five, once, progress);
    });
    row("robust line, all on it", Obstacle::Constant,
        [] { return robustRegression(Design::of({five}), five, progress); });
    row("logistic, separated", Obstacle::Separated,
        [] { return logisticRegression(Design::of({five}), zeroOne, {}, progress); });
    row("logistic, one outcome", Obstacle::Constant, [] {
        static const std::vector<double> ones(5, 1.0);
        return logisticRegression(Design::of({five}), ones, {}, progress);
    });
    row("logistic, not 0 and 1", Obstacle::DoesNotMatch,
        [] { return logisticRegression(Design::of({five}), five, {}, progress); });
    row("logistic, cancelled", Obstacle::Cancelled, [] {
        CancelAfter cancel(0);
        static const std::vector<double> mixed{0, 1, 0, 1, 1};
        return logisticRegression(Design::of({five}), mixed, {}, cancel);
    });
    row("quantile line, constant x", Obstacle::Collinear,
        [] { return quantileRegression(Design::of({same}), five, {}, 0.5, progress); });
    row("quantile line, tau of 1", Obstacle::DoesNotMatch,
        [] { return quantileRegression(Design::of({five}), twice, {}, 1, progress); });
    row("Shapiro-Wilk, two values", Obstacle::TooFew, [] { return shapiroWilk(two); });
    row("Shapiro-Wilk, all alike", Obstacle::Constant, [] { return shapiroWilk(same); });
    row("Shapiro-Wilk, too many", Obstacle::TooLarge,
        [] { return shapiroWilk(std::vector<double>(5001, 1.0)); });
}

void ObstaclesTest::curves_data()
{
    columns();
    row("LOESS, two points", Obstacle::TooFew, [] { return loess(two, two, two, {}, progress); });
    row("LOESS, constant x", Obstacle::TooFew, [] { return loess(same, five, same, {}, progress); });
    row("LOESS, infinite", Obstacle::NotFinite, [] { return loess(endless, five, five, {}, progress); });
    row("lowess, not sorted", Obstacle::DoesNotMatch, [] {
        static const std::array mixed{2.0, 1.0};
        return lowess(mixed, mixed);
    });
    row("smooth curve, nothing", Obstacle::TooFew, [] { return smoothCurve(none, none, two, progress); });
    row("smooth curve, constant x", Obstacle::TooFew, [] { return smoothCurve(same, five, same, progress); });
    row("smooth curve, infinite", Obstacle::NotFinite,
        [] { return smoothCurve(five, endless, five, progress); });
    row("line, constant x", Obstacle::Constant, [] { return regressionLine(same, five, five, progress); });
    row("centiles, five points", Obstacle::TooFew, [] { return centileCurves(five, five, five, progress); });
    row("centiles, constant x", Obstacle::Constant, [] {
        static const std::vector<double> alike(30, 50.0);
        return centileCurves(alike, alike, alike, progress);
    });
}

void ObstaclesTest::rates_data()
{
    columns();
    row("chi-square, empty", Obstacle::TooFew, [] { return chiSquareTest(CrossTable(2, 2)); });
    row("chi-square, one row", Obstacle::Constant, [] {
        return chiSquareTest(CrossTable(2, 2, {3, 4, 0, 0}));
    });
    row("Fisher, one column", Obstacle::Constant, [] { return fisherTest(CrossTable(2, 2, {3, 0, 4, 0})); });
    row("Fisher, too many tables", Obstacle::TooLarge, [] {
        return fisherTest(CrossTable(3, 3, {90, 80, 70, 60, 50, 40, 30, 20, 10}), 1000);
    });
    row("McNemar, nobody changed", Obstacle::Constant, [] {
        return mcnemarTest(CrossTable(2, 2, {5, 0, 0, 5}));
    });
    row("trend, nobody", Obstacle::TooFew, [] { return cochranArmitage({}, {}); });
    row("Mantel-Haenszel, no strata", Obstacle::TooFew, [] { return mantelHaenszel({}); });
    row("standardised, empty band", Obstacle::TooFew, [] {
        return ageStandardised(std::array{StandardBand{1, 5, 1}, StandardBand{0, 0, 1}});
    });
    row("standardised, infinite weight", Obstacle::NotFinite, [] {
        return ageStandardised(std::array{StandardBand{1, 5, INFINITY}, StandardBand{2, 5, 1}});
    });
    row("kappa, one category", Obstacle::Constant, [] { return cohenKappa(CrossTable(2, 2, {5, 0, 0, 0})); });
    row("kappa, not square", Obstacle::DoesNotMatch, [] { return cohenKappa(CrossTable(2, 3)); });
    row("Bland-Altman, two pairs", Obstacle::TooFew, [] { return blandAltman(two, two); });
    row("ICC, equal readings", Obstacle::Constant, [] { return intraclassCorrelation({five, five}); });
    row("ICC, one reading", Obstacle::TooFew, [] { return intraclassCorrelation({five}); });
    row("ROC, one case", Obstacle::TooFew, [] {
        static const std::vector<double> outcome{0, 0, 0, 0, 1};
        return rocArea(five, outcome);
    });
    row("ROC, the same score twice", Obstacle::Constant, [] { return compareAreas(five, five, zeroOne); });
    row("survival, nobody", Obstacle::TooFew, [] { return kaplanMeier({none, none}); });
    row("survival, negative time", Obstacle::DoesNotMatch, [] {
        static const std::vector<double> before{-1, 2}, event{1, 1};
        return kaplanMeier({before, event});
    });
    row("log-rank, no events", Obstacle::Constant, [] {
        static const std::vector<double> event(5, 0.0);
        return logRank({five, event}, std::array<quint32, 5>{0, 1, 0, 1, 0}, 2);
    });
    row("Cox, no events", Obstacle::TooFew, [] {
        static const std::vector<double> event(5, 0.0);
        return coxRegression({{five}, 5, false}, {five, event}, progress);
    });
    row("Cox, constant term", Obstacle::Collinear, [] {
        return coxRegression({{same}, 5, false}, {five, zeroOne}, progress);
    });
    row("Cox, separated", Obstacle::Separated, [] {
        static const std::vector<double> time{1, 2, 3, 4, 5, 6}, event(6, 1.0), high{1, 1, 1, 0, 0, 0};
        return coxRegression({{high}, 6, false}, {time, event}, progress);
    });
}

void ObstaclesTest::everyReasonIsASentence()
{
    for (int i = 0; i <= static_cast<int>(Obstacle::Cancelled); ++i)
        QVERIFY(reasonOf(static_cast<Obstacle>(i)).source.endsWith(u'.'));
}

static const RegisterTest<ObstaclesTest> registered;
#include "tst_obstacles.moc"
