// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agechart.h"
#include "app/analysis/pointtally.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

constexpr AgeColumns columns{0, 1, 2};
const double none = std::numeric_limits<double>::quiet_NaN();

/// Sixty visits of two sexes and three sites; the tenth has no age, the twentieth no sex.
Table visits()
{
    std::vector<double> ages, systolic, diastolic, sites;
    QStringList sexes;
    for (int i = 0; i < 60; ++i) {
        ages.push_back(i == 9 ? none : 20.0 + i);
        systolic.push_back(100.0 + i + (i % 4));
        diastolic.push_back(60.0 + i % 20);
        sexes.push_back(i == 19 ? QString() : i % 3 == 0 ? u"F"_s : u"M"_s);
        sites.push_back(i < 55 ? 1 + i % 2 : 3);
    }
    return tableOf({{u"age"_s, u"age"_s, numberColumn(ages)},
                    {u"sbp"_s, u"sbp"_s, numberColumn(systolic)},
                    {u"dbp"_s, u"dbp"_s, numberColumn(diastolic)},
                    {u"sex"_s, u"sex"_s, textColumn(sexes)},
                    {u"site"_s, {}, numberColumn(sites)}});
}

AgeChart made(const ChartSpec &spec, const Table &table = visits())
{
    NoProgress progress;
    const Table looked = ageTable(table, columns, spec).value();
    return gatherAgeChart(table, looked, columns, spec, progress).value();
}

} // namespace

class AgeChartTest final : public QObject
{
    Q_OBJECT

private slots:
    void onePressureIsOneSeries()
    {
        const AgeChart chart = made({});
        QCOMPARE(chart.facets.size(), 1);
        QCOMPARE(chart.facets.first().series.size(), 1);
        QCOMPARE(chart.n(), 59);
        QCOMPARE(chart.missing, 1);
    }

    void derivedPressures_data()
    {
        QTest::addColumn<PressureChoice>("pressure");
        QTest::addColumn<double>("first");
        QTest::newRow("pulse pressure") << PressureChoice::PulsePressure << 40.0;
        QTest::newRow("mean arterial pressure") << PressureChoice::MeanArterial << 60 + 40 / 3.0;
    }

    void derivedPressures()
    {
        QFETCH(PressureChoice, pressure);
        QFETCH(double, first);
        ChartSpec spec;
        spec.pressure = pressure;
        const AgeChart chart = made(spec);
        QCOMPARE(chart.n(), 59);
        QVERIFY(std::fabs(chart.table.column(chart.table.columnCount() - 1).number(0) - first) < 1e-9);
        QCOMPARE(chart.facets.first().series.first().points->y.front(), static_cast<float>(first));
    }

    void coloursKeepEveryPointAndTheirPlace()
    {
        ChartSpec spec;
        spec.colourBy = u"sex"_s;
        const AgeChart chart = made(spec);
        const QList<AgeSeries> &series = chart.facets.first().series;
        QCOMPARE(series.size(), 3); // F, M, no value
        QCOMPARE(chart.n(), 59);
        QCOMPARE(series[0].group.values.size(), 1);
        QCOMPARE(std::get<QString>(series[0].group.values.first()), u"F"_s);
        QCOMPARE(series[1].place, 1);
        QCOMPARE(series[2].points->x.size(), size_t(1));
        QCOMPARE(chart.remarks.size(), 1); // one group is small
    }

    void splitsAndColoursAgree()
    {
        ChartSpec spec;
        spec.splitBy = u"site"_s;
        spec.colourBy = u"sex"_s;
        const AgeChart chart = made(spec);
        QCOMPARE(chart.facets.size(), 3);
        QCOMPARE(chart.n(), 59);
        for (const AgeFacet &facet : chart.facets) {
            for (const AgeSeries &series : facet.series) {
                if (!series.group.values.isEmpty()
                    && std::get<QString>(series.group.values.first()) == u"M"_s)
                    QCOMPARE(series.place, 1); // the same colour in each
            }
        }
    }

    void filtersLeaveOut()
    {
        ChartSpec spec;
        spec.filters = {{u"sex"_s, {u"F"_s}}, {u"no such column"_s, {u"x"_s}}};
        const AgeChart chart = made(spec);
        QCOMPARE(chart.n() + chart.missing, 20);
        QVERIFY(!chart.remarks.isEmpty());
    }

    void manyValuesGoTogether()
    {
        std::vector<double> wards;
        for (int i = 0; i < 60; ++i)
            wards.push_back(i % 12);
        Table table = visits();
        const Table more = tableOf({{u"ward"_s, {}, numberColumn(wards)}});
        table = table.withColumn(table.columnCount(), more.columnPtr(0), more.info(0));
        ChartSpec spec;
        spec.colourBy = u"ward"_s;
        const AgeChart chart = made(spec, table);
        QCOMPARE(chart.facets.first().series.size(), 6);
        QCOMPARE(chart.n(), 59);
    }

