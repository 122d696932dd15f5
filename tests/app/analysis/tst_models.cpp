// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/diagnostics.h"
#include "app/analysis/relate/logistic.h"
#include "app/analysis/relate/quantileregression.h"
#include "app/analysis/relate/robusterrors.h"
#include "app/analysis/relate/robustregression.h"
#include "tests/app/analysis/oracle/oraclerows.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void clusterErrors();
    void huberLine();
    void perfectFit();
    void largeEqualsSmall();
    void weightsAreRepeats();
    void leverageOfOneIsNoDivision();
    void quantileLinesAreOptimal_data();
    void quantileLinesAreOptimal();
    void quantileOfManyTies();
    void bootstrapIsRepeatable();
    void logisticErrors();
    void logisticClusterErrors();
    void offsetShiftsTheIntercept();
    void cancelled();

private:
    static bool near(double found, double expected, double relative)
    {
        return std::abs(found - expected) <= relative * std::abs(expected);
    }

    const OracleRows m_data;
    const std::vector<double> &m_age = m_data.values(u"age"_s);
    const std::vector<double> &m_sbp = m_data.values(u"sbp"_s);
};

void ModelsTest::clusterErrors()
{
    NoProgress progress;
    const Design design = Design::of({m_age});
    const auto line = linearRegression(design, m_sbp, progress);
    std::vector<quint32> site;
    for (const QString &text : m_data.texts(u"site"_s))
        site.push_back(text.front().unicode() - u'A');
    const auto robust = clusterRobust(*line, design, m_sbp, site, 3);
    // m <- lm(sbp ~ age); X <- model.matrix(m); b <- solve(crossprod(X)); S <- rowsum(X * resid(m), site)
    // sqrt(diag(3/2 * 119/118 * b %*% crossprod(S) %*% b))
    QVERIFY(near((*robust)[0].standardError, 3.48555046556593, 1e-9));
    QVERIFY(near((*robust)[1].standardError, 0.05404215827745, 1e-9));
    QVERIFY(!clusterRobust(*line, design, m_sbp, site, 2)); // a code beyond the clusters
    QCOMPARE(designEffect(3, 0.5), 2.0);
    QCOMPARE(designEffect(3, -0.5), 1.0);
}

void ModelsTest::huberLine()
{
    NoProgress progress;
    const auto line = robustRegression(Design::of({m_age}), m_sbp, progress);
    // MASS::rlm(sbp ~ age, maxit = 500, acc = 1e-14)
    QVERIFY(near(line->coefficients[0].estimate, 99.07826177732363, 1e-8));
    QVERIFY(near(line->coefficients[1].estimate, 0.48934248617141, 1e-8));
    QVERIFY(near(line->coefficients[1].standardError, 0.048052987615658, 1e-7));
    QVERIFY(near(line->scale, 9.4354460352974, 1e-8));
    auto spoilt = m_sbp;
    spoilt[0] = 5000;
    const auto kept = robustRegression(Design::of({m_age}), spoilt, progress);
    QVERIFY(std::abs(kept->coefficients[1].estimate - line->coefficients[1].estimate) < 0.02);
    QVERIFY(kept->downweighted > 0);
}

void ModelsTest::perfectFit()
{
    NoProgress progress;
    const std::array x{1.0, 2.0, 3.0, 4.0}, y{3.0, 5.0, 7.0, 9.0};
    const auto line = linearRegression(Design::of({x}), y, progress);
    QVERIFY(near(line->coefficients[1].estimate, 2, 1e-15));
    QVERIFY(near(line->r2, 1, 1e-15));
    for (const Coefficient &c : line->coefficients)
        QVERIFY(!std::isnan(c.statistic) && c.p < 1e-10);
    QVERIFY(!std::isnan(line->f) && line->p < 1e-10);
}

