// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/expression.h"
#include "tests/app/table/maketable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// What formulas give.
class ExpressionTest : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void types_data();
    void types();
    void filters_data();
    void filters();
    void everyChunk();
    void noRows();
    void cancels();

private:
    static Table clinic();
};

Table ExpressionTest::clinic()
{
    using enum ColumnType;
    return makeTable({
        {u"sbp"_s, Number, {u"120"_s, u"refused"_s, u"144.5"_s}},
        {u"dbp"_s, Number, {u"80"_s, u"90"_s, u"0"_s}},
        {u"site no"_s, Text, {u" North "_s, u""_s, u"Süd"_s}},
        {u"smoker"_s, Boolean, {u"yes"_s, u"no"_s, u""_s}},
        {u"born"_s, Date, {u"1980-02-29"_s, u"2001-12-31"_s, u""_s}},
        {u"seen"_s, DateTime, {u"2024-02-28T10:00:00"_s, u"2024-02-29T00:00:00"_s, u"2024-03-01T12:30:00"_s}},
        {u"at"_s, Time, {u"10:00:00"_s, u""_s, u"12:30:00"_s}},
    });
}

void ExpressionTest::values_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &formula, const QStringList &expected) {
        QTest::newRow(qPrintable(formula)) << formula << expected;
    };
    const QString none;
    // arithmetic and its order
    row(u"sbp - dbp"_s, {u"40"_s, none, u"144.5"_s});
    row(u"dbp + (sbp - dbp) / 3"_s, {u"93.33333333333333"_s, none, u"48.166666666666664"_s});
    row(u"1 + 2 * 3 ^ 2 ^ 0"_s, {u"7"_s, u"7"_s, u"7"_s});
    row(u"2 ^ 3 ^ 2"_s, {u"512"_s, u"512"_s, u"512"_s});
    row(u"-2 ^ 2"_s, {u"-4"_s, u"-4"_s, u"-4"_s});
    row(u"2 ^ -1 * 4"_s, {u"2"_s, u"2"_s, u"2"_s});
    row(u"10 - 4 - 3"_s, {u"3"_s, u"3"_s, u"3"_s});
    row(u".5e1 - - 2"_s, {u"7"_s, u"7"_s, u"7"_s});
    row(u"sbp / dbp"_s, {u"1.5"_s, none, none}); // no division by nought
    row(u"1e300 * 1e300"_s, {none, none, none});
    row(u"log(dbp - 80)"_s, {none, u"2.302585092994046"_s, none});
    row(u"mod(-7, 3)"_s, {u"2"_s, u"2"_s, u"2"_s});
    row(u"ROUND(2.5) + round(-0.5) + Round(1.245, 1)"_s, {u"3.2"_s, u"3.2"_s, u"3.2"_s});
    row(u"min(sbp, dbp, 100)"_s, {u"80"_s, none, u"0"_s});
    row(u"max(dbp, 85)"_s, {u"85"_s, u"90"_s, u"85"_s});
    row(u"sqrt(abs(-16)) + exp(0) + log10(1000) + floor(1.9) + ceil(1.1)"_s, {u"11"_s, u"11"_s, u"11"_s});
    // missing values
    row(u"coalesce(sbp, dbp, 1)"_s, {u"120"_s, u"90"_s, u"144.5"_s});
    row(u"coalesce(missing, sbp)"_s, {u"120"_s, none, u"144.5"_s});
    row(u"if(sbp > 130, missing, sbp)"_s, {u"120"_s, none, none});
    row(u"if(isMissing(sbp), -1, sbp)"_s, {u"120"_s, u"-1"_s, u"144.5"_s});
    row(u"isMissing([site no])"_s, {u"false"_s, u"true"_s, u"false"_s});
    // three-valued logic
    row(u"sbp > 130 and dbp > 85"_s, {u"false"_s, none, u"false"_s});
    row(u"sbp > 130 and dbp > 95"_s, {u"false"_s, u"false"_s, u"false"_s});
    row(u"sbp > 130 or dbp > 85"_s, {u"false"_s, u"true"_s, u"true"_s});
    row(u"sbp > 130 or dbp > 95"_s, {u"false"_s, none, u"true"_s});
    row(u"not sbp > 130"_s, {u"true"_s, none, u"false"_s});
    row(u"not (sbp > 130) = true or false"_s, {u"true"_s, none, u"false"_s});
    row(u"true or missing"_s, {u"true"_s, u"true"_s, u"true"_s});
    row(u"oneOf(dbp, 80, sbp)"_s, {u"true"_s, none, u"false"_s});
    // texts
    row(u"upper(trim([site no]))"_s, {u"NORTH"_s, none, u"SÜD"_s});
    row(u"concat('<', trim('\u3000 a b\u00A0\t'), '>')"_s, {u"<a b>"_s, u"<a b>"_s, u"<a b>"_s});
    row(u"trim('  ')"_s, {u""_s, u""_s, u""_s});
    row(u"length(`site no`)"_s, {u"7"_s, none, u"3"_s});
    row(u"contains([site no], 'ort')"_s, {u"true"_s, none, u"false"_s});
    row(u"startsWith(trim([site no]), \"No\") or endsWith([site no], \"d\")"_s, {u"true"_s, none, u"true"_s});
    row(u"replace(lower([site no]), \"o\", \"00\")"_s, {u" n00rth "_s, none, u"süd"_s});
    row(u"replace([site no], \"\", \"x\")"_s, {u" North "_s, none, u"Süd"_s});
    row(u"concat(smoker, '/', text(sbp), \"\"\"\")"_s, {u"yes/120\""_s, none, none});
    row(u"number(\"1.50\") + number(text(dbp))"_s, {u"81.5"_s, u"91.5"_s, u"1.5"_s});
    row(u"number([site no])"_s, {none, none, none});
    row(u"smoker = \"yes\""_s, {u"true"_s, u"false"_s, none});
    row(u"\"a\" < \"b\""_s, {u"true"_s, u"true"_s, u"true"_s});
    // dates
    row(u"yearsBetween(born, seen)"_s, {u"43"_s, u"22"_s, none});
    row(u"yearsBetween(date(\"1980-02-29\"), date(\"2023-02-28\"))"_s, {u"42"_s, u"42"_s, u"42"_s});
    row(u"yearsBetween(seen, born)"_s, {u"-43"_s, u"-22"_s, none});
    row(u"daysBetween(date(\"2024-02-28\"), seen)"_s, {u"0"_s, u"1"_s, u"2"_s});
    row(u"year(born) * 10000 + month(born) * 100 + day(born)"_s, {u"19800229"_s, u"20011231"_s, none});
    row(u"day(date(\"1969-12-31\"))"_s, {u"31"_s, u"31"_s, u"31"_s});
    row(u"born < seen"_s, {u"true"_s, u"true"_s, none});
    row(u"if(dbp = 0, seen, born)"_s,
        {u"1980-02-29T00:00:00"_s, u"2001-12-31T00:00:00"_s, u"2024-03-01T12:30:00"_s});
    row(u"date([site no])"_s, {none, none, none});
}

