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
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ChartMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindTellsWhatItShows_data();
    void everyKindTellsWhatItShows();
    void everyKindStopsWhenAsked_data() { everyKindTellsWhatItShows_data(); }
    void everyKindStopsWhenAsked();
    void everyKindNamesWhatIsMissing_data() { everyKindTellsWhatItShows_data(); }
    void everyKindNamesWhatIsMissing();
    void smallGroupsAreNotedAndHidden();
    void filtersLeaveRowsOut();
    void removedRowsAreNotShown();
    void csvIsExact();
    void numbersNameGroupsAsTheTableShowsThem();
    void rowsBehindAMarkAreThoseItCounts_data();
    void rowsBehindAMarkAreThoseItCounts();
};

void ChartMarksTest::everyKindTellsWhatItShows_data()
{
    QTest::addColumn<QString>("kind");
    for (const ChartKind &kind : chartKinds()) {
        if (kind.make && kind.id != u"regionMap"_s)
            QTest::newRow(qPrintable(kind.id)) << kind.id;
    }
}

void ChartMarksTest::everyKindTellsWhatItShows()
{
    QFETCH(QString, kind);
    const Table table = chartClinic();
    const ChartMarks marks = made(table, specOf(kind));
    QVERIFY(!marks.marks.isEmpty());
    QVERIFY(!marks.table.rows.isEmpty());
    QVERIFY(!marks.title.isEmpty());
    QVERIFY(marks.n > 0);
    if (kind != u"timeline"_s)
        QCOMPARE(marks.n + marks.missing, qint64(600));
    QVERIFY(marks.x.to > marks.x.from && marks.y.to > marks.y.from);
    for (const auto &row : marks.table.rows)
        QCOMPARE(row.size(), marks.table.columns.size());
    for (const ChartMark &mark : marks.marks) {
        const int row = std::visit([](const auto &m) { return m.row; }, mark);
        QVERIFY(row < static_cast<int>(marks.table.rows.size()) || !marks.rowsOf(row).isEmpty());
    }
}

void ChartMarksTest::everyKindStopsWhenAsked()
{
    QFETCH(QString, kind);
    CancelAfter progress(0);
    const auto marks = chartMarks(chartClinic(), specOf(kind), rules(), {}, progress);
    QVERIFY(!marks);
    QCOMPARE(marks.error().kind, Error::Kind::Cancelled);
}

void ChartMarksTest::everyKindNamesWhatIsMissing()
{
    QFETCH(QString, kind);
    const auto nothing = make(chartClinic().withKept(RowSet(600)), specOf(kind));
    QVERIFY(!nothing);
    QVERIFY(!nothing.error().message.isEmpty());
    ChartSpec spec = specOf(kind);
    spec.x = spec.y = spec.by = u"nowhere"_s;
    spec.columns = QStringList{u"nowhere"_s};
    const auto unknown = make(chartClinic(), spec);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(u"nowhere"_s));
}

void ChartMarksTest::numbersNameGroupsAsTheTableShowsThem()
{
    ColumnBuilder dose(ColumnType::Number), sbp(ColumnType::Number);
    for (int i = 0; i < 40; ++i) {
        dose.appendNumber(i % 4 == 0 ? 0.1 + 0.2 : i % 4 == 1 ? 16.0 / 3 : i % 4 == 2 ? 5.000001 : 5.000002);
        sbp.appendNumber(110 + i);
    }
    ColumnInfo first, second;
    first.name = u"dose"_s;
    second.name = u"sbp"_s;
    first.type = second.type = ColumnType::Number;
    const Table table({first, second}, {dose.finish(), sbp.finish()});
    ChartSpec spec = specOf(u"box"_s);
    spec.y = u"sbp"_s;
    spec.by = u"dose"_s;
    QStringList names;
    for (const auto &row : made(table, spec).table.rows)
        names.append(text(row[0]));
    // What would read alike is told apart.
    QCOMPARE(names, (QStringList{u"0.3"_s, u"5.000001"_s, u"5.000002"_s, u"5.333"_s}));
}

