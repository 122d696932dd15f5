// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agree/blandaltman.h"
#include "app/analysis/chart/boxstatistics.h"
#include "app/analysis/chart/chartcsv.h"
#include "app/analysis/chart/chartkind.h"
#include "app/analysis/chart/geojson.h"
#include "app/analysis/compare/ttest.h"
#include "app/analysis/proportion.h"
#include "app/analysis/relate/correlation.h"
#include "app/clinical/calendar.h"
#include "app/table/columnbuilder.h"
#include "tests/app/analysis/chart/charthelp.h"
#include "tests/support/chartclinic.h"
#include "tests/support/oracletable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Each kind of chart shows what its statistics say.
class ChartKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void histogramCountsEveryRowOnce();
    void normalCurveStaysInTheHistogram();
    void numbersOfRowsAreNotDrawnUnasked();
    void cumulativeSharesEndAtAll();
    void boxesAreThoseOfTheStatistics();
    void categoriesAddUpAndHaveWilsonsInterval();
    void trendIsTheMeanOfEachMonth();
    void controlMarksWhatStandsOut();
    void timelineIsOfOnePatient();
    void timelineMarksMedicinesAndEmptyVisits();
    void blandAltmanLinesAreThoseOfTheStatistics();
    void cellsOfACrowdLeadToTheirRows();
    void lastDigitsAreCounted();
    void missingMapCountsMissing();
    void forestIsWelchsDifference();
    void correlationsAreThoseOfTheStatistics();
    void mapColoursRegionsByName();
    void decimalsHaveNoLastDigitButAreNotMissing();
};

void ChartKindsTest::histogramCountsEveryRowOnce()
{
    const ChartMarks marks = made(chartClinic(), specOf(u"histogram"_s));
    double sum = 0;
    for (const ChartBar &bar : all<ChartBar>(marks)) {
        QCOMPARE(bar.box.yMin, 0.0);
        const auto values = valuesOf(chartClinic(), u"sbp"_s);
        const auto inside = std::count_if(values.begin(), values.end(),
                                          [&](double v) { return v >= bar.box.xMin && v < bar.box.xMax; });
        QCOMPARE(bar.box.yMax, static_cast<double>(inside));
        sum += bar.box.yMax;
    }
    QCOMPARE(sum, 600.0);
    const auto curves = all<ChartLine>(marks);
    QCOMPARE(curves.size(), 1);
    ChartSpec plain = specOf(u"histogram"_s);
    plain.options.insert(u"normal"_s, false);
    QVERIFY(all<ChartLine>(made(chartClinic(), plain)).isEmpty());
}

/// Of few values the bars are few and flat, and the curve is higher than all of them.
void ChartKindsTest::normalCurveStaysInTheHistogram()
{
    std::vector<double> values;
    for (int i = 0; i < 21; ++i)
        values.push_back((i * 8) % 21 + 1);
    const ChartMarks marks = made(tableOf({{u"x"_s, {}, numberColumn(values)}}), specOf(u"histogram"_s));
    const auto curves = all<ChartLine>(marks);
    QCOMPARE(curves.size(), 1);
    for (const QPointF &point : curves.first().points)
        QVERIFY2(point.y() < marks.y.to, qPrintable(QString::number(point.y())));
}

/// What R writes before the columns of a table.
void ChartKindsTest::numbersOfRowsAreNotDrawnUnasked()
{
    std::vector<double> rows, values;
    for (int i = 0; i < 21; ++i) {
        rows.push_back(i + 1);
        values.push_back((i * 8) % 21 + 50);
    }
    const Table table = tableOf({{u"rownames"_s, {}, numberColumn(rows)},
                                 {u"pulse"_s, {}, numberColumn(values)},
                                 {u"weight"_s, {}, numberColumn(values)}});
    const auto found = [&](const ChartSpec &spec) {
        return *chartColumns(table, *chartKind(spec.kind), spec);
    };
    QCOMPARE(found(specOf(u"histogram"_s)).x, 1);
    QCOMPARE(found(specOf(u"correlationMap"_s)).many, (QList<qsizetype>{1, 2}));
    ChartSpec asked = specOf(u"histogram"_s);
    asked.x = u"rownames"_s;
    QCOMPARE(found(asked).x, 0);
    const Table alone = tableOf({{u"rownames"_s, {}, numberColumn(rows)}});
    QCOMPARE(chartColumns(alone, *chartKind(u"histogram"_s), specOf(u"histogram"_s))->x, 0);
}

