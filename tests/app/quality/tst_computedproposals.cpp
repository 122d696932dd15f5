// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "tests/app/quality/proposalhelp.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

/// What follows from what stands in a row: ages from dates, numbers from their units.
class ComputedProposalsTest : public QObject
{
    Q_OBJECT

private slots:
    void missingAgesFollowFromDates();
    void impossibleAgesAreComputedFirst();
    void realAgesAreComputed();
    void unitsInCellsAreOneQuestion();
    void unitsBesideNumbersAreOneQuestion();
    void oneUnitInCellsIsTakenAway();
};

static Table visits(const QStringList &ages)
{
    return makeTable({{u"age"_s, Number, ages, u"age"_s, u"a"_s},
                      {u"born"_s, Date, QStringList(60, u"1990-11-09"_s), u"birth_date"_s},
                      {u"seen"_s, Date, QStringList(60, u"2024-05-29"_s), u"visit_date"_s}});
}

void ComputedProposalsTest::missingAgesFollowFromDates()
{
    QStringList ages(60, u"33"_s);
    ages[3] = u""_s;
    ages[4] = u"unsure"_s;
    const Table table = visits(ages);
    const auto found = proposalOf(table, WizardPage::Missing, u"missingAges"_s);
    QVERIFY2(found, qPrintable(idsOf(table, WizardPage::Missing)));
    QCOMPARE(found->count, 2);
    QVERIFY(!found->lossless && !found->leaveAdvised);
    QCOMPARE(found->samples.first().after, u"33"_s);
    QVERIFY(!proposalOf(table, WizardPage::WrongValues, u"unreadable:age"_s)); // one question
    const Table mended = runStep(table, found->choices.first().step).table;
    QVERIFY(!proposalOf(mended, WizardPage::Missing, u"missingAges"_s));
}

/// What is impossible, but can be computed, is not offered to be deleted.
void ComputedProposalsTest::impossibleAgesAreComputedFirst()
{
    QStringList ages(60, u"33"_s);
    ages[3] = u"-33"_s;
    ages[4] = u"163"_s;
    ages[5] = u"44"_s;
    const Table table = visits(ages);
    const auto found = proposalOf(table, WizardPage::WrongValues, u"ageAgainstBirth"_s);
    QVERIFY2(found, qPrintable(idsOf(table, WizardPage::WrongValues)));
    QCOMPARE(rowsOf(found->rows), (QList<qsizetype>{3, 4, 5}));
    QVERIFY(!proposalOf(table, WizardPage::WrongValues, u"limits:age"_s));
    const Table mended = runStep(table, found->choices.first().step).table;
    QCOMPARE(values(mended, u"age"_s), QStringList(60, u"33"_s));
    QCOMPARE(idsOf(mended, WizardPage::WrongValues), QString());
}

void ComputedProposalsTest::realAgesAreComputed()
{
    const Table table = sharedTable(u"dirty_clinic_600.csv"_s),
                truth = sharedTable(u"dirty_clinic_600_truth.csv"_s);
    if (table.columnCount() == 0 || truth.columnCount() == 0)
        QSKIP("The files of dirty_clinic_600 are not at hand.");
    const auto found = proposalOf(table, WizardPage::WrongValues, u"ageAgainstBirth"_s);
    QVERIFY2(found, qPrintable(idsOf(table, WizardPage::WrongValues)));
    const Table mended = runStep(table, found->choices.first().step).table;
    const qsizetype age = mended.indexOf(u"age"_s), right = truth.indexOf(u"age"_s);
    int same = 0, all = 0;
    found->rows.forEach([&](qsizetype row) {
        if (row >= truth.rowCount())
            return; // repeated rows stand at the end
        ++all;
        same += mended.column(age).number(row) == truth.column(right).number(row);
    });
    QVERIFY2(all >= 15 && same == all, qPrintable(u"%1 of %2"_s.arg(same).arg(all)));
}

void ComputedProposalsTest::unitsInCellsAreOneQuestion()
{
    QStringList cells;
    for (int i = 0; i < 60; ++i)
        cells += i % 3 == 0 ? u"%1 mg/dL"_s.arg(80 + i) : u"%1 mmol/L"_s.arg(4.5 + i * 0.05);
    cells[5] = u"5.2"_s;
    const Table table = makeTable({{u"glu"_s, Text, cells, u"glucose"_s}});
    QCOMPARE(idsOf(table, WizardPage::Columns), u"unitsToRead:glu"_s);
    const auto found = proposalOf(table, WizardPage::Columns, u"unitsToRead:glu"_s);
    QCOMPARE(found->count, 59);
    QCOMPARE(found->choices.size(), 2);
    QCOMPARE(Translator().text(found->choices[0].verb), u"Read in mmol/L"_s);
    QVERIFY2(Translator().text(found->explanation).startsWith(u"39 in mmol/L and 20 in mg/dL."_s),
             qPrintable(Translator().text(found->explanation)));
    const Table read = runStep(table, found->choices.first().step).table;
    QCOMPARE(read.info(0).type, Number);
    QCOMPARE(idsOf(read, WizardPage::Columns), QString());
    QCOMPARE(idsOf(read, WizardPage::WrongValues), QString());
    QCOMPARE(idsOf(table, WizardPage::Transform), QString());

    const Table notes = makeTable({{u"glu"_s, Text, QStringList(60, u"see notes"_s), u"glucose"_s}});
    QVERIFY(!idsOf(notes, WizardPage::Columns).contains(u"unitsToRead"_s));
}

void ComputedProposalsTest::unitsBesideNumbersAreOneQuestion()
{
    QStringList cells = series({}, 58, 40);
    cells[0] = u"154 lb"_s;
    cells[1] = u"71 kg"_s;
    const Table table = makeTable({{u"weight"_s, Number, cells, u"weight"_s, u"kg"_s}});
    const auto found = proposalOf(table, WizardPage::Columns, u"unitsToRead:weight"_s);
    QVERIFY2(found, qPrintable(idsOf(table, WizardPage::Columns)));
    QCOMPARE(found->count, 2);
    QCOMPARE(found->choices.size(), 1);
    QVERIFY(!idsOf(table, WizardPage::Transform).contains(u"unitInCell"_s)); // one question
    QVERIFY(!idsOf(table, WizardPage::WrongValues).contains(u"unreadable"_s));
}

void ComputedProposalsTest::oneUnitInCellsIsTakenAway()
{
    const Table table = with(u"sbp"_s, {u"150 mmHg"_s, u"141mmHg"_s});
    QVERIFY(!idsOf(table, WizardPage::Columns).contains(u"unitsToRead"_s));
    QVERIFY(idsOf(table, WizardPage::Transform).contains(u"unitInCell:sbp"_s));
}

static const RegisterTest<ComputedProposalsTest> registered;
#include "tst_computedproposals.moc"
