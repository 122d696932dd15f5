// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/survival/cox.h"
#include "app/analysis/survival/kaplanmeier.h"
#include "tests/app/analysis/oracle/oraclerows.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

class SurvivalTest : public QObject
{
    Q_OBJECT

private slots:
    void byHand();
    void restrictedMean();
    void threeGroups();
    void everybodyDies();
    void nobodyDies();
    void tiedDeaths();
    void cancelled();

private:
    static bool near(double found, double expected, double absolute)
    {
        return std::abs(found - expected) <= absolute;
    }
};

void SurvivalTest::byHand()
{
    // 5 persons: events at 2 and 4, endings at 3, 4 and 6.
    const std::array time{4.0, 2.0, 3.0, 6.0, 4.0}, event{1.0, 1.0, 0.0, 0.0, 0.0};
    const auto curve = kaplanMeier({time, event});
    QCOMPARE(curve->steps.size(), size_t(4));
    QVERIFY(near(curve->at(2).survival, 4.0 / 5, 1e-15));
    QVERIFY(near(curve->at(3.9).survival, 4.0 / 5, 1e-15));
    QVERIFY(near(curve->at(4).survival, 4.0 / 5 * 2 / 3, 1e-15));
    QCOMPARE(curve->at(0).survival, 1.0);
    QCOMPARE(curve->at(3.5).atRisk, 3);
    QCOMPARE(curve->at(7).atRisk, 0);
    QVERIFY(near(curve->at(4).standardError, 8.0 / 15 * std::sqrt(1.0 / 20 + 1.0 / 6), 1e-14));
    QVERIFY(!curve->median);
}

void SurvivalTest::restrictedMean()
{
    const OracleRows data;
    const auto curve = kaplanMeier({data.values(u"time_months"_s), data.values(u"event"_s)});
    // summary(survfit(Surv(time_months, event) ~ 1), rmean = 36)$table["rmean"]
    QVERIFY(near(curve->meanUpTo(36), 31.97774374500802, 1e-11));
    QVERIFY(near(curve->meanUpTo(0), 0, 1e-15));
}

void SurvivalTest::threeGroups()
{
    const OracleRows data;
    std::vector<quint32> site;
    for (const QString &text : data.texts(u"site"_s))
        site.push_back(text.front().unicode() - u'A');
    const auto test = logRank({data.values(u"time_months"_s), data.values(u"event"_s)}, site, 3);
    // survdiff(Surv(time_months, event) ~ site)
    QVERIFY(near(test->expected[0], 6.787750717, 1e-8));
    QVERIFY(near(test->expected[1], 8.552399725, 1e-8));
    QVERIFY(near(test->expected[2], 6.659849559, 1e-8));
    QCOMPARE(test->df, 2.0);
    QVERIFY(near(test->p, 0.44869695, 1e-8));
}

void SurvivalTest::everybodyDies()
{
    const std::array time{1.0, 2.0, 2.0}, event{1.0, 1.0, 1.0};
    const auto curve = kaplanMeier({time, event});
    QCOMPARE(curve->steps.back().survival, 0.0);
    QCOMPARE(curve->steps.back().logLog95.high, 0.0);
    QCOMPARE(*curve->median, 2.0);
}

void SurvivalTest::nobodyDies()
{
    const std::array time{1.0, 2.0}, event{0.0, 0.0};
    const auto curve = kaplanMeier({time, event});
    QCOMPARE(curve->at(2).survival, 1.0);
    QCOMPARE(curve->at(2).logLog95.low, 1.0);
}

void SurvivalTest::tiedDeaths()
{
    // coxph(Surv(c(4,3,1,1,2,2,3), c(1,1,1,0,1,1,0)) ~ c(0,2,1,1,1,0,0), ties = "efron"): the table of
    // survival's own documentation, without strata.
    const std::array time{4.0, 3.0, 1.0, 1.0, 2.0, 2.0, 3.0}, event{1.0, 1.0, 1.0, 0.0, 1.0, 1.0, 0.0};
    const std::array x{0.0, 2.0, 1.0, 1.0, 1.0, 0.0, 0.0};
    NoProgress progress;
    const Design design{{x}, 7, false};
    const auto model = coxRegression(design, {time, event}, progress);
    QVERIFY(model);
    QCOMPARE(model->events, 5);
    QVERIFY(near(model->coefficients[0].estimate, 0.460777654358129, 1e-9));
    QVERIFY(near(model->coefficients[0].standardError, 0.562799593101398, 1e-9));
}

void SurvivalTest::cancelled()
{
    const OracleRows data;
    CancelAfter cancel(1);
    const Design design{{data.values(u"age"_s)}, 120, false};
    const auto model =
        coxRegression(design, {data.values(u"time_months"_s), data.values(u"event"_s)}, cancel);
    QCOMPARE(static_cast<int>(model.obstacle()), static_cast<int>(Obstacle::Cancelled));
}

static const RegisterTest<SurvivalTest> registered;
#include "tst_survival.moc"
