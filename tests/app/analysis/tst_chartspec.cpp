// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartspec.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ChartSpecTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void everyPressureReadsBack();
    void fillsInWhatIsNotThere();
    void refusesNonsense_data();
    void refusesNonsense();
};

void ChartSpecTest::roundTrip()
{
    ChartSpec spec;
    spec.pressure = PressureChoice::Both;
    spec.guideline = u"esc_2024"_s;
    spec.threshold = 135.5;
    spec.showThreshold = false;
    spec.showRegression = true;
    spec.x = u"sbp"_s;
    spec.by = u"site"_s;
    spec.columns = QStringList{u"a"_s, u"b"_s};
    spec.options = {{u"period"_s, u"month"_s}};
    spec.showCurve = spec.showCentiles = spec.showInterval = spec.showMargins = spec.jitter = true;
    spec.colourBy = u"sex"_s;
    spec.splitBy = u"site"_s;
    spec.filters = {{u"sex"_s, {u"F"_s, u"X"_s}},
                    {u"bmi"_s, {}, 18.5, {}, true},
                    {u"age"_s, {}, -0.5, 40.25},
                    {u"sbp"_s, {}, {}, 180},
                    {u"visit"_s, {}, {}, {}, true, QDate(2024, 1, 31), QDate(2024, 2, 29)},
                    {u"birth"_s, {}, {}, {}, false, {}, QDate(1969, 12, 31)}};
    spec.window = DataWindow{20, 60.5, 80, 200};
    QCOMPARE(ChartSpec::fromJson(spec.toJson()).value(), spec);
    QCOMPARE(ChartSpec::fromJson(ChartSpec().toJson()).value(), ChartSpec());
    const QJsonObject visit = spec.toJson()[u"filters"_s][4].toObject();
    QCOMPARE(visit,
             (QJsonObject{{u"column"_s, u"visit"_s},
                          {u"from"_s, u"2024-01-31"_s},
                          {u"to"_s, u"2024-02-29"_s},
                          {u"onlyHere"_s, true}}));
}

void ChartSpecTest::everyPressureReadsBack()
{
    for (const auto pressure : {PressureChoice::Systolic, PressureChoice::Diastolic, PressureChoice::Both,
                                PressureChoice::PulsePressure, PressureChoice::MeanArterial}) {
        ChartSpec spec;
        spec.pressure = pressure;
        QCOMPARE(ChartSpec::fromJson(spec.toJson()).value(), spec);
    }
}

void ChartSpecTest::fillsInWhatIsNotThere()
{
    QCOMPARE(ChartSpec::fromJson({}).value(), ChartSpec());
}

void ChartSpecTest::refusesNonsense_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("pressure") << QJsonObject{{u"pressure"_s, u"both sides"_s}};
    QTest::newRow("short window") << QJsonObject{{u"window"_s, QJsonArray{1, 2}}};
    QTest::newRow("window inside out") << QJsonObject{{u"window"_s, QJsonArray{2, 1, 0, 1}}};
    const auto filter = [](const QJsonValue &from, const QJsonValue &to) {
        return QJsonObject{
            {u"filters"_s,
             QJsonArray{QJsonObject{{u"column"_s, u"visit"_s}, {u"from"_s, from}, {u"to"_s, to}}}}};
    };
    QTest::newRow("no such day") << filter(u"2024-02-30"_s, {});
    QTest::newRow("day of another order") << filter({}, u"31.01.2024"_s);
    QTest::newRow("day and number") << filter(u"2024-02-01"_s, 7);
    QTest::newRow("kind") << QJsonObject{{u"kind"_s, u""_s}};
}

void ChartSpecTest::refusesNonsense()
{
    QFETCH(QJsonObject, json);
    const auto spec = ChartSpec::fromJson(json);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, Error::Kind::DoesNotFit);
}

static const RegisterTest<ChartSpecTest> registered;
#include "tst_chartspec.moc"
