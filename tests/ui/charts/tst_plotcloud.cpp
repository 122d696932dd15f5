// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/charts/plotcloud.h"

#include <QTest>

#include <cmath>

using namespace sphygma;

class PlotCloudTest final : public QObject
{
    Q_OBJECT

private slots:
    void bandsFollowTheBoundsOfOnePressure()
    {
        Guideline guideline;
        guideline.categories = {{QStringLiteral("normal"), QStringLiteral("Normal"), {}, {}, false},
                                {QStringLiteral("elevated"), QStringLiteral("Elevated"), 120.0, {}, false},
                                {QStringLiteral("stage1"), QStringLiteral("Stage 1"), 130.0, 80.0, true},
                                {QStringLiteral("stage2"), QStringLiteral("Stage 2"), 140.0, 90.0, true}};
        const QList<PlotBand> systolic = bandsOf(guideline, PressureChoice::Systolic);
        QCOMPARE(systolic.size(), 4);
        QVERIFY(std::isinf(systolic[0].from));
        QCOMPARE(systolic[0].to, 120.0);
        QCOMPARE(systolic[2].from, 130.0);
        QCOMPARE(systolic[2].to, 140.0);
        QVERIFY(std::isinf(systolic[3].to));

        // "Elevated" has no diastolic bound, so no diastolic pressure lies in it.
        const QList<PlotBand> diastolic = bandsOf(guideline, PressureChoice::Diastolic);
        QCOMPARE(diastolic.size(), 3);
        QCOMPARE(diastolic[0].to, 80.0);
        QCOMPARE(diastolic[1].label, QStringLiteral("Stage 1"));
    }
};

static const RegisterTest<PlotCloudTest> registered;

#include "tst_plotcloud.moc"
