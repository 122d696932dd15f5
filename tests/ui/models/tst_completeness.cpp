// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/columnbuilder.h"
#include "tests/testcase.h"
#include "tests/ui/models/madecolumns.h"
#include "ui/models/completeness.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class CompletenessTest : public QObject
{
    Q_OBJECT

private slots:
    void countsKeptRowsOnly();
    void agreesAcrossChunks();
};

static Table numbers(qsizetype rows, qsizetype everyMissing)
{
    ColumnBuilder builder(ColumnType::Number);
    for (qsizetype row = 0; row < rows; ++row)
        row % everyMissing == 0 ? builder.appendMissing() : builder.appendNumber(static_cast<double>(row));
    return Table({madeInfo(u"n"_s, ColumnType::Number)}, {builder.finish()});
}

void CompletenessTest::countsKeptRowsOnly()
{
    NoProgress progress;
    const Table table = numbers(10, 5); // rows 0 and 5 are missing
    QCOMPARE(completeness(table, progress)->at(0), 0.8);
    RowSet kept(10, true);
    kept.remove(0);
    kept.remove(1);
    QCOMPARE(completeness(table.withKept(kept), progress)->at(0), 7.0 / 8);
    QCOMPARE(completeness(table.withKept(RowSet(10)), progress)->at(0), 1.0);
}

void CompletenessTest::agreesAcrossChunks()
{
    NoProgress progress;
    const qsizetype rows = 2 * chunkRows + 77;
    const Table table = numbers(rows, 3);
    const double present = static_cast<double>(rows - table.column(0).missingCount());
    QCOMPARE(completeness(table, progress)->at(0), present / static_cast<double>(rows));
    RowSet kept(rows);
    qsizetype expected = 0;
    for (qsizetype row = 0; row < rows; row += 2) {
        kept.insert(row);
        expected += row % 3 != 0;
    }
    const qsizetype count = kept.count();
    QCOMPARE(completeness(table.withKept(kept), progress)->at(0),
             static_cast<double>(expected) / static_cast<double>(count));
}

static const RegisterTest<CompletenessTest> registered;
#include "tst_completeness.moc"
