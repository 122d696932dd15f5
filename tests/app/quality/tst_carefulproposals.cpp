// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/recipe/steps/steps.h"
#include "tests/app/quality/proposalhelp.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

/// What is right, or can be saved, is never offered to be deleted.
class CarefulProposalsTest : public QObject
{
    Q_OBJECT

private slots:
    void laboratoryValuesAskForTheirUnit();
    void laboratoryColumnsAskTogether();
    void statedLaboratoryUnitIsLeft();
    void laboratoryUnitIsReadFromUsualValues_data();
    void laboratoryUnitIsReadFromUsualValues();
    void wrongUnitIsAskedAboutFirst();
    void whatCanBeSavedComesFirst();
    void codesAreNotImpossible();
    void aFifthOutsideAreNoSlips();
    void manyUnusualValuesAskForTheMeaning();
    void realGlucoseIsPossible();
};

static Table oneColumn(const QString &name, const QStringList &cells, const QString &role,
                       const QString &unit = {})
{
    return makeTable({{name, Number, cells, role, unit}});
}

static Table pressures(const QStringList &changed)
{
    return oneColumn(u"sbp"_s, series(changed, 101, 53), u"sbp"_s, u"mm[Hg]"_s);
}

void CarefulProposalsTest::laboratoryValuesAskForTheirUnit()
{
    const Table table = oneColumn(u"glu"_s, series({}, 75, 120), u"glucose"_s);
    QCOMPARE(idsOf(table, WizardPage::WrongValues), QString());
    QVERIFY(misfit(table, limitValues(u"glu"_s)).contains(u"unit"_s));
    const auto question = proposalOf(table, WizardPage::Columns, u"unit:glu"_s);
    QVERIFY2(question, qPrintable(idsOf(table, WizardPage::Columns)));
    QCOMPARE(question->count, 60);
    QCOMPARE(question->choices.size(), 2);
    QCOMPARE(Translator().text(question->title), u"glu looks like mg/dL, not mmol/L"_s);
    QCOMPARE(Translator().text(question->choices[1].verb), u"Keep in mg/dL"_s);
    const QStringList units{u"mmol/L"_s, u"mg/dL"_s};
    for (qsizetype i = 0; i < 2; ++i) {
        const Table answered = runStep(table, question->choices[i].step).table;
        QCOMPARE(answered.info(0).unit, units[i]);
        QCOMPARE(idsOf(answered, WizardPage::Columns), QString());
        QCOMPARE(idsOf(answered, WizardPage::WrongValues), QString());
    }
    const Table kept = runStep(table, question->choices[1].step).table;
    QCOMPARE(values(kept, u"glu"_s), values(table, u"glu"_s));
}

void CarefulProposalsTest::laboratoryColumnsAskTogether()
{
    const Table table = makeTable({{u"chol"_s, Number, series({}, 150, 110), u"total_cholesterol"_s},
                                   {u"ldl"_s, Number, series({}, 80, 90), u"ldl"_s}});
    const auto question = proposalOf(table, WizardPage::Columns, u"units:chol,ldl"_s);
    QVERIFY2(question, qPrintable(idsOf(table, WizardPage::Columns)));
    QCOMPARE(question->choices.size(), 2);
    for (const ProposalChoice &choice : question->choices) {
        QCOMPARE(choice.further.size(), 1);
        const Table answered = runStep(runStep(table, choice.step).table, choice.further.first()).table;
        QCOMPARE(answered.info(0).unit, answered.info(1).unit);
        QVERIFY(!answered.info(0).unit.isEmpty());
        QCOMPARE(idsOf(answered, WizardPage::WrongValues), QString());
    }
}

void CarefulProposalsTest::statedLaboratoryUnitIsLeft()
{
    const Table table = oneColumn(u"glu"_s, series({u"9000"_s}, 75, 120), u"glucose"_s, u"mg/dL"_s);
    QCOMPARE(idsOf(table, WizardPage::Columns), QString());
    QCOMPARE(idsOf(table, WizardPage::WrongValues), u"limits:glu"_s);
}

void CarefulProposalsTest::laboratoryUnitIsReadFromUsualValues_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("unit");
    QTest::newRow("glucose in mmol/L") << QByteArray("glucose") << 4.2 << 0.1 << u"mmol/L"_s;
    QTest::newRow("normal glucose in mg/dL") << QByteArray("glucose") << 72.0 << 0.5 << QString();
    QTest::newRow("HbA1c in %") << QByteArray("hba1c") << 4.8 << 0.1 << u"%"_s;
    QTest::newRow("HbA1c in mmol/mol") << QByteArray("hba1c") << 28.0 << 1.0 << QString();
    QTest::newRow("creatinine in umol/L") << QByteArray("creatinine") << 50.0 << 1.0 << u"umol/L"_s;
    QTest::newRow("creatinine in mg/dL") << QByteArray("creatinine") << 0.6 << 0.02 << QString();
    QTest::newRow("albumin by creatinine") << QByteArray("uacr") << 3.0 << 2.0 << QString();
    QTest::newRow("pressure") << QByteArray("sbp") << 100.0 << 1.0 << u"mm[Hg]"_s;
}