void ChartKindsTest::cumulativeSharesEndAtAll()
{
    ChartSpec spec = specOf(u"ecdf"_s);
    spec.by = u"sex"_s;
    const ChartMarks marks = made(chartClinic(), spec);
    const auto lines = all<ChartLine>(marks);
    QCOMPARE(lines.size(), 2);
    const auto women = valuesOf(chartClinic(), u"sbp"_s, u"sex"_s, u"F"_s);
    QCOMPARE(lines[0].points.last(), QPointF(*std::max_element(women.begin(), women.end()), 1.0));
    const double middle = *quantile(women, 0.5);
    const auto below = std::count_if(women.begin(), women.end(), [&](double v) { return v <= middle; });
    bool found = false;
    for (const auto &row : marks.table.rows) {
        if (text(row[0]) == u"F"_s && number(row[1]) == middle) {
            QCOMPARE(number(row[2]), static_cast<double>(below));
            found = true;
        }
    }
    QVERIFY(found || middle != std::floor(middle));
}

void ChartKindsTest::boxesAreThoseOfTheStatistics()
{
    const Table table = chartClinic();
    const ChartMarks marks = made(table, specOf(u"box"_s));
    const auto men = valuesOf(table, u"sbp"_s, u"sex"_s, u"M"_s);
    const BoxStatistics box = boxStatistics(men);
    const QList<PhraseValue> row = marks.table.rows[1];
    QCOMPARE(text(row[0]), u"M"_s);
    QCOMPARE(number(row[1]), static_cast<double>(men.size()));
    QCOMPARE(number(row[2]), *summarise(men).mean);
    QCOMPARE(number(row[6]), quantiles(men)->p50);
    QCOMPARE(number(row[9]), static_cast<double>(box.beyond.size()));
    QVERIFY(Translator().text(marks.x.ticks[1].text).contains(QString::number(men.size())));
    bool drawn = false;
    for (const ChartBar &bar : all<ChartBar>(marks))
        drawn = drawn || (bar.box.yMin == box.quantiles.p25 && bar.box.yMax == box.quantiles.p75);
    QVERIFY(drawn);
    QVERIFY(!all<ChartShape>(made(table, specOf(u"violin"_s))).isEmpty());
}

void ChartKindsTest::categoriesAddUpAndHaveWilsonsInterval()
{
    const ChartMarks marks = made(chartClinic(), specOf(u"bpCategories"_s));
    double sum = 0;
    for (const auto &row : marks.table.rows) {
        const Proportion share = proportion(std::get<qint64>(row[2]), std::get<qint64>(row[3]));
        QCOMPARE(number(row[4]), 100 * *share.share);
        QCOMPARE(number(row[5]), 100 * share.ci95->low);
        QCOMPARE(number(row[6]), 100 * share.ci95->high);
        sum += number(row[2]);
    }
    QCOMPARE(sum, 600.0);
    ChartSpec counts = specOf(u"bpCategories"_s);
    counts.options.insert(u"measure"_s, u"count"_s);
    double highest = 0;
    for (const ChartBar &bar : all<ChartBar>(made(chartClinic(), counts)))
        highest = std::max(highest, bar.box.yMax);
    QVERIFY(highest > 50);
}

void ChartKindsTest::trendIsTheMeanOfEachMonth()
{
    const Table table = chartClinic();
    const ChartMarks marks = made(table, specOf(u"trend"_s));
    QCOMPARE(marks.table.rows.size(), 24);
    std::vector<double> january;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.displayText(row, 1).startsWith(u"2024-01"_s))
            january.push_back(table.column(5).number(row));
    }
    const Summary summary = summarise(january);
    QCOMPARE(text(marks.table.rows[0][0]), u"2024-01"_s);
    QCOMPARE(number(marks.table.rows[0][1]), static_cast<double>(summary.n));
    QCOMPARE(number(marks.table.rows[0][2]), *summary.mean);
    QCOMPARE(number(marks.table.rows[0][4]), summary.ci95->low);
    ChartSpec years = specOf(u"trend"_s);
    years.options.insert(u"period"_s, u"year"_s);
    QCOMPARE(made(table, years).table.rows.size(), 2);
}