/// The blocks, slices and threads of large designs change no more than the last digits.
void ModelsTest::largeEqualsSmall()
{
    std::mt19937 random(3);
    std::normal_distribution<double> noise;
    std::vector<double> x, y, z;
    for (int i = 0; i < 200'000; ++i) {
        x.push_back(50 + 18 * noise(random));
        z.push_back(27 + 4 * noise(random));
        y.push_back(90 + 0.5 * x.back() + 0.8 * z.back() + 12 * noise(random));
    }
    NoProgress progress;
    const auto large = linearRegression(Design::of({x, z}), y, progress);
    // Normal equations of two terms, in long double.
    long double sxx = 0, sxz = 0, szz = 0, sxy = 0, szy = 0;
    const long double mx = *summarise(x).mean, mz = *summarise(z).mean, my = *summarise(y).mean;
    for (size_t i = 0; i < x.size(); ++i) {
        const long double a = x[i] - mx, b = z[i] - mz, c = y[i] - my;
        sxx += a * a;
        sxz += a * b;
        szz += b * b;
        sxy += a * c;
        szy += b * c;
    }
    const long double slope = (sxy * szz - szy * sxz) / (sxx * szz - sxz * sxz);
    QVERIFY(near(large->coefficients[1].estimate, static_cast<double>(slope), 1e-11));
}

void ModelsTest::weightsAreRepeats()
{
    NoProgress progress;
    const std::array x{1.0, 2.0, 4.0}, y{1.0, 3.0, 4.0}, weights{1.0, 2.0, 3.0};
    const std::array manyX{1.0, 2.0, 2.0, 4.0, 4.0, 4.0}, manyY{1.0, 3.0, 3.0, 4.0, 4.0, 4.0};
    const auto weighted = solveLeastSquares(Design::of({x}), y, weights, progress);
    const auto repeated = solveLeastSquares(Design::of({manyX}), manyY, {}, progress);
    QVERIFY((weighted->coefficients - repeated->coefficients).norm() < 1e-14);
    QVERIFY(near(weighted->residual, repeated->residual, 1e-13));
    QVERIFY(near(weighted->explained, repeated->explained, 1e-13));
}

void ModelsTest::leverageOfOneIsNoDivision()
{
    NoProgress progress;
    const std::array x{0.0, 0.0, 0.0, 1.0}, y{1.0, 2.0, 3.0, 9.0};
    const Design design = Design::of({x});
    const auto line = linearRegression(design, y, progress);
    const auto rows = diagnose(*line, design, y);
    QVERIFY(near(rows[3].leverage, 1, 1e-12));
    QCOMPARE(rows[3].studentised, 0.0);
    QCOMPARE(rows[3].cook, 0.0);
    QCOMPARE(static_cast<int>(hc3(*line, design, y).obstacle()), static_cast<int>(Obstacle::Constant));
}

void ModelsTest::quantileLinesAreOptimal_data()
{
    QTest::addColumn<double>("tau");
    for (const double tau : {0.03, 0.25, 0.5, 0.9})
        QTest::addRow("%g", tau) << tau;
}

/// No nearby line does better, and the share of values below is right.
void ModelsTest::quantileLinesAreOptimal()
{
    QFETCH(double, tau);
    NoProgress progress;
    const auto fit = quantileRegression(Design::of({m_age}), m_sbp, {}, tau, progress);
    const auto loss = [&](double a, double b) {
        double sum = 0;
        for (size_t i = 0; i < m_sbp.size(); ++i) {
            const double r = m_sbp[i] - a - b * m_age[i];
            sum += r * (r < 0 ? tau - 1 : tau);
        }
        return sum;
    };
    const double a = fit->coefficients[0], b = fit->coefficients[1], least = loss(a, b);
    QVERIFY(near(fit->objective, least, 1e-12));
    for (const double da : {-0.5, -0.01, 0.0, 0.01, 0.5}) {
        for (const double db : {-0.01, -0.0002, 0.0, 0.0002, 0.01})
            QVERIFY(loss(a + da, b + db) >= least - 1e-9);
    }
    int below = 0, notAbove = 0;
    for (size_t i = 0; i < m_sbp.size(); ++i) {
        const double r = m_sbp[i] - a - b * m_age[i];
        below += r < -1e-9 ? 1 : 0;
        notAbove += r < 1e-9 ? 1 : 0;
    }
    QVERIFY(below <= 120 * tau && 120 * tau <= notAbove);
}

void ModelsTest::quantileOfManyTies()
{
    NoProgress progress;
    // Half of the values of every x are equal: the median line passes through them.
    std::vector<double> x, y;
    for (int i = 0; i < 600; ++i) {
        x.push_back(i % 6);
        y.push_back(i % 2 == 0 ? 100 + 2 * (i % 6) : 100 + 2 * (i % 6) + (i % 4 == 1 ? 5 : -5));
    }
    const auto fit = quantileRegression(Design::of({x}), y, {}, 0.5, progress);
    QVERIFY(near(fit->coefficients[0], 100, 1e-9));
    QVERIFY(near(fit->coefficients[1], 2, 1e-9));
}

