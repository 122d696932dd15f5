// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/valuelabels.h"
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ValueLabelsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesCodes();
    void countsCodes();
    void plainColumnsHaveNone();

private:
    static Table labelled();
};

Table ValueLabelsTest::labelled()
{
    const Table table = makeTable({{u"sex"_s, ColumnType::Number, {u"1"_s, u"2"_s, u"2"_s, u"9"_s, u".a"_s}},
                                   {u"site"_s, ColumnType::Text, {u"N"_s, u"N"_s, u"S"_s, u"N"_s, u""_s}}});
    Schema schema = table.schema();
    schema[0].valueLabels = {{u"1"_s, u"Male"_s}, {u"2"_s, u"Female"_s}, {u".a"_s, u"Refused"_s}};
    schema[1].valueLabels = {{u"N"_s, u"North"_s}};
    return table.withSchema(schema);
}

void ValueLabelsTest::namesCodes()
{
    const Table table = labelled();
    QCOMPARE(valueLabel(table, 1, 0), u"Female"_s);
    QCOMPARE(valueLabel(table, 4, 0), u"Refused"_s); // a missing cell is named by its code too
    QCOMPARE(valueLabel(table, 3, 0), QString());
    QCOMPARE(categoryText(table, 3, 0), u"9"_s); // a code without a name keeps its own
    QCOMPARE(categoryText(table, 0, 1), u"North"_s);
    QCOMPARE(table.displayText(0, 1), u"N"_s);
}

void ValueLabelsTest::countsCodes()
{
    const Table table = labelled();
    QCOMPARE(labelCounts(table, 0), (std::vector<qint64>{1, 2, 1}));
    QCOMPARE(labelCounts(table, 1), (std::vector<qint64>{3}));
    RowSet kept(5, true);
    kept.remove(1);
    QCOMPARE(labelCounts(table.withKept(kept), 0), (std::vector<qint64>{1, 1, 1}));
}

void ValueLabelsTest::plainColumnsHaveNone()
{
    const Table table = makeTable({{u"age"_s, ColumnType::Number, {u"1"_s}}});
    QCOMPARE(valueLabel(table, 0, 0), QString());
    QVERIFY(labelCounts(table, 0).empty());
}

static const RegisterTest<ValueLabelsTest> registered;
#include "tst_valuelabels.moc"