void ChartKindsTest::controlMarksWhatStandsOut()
{
    Table table = chartClinic();
    RowSet march(600);
    for (qsizetype row = 0; row < 600; ++row) {
        if (table.displayText(row, 1).startsWith(u"2024-03"_s))
            march.insert(row);
    }
    table = table.withColumn(5, withNumbers(table.column(5), march, [&](qsizetype) { return 190.0; }),
                             table.info(5));
    const ChartMarks marks = made(table, specOf(u"control"_s));
    int marked = 0;
    for (const ChartPoint &point : all<ChartPoint>(marks)) {
        const bool isMarch = text(marks.table.rows[point.row][0]) == u"2024-03"_s;
        marked += point.ink.kind == ChartInk::Kind::Warning;
        if (isMarch)
            QVERIFY(point.ink.kind == ChartInk::Kind::Warning);
    }
    QVERIFY(marked < 12);
}

void ChartKindsTest::timelineIsOfOnePatient()
{
    ChartSpec spec = specOf(u"timeline"_s);
    spec.options.insert(u"patient"_s, u"P7"_s);
    const Table table = chartClinic();
    const ChartMarks marks = made(table, spec);
    QCOMPARE(marks.n, qint64(5));
    for (const ChartPoint &point : all<ChartPoint>(marks)) {
        QCOMPARE(table.displayText(point.tableRow, 0), u"P7"_s);
        QVERIFY(point.at.y() == table.column(5).number(point.tableRow)
                || point.at.y() == table.column(6).number(point.tableRow));
    }
    spec.options.insert(u"patient"_s, u"Q"_s);
    QVERIFY(make(table, spec).error().message.contains(u"Q"_s));
    QVERIFY(!make(table, specOf(u"timeline"_s), {10, true}));
}

void ChartKindsTest::timelineMarksMedicinesAndEmptyVisits()
{
    const auto column = [](ColumnType type, const QStringList &cells) {
        ColumnBuilder built(type);
        for (const QString &cell : cells) {
            if (cell.isEmpty())
                built.appendMissing();
            else if (type == ColumnType::Number)
                built.appendNumber(cell.toDouble());
            else if (type == ColumnType::Date)
                built.appendTicks(ticksOf(QDate::fromString(cell, Qt::ISODate)));
            else
                built.appendText(cell.toStdString());
        }
        return built.finish();
    };
    const auto info = [](const QString &name, ColumnType type, const QString &role) {
        ColumnInfo made;
        made.name = name;
        made.type = type;
        made.role = role;
        return made;
    };
    const Table table(
        Schema{info(u"id"_s, ColumnType::Text, u"patient_id"_s),
               info(u"day"_s, ColumnType::Date, u"visit_date"_s),
               info(u"sbp"_s, ColumnType::Number, u"sbp"_s),
               info(u"pills"_s, ColumnType::Text, u"bp_treated"_s)},
        {column(ColumnType::Text, {u"P"_s, u"P"_s, u"P"_s, u"P"_s, u"P"_s}),
         column(ColumnType::Date,
                {u"2025-01-10"_s, u"2025-02-10"_s, u"2025-03-10"_s, u"2025-04-10"_s, u"2025-05-10"_s}),
         column(ColumnType::Number, {u"150"_s, QString(), u"140"_s, u"135"_s, u"138"_s}),
         column(ColumnType::Text, {u"no"_s, u"no"_s, u"yes"_s, u"yes"_s, u"no"_s})});
    const ChartMarks marks = made(table, specOf(u"timeline"_s));
    QCOMPARE(marks.n, qint64(4));
    QStringList said;
    for (const ChartText &mark : all<ChartText>(marks)) {
        if (const QString words = text(nested(mark.text)); words.startsWith(u"Blood pressure medicine"_s))
            said.append(words.section(u": "_s, 1) + u' '
                        + dayOf(static_cast<qint64>(mark.at.x())).toString(Qt::ISODate));
    }
    QCOMPARE(said, (QStringList{u"no 2025-01-10"_s, u"yes 2025-03-10"_s, u"no 2025-05-10"_s}));
    const QList<ChartPoint> points = all<ChartPoint>(marks);
    QCOMPARE(points.last().symbol, ChartPoint::Symbol::Diamond);
    QCOMPARE(points.last().tableRow, qint64(1)); // the visit without a pressure
}

