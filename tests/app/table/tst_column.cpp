// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

static constexpr qsizetype manyRows = 3 * chunkRows + 17;

class ColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void builderKeepsValuesReasonsAndTexts();
    void chunksMeetWithoutLoss();
    void missingKeepsTheText_data();
    void missingKeepsTheText();
    void onlyTouchedChunksAreCopied();
    void untouchedPartsOfAChunkAreShared();
    void newNumbersReplaceTexts();
    void textCellsMoveNothing();
    void typedCells_data();
    void typedCells();
    void reasonNamesAreBounded();
    void movedBufferIsEmpty();
};

void ColumnTest::builderKeepsValuesReasonsAndTexts()
{
    ColumnBuilder builder(ColumnType::Number, {.decimals = 1});
    builder.appendNumber(120);
    builder.appendMissing();
    builder.appendMissing(Reason::Censored, ">200");
    builder.appendMissing(u"tagged:a"_s);
    builder.appendMissing(u"tagged:b"_s, "b");
    const ColumnPtr column = builder.finish();
    QCOMPARE(column->rowCount(), 5);
    QCOMPARE(column->number(0), 120.0);
    QCOMPARE(column->reasonName(column->reason(0)), QString());
    QCOMPARE(column->reasonName(column->reason(1)), u"empty"_s);
    QCOMPARE(column->reasonName(column->reason(2)), u"censored"_s);
    QCOMPARE(column->reasonName(column->reason(3)), u"tagged:a"_s);
    QCOMPARE(column->reasonName(column->reason(4)), u"tagged:b"_s);
    QCOMPARE(column->original(2), u">200"_s);
    QVERIFY(!column->original(1));
    QCOMPARE(column->missingCount(), 4);
    QCOMPARE(column->numberFormat().decimals, 1);
    QCOMPARE(builder.finish()->rowCount(), 0);
}

void ColumnTest::chunksMeetWithoutLoss()
{
    const auto column = makeNumbers(manyRows, [](qsizetype row) {
        return row % 5 == 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(row);
    });
    QCOMPARE(column->chunks().size(), size_t(4));
    for (qsizetype row = 0; row < manyRows; ++row) {
        if (column->isValid(row) != (row % 5 != 0) || (row % 5 != 0 && column->number(row) != double(row)))
            QFAIL(qPrintable(u"row %1"_s.arg(row)));
    }
}

void ColumnTest::missingKeepsTheText_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << ColumnType::Number << QStringList{u"120.5"_s, u"999"_s, u"80"_s} << u"999"_s;
    QTest::newRow("text") << ColumnType::Text << QStringList{u"first"_s, u"unknown"_s, u"最后"_s}
                          << u"unknown"_s;
    QTest::newRow("date") << ColumnType::Date << QStringList{u"2024-01-31"_s, u"1900-01-01"_s, u""_s}
                          << u"1900-01-01"_s;
    QTest::newRow("already kept") << ColumnType::Number << QStringList{u"1"_s, u"refused"_s, u"3"_s}
                                  << u"refused"_s;
}

void ColumnTest::missingKeepsTheText()
{
    QFETCH(const ColumnType, type);
    QFETCH(const QStringList, cells);
    QFETCH(const QString, text);
    const ColumnPtr before = makeColumn(type, cells);
    RowSet rows(3);
    rows.insert(1);
    const ColumnPtr after = withMissing(*before, rows, u"step:2"_s);
    QVERIFY(!after->isValid(1));
    QCOMPARE(after->reasonName(after->reason(1)), u"step:2"_s);
    QCOMPARE(after->original(1), text);
    for (const qsizetype row : {0, 2}) {
        QCOMPARE(after->isValid(row), before->isValid(row));
        QCOMPARE(after->reason(row), before->reason(row));
        QCOMPARE(cellText(type, after->chunkOf(row), row), cellText(type, before->chunkOf(row), row));
    }
    if (before->isValid(1))
        QCOMPARE(cellText(type, before->chunkOf(1), 1), text.toStdString());
}

void ColumnTest::onlyTouchedChunksAreCopied()
{
    const auto before = makeNumbers(manyRows, [](qsizetype row) { return static_cast<double>(row); });
    RowSet rows(manyRows);
    rows.insert(chunkRows);
    rows.insert(2 * chunkRows - 1);
    const auto after = withMissing(*before, rows, u"step:1"_s);
    for (size_t chunk = 0; chunk < 4; ++chunk)
        QCOMPARE(after->chunks()[chunk] == before->chunks()[chunk], chunk != 1);
    QCOMPARE(after->missingCount(), 2);
    QVERIFY(!after->isValid(chunkRows));
    QVERIFY(after->isValid(chunkRows + 1));
    QCOMPARE(before->missingCount(), 0);
}

