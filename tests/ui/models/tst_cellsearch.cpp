// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/columnbuilder.h"
#include "tests/testcase.h"
#include "tests/ui/models/madecolumns.h"
#include "ui/models/cellsearch.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class CellSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsNumbersAsTheyAreShown();
    void stopsWhenAsked();
};

/// name: Ann, Ben, annika; sbp: 120, "refused", 131.5; row 1 is removed.
static Table people()
{
    ColumnBuilder names(ColumnType::Text), pressures(ColumnType::Number);
    for (const char *name : {"Ann", "Ben", "annika"})
        names.appendText(name);
    pressures.appendNumber(120);
    pressures.appendMissing(Reason::NotANumber, "refused");
    pressures.appendNumber(131.5);
    Schema schema{madeInfo(u"name"_s, ColumnType::Text), madeInfo(u"sbp"_s, ColumnType::Number)};
    const Table table(schema, {names.finish(), pressures.finish()});
    RowSet kept(3, true);
    kept.remove(1);
    return table.withKept(kept);
}

void CellSearchTest::finds_data()
{
    QTest::addColumn<CellQuery>("query");
    QTest::addColumn<bool>("found");
    QTest::addColumn<CellPlace>("place");
    const CellPlace start{0, 0};
    QTest::newRow("any case, next one") << CellQuery{u"ann"_s, true, false, start} << true << CellPlace{2, 0};
    QTest::newRow("around the end") << CellQuery{u"ann"_s, true, false, {2, 0}} << true << CellPlace{0, 0};
    QTest::newRow("backwards") << CellQuery{u"ann"_s, true, true, start} << true << CellPlace{2, 0};
    QTest::newRow("part of a number") << CellQuery{u"1.5"_s, true, false, start} << true << CellPlace{2, 1};
    QTest::newRow("original text, all rows")
        << CellQuery{u"REFUSED"_s, false, false, start} << true << CellPlace{1, 1};
    QTest::newRow("not in removed rows") << CellQuery{u"refused"_s, true, false, start} << false << start;
    QTest::newRow("only where it stands")
        << CellQuery{u"120"_s, true, false, {0, 1}} << true << CellPlace{0, 1};
    QTest::newRow("nothing asked") << CellQuery{{}, true, false, start} << false << start;
}

void CellSearchTest::finds()
{
    QFETCH(CellQuery, query);
    QFETCH(bool, found);
    QFETCH(CellPlace, place);
    NoProgress progress;
    const auto answer = findCell(people(), query, progress);
    QVERIFY(answer);
    QCOMPARE(answer->has_value(), found);
    if (found) {
        QCOMPARE((*answer)->row, place.row);
        QCOMPARE((*answer)->column, place.column);
    }
}

void CellSearchTest::findsNumbersAsTheyAreShown()
{
    ColumnBuilder converted(ColumnType::Number);
    converted.appendNumber(120);
    converted.appendNumber(132.0156789);
    const Table table({{u"sbp"_s, {}, ColumnType::Number, {}, {}, {}}}, {converted.finish()});
    NoProgress progress;
    CellQuery query;
    for (const QString &text : {u"132.02"_s, u"132.0156"_s}) {
        query.text = text;
        QCOMPARE(findCell(table, query, progress).value(), std::optional(CellPlace{1, 0}));
    }
    query.text = u"132.03"_s;
    QVERIFY(!findCell(table, query, progress).value());
}

void CellSearchTest::stopsWhenAsked()
{
    struct Never final : Progress
    {
        bool update(qint64, qint64) override { return false; }
    } never;
    ColumnBuilder builder(ColumnType::Number);
    for (int i = 0; i < 5000; ++i)
        builder.appendNumber(i);
    const Table table({madeInfo(u"n"_s, ColumnType::Number)}, {builder.finish()});
    const auto answer = findCell(table, {u"x"_s, true, false, {0, 0}}, never);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
}

static const RegisterTest<CellSearchTest> registered;
#include "tst_cellsearch.moc"
