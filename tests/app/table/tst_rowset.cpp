// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/rowset.h"
#include "tests/testcase.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace sphygma;

class RowSetTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithASetOfNumbers_data();
    void agreesWithASetOfNumbers();
    void complementStaysWithinItsSize();
    void emptySet();
};

void RowSetTest::agreesWithASetOfNumbers_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("percent");
    for (const int size : {1, 63, 64, 65, 4096, 70001}) {
        for (const int percent : {0, 3, 60, 100})
            QTest::addRow("%d rows, %d %%", size, percent) << size << percent;
    }
}

void RowSetTest::agreesWithASetOfNumbers()
{
    QFETCH(const int, size);
    QFETCH(const int, percent);
    QRandomGenerator random(7);
    RowSet rows(size);
    std::vector<qsizetype> expected;
    for (qsizetype row = 0; row < size; ++row) {
        if (random.bounded(100) < percent) {
            rows.insert(row);
            expected.push_back(row);
        }
    }
    QCOMPARE(rows.count(), static_cast<qsizetype>(expected.size()));
    QCOMPARE(rows.isEmpty(), expected.empty());

    std::vector<qsizetype> visited;
    rows.forEach([&](qsizetype row) { visited.push_back(row); });
    QVERIFY(visited == expected);

    std::vector<qsizetype> inBlocks;
    for (qsizetype first = 0; first < size; first += 1024) {
        const qsizetype last = qMin<qsizetype>(first + 1024, size);
        const size_t before = inBlocks.size();
        rows.forEachIn(first, last, [&](qsizetype row) { inBlocks.push_back(row); });
        QCOMPARE(rows.anyIn(first, last), inBlocks.size() > before);
    }
    QVERIFY(inBlocks == expected);

    const RowIndex index(rows);
    QCOMPARE(index.count(), rows.count());
    for (size_t rank = 0; rank < expected.size(); ++rank) {
        const auto at = static_cast<qsizetype>(rank);
        QCOMPARE(index.rowAt(at), expected[rank]);
        QCOMPARE(index.rankOf(expected[rank]), at);
    }
    if (!expected.empty())
        QCOMPARE(rows.rowAt(static_cast<qsizetype>(expected.size()) - 1), expected.back());

    RowSet removed = rows;
    removed -= rows;
    QVERIFY(removed.isEmpty());
    RowSet joined = rows.complement();
    QCOMPARE(joined.count(), size - rows.count());
    joined |= rows;
    QCOMPARE(joined, RowSet(size, true));
    joined &= rows;
    QCOMPARE(joined, rows);
}

void RowSetTest::complementStaysWithinItsSize()
{
    const RowSet all = RowSet(70).complement();
    QCOMPARE(all.count(), 70);
    QCOMPARE(all.words().back(), (quint64(1) << 6) - 1);
    QVERIFY(!RowSet(64, true).anyIn(0, 0));
}

void RowSetTest::emptySet()
{
    const RowSet none;
    QCOMPARE(none.size(), 0);
    QCOMPARE(none.count(), 0);
    QVERIFY(none.isEmpty());
    QCOMPARE(RowIndex(none).count(), 0);
}

static const RegisterTest<RowSetTest> registered;
#include "tst_rowset.moc"