void ColumnTest::untouchedPartsOfAChunkAreShared()
{
    const ColumnPtr before = makeColumn(ColumnType::Number, {u"1"_s, u"NA"_s, u"3"_s});
    RowSet rows(3);
    rows.insert(1);
    const ColumnPtr after = withMissing(*before, rows, u"code:NA"_s);
    QCOMPARE(after->chunks()[0]->numbers.data(), before->chunks()[0]->numbers.data());
    QCOMPARE(after->chunks()[0]->valid.data(), before->chunks()[0]->valid.data());
    QCOMPARE(before->reasonName(before->reason(1)), u"notANumber"_s);
    QCOMPARE(after->reasonName(after->reason(1)), u"code:NA"_s);
}

void ColumnTest::newNumbersReplaceTexts()
{
    const ColumnPtr before = makeColumn(ColumnType::Number, {u"1"_s, u"120/80"_s, u"3"_s, u"4"_s});
    RowSet rows(4);
    rows.insert(1);
    rows.insert(2);
    const ColumnPtr after =
        withNumbers(*before, rows, [](qsizetype row) { return row == 1 ? 120.0 : std::nan(""); });
    QCOMPARE(after->number(1), 120.0);
    QVERIFY(!after->original(1));
    QVERIFY(!after->isValid(2));
    QCOMPARE(after->reason(2), Reason::Empty);
    QCOMPARE(after->number(3), 4.0);
    QCOMPARE(before->original(1), u"120/80"_s);
}

void ColumnTest::textCellsMoveNothing()
{
    ColumnBuilder builder(ColumnType::Text);
    for (qsizetype row = 0; row < chunkRows + 3; ++row)
        builder.appendText("row " + std::to_string(row));
    const ColumnPtr before = builder.finish();
    const qsizetype last = chunkRows - 1;
    const ColumnPtr after = withCell(*withCell(*before, 0, u"a longer text than before"_s), last, u"x"_s);
    QCOMPARE(after->text(0), std::string_view("a longer text than before"));
    QCOMPARE(after->text(1), std::string_view("row 1"));
    QCOMPARE(after->text(last - 1), before->text(last - 1));
    QCOMPARE(after->text(last), std::string_view("x"));
    QCOMPARE(after->text(chunkRows), before->text(chunkRows));
    QCOMPARE(after->chunks()[1], before->chunks()[1]);
    QVERIFY(!withCell(*before, 5, {})->isValid(5));
}

void ColumnTest::typedCells_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("original");
    QTest::newRow("number") << ColumnType::Number << u" 128.50 "_s << true << u"128.5"_s << QString();
    QTest::newRow("no number") << ColumnType::Number << u"about 120"_s << false << QString()
                               << u"about 120"_s;
    QTest::newRow("cleared") << ColumnType::Number << QString() << false << QString() << QString();
    QTest::newRow("date") << ColumnType::Date << u"2024-02-29"_s << true << u"2024-02-29"_s << QString();
    QTest::newRow("no date") << ColumnType::Date << u"2023-02-29"_s << false << QString() << u"2023-02-29"_s;
    QTest::newRow("text") << ColumnType::Text << u"男"_s << true << u"男"_s << QString();
}

void ColumnTest::typedCells()
{
    QFETCH(const ColumnType, type);
    QFETCH(const QString, typed);
    QFETCH(const bool, valid);
    QFETCH(const QString, value);
    QFETCH(const QString, original);
    const ColumnPtr column = withCell(*makeColumn(type, {u""_s, u""_s}), 1, typed);
    QCOMPARE(column->isValid(1), valid);
    QCOMPARE(QString::fromStdString(cellText(type, column->chunkOf(1), 1)), value);
    QCOMPARE(column->original(1).value_or(QString()), original);
    QVERIFY(!column->isValid(0));
}

void ColumnTest::reasonNamesAreBounded()
{
    std::vector<QString> names;
    for (int i = 0; i < 400; ++i)
        reasonCode(names, u"code:%1"_s.arg(i));
    QVERIFY(names.size() <= 239);
    QCOMPARE(reasonCode(names, u"code:399"_s), reasonCode(names, u"code:398"_s));
    QCOMPARE(reasonCode(names, u"code:7"_s), static_cast<Reason>(static_cast<int>(Reason::FirstNamed) + 7));
}

void ColumnTest::movedBufferIsEmpty()
{
    Buffer<int> first(4, 7);
    const Buffer<int> second = std::move(first);
    QVERIFY(first.empty()); // NOLINT: that is what is tested
    QCOMPARE(second.size(), size_t(4));
    const Buffer<int> third = second.share();
    QCOMPARE(third.data(), second.data());
}

static const RegisterTest<ColumnTest> registered;
#include "tst_column.moc"
