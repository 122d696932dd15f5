// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/recipe/steps/quantitytext.h"
#include "app/recipe/steps/steps.h"
#include "tests/app/recipe/runstep.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

/// mendAge and readUnits.
class MendedCellsTest : public QObject
{
    Q_OBJECT

private slots:
    void agesFollowFromDates_data();
    void agesFollowFromDates();
    void laterDatesAreNotTrusted();
    void agesInMonthsAreRefused();
    void quantitiesAreRead_data();
    void quantitiesAreRead();
    void unitsInCellsAreConverted();
    void unitsBesideNumbersAreConverted();
    void numbersOfAnotherUnitAreRefused();
};

/// Right, one year off, eleven years off, missing, a word, without a birth, seen before birth, in the year
/// 2942, with decimals, removed.
static Table visits()
{
    const QStringList ages{u"33"_s, u"34"_s, u"44"_s, u""_s,      u"unsure"_s,
                           u""_s,   u""_s,   u""_s,   u"33.97"_s, u"80"_s};
    QStringList births(10, u"1990-11-09"_s), seen(10, u"2024-05-29"_s);
    births[5] = u""_s;
    births[6] = u"2024-12-30"_s;
    seen[7] = u"2942-05-29"_s;
    seen[8] = u"2024-11-01"_s;
    Table table = makeTable({{u"age"_s, Number, ages, u"age"_s, u"a"_s},
                             {u"day of birth"_s, Date, births, u"birth_date"_s},
                             {u"seen"_s, Date, seen, u"visit_date"_s}});
    RowSet kept = table.keptRows();
    kept.remove(9);
    return table.withKept(std::move(kept));
}

void MendedCellsTest::agesFollowFromDates_data()
{
    QTest::addColumn<int>("cells");
    QTest::addColumn<QList<qsizetype>>("changed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << 0 << QList<qsizetype>{3, 4}
                             << u"Compute age from day of birth and seen where it is missing"_s;
    QTest::newRow("wrong") << 1 << QList<qsizetype>{2}
                           << u"Compute age from day of birth and seen where it is more than a year off"_s;
    QTest::newRow("both")
        << 2 << QList<qsizetype>{2, 3, 4}
        << u"Compute age from day of birth and seen where it is missing or more than a year off"_s;
}

void MendedCellsTest::agesFollowFromDates()
{
    QFETCH(const int, cells);
    QFETCH(const QList<qsizetype>, changed);
    QFETCH(const QString, sentence);
    const StepPtr step =
        mendAge({u"age"_s, u"day of birth"_s, u"seen"_s, static_cast<MendAge::Cells>(cells)});
    QCOMPARE(Translator().text(step->sentence()), sentence);
    const StepOutcome outcome = runStep(visits(), step);
    QCOMPARE(changedRows(outcome, u"age"_s), changed);
    for (const qsizetype row : changed)
        QCOMPARE(values(outcome.table, u"age"_s)[row], u"33"_s);
    QCOMPARE(values(outcome.table, u"age"_s)[1], u"34"_s);
    QCOMPARE(runStep(outcome.table, step).changes.changedCount(), 0);
}

void MendedCellsTest::laterDatesAreNotTrusted()
{
    const StepPtr step =
        mendAge({u"age"_s, u"day of birth"_s, u"seen"_s, MendAge::Cells::Both, QDate(2024, 5, 28)});
    QCOMPARE(runStep(visits(), step).changes.changedCount(), 0); // all were seen on the 29th or later
    QVERIFY(Translator().text(step->sentence()).endsWith(u", with dates until 2024-05-28"_s));
    const StepPtr dayLater =
        mendAge({u"age"_s, u"day of birth"_s, u"seen"_s, MendAge::Cells::Both, QDate(2024, 5, 29)});
    QCOMPARE(runStep(visits(), dayLater).changes.changedCount(), 3);
}

void MendedCellsTest::agesInMonthsAreRefused()
{
    Schema schema = visits().schema();
    schema[0].unit = u"mo"_s;
    const StepPtr step = mendAge({u"age"_s, u"day of birth"_s, u"seen"_s});
    QVERIFY(misfit(visits().withSchema(schema), step).contains(u"not in years"_s));
    QVERIFY(misfit(visits(), mendAge({u"age"_s, u"age"_s, u"seen"_s})).contains(u"does not hold dates"_s));
}

void MendedCellsTest::quantitiesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("unit"); // empty: it is no quantity
    QTest::newRow("usual") << u"180 mg/dL"_s << 180.0 << u"mg/dL"_s;
    QTest::newRow("no space") << u"72bpm"_s << 72.0 << u"/min"_s;
    QTest::newRow("case and point") << u" 120.5  MMHG. "_s << 120.5 << u"mm[Hg]"_s;
    QTest::newRow("decimal comma") << u"6,1 mmol/l"_s << 6.1 << u"mmol/L"_s;
    QTest::newRow("Chinese") << u"70.5公斤"_s << 70.5 << u"kg"_s;
    QTest::newRow("thousands are not guessed") << u"1,200 mg/dL"_s << 0.0 << u""_s;
    QTest::newRow("unknown unit") << u"5 apples"_s << 0.0 << u""_s;
    QTest::newRow("number alone") << u"180"_s << 0.0 << u""_s;
    QTest::newRow("two numbers") << u"120/80 mmHg"_s << 0.0 << u""_s;
    QTest::newRow("limit") << u"<5 mmol/L"_s << 0.0 << u""_s;
}

