// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "tests/app/quality/proposalhelp.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

/// Questions about several columns or rows at once.
class TableProposalsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachPressureTextIsSplit();
    void textBesideNumbersIsLeft();
    void measurementsAreNoRepeats();
    void fewRepeatsOfAVisitStayOffered();
    void diastolicOfZeroIsMissing();
    void emptyColumnsAreOneQuestion();
    void sexesAsZeroAndOneAreAskedAbout();
    void answerCodesAreAskedAbout_data();
    void answerCodesAreAskedAbout();
    void realAnswerCodesAreAskedAbout();
    void numbersUsedTwiceAreToldWithoutADate();
    void realMeasurementsStay();
    void realPressureTextsAreSplitTogether();
};

static Table visits()
{
    QStringList cells;
    for (int i = 0; i < 60; ++i)
        cells.append(u"%1/%2"_s.arg(101 + i).arg(61 + i % 20));
    return makeTable({{u"Visit 1 BP"_s, Text, cells, u"bp_combined"_s},
                      {u"note"_s, Text, series({}, 1, 7)},
                      {u"Visit 2 BP"_s, Text, cells},
                      {u"supine"_s, Text, cells}});
}

void TableProposalsTest::eachPressureTextIsSplit()
{
    Table table = visits();
    const auto proposals = proposalsFor(table, WizardPage::Columns);
    QCOMPARE(proposals.size(), 3);
    for (const Proposal &proposal : proposals) {
        const StepPtr step = proposal.choices.first().step;
        QVERIFY2(misfit(table, step).isEmpty(), qPrintable(misfit(table, step)));
        table = runStep(table, step).table; // all, one after the other
    }
    for (const QString &name : {u"Visit 1 sbp"_s, u"Visit 1 dbp"_s, u"Visit 2 sbp"_s, u"Visit 2 dbp"_s,
                                u"supine sbp"_s, u"supine dbp"_s})
        QVERIFY2(table.indexOf(name) >= 0, qPrintable(name));
    QCOMPARE(table.indicesOfRole(u"sbp"_s).size(), 3);
    QCOMPARE(idsOf(table, WizardPage::Columns), QString());

    const Table first = runStep(visits(), proposals.first().choices.first().step).table;
    QCOMPARE(proposalsFor(first, WizardPage::Columns).size(), 2); // the others stay offered
}

void TableProposalsTest::textBesideNumbersIsLeft()
{
    const Table table = visits().withColumn(visits().columnCount(), makeColumn(Number, series({}, 101, 53)),
                                            {u"sys"_s, {}, Number, u"sbp"_s, u"mm[Hg]"_s, u"sys"_s});
    QCOMPARE(idsOf(table, WizardPage::Columns), QString());
}

/// Ten patients on three days: six measurements each, or a row each and \a again a second one.
static Table dayRows(const QStringList &tests, int again)
{
    QStringList ids, days, names, cells, sites;
    const auto add = [&](int visit, const QString &test) {
        ids.append(u"P%1"_s.arg(visit / 3));
        days.append(u"2024-01-0%1"_s.arg(1 + visit % 3));
        names.append(test);
        cells.append(QString::number(60 + ids.size()));
        sites.append(ids.size() % 2 == 0 ? u"North"_s : u"South"_s);
    };
    for (int visit = 0; visit < 30; ++visit) {
        for (const QString &test : tests)
            add(visit, test);
    }
    for (int visit = 0; visit < again; ++visit)
        add(visit, u"repeated"_s);
    return makeTable({{u"id"_s, Text, ids, u"patient_id"_s},
                      {u"day"_s, Date, days, u"visit_date"_s},
                      {u"site"_s, Text, sites},
                      {u"VSTESTCD"_s, Text, names},
                      {u"value"_s, Number, cells}});
}