void ChartKindsTest::blandAltmanLinesAreThoseOfTheStatistics()
{
    ChartSpec spec = specOf(u"blandAltman"_s);
    spec.x = u"sbp2"_s;
    spec.y = u"sbp"_s;
    const ChartMarks marks = made(chartClinic(), spec);
    const auto expected = blandAltman(valuesOf(chartClinic(), u"sbp2"_s), valuesOf(chartClinic(), u"sbp"_s));
    QCOMPARE(number(marks.table.rows[0][1]), expected->limits.high);
    QCOMPARE(number(marks.table.rows[1][1]), expected->bias);
    QCOMPARE(number(marks.table.rows[2][1]), expected->limits.low);
    QCOMPARE(all<ChartPoint>(marks).size(), 600);
    QVERIFY(all<ChartPoint>(made(chartClinic(), spec, {10, true})).isEmpty());
    QCOMPARE(marks.rowsOf(0).count() + marks.rowsOf(2).count(), expected->outside);
    QVERIFY(!marks.rowsOf(0).isEmpty());
    QCOMPARE(marks.rowsOf(1).count(), 600);
}

/// Rows behind the bars of \a marks that have some, added up.
static qsizetype rowsBehindBars(const ChartMarks &marks, const std::function<bool(const ChartBar &)> &of)
{
    qsizetype sum = 0;
    for (const ChartBar &bar : all<ChartBar>(marks)) {
        if (bar.row < 0 || !of(bar))
            continue;
        const qsizetype count = marks.rowsOf(bar.row).count();
        if (count == 0)
            qWarning("a mark without rows: %d", bar.row);
        sum += count > 0 ? count : 1'000'000;
    }
    return sum;
}

void ChartKindsTest::cellsOfACrowdLeadToTheirRows()
{
    const Table table = chartClinic(5000);
    ChartSpec spec = specOf(u"blandAltman"_s);
    spec.x = u"sbp2"_s;
    spec.y = u"sbp"_s;
    const ChartMarks agreement = made(table, spec);
    QVERIFY(all<ChartPoint>(agreement).isEmpty());
    QCOMPARE(rowsBehindBars(agreement, [](const ChartBar &bar) { return bar.row >= 3; }), 5000);
    spec = specOf(u"scatterMatrix"_s);
    spec.columns = QStringList{u"sbp"_s, u"sbp2"_s};
    const ChartMarks matrix = made(table, spec);
    const auto inCell = [](double x, double y) {
        return [x, y](const ChartBar &bar) {
            return std::abs(bar.box.xMin - x) < 0.5 && std::abs(bar.box.yMin - y) < 0.5;
        };
    };
    for (const double x : {0.0, 1.0}) { // two crowds and two diagonals
        for (const double y : {0.0, 1.0})
            QCOMPARE(rowsBehindBars(matrix, inCell(x, y)), 5000);
    }
}

void ChartKindsTest::lastDigitsAreCounted()
{
    const ChartMarks marks = made(chartClinic(), specOf(u"lastDigits"_s));
    const auto values = valuesOf(chartClinic(), u"sbp"_s);
    const auto zeros =
        std::count_if(values.begin(), values.end(), [](double v) { return std::fmod(v, 10) == 0; });
    QCOMPARE(marks.table.rows.size(), 10);
    QCOMPARE(number(marks.table.rows[0][1]), static_cast<double>(zeros));
    const QList<ChartBar> bars = all<ChartBar>(marks);
    QCOMPARE(bars[0].box.yMax, static_cast<double>(zeros) / 600);
}

void ChartKindsTest::missingMapCountsMissing()
{
    const ChartMarks marks = made(chartClinic(), specOf(u"missingMap"_s));
    double missing = 0;
    for (const auto &row : marks.table.rows) {
        if (text(row[0]) == u"bmi"_s)
            missing += number(row[4]);
        else
            QCOMPARE(number(row[4]), 0.0);
    }
    QCOMPARE(missing, 55.0);
}