void ChartMarksTest::rowsBehindAMarkAreThoseItCounts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("count"); ///< column of the chart's table
    QTest::newRow("histogram") << u"histogram"_s << 2;
    QTest::newRow("box") << u"box"_s << 1;
    QTest::newRow("violin") << u"violin"_s << 1;
    QTest::newRow("categories") << u"bpCategories"_s << 2;
    QTest::newRow("trend") << u"trend"_s << 1;
    QTest::newRow("control") << u"control"_s << 1;
    QTest::newRow("last digits") << u"lastDigits"_s << 1;
    QTest::newRow("missing map") << u"missingMap"_s << 4;
    QTest::newRow("forest") << u"forest"_s << 1;
    QTest::newRow("cumulative") << u"ecdf"_s << 2;
    QTest::newRow("correlations") << u"correlationMap"_s << 2;
}

void ChartMarksTest::rowsBehindAMarkAreThoseItCounts()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    const Table table = chartClinic();
    const ChartMarks marks = made(table, specOf(kind));
    RowSet all(table.rowCount());
    for (int row = 0; row < marks.table.rows.size(); ++row) {
        const RowSet rows = marks.rowsOf(row);
        QCOMPARE(rows.size(), table.rowCount());
        QCOMPARE(static_cast<double>(rows.count()), number(marks.table.rows[row][count]));
        all |= rows;
    }
    if (kind != u"correlationMap"_s) // its pairs are of different rows
        QCOMPARE(all.count(), kind == u"missingMap"_s ? marks.missing : marks.n);
}

void ChartMarksTest::smallGroupsAreNotedAndHidden()
{
    const ChartMarks shown = made(chartClinic(40), specOf(u"forest"_s), {15, false});
    QVERIFY(Translator().text(shown.notes.last()).contains(u"15"_s));
    QCOMPARE(shown.table.rows.size(), 4);
    const ChartMarks hidden = made(chartClinic(40), specOf(u"forest"_s), {15, true});
    QVERIFY(hidden.table.rows.size() < 4);
    for (const auto &row : hidden.table.rows)
        QVERIFY(number(row[1]) >= 15);
    QVERIFY(all<ChartPoint>(made(chartClinic(), specOf(u"box"_s), {10, true})).size()
            < all<ChartPoint>(made(chartClinic(), specOf(u"box"_s))).size());
    const ChartMarks steps = made(chartClinic(), specOf(u"ecdf"_s), {10, true});
    QVERIFY(number(steps.table.rows.first()[2]) >= 10);
    QVERIFY(number(steps.table.rows.last()[2]) <= 590);
}

void ChartMarksTest::filtersLeaveRowsOut()
{
    ChartSpec spec = specOf(u"histogram"_s);
    spec.filters = {{u"sex"_s, {u"F"_s}}};
    const ChartMarks marks = made(chartClinic(), spec);
    QCOMPARE(marks.n, static_cast<qint64>(valuesOf(chartClinic(), u"sbp"_s, u"sex"_s, u"F"_s).size()));
    QVERIFY(Translator().text(marks.notes.last()).contains(u"sex"_s));
}

void ChartMarksTest::removedRowsAreNotShown()
{
    RowSet kept(600, true);
    for (qsizetype row = 0; row < 100; ++row)
        kept.remove(row);
    const ChartMarks marks = made(chartClinic().withKept(kept), specOf(u"histogram"_s));
    QCOMPARE(marks.n, qint64(500));
    QCOMPARE(marks.removed, qint64(100));
}

void ChartMarksTest::csvIsExact()
{
    ChartTable table;
    table.columns = {Phrase::verbatim(u"Group"_s), Phrase::verbatim(u"Mean, \"mmHg\""_s)};
    table.add({u"a,b"_s, Figure{1.0 / 3, 1}});
    table.add({nested(Phrase::verbatim(u"c"_s)), QString()});
    QCOMPARE(chartCsv(table, Translator()),
             QByteArray("Group,\"Mean, \"\"mmHg\"\"\"\n\"a,b\",0.3333333333333333\nc,\n"));
}

static const RegisterTest<ChartMarksTest> registered;

#include "tst_chartmarks.moc"