void ExpressionTest::values()
{
    QFETCH(const QString, formula);
    QFETCH(const QStringList, expected);
    const auto expression = Expression::parse(formula);
    QVERIFY2(expression, expression ? "" : qPrintable(expression.error().message));
    NoProgress progress;
    const auto column = expression->column(clinic(), progress);
    QVERIFY2(column, column ? "" : qPrintable(column.error().message));
    const Table made =
        clinic().withInsertedColumn(0, *column, {u"made"_s, {}, (*column)->type(), {}, {}, {}});
    QCOMPARE(sphygma::values(made, u"made"_s), expected);
    for (qsizetype row = 0; row < made.rowCount(); ++row)
        QCOMPARE((*column)->isValid(row), !expected[row].isNull());
}

void ExpressionTest::types_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<ColumnType>("type");
    QTest::newRow("number") << u"sbp + 1"_s << ColumnType::Number;
    QTest::newRow("text") << u"trim([site no])"_s << ColumnType::Text;
    QTest::newRow("truth") << u"sbp > 1"_s << ColumnType::Boolean;
    QTest::newRow("date") << u"coalesce(born, date(\"2000-01-01\"))"_s << ColumnType::Date;
    QTest::newRow("date and time") << u"coalesce(born, seen)"_s << ColumnType::DateTime;
}

void ExpressionTest::types()
{
    QFETCH(const QString, formula);
    QFETCH(const ColumnType, type);
    NoProgress progress;
    QCOMPARE(Expression::parse(formula)->column(clinic(), progress).value()->type(), type);
}

void ExpressionTest::filters_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QList<qsizetype>>("rows");
    using Rows = QList<qsizetype>;
    QTest::newRow("true only") << u"sbp > 100"_s << Rows{0, 2};
    QTest::newRow("missing is not false") << u"not sbp > 100"_s << Rows{};
    QTest::newRow("all") << u"true"_s << Rows{0, 1, 2};
}

void ExpressionTest::filters()
{
    QFETCH(const QString, formula);
    QFETCH(const QList<qsizetype>, rows);
    NoProgress progress;
    const auto found = Expression::parse(formula)->rows(clinic(), progress);
    QVERIFY(found);
    QList<qsizetype> list;
    found->forEach([&](qsizetype row) { list.append(row); });
    QCOMPARE(list, rows);
    QCOMPARE(found->size(), 3);
}

/// Blocks and chunks end in the middle of things.
void ExpressionTest::everyChunk()
{
    const qsizetype rows = 2 * chunkRows + 4097;
    const auto isGone = [](qsizetype row) { return row % 7 == 3; };
    const Table table = Table().withInsertedColumn(
        0, makeNumbers(rows, [&](qsizetype row) { return isGone(row) ? qQNaN() : double(row); }),
        {u"x"_s, {}, ColumnType::Number, {}, {}, {}});
    NoProgress progress;
    const auto column = Expression::parse(u"x * 2 + 1"_s)->column(table, progress).value();
    const auto text = Expression::parse(u"concat(text(x), \"!\")"_s)->column(table, progress).value();
    const auto even = Expression::parse(u"mod(x, 2) = 0"_s)->rows(table, progress).value();
    QCOMPARE(column->rowCount(), rows);
    for (qsizetype row = 0; row < rows; ++row) {
        QCOMPARE(column->isValid(row), !isGone(row));
        QCOMPARE(column->number(row), isGone(row) ? 0 : double(2 * row + 1));
        QCOMPARE(even.contains(row), !isGone(row) && row % 2 == 0);
        if (!isGone(row) && row % 997 == 0)
            QCOMPARE(QString::fromStdString(std::string(text->text(row))), QString::number(row) + u'!');
    }
}

void ExpressionTest::noRows()
{
    const Table table = makeTable({{u"x"_s, ColumnType::Number, {}}});
    NoProgress progress;
    QCOMPARE(Expression::parse(u"x + 1"_s)->column(table, progress).value()->rowCount(), 0);
    QCOMPARE(Expression::parse(u"x > 1"_s)->rows(table, progress).value().size(), 0);
}

void ExpressionTest::cancels()
{
    CancelAfter progress(0);
    const auto column = Expression::parse(u"sbp + 1"_s)->column(clinic(), progress);
    QVERIFY(!column);
    QCOMPARE(column.error().kind, Error::Kind::Cancelled);
}

static const RegisterTest<ExpressionTest> registered;
#include "tst_expression.moc"