void ChartKindsTest::decimalsHaveNoLastDigitButAreNotMissing()
{
    ChartSpec spec = specOf(u"lastDigits"_s);
    spec.x = u"bmi"_s;
    const ChartMarks marks = made(chartClinic(), spec);
    QCOMPARE(marks.missing, qint64(55)); // the cells without a value, and only they
    QVERIFY(marks.n < 600 - 55);
    QVERIFY(std::any_of(marks.notes.begin(), marks.notes.end(), [&](const Phrase &note) {
        return note.count == 600 - 55 - marks.n && Translator().text(note).contains(u"no last digit"_s);
    }));
}

void ChartKindsTest::forestIsWelchsDifference()
{
    const Table table = chartClinic();
    ChartSpec spec = specOf(u"forest"_s);
    spec.options.insert(u"reference"_s, u"North"_s);
    const ChartMarks marks = made(table, spec);
    const auto expected = welchTest(valuesOf(table, u"sbp"_s, u"site"_s, u"West"_s),
                                    valuesOf(table, u"sbp"_s, u"site"_s, u"North"_s));
    const auto &row = marks.table.rows.first(); // from the bottom up
    QCOMPARE(text(row[0]), u"West"_s);
    QCOMPARE(number(row[3]), expected->difference);
    QCOMPARE(number(row[4]), expected->ci95.low);
    QCOMPARE(number(row[6]), expected->p);
}

void ChartKindsTest::correlationsAreThoseOfTheStatistics()
{
    ChartSpec spec = specOf(u"correlationMap"_s);
    spec.columns = QStringList{u"age"_s, u"sbp"_s, u"bmi"_s};
    const ChartMarks marks = made(chartClinic(), spec);
    const auto expected = pearson(valuesOf(chartClinic(), u"age"_s), valuesOf(chartClinic(), u"sbp"_s));
    QCOMPARE(marks.table.rows.size(), 3);
    QCOMPARE(number(marks.table.rows[0][3]), expected->r);
    QCOMPARE(number(marks.table.rows[1][2]), 545.0);
}

void ChartKindsTest::mapColoursRegionsByName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sites.geojson"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"code":1,"name":"North"},"geometry":{"type":"Polygon","coordinates":[[[0,1],[2,1],[2,2],[0,2],[0,1]]]}},
        {"type":"Feature","properties":{"code":2,"name":"South"},"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[2,0],[2,1],[0,1],[0,0]]]]}},
        {"type":"Feature","properties":{"code":3,"name":"Far"},"geometry":{"type":"Polygon","coordinates":[[[3,0],[4,0],[4,1],[3,0]]]}}]})");
    file.close();
    ChartSpec spec = specOf(u"regionMap"_s);
    QVERIFY(!make(chartClinic(), spec)); // no file yet
    spec.options.insert(u"file"_s, path);
    const ChartMarks marks = made(chartClinic(), spec);
    const auto shapes = all<ChartShape>(marks);
    QCOMPARE(shapes.size(), 3);
    QCOMPARE(shapes[0].ink.kind, ChartInk::Kind::Ramp);
    QCOMPARE(shapes[2].ink.kind, ChartInk::Kind::Hidden);
    QCOMPARE(number(marks.table.rows[0][2]),
             *summarise(valuesOf(chartClinic(), u"sbp"_s, u"site"_s, u"North"_s)).mean);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(static_cast<double>(marks.rowsOf(row).count()), number(marks.table.rows[row][1]));
    QVERIFY(marks.rowsOf(0).contains(0) && !marks.rowsOf(1).contains(0)); // of the north
    const ChartMarks few = made(chartClinic(), spec, {1000, false});
    QCOMPARE(all<ChartShape>(few)[0].ink.kind, ChartInk::Kind::Hidden); // a map always hides small regions
    QVERIFY(!regionsOfGeoJson("{}"));
    spec.by = u"sex"_s;
    QVERIFY(make(chartClinic(), spec).error().message.contains(u"sex"_s));
}

static const RegisterTest<ChartKindsTest> registered;

#include "tst_chartkinds.moc"