void CarefulProposalsTest::laboratoryUnitIsReadFromUsualValues()
{
    QFETCH(const QByteArray, name);
    QFETCH(const double, from);
    QFETCH(const double, step);
    QFETCH(const QString, unit);
    QByteArray csv = "id," + name + '\n';
    for (int i = 0; i < 60; ++i)
        csv += 'P' + QByteArray::number(i) + ',' + QByteArray::number(from + step * i, 'f', 2) + '\n';
    NoProgress progress;
    const Table table = importBytes(csv, u"labs.csv"_s, {}, rules(), progress).value().table;
    QCOMPARE(table.info(1).role.isEmpty(), false);
    QCOMPARE(table.info(1).unit, unit);
}

void CarefulProposalsTest::wrongUnitIsAskedAboutFirst()
{
    QStringList days;
    for (int i = 0; i < 60; ++i)
        days.append(QString::number(9000 + i * 331));
    const Table table = oneColumn(u"age"_s, days, u"age"_s, u"a"_s);
    QVERIFY(proposalOf(table, WizardPage::Columns, u"unit:age"_s));
    QCOMPARE(idsOf(table, WizardPage::WrongValues), QString());
}

void CarefulProposalsTest::whatCanBeSavedComesFirst()
{
    const Table table = pressures({u"301"_s, u"12"_s, u"1240"_s});
    QVERIFY(!proposalOf(table, WizardPage::WrongValues, u"limits:sbp"_s));
    const auto waiting = proposalOf(table, WizardPage::WrongValues, u"limitsWait:sbp"_s);
    QVERIFY2(waiting, qPrintable(idsOf(table, WizardPage::WrongValues)));
    QCOMPARE(waiting->count, 2);
    QCOMPARE(rowsOf(waiting->rows), (QList<qsizetype>{0, 1}));
    QVERIFY(waiting->choices.isEmpty());

    const Table saved = runStep(table, divideShifted(u"sbp"_s)).table;
    const auto impossible = proposalOf(saved, WizardPage::WrongValues, u"limits:sbp"_s);
    QVERIFY2(impossible, qPrintable(idsOf(saved, WizardPage::WrongValues)));
    QCOMPARE(impossible->count, 2);
    QCOMPARE(impossible->choices.first().step->id(), u"limitValues"_s);

    const Table kPa = pressures({u"14.1"_s, u"16.8"_s, u"17.2"_s});
    QCOMPARE(idsOf(kPa, WizardPage::WrongValues), u"mixedUnits:sbp"_s);
    QCOMPARE(idsOf(pressures({u"1240"_s}), WizardPage::WrongValues), u"shifted:sbp"_s);
}

void CarefulProposalsTest::codesAreNotImpossible()
{
    const Table table = pressures({u"999"_s, u"999"_s, u"301"_s});
    QVERIFY(proposalOf(table, WizardPage::Missing, u"missingCodes:sbp"_s));
    const auto waiting = proposalOf(table, WizardPage::WrongValues, u"limitsWait:sbp"_s);
    QVERIFY2(waiting, qPrintable(idsOf(table, WizardPage::WrongValues)));
    QCOMPARE(rowsOf(waiting->rows), QList<qsizetype>{2});
    const Table declared = runStep(table, declareMissing({u"sbp"_s}, {}, {999})).table;
    QVERIFY(proposalOf(declared, WizardPage::WrongValues, u"limits:sbp"_s));
}

void CarefulProposalsTest::aFifthOutsideAreNoSlips()
{
    const auto rates = [](int odd) {
        QStringList cells;
        for (int i = 0; i < odd; ++i)
            cells.append(QString::number(401 + 2 * (i % 20)));
        return oneColumn(u"pulse"_s, series(cells, 60, 40), u"heart_rate"_s, u"/min"_s);
    };
    const auto many = proposalOf(rates(13), WizardPage::WrongValues, u"limitsDoNotFit:pulse"_s);
    QVERIFY2(many, qPrintable(idsOf(rates(13), WizardPage::WrongValues)));
    QCOMPARE(many->count, 13);
    QVERIFY(many->choices.isEmpty());
    QVERIFY(!proposalOf(rates(13), WizardPage::WrongValues, u"limits:pulse"_s));
    QVERIFY(proposalOf(rates(12), WizardPage::WrongValues, u"limits:pulse"_s)); // a fifth
}

/// The highest heart rate at exercise is none at rest.
void CarefulProposalsTest::manyUnusualValuesAskForTheMeaning()
{
    const auto why = [](const QStringList &rates) {
        const auto found = proposalOf(oneColumn(u"MaxHR"_s, rates, u"heart_rate"_s, u"/min"_s),
                                      WizardPage::WrongValues, u"unusual:MaxHR"_s);
        return found ? Translator().text(found->explanation) : QString();
    };
    QVERIFY2(why(series({}, 110, 80)).contains(u"may mean something else"_s),
             qPrintable(why(series({}, 110, 80))));
    const QString few = why(series({u"150"_s, u"160"_s}, 60, 40));
    QVERIFY2(few.contains(u"but possible"_s), qPrintable(few));
}

void CarefulProposalsTest::realGlucoseIsPossible()
{
    const Table table = sharedTable(u"Pima.tr2.csv"_s);
    if (table.columnCount() == 0)
        QSKIP("The file Pima.tr2.csv is not at hand.");
    QVERIFY(proposalOf(table, WizardPage::Columns, u"unit:glu"_s));
    QVERIFY2(!idsOf(table, WizardPage::WrongValues).contains(u":glu"_s),
             qPrintable(idsOf(table, WizardPage::WrongValues)));
}

static const RegisterTest<CarefulProposalsTest> registered;
#include "tst_carefulproposals.moc"