void TableProposalsTest::measurementsAreNoRepeats()
{
    const Table table = dayRows({u"SYSBP"_s, u"DIABP"_s, u"PULSE"_s, u"TEMP"_s, u"HEIGHT"_s, u"WEIGHT"_s}, 0);
    const auto note = proposalOf(table, WizardPage::Duplicates, u"longTable:VSTESTCD"_s);
    QVERIFY2(note, qPrintable(idsOf(table, WizardPage::Duplicates)));
    QVERIFY(note->choices.isEmpty());
    QCOMPARE(note->count, 150);
    QVERIFY(!proposalOf(table, WizardPage::Duplicates, u"sameVisit"_s));

    // Lying and standing: the name tells, though a test stands twice on a day.
    const Table twice = dayRows({u"SYSBP"_s, u"DIABP"_s, u"SYSBP"_s, u"DIABP"_s}, 0);
    QVERIFY(proposalOf(twice, WizardPage::Duplicates, u"longTable:VSTESTCD"_s));
}

void TableProposalsTest::fewRepeatsOfAVisitStayOffered()
{
    const Table table = dayRows({u"first"_s}, 6); // told apart by the text, yet a table of visits
    const auto found = proposalOf(table, WizardPage::Duplicates, u"sameVisit"_s);
    QVERIFY2(found, qPrintable(idsOf(table, WizardPage::Duplicates)));
    QCOMPARE(found->count, 6);
}

void TableProposalsTest::diastolicOfZeroIsMissing()
{
    const Table table =
        makeTable({{u"BPXDI1"_s, Number, series({u"0"_s, u"0"_s, u"35"_s}, 61, 29), u"dbp"_s, u"mm[Hg]"_s},
                   {u"BPXSY1"_s, Number, series({u"0"_s}, 101, 53), u"sbp"_s, u"mm[Hg]"_s}});
    const auto zeros = proposalOf(table, WizardPage::Missing, u"silentDiastolic:BPXDI1"_s);
    QVERIFY2(zeros, qPrintable(idsOf(table, WizardPage::Missing)));
    QCOMPARE(zeros->count, 2);
    QVERIFY(!zeros->lossless);
    QVERIFY(!proposalOf(table, WizardPage::Missing, u"silentDiastolic:BPXSY1"_s)); // that is impossible
    const auto unusual = proposalOf(table, WizardPage::WrongValues, u"unusual:BPXDI1"_s);
    QVERIFY(unusual);
    QCOMPARE(rowsOf(unusual->rows), QList<qsizetype>{2});
    const Table read = runStep(table, zeros->choices.first().step).table;
    QVERIFY(!proposalOf(read, WizardPage::Missing, u"silentDiastolic:BPXDI1"_s));
}

void TableProposalsTest::emptyColumnsAreOneQuestion()
{
    const QStringList none(60);
    QStringList one = none, words = none;
    one[3] = u"1"_s;
    words[3] = u"high"_s;
    const Table table = makeTable({{u"sbp"_s, Number, series({}, 101, 53), u"sbp"_s, u"mm[Hg]"_s},
                                   {u"a"_s, Text, none},
                                   {u"b"_s, Number, none},
                                   {u"c"_s, Date, none},
                                   {u"one"_s, Text, one},
                                   {u"words"_s, Number, words}});
    const auto empty = proposalOf(table, WizardPage::Missing, u"emptyColumns"_s);
    QVERIFY2(empty, qPrintable(idsOf(table, WizardPage::Missing)));
    QCOMPARE(empty->count, 3);
    QVERIFY(!empty->lossless);
    QCOMPARE(idsOf(table, WizardPage::Missing).count(u"nearlyEmpty"_s), 2); // what holds a cell stays a note
    const Table left = runStep(table, empty->choices.first().step).table;
    QCOMPARE(left.columnCount(), 3);
    QVERIFY(!proposalOf(left, WizardPage::Missing, u"emptyColumns"_s));
}

