// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/decision/patientsummary.h"
#include "app/decision/rulebook.h"
#include "tests/app/table/maketable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

/// One person's page: what was measured, how it changed, where it lies among others, and what is doubtful.
class PatientSummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void visitsAndChange();
    void averagesByProtocol();
    void placeAmongPeers();
    void tooFewPeers();
    void rulesThatListThePatient();
    void doubtsAndGaps();
    void withoutNumbersTheRowIsThePerson();
    void cancels();

private:
    PatientSummary summaryOf(const Table &table, qsizetype row, const QList<RuleResult> &results = {}) const
    {
        NoProgress progress;
        return patientSummary(table, row, m_clinical, results, QDate(2026, 7, 1), progress).value();
    }

    const ClinicalRulesPtr m_clinical = ClinicalRules::shipped().value();
};

/// Patient a at rows 2, 0 and 3 by date; patient b with little.
static QList<MadeColumn> clinic()
{
    return {{u"id"_s, Text, {u"a"_s, u"b"_s, u"a"_s, u"a"_s}, u"patient_id"_s},
            {u"seen"_s,
             Date,
             {u"2026-02-01"_s, u"2026-02-01"_s, u"2026-01-01"_s, u"2026-04-01"_s},
             u"visit_date"_s},
            {u"age"_s, Number, {u"64"_s, u"41"_s, u"64"_s, u"65"_s}, u"age"_s},
            {u"sex"_s, Text, {u"F"_s, u"M"_s, u"female"_s, u"F"_s}, u"sex"_s},
            {u"sbp1"_s, Number, {u"150"_s, u""_s, u"160"_s, u"142"_s}, u"sbp"_s},
            {u"dbp1"_s, Number, {u"90"_s, u"80"_s, u"95"_s, u"84"_s}, u"dbp"_s},
            {u"sbp2"_s, Number, {u"146"_s, u""_s, u""_s, u"138"_s}, u"sbp"_s},
            {u"dbp2"_s, Number, {u"88"_s, u""_s, u""_s, u"82"_s}, u"dbp"_s},
            {u"weight"_s, Number, {u"70"_s, u"90"_s, u"70"_s, u""_s}, u"weight"_s}};
}

void PatientSummaryTest::visitsAndChange()
{
    for (const qsizetype row : {0, 2, 3}) { // whichever row is asked for
        const PatientSummary summary = summaryOf(makeTable(clinic()), row);
        QCOMPARE(summary.patient, u"a"_s);
        QCOMPARE(summary.sex, u"female"_s);
        QCOMPARE(*summary.age, 65.0);
        QList<qsizetype> rows;
        for (const PatientVisit &visit : summary.visits)
            rows += visit.row;
        QCOMPARE(rows, QList<qsizetype>({2, 0, 3}));
        QCOMPARE(*summary.visits[0].pressure.systolic, 160.0);
        QCOMPARE(*summary.visits[2].pressure.systolic, 140.0);
        QCOMPARE(*summary.systolicChange, -20.0);
        QCOMPARE(*summary.diastolicChange, -12.0);
        QCOMPARE(*summary.daysBetween, 90);
    }
    const PatientSummary other = summaryOf(makeTable(clinic()), 1);
    QCOMPARE(other.visits.size(), 1);
    QVERIFY(!other.systolicChange && !other.daysBetween && other.averages.isEmpty());
}

void PatientSummaryTest::averagesByProtocol()
{
    const PatientSummary summary = summaryOf(makeTable(clinic()), 0);
    QCOMPARE(summary.averages.size(), averagingProtocols().size());
    QHash<QString, double> systolic;
    for (const ProtocolAverage &average : summary.averages)
        systolic.insert(average.protocol, *average.pressure.systolic);
    QCOMPARE(systolic[u"all_mean"_s], 140.0);
    QCOMPARE(systolic[u"nhanes_auscultatory"_s], 138.0);
}