    void spreadingMovesNoCount()
    {
        ChartSpec spec;
        spec.jitter = true;
        AgeChart chart = made(spec);
        const PointCloud &spread = *chart.facets.first().series.first().points;
        QVERIFY(spread.jittered);
        QVERIFY(std::any_of(spread.x.begin(), spread.x.end(), [](float x) { return x != std::round(x); }));
        AgeChart plain = made({});
        CurveWish wish;
        wish.line = wish.smooth = wish.centiles = true;
        NoProgress progress;
        QVERIFY(fitAgeChart(chart, wish, {}, progress) && fitAgeChart(plain, wish, {}, progress));
        const PressureCurves &a = *chart.facets.first().series.first().curves;
        const PressureCurves &b = *plain.facets.first().series.first().curves;
        QCOMPARE(a.equation->slope, b.equation->slope);
        QCOMPARE(a.smooth->y.front(), b.smooth->y.front());
        QCOMPARE(a.centiles->y[2].front(), b.centiles->y[2].front());
    }

    void theTallyCountsLikeThePoints_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<bool>("known");
        QTest::newRow("whole") << 130.0 << true;
        QTest::newRow("half") << 130.5 << true;
        QTest::newRow("at the top") << 400.0 << true;
        QTest::newRow("between") << 130.25 << false;
        QTest::newRow("beyond") << 401.0 << false;
    }

    void theTallyCountsLikeThePoints()
    {
        QFETCH(double, threshold);
        QFETCH(bool, known);
        const AgeChart chart = made({});
        const PointCloud &cloud = *chart.facets.first().series.first().points;
        const auto count = PointTally(cloud).atOrAbove(threshold);
        QCOMPARE(count.has_value(), known);
        if (known)
            QCOMPARE(*count, atOrAbove(cloud, threshold).count);
    }

    void saysWhyACurveIsNotThere()
    {
        const Table few = tableOf({{u"age"_s, u"age"_s, numberColumn({40, 40, 40})},
                                   {u"sbp"_s, u"sbp"_s, numberColumn({120, 130, 140})},
                                   {u"dbp"_s, u"dbp"_s, numberColumn({80, 80, 80})}});
        AgeChart chart = made({}, few);
        CurveWish wish;
        wish.line = wish.smooth = wish.centiles = true;
        NoProgress progress;
        QVERIFY(fitAgeChart(chart, wish, {}, progress));
        const PressureCurves &curves = *chart.facets.first().series.first().curves;
        QVERIFY(!curves.smooth && !curves.centiles && !curves.line && !curves.equation);
        QCOMPARE(curves.obstacles.size(), 3);
    }

    void repeatedPatientsWidenTheInterval()
    {
        PointCloud cloud;
        for (quint32 person = 0; person < 30; ++person) {
            for (int visit = 0; visit < 6; ++visit) {
                cloud.x.push_back(static_cast<float>(30 + person));
                cloud.y.push_back(100.0F + static_cast<float>(person) / 2 + static_cast<float>(person % 7 * 4)
                                  + static_cast<float>(visit % 2));
                cloud.rows.push_back(person * 6 + static_cast<quint32>(visit));
            }
        }
        CurveWish wish;
        wish.line = true;
        NoProgress progress;
        const auto plain = fitCurves(cloud, wish, {}, progress).value();
        std::vector<quint32> personOfRow;
        for (quint32 row = 0; row < 180; ++row)
            personOfRow.push_back(row / 6);
        const auto clustered = fitCurves(cloud, wish, personOfRow, progress).value();
        QVERIFY(!plain->equation->byPatient && clustered->equation->byPatient);
        QCOMPARE(plain->equation->slope, clustered->equation->slope);
        const auto width = [](const Interval &i) { return i.high - i.low; };
        QVERIFY(width(clustered->equation->slope95) > 1.5 * width(plain->equation->slope95));
        const CurveBand &wide = *clustered->line, &narrow = *plain->line;
        QVERIFY(wide.high.front() - wide.low.front() > 1.5 * (narrow.high.front() - narrow.low.front()));
    }

    void offersColumnsOfFewValues()
    {
        NoProgress progress;
        const auto found = categoryColumns(visits(), 12, progress).value();
        QStringList names;
        for (const CategoryColumn &column : found)
            names += column.name;
        QVERIFY(names.contains(u"sex"_s) && names.contains(u"site"_s));
        QVERIFY(!names.contains(u"age"_s));
    }
};

static const RegisterTest<AgeChartTest> registered;
#include "tst_agechart.moc"
