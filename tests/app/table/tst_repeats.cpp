// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/parallel.h"
#include "app/table/repeats.h"
#include "tests/app/table/maketable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <chrono>
#include <map>
#include <stdexcept>
#include <thread>

using namespace sphygma;
using namespace Qt::StringLiterals;

class RepeatsTest : public QObject
{
    Q_OBJECT

private slots:
    void byTypedValue_data();
    void byTypedValue();
    void agreesWithASlowSearch_data();
    void agreesWithASlowSearch();
    void removedRowsRepeatNothing();
    void cancels();
    void parallelRunsEachTaskOnce();
    void parallelPassesExceptionsOn();
};

static QList<qsizetype> rowsOf(const Result<std::vector<Repeat>> &found)
{
    QList<qsizetype> rows;
    for (const Repeat &repeat : *found)
        rows.append(repeat.row);
    return rows;
}

void RepeatsTest::byTypedValue_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QList<qsizetype>>("repeats");
    using Rows = QList<qsizetype>;
    using enum ColumnType;
    QTest::newRow("numbers by value")
        << Number << QStringList{u"120"_s, u"120.0"_s, u"1.2e2"_s} << Rows{1, 2};
    QTest::newRow("minus zero") << Number << QStringList{u"0"_s, u"-0"_s} << Rows{1};
    QTest::newRow("texts as they stand") << Text << QStringList{u"a"_s, u"A"_s, u"a "_s, u"a"_s} << Rows{3};
    QTest::newRow("long texts") << Text
                                << QStringList{u"0123456789abcdef"_s, u"0123456789abcdeg"_s,
                                               u"0123456789abcdef"_s}
                                << Rows{2};
    QTest::newRow("empty cells") << Number << QStringList{u""_s, u"1"_s, u""_s} << Rows{2};
    QTest::newRow("undeclared texts differ")
        << Number << QStringList{u"120/80"_s, u"refused"_s, u"120/80"_s} << Rows{2};
    QTest::newRow("a text is not an empty cell") << Number << QStringList{u"NA"_s, u""_s} << Rows{};
    QTest::newRow("dates") << Date << QStringList{u"2024-01-01"_s, u"2024-01-02"_s, u"2024-01-01"_s}
                           << Rows{2};
}

void RepeatsTest::byTypedValue()
{
    QFETCH(const ColumnType, type);
    QFETCH(const QStringList, cells);
    QFETCH(const QList<qsizetype>, repeats);
    NoProgress progress;
    const Table table = makeTable({{u"x"_s, type, cells}});
    QCOMPARE(rowsOf(findRepeats(table, {0}, {}, progress)), repeats);

    // Once a text is declared to be no value, it is like any other missing cell.
    RowSet unread = table.column(0).missingCount() > 0 ? RowSet(table.rowCount(), true) : RowSet();
    if (unread.size() != 0) {
        const Table declared =
            table.withColumn(0, withMissing(table.column(0), unread, u"code:x"_s), table.info(0));
        QCOMPARE(findRepeats(declared, {0}, {}, progress)->size(), size_t(table.rowCount() - 1));
        QVERIFY(findRepeats(declared, {0}, {.skipMissing = true}, progress)->empty());
    }
}

void RepeatsTest::agreesWithASlowSearch_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("kinds");
    QTest::addColumn<bool>("fromLast");
    for (const bool fromLast : {false, true}) {
        QTest::addRow("few kinds %d", fromLast) << 70000 << 5 << fromLast;
        QTest::addRow("many kinds %d", fromLast) << 140000 << 60000 << fromLast;
        QTest::addRow("one row %d", fromLast) << 1 << 1 << fromLast;
    }
}

void RepeatsTest::agreesWithASlowSearch()
{
    QFETCH(const int, rows);
    QFETCH(const int, kinds);
    QFETCH(const bool, fromLast);
    QRandomGenerator random(3);
    std::vector<int> kind;
    ColumnBuilder numbers(ColumnType::Number), texts(ColumnType::Text);
    for (int row = 0; row < rows; ++row) {
        kind.push_back(random.bounded(kinds));
        if (kind.back() % 7 == 0)
            numbers.appendMissing();
        else
            numbers.appendNumber(kind.back() / 2 + 0.5);
        texts.appendText("patient " + std::to_string(kind.back()));
    }
    const Table table(
        {{u"n"_s, {}, ColumnType::Number, {}, {}, {}}, {u"t"_s, {}, ColumnType::Text, {}, {}, {}}},
        {numbers.finish(), texts.finish()});

    std::map<int, quint32> standing;
    std::vector<Repeat> expected;
    for (int i = 0; i < rows; ++i) {
        const int row = fromLast ? rows - 1 - i : i;
        const auto [place, isNew] = standing.try_emplace(kind[static_cast<size_t>(row)], quint32(row));
        if (!isNew)
            expected.push_back({quint32(row), place->second});
    }
    std::sort(expected.begin(), expected.end(), [](Repeat a, Repeat b) { return a.row < b.row; });
    NoProgress progress;
    const auto found = findRepeats(table, {0, 1}, {.fromLast = fromLast}, progress);
    QVERIFY(found);
    QVERIFY(*found == expected);
}

void RepeatsTest::removedRowsRepeatNothing()
{
    const Table table = makeTable({{u"x"_s, ColumnType::Number, {u"1"_s, u"1"_s, u"1"_s}}});
    RowSet kept(3, true);
    kept.remove(0);
    NoProgress progress;
    const auto found = findRepeats(table.withKept(kept), {0}, {}, progress);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front(), (Repeat{2, 1}));
}

void RepeatsTest::cancels()
{
    const Table table({{u"x"_s, {}, ColumnType::Number, {}, {}, {}}},
                      {makeNumbers(200000, [](qsizetype row) { return double(row % 1000); })});
    CancelAfter progress(1);
    const auto found = findRepeats(table, {0}, {}, progress);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
}

void RepeatsTest::parallelRunsEachTaskOnce()
{
    NoProgress progress;
    std::vector<std::atomic<int>> runs(1000);
    QVERIFY(runParallel(runs.size(), progress, [&](size_t task) { ++runs[task]; }));
    QVERIFY(std::all_of(runs.begin(), runs.end(), [](const auto &count) { return count == 1; }));
    QVERIFY(runParallel(0, progress, [](size_t) { QFAIL("there is no task"); }));
    CancelAfter stopped(0);
    std::atomic<int> begun = 0;
    QVERIFY(!runParallel(100000, stopped, [&](size_t) {
        ++begun;
        std::this_thread::sleep_for(
            std::chrono::microseconds(100)); // else a busy machine is done before it is asked
    }));
    QVERIFY(begun < 100000);
}

void RepeatsTest::parallelPassesExceptionsOn()
{
    NoProgress progress;
    const auto failing = [](size_t task) {
        if (task == 5)
            throw std::runtime_error("full");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)runParallel(8, progress, failing));
}

static const RegisterTest<RepeatsTest> registered;
#include "tst_repeats.moc"