/// Without a date a second visit and a number given twice look alike; many such rows are visits.
void TableProposalsTest::numbersUsedTwiceAreToldWithoutADate()
{
    QStringList people = ids();
    people[40] = people[7];
    people[41] = people[8];
    QStringList ages = series({}, 30, 41);
    ages[41] = ages[8];
    QStringList births = ages;
    for (QString &year : births)
        year = QString::number(2024 - year.toInt());
    births[40] = births[7];
    const auto made = [&] {
        return makeTable({{u"id"_s, Text, people, u"patient_id"_s},
                          {u"age"_s, Number, ages, u"age"_s, u"a"_s},
                          {u"born"_s, Number, births, u"birth_year"_s}});
    };
    // rows 8 and 41 are equal in every cell: that is another card
    const auto found = proposalOf(made(), WizardPage::Duplicates, u"repeatedNumbers"_s);
    QVERIFY2(found, qPrintable(idsOf(made(), WizardPage::Duplicates)));
    QVERIFY(found->choices.isEmpty());
    QCOMPARE(rowsOf(found->rows), (QList<qsizetype>{7, 40}));
    QCOMPARE(Translator().text(found->title), u"1 patient number stands in more than one row"_s);

    births[40] = u"1931"_s; // two people for certain, and told so
    const Table two = made();
    QVERIFY(!proposalOf(two, WizardPage::Duplicates, u"repeatedNumbers"_s));
    QVERIFY(proposalOf(two, WizardPage::Duplicates, u"sharedNumber"_s));

    births[40] = births[7];
    for (int i = 0; i < 20; ++i)
        people[20 + i] = people[i];
    QVERIFY(!proposalOf(made(), WizardPage::Duplicates, u"repeatedNumbers"_s));
}

/// Never guessed: in some files 1 is a man, in others a woman.
void TableProposalsTest::sexesAsZeroAndOneAreAskedAbout()
{
    QStringList cells;
    while (cells.size() < 60)
        cells += cells.size() == 5 ? QString() : QString::number(cells.size() % 3 == 0);
    const Table table = makeTable({{u"Sex"_s, Number, cells, u"sex"_s}});
    const auto found = proposalOf(table, WizardPage::Columns, u"sexCodes:Sex"_s);
    QVERIFY(found && found->leaveAdvised && !found->lossless);
    QCOMPARE(Translator().text(found->title), u"Sex is written as 0 and 1"_s);
    QCOMPARE(found->count, 59);
    QCOMPARE(found->samples.first().before, u"1"_s);
    QCOMPARE(found->samples.first().after, u"male"_s);
    const QStringList ones{u"male"_s, u"female"_s}, zeros{u"female"_s, u"male"_s};
    for (qsizetype i = 0; i < 2; ++i) {
        const ProposalChoice &choice = found->choices[i];
        const Table named = runStep(runStep(table, choice.step).table, choice.further.first()).table;
        QCOMPARE(values(named, u"Sex"_s)[0], ones[i]);
        QCOMPARE(values(named, u"Sex"_s)[1], zeros[i]);
        QCOMPARE(values(named, u"Sex"_s)[5], QString());
        QVERIFY(!proposalOf(named, WizardPage::Columns, u"sexCodes:Sex"_s));
    }
    cells[7] = u"2"_s;
    const Table other = makeTable({{u"Sex"_s, Number, cells, u"sex"_s}, {u"yes"_s, Number, cells, u""_s}});
    QVERIFY(!proposalOf(other, WizardPage::Columns, u"sexCodes:Sex"_s));
}

