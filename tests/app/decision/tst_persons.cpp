// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/persons.h"
#include "tests/support/oracletable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

class PersonsTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersPeople();
    void leavesRemovedRowsOut();
    void numbersAreIdsToo();
    void manyPeople();
    void canBeCancelled();
};

static Persons personsOf(const Table &table)
{
    NoProgress progress;
    return findPersons(table, 0, progress).value();
}

void PersonsTest::numbersPeople()
{
    const Table table =
        tableOf({{u"id"_s, {}, textColumn({u"a"_s, u"b"_s, u"b"_s, u"a"_s, QString(), QString(), u"c"_s})}});
    const Persons persons = personsOf(table);
    // Two rows without an id are two people: nothing says that they are one.
    QCOMPARE(persons.ofRow, (std::vector<quint32>{0, 1, 1, 0, 2, 3, 4}));
    QCOMPARE(persons.count, 5u);
}

void PersonsTest::leavesRemovedRowsOut()
{
    RowSet kept(5, true);
    kept.remove(0);
    kept.remove(2);
    const Persons persons = personsOf(
        tableOf({{u"id"_s, {}, textColumn({u"a"_s, u"b"_s, u"a"_s, u"b"_s, u"a"_s})}}).withKept(kept));
    QCOMPARE(persons.count, 2u);
    QCOMPARE(persons.ofRow[1], persons.ofRow[3]);
    QVERIFY(persons.ofRow[1] != persons.ofRow[4]);
}

void PersonsTest::numbersAreIdsToo()
{
    const Persons persons = personsOf(tableOf({{u"id"_s, {}, numberColumn({7, 8, 7, -0.0, 0.0})}}));
    QCOMPARE(persons.ofRow, (std::vector<quint32>{0, 1, 0, 2, 2}));
}

void PersonsTest::manyPeople()
{
    // Over two chunks; everybody comes back in the second one.
    const auto half = static_cast<size_t>(chunkRows);
    std::vector<double> ids(2 * half);
    for (size_t i = 0; i < half; ++i)
        ids[i] = ids[2 * half - 1 - i] = static_cast<double>(i) * 4096;
    const Persons persons = personsOf(tableOf({{u"id"_s, {}, numberColumn(ids)}}));
    QCOMPARE(persons.count, static_cast<quint32>(half));
    for (size_t i = 0; i < half; ++i)
        QVERIFY(persons.ofRow[i] == i && persons.ofRow[2 * half - 1 - i] == i);
}

void PersonsTest::canBeCancelled()
{
    CancelAfter cancel(0);
    QVERIFY(!findPersons(tableOf({{u"id"_s, {}, numberColumn({1})}}), 0, cancel));
}

static const RegisterTest<PersonsTest> registered;
#include "tst_persons.moc"