void ModelsTest::bootstrapIsRepeatable()
{
    NoProgress progress;
    const Design design = Design::of({m_age});
    const auto fit = quantileRegression(design, m_sbp, {}, 0.5, progress);
    const auto first = bootstrapErrors(design, m_sbp, *fit, 200, 7, progress);
    const auto again = bootstrapErrors(design, m_sbp, *fit, 200, 7, progress);
    QCOMPARE(*first, *again);
    // summary(rq(sbp ~ age), se = "boot") gives about 0.06 for the slope.
    QVERIFY((*first)[1] > 0.03 && (*first)[1] < 0.1);
}

void ModelsTest::logisticErrors()
{
    NoProgress progress;
    const Design design = Design::of({m_age, m_data.values(u"sexM"_s), m_data.values(u"bmi"_s)});
    const auto model = logisticRegression(design, m_data.values(u"htn140"_s), {}, progress);
    // coef(summary(glm(htn140 ~ age + sex + bmi, binomial, epsilon = 1e-15, maxit = 100)))
    const double errors[]{3.327863965798494, 0.025879640168342, 0.690648173936080, 0.094924320117376};
    for (size_t i = 0; i < 4; ++i)
        QVERIFY(near(model->coefficients[i].standardError, errors[i], 1e-9));
    QVERIFY(near(model->coefficients[1].estimate, 0.086914736706957, 1e-9));
}

void ModelsTest::logisticClusterErrors()
{
    NoProgress progress;
    const Design design = Design::of({m_age, m_data.values(u"sexM"_s), m_data.values(u"bmi"_s)});
    const auto &htn = m_data.values(u"htn140"_s);
    const auto model = logisticRegression(design, htn, {}, progress);
    std::vector<quint32> person, everyone;
    for (quint32 row = 0; row < htn.size(); ++row) {
        person.push_back(row / 3);
        everyone.push_back(row);
    }
    const auto robust = clusterRobust(*model, design, htn, person, 40);
    // m <- glm(htn140 ~ age + sex + bmi, binomial, epsilon = 1e-15, maxit = 100)
    // S <- rowsum(model.matrix(m) * (htn140 - fitted(m)), (seq_along(htn140) - 1) %/% 3)
    // sqrt(diag(40/39 * vcov(m) %*% crossprod(S) %*% vcov(m)))
    const double errors[]{2.8751943058653393, 0.0200147480731692, 0.7076263680258598, 0.1017234834735743};
    for (size_t i = 0; i < 4; ++i) {
        QVERIFY(near((*robust)[i].standardError, errors[i], 1e-9));
        QCOMPARE((*robust)[i].estimate, model->coefficients[i].estimate);
    }
    QVERIFY(near((*robust)[1].p, 1.40848272739836e-05, 1e-8));
    QVERIFY(!clusterRobust(*model, design, htn, person, 39)); // a code beyond the clusters
    QVERIFY(!clusterRobust(*model, design, m_age, everyone, 1));
}

void ModelsTest::offsetShiftsTheIntercept()
{
    NoProgress progress;
    const auto &htn = m_data.values(u"htn130"_s);
    const Design design = Design::of({m_age});
    const std::vector<double> offset(htn.size(), 1.5);
    const auto plain = logisticRegression(design, htn, {}, progress);
    const auto shifted = logisticRegression(design, htn, offset, progress);
    QVERIFY(near(shifted->coefficients[0].estimate, plain->coefficients[0].estimate - 1.5, 1e-9));
    QVERIFY(near(shifted->coefficients[1].estimate, plain->coefficients[1].estimate, 1e-9));
    QVERIFY(near(shifted->deviance, plain->deviance, 1e-10));
    QVERIFY(near(shifted->nullDeviance, plain->nullDeviance, 1e-10));
}

void ModelsTest::cancelled()
{
    CancelAfter cancel(1);
    const auto fit = quantileRegression(Design::of({m_age}), m_sbp, {}, 0.5, cancel, {0, 1});
    QCOMPARE(static_cast<int>(fit.obstacle()), static_cast<int>(Obstacle::Cancelled));
}

static const RegisterTest<ModelsTest> registered;
#include "tst_models.moc"