void TableProposalsTest::answerCodesAreAskedAbout_data()
{
    QTest::addColumn<QStringList>("answers"); // in turn
    QTest::addColumn<QStringList>("rare"); // once each
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("codes");
    const QStringList few{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    QTest::newRow("refused and do not know")
        << few << QStringList{u"7"_s, u"9"_s} << u""_s << QStringList{u"7"_s, u"9"_s};
    QTest::newRow("do not know") << QStringList{u"1"_s, u"2"_s} << QStringList{u"9"_s, u"9"_s} << u"smoker"_s
                                 << QStringList{u"9"_s};
    QTest::newRow("two digits") << few + QStringList{u"6"_s} << QStringList{u"77"_s, u"99"_s} << u""_s
                                << QStringList{u"77"_s, u"99"_s};
    QTest::newRow("a scale to nine") << few + QStringList{u"6"_s, u"7"_s, u"8"_s} << QStringList{u"9"_s}
                                     << u""_s << QStringList{};
    QTest::newRow("people of a household")
        << few + QStringList{u"6"_s} << QStringList{u"7"_s} << u""_s << QStringList{};
    QTest::newRow("a seventh answer") << few << QStringList{u"7"_s} << u""_s << QStringList{};
    QTest::newRow("a pressure") << QStringList{u"61"_s, u"70"_s, u"82"_s} << QStringList{u"77"_s, u"99"_s}
                                << u"dbp"_s << QStringList{};
    QTest::newRow("fractions") << few + QStringList{u"1.5"_s} << QStringList{u"9"_s} << u""_s
                               << QStringList{};
    QTest::newRow("a frequent answer")
        << QStringList{u"1"_s, u"2"_s, u"9"_s} << QStringList{} << u""_s << QStringList{};
}

/// 7 and 9 may be answers: never taken as missing by themselves.
void TableProposalsTest::answerCodesAreAskedAbout()
{
    QFETCH(const QStringList, answers);
    QFETCH(const QStringList, rare);
    QFETCH(const QString, role);
    QFETCH(const QStringList, codes);
    QStringList cells = rare;
    while (cells.size() < 60)
        cells += answers[cells.size() % answers.size()];
    const Table table = makeTable({{u"q1"_s, Number, cells, role}, {u"q2"_s, Number, cells, role}});
    const auto found = proposalOf(table, WizardPage::Missing, u"answerCodes:q1,q2"_s);
    QCOMPARE(found.has_value(), !codes.isEmpty());
    if (!found)
        return;
    QVERIFY(found->leaveAdvised && !found->lossless);
    QCOMPARE(found->count, 2 * rare.size());
    QCOMPARE(Translator().text(found->title),
             u"%1 answers of q1 and q2 are %2"_s.arg(2 * rare.size()).arg(codes.join(u" and "_s)));
    const Table read = runStep(table, found->choices.first().step).table;
    QVERIFY(!values(read, u"q2"_s).contains(codes.first()));
    QVERIFY(!proposalOf(read, WizardPage::Missing, u"answerCodes:q1,q2"_s));
}

void TableProposalsTest::realAnswerCodesAreAskedAbout()
{
    const Table table = sharedTable(u"nhanes_2015_2016.csv"_s);
    if (table.columnCount() == 0)
        QSKIP("The file nhanes_2015_2016.csv is not at hand.");
    const QString ids = idsOf(table, WizardPage::Missing);
    for (const char *id :
         {"answerCodes:ALQ101,DMDEDUC2,HIQ210", "answerCodes:ALQ110,SMQ020,DMDCITZN", "answerCodes:DMDMARTL"})
        QVERIFY2(ids.contains(QLatin1String(id)), qPrintable(ids));
    QVERIFY(!ids.contains(u"DMDHHSIZ"_s));
}

void TableProposalsTest::realMeasurementsStay()
{
    const Table children = sharedTable(u"cdisc_vs_peds.csv"_s),
                adults = sharedTable(u"cdisc_vs_metabolic.csv"_s);
    if (children.columnCount() == 0 || adults.columnCount() == 0)
        QSKIP("The files cdisc_vs_peds.csv and cdisc_vs_metabolic.csv are not at hand.");
    for (const Table &table : {children, adults}) {
        const QString ids = idsOf(table, WizardPage::Duplicates);
        QVERIFY2(ids.contains(u"longTable:VSTESTCD"_s) && !ids.contains(u"sameVisit"_s), qPrintable(ids));
    }
}

void TableProposalsTest::realPressureTextsAreSplitTogether()
{
    Table table = sharedTable(u"messy_bp.xlsx"_s);
    if (table.columnCount() == 0)
        QSKIP("The file messy_bp.xlsx is not at hand.");
    int split = 0;
    const auto proposals = proposalsFor(table, WizardPage::Columns);
    for (const Proposal &proposal : proposals) {
        if (!proposal.id.startsWith(u"split:"_s))
            continue;
        table = runStep(table, proposal.choices.first().step).table;
        ++split;
    }
    QCOMPARE(split, 3);
    QVERIFY(table.indexOf(u"Visit 3 sbp"_s) >= 0);
}

static const RegisterTest<TableProposalsTest> registered;
#include "tst_tableproposals.moc"