void MendedCellsTest::quantitiesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const double, number);
    QFETCH(const QString, unit);
    const auto read = readQuantity(text.toStdString(), rules()->units);
    QCOMPARE(read.has_value(), !unit.isEmpty());
    if (!read)
        return;
    QCOMPARE(read->number, number);
    QCOMPARE(read->unit, unit);
}

void MendedCellsTest::unitsInCellsAreConverted()
{
    const Table table = makeTable(
        {{u"glu"_s, Text, {u"180 mg/dL"_s, u"6.1 mmol/L"_s, u"5.5"_s, u"high"_s, u""_s}, u"glucose"_s}});
    const StepPtr step = readUnits({u"glu"_s, u"mmol/L"_s});
    QCOMPARE(Translator().text(step->sentence()), u"Read numbers and their units in glu, in mmol/L"_s);
    const StepOutcome outcome = runStep(table, step);
    QCOMPARE(outcome.table.info(0).type, Number);
    QCOMPARE(outcome.table.info(0).unit, u"mmol/L"_s);
    const QStringList read = values(outcome.table, u"glu"_s);
    QVERIFY(qAbs(read[0].toDouble() - 180 * 0.05551) < 1e-9);
    QCOMPARE(read.mid(1, 2), QStringList({u"6.1"_s, u"5.5"_s}));
    QVERIFY(read[3].isEmpty() && read[4].isEmpty());
    QCOMPARE(changedRows(outcome, u"glu"_s).mid(0, 2), (QList<qsizetype>{0, 1}));
    const Table other = runStep(table, readUnits({u"glu"_s, u"mg/dL"_s})).table;
    QCOMPARE(values(other, u"glu"_s)[0], u"180"_s);
    QVERIFY(qAbs(values(other, u"glu"_s)[1].toDouble() - 6.1 / 0.05551) < 1e-6);
}

void MendedCellsTest::unitsBesideNumbersAreConverted()
{
    const Table table = makeTable(
        {{u"weight"_s, Number, {u"70"_s, u"154 lb"_s, u"80.25"_s, u"refused"_s}, u"weight"_s, u"kg"_s}});
    const StepOutcome outcome = runStep(table, readUnits({u"weight"_s, u"kg"_s}));
    QCOMPARE(changedRows(outcome, u"weight"_s), QList<qsizetype>{1});
    const QStringList read = values(outcome.table, u"weight"_s);
    QCOMPARE(read[0], u"70"_s);
    QCOMPARE(read[1].toDouble(), 154 * 0.45359237);
    QCOMPARE(read[2], u"80.25"_s);
    QVERIFY(read[3].isEmpty());
}

void MendedCellsTest::numbersOfAnotherUnitAreRefused()
{
    const Table table = makeTable({{u"weight"_s, Number, {u"70"_s, u"154 lb"_s}, u"weight"_s, u"kg"_s}});
    QVERIFY(misfit(table, readUnits({u"weight"_s, u"[lb_av]"_s})).contains(u"in kg, not in lb"_s));
}

static const RegisterTest<MendedCellsTest> registered;
#include "tst_mendedcells.moc"