/// The clinic and \a count women of 60 to 69 with pressures 101, 102 …, one row each.
static Table withPeers(int count)
{
    QList<MadeColumn> columns = clinic();
    for (int i = 0; i < count; ++i) {
        const QStringList cells{
            u"w%1"_s.arg(i), u"2026-01-01"_s, u"62"_s, u"F"_s, QString::number(121 + i), u"80"_s, {}, {},
            u"70"_s};
        for (qsizetype column = 0; column < columns.size(); ++column)
            columns[column].cells += cells[column];
    }
    return makeTable(columns);
}

void PatientSummaryTest::placeAmongPeers()
{
    const PatientSummary summary = summaryOf(withPeers(40), 0); // 140 among 121 … 160
    QCOMPARE(summary.peers.peers, 40);
    QCOMPARE(*summary.peers.centile, 100 * 19.5 / 40);
    QCOMPARE(Translator().text(summary.peers.who), u"women of 60 to 69 years"_s);
}

void PatientSummaryTest::tooFewPeers()
{
    const PatientSummary summary = summaryOf(withPeers(19), 0);
    QCOMPARE(summary.peers.peers, 19);
    QVERIFY(!summary.peers.centile);
}

void PatientSummaryTest::rulesThatListThePatient()
{
    NoProgress progress;
    const Table table = makeTable(clinic());
    const RuleBook book = RuleBook::shipped(m_clinical).value();
    QList<RuleResult> results;
    for (const QString &id : {u"row_severe_range"_s, u"per_repeatedly_ge_140_90"_s})
        results += evaluateRule(*book.rule(id), table, m_clinical, progress).value();
    const PatientSummary summary = summaryOf(table, 0, results);
    QCOMPARE(summary.rules.size(), 1);
    QCOMPARE(summary.rules.first().row, 3);
    const Translator english;
    QCOMPARE(english.text(summary.rules.first().title), u"At or above 140/90 at two visits or more"_s);
    QVERIFY(english.text(summary.rules.first().reason).contains(u"2026-04-01"_s));
    QVERIFY(summaryOf(table, 1, results).rules.isEmpty());
}

void PatientSummaryTest::doubtsAndGaps()
{
    QList<MadeColumn> columns = clinic();
    columns[4].cells[0] = u"80"_s; // below the diastolic
    columns[8].cells[2] = u"700"_s; // nobody weighs that
    const PatientSummary summary = summaryOf(makeTable(columns), 0);
    const Translator english;
    QStringList doubts;
    for (const PatientNote &note : summary.doubts)
        doubts +=
            QString::number(note.row) + u' ' + english.text(note.title) + u": "_s + english.text(note.reason);
    QVERIFY2(doubts.contains(u"2 An impossible value: Weight is 700.0 kg"_s), qPrintable(doubts.join(u'\n')));
    QVERIFY2(doubts.contains(u"0 Systolic pressure not above the diastolic: sbp1, dbp1"_s),
             qPrintable(doubts.join(u'\n')));
    QCOMPARE(summary.missing, QStringList{u"weight"_s});
    QCOMPARE(summaryOf(makeTable(clinic()), 1).missing, QStringList{u"sbp"_s});
}

void PatientSummaryTest::withoutNumbersTheRowIsThePerson()
{
    QList<MadeColumn> columns = clinic();
    columns.removeFirst();
    const PatientSummary summary = summaryOf(makeTable(columns), 2);
    QCOMPARE(summary.visits.size(), 1);
    QVERIFY(summary.patient.isEmpty());
    QCOMPARE(summary.visits.first().row, 2);
}

void PatientSummaryTest::cancels()
{
    CancelAfter stop(0);
    QVERIFY(!patientSummary(makeTable(clinic()), 0, m_clinical, {}, QDate(2026, 7, 1), stop));
}

static const RegisterTest<PatientSummaryTest> registered;
#include "tst_patientsummary.moc"
