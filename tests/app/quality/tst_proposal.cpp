// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/quality/proposal.h"
#include "app/table/showntext.h"
#include "tests/app/quality/proposalhelp.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

class ProposalTest : public QObject
{
    Q_OBJECT

private slots:
    void isFound_data();
    void isFound();
    void cleanTableHasNothingToMend();
    void acceptedIsNotOfferedAgain();
    void countsAndSamplesAreWhatTheStepDoes();
    void aMeaningChangesNoCell();
    void averagesAreMendedInTheirReadings();
    void realValuesAreNoCodes();
    void protocolFollowsTheNames();
    void mendableComesFirst();
    void heardAsTheyAreFound();
    void cancels();
};

void ProposalTest::isFound_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<WizardPage>("page");
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("step"); // of the first choice; empty: only to know
    const auto row = [](const Table &table, WizardPage page, const QString &id, qint64 count,
                        const QString &step) {
        QTest::newRow(qPrintable(id)) << table << page << id << count << step;
    };
    using enum WizardPage;
    QStringList pairs, kPaHigh, kPaLow, days, years, empty(60);
    for (int i = 0; i < 60; ++i) {
        pairs.append(i % 10 == 0 ? u"refused"_s : u"%1/%2"_s.arg(101 + i).arg(61 + i % 20));
        kPaHigh.append(QString::number(13.5 + i % 9 * 0.7));
        kPaLow.append(QString::number(8.1 + i % 7 * 0.6));
        days.append(QString::number(9000 + i * 331));
        years.append(QString::number(1940 + i));
    }
    empty[3] = u"1"_s;
    row(plus({{u"bp"_s, Text, pairs}}, {u"sbp"_s, u"dbp"_s}), Columns, u"split:bp"_s, 54, u"splitPressure"_s);
    row(plus({{u"s"_s, Number, kPaHigh, u"sbp"_s}, {u"d"_s, Number, kPaLow, u"dbp"_s}}, {u"sbp"_s, u"dbp"_s}),
        Columns, u"units:s,d"_s, 120, u"convertUnit"_s);
    row(plus({{u"s"_s, Number, kPaHigh, u"sbp"_s, u"kPa"_s}}, {u"sbp"_s}), Columns, u"unit:s"_s, 60,
        u"convertUnit"_s);
    row(with(u"age"_s, days), Columns, u"unit:age"_s, 60, u"convertUnit"_s);
    row(with(u"age"_s, years), Columns, u"birthYear:age"_s, 60, u"setRole"_s);
    row(plus({{u"sbp2"_s, Number, series({}, 99, 50), u"sbp"_s, pressureUnit}}), Transform, u"readings"_s, 60,
        u"averageReadings"_s);
    QStringList american(60, u"03/04/2026"_s), serials(60, u"45000"_s), units = series({}, 101, 53);
    american[1] = u"12/31/2025"_s;
    units[4] = u"150 mmHg"_s;
    units[9] = u"132mmHg"_s;
    row(plus({{u"seen"_s, Text, american}}), Transform, u"datesAsText:seen"_s, 60, u"parseDates"_s);
    row(plus({{u"seen"_s, Number, serials, u"visit_date"_s}}), Transform, u"spreadsheetDays:seen"_s, 60,
        u"parseDates"_s);
    row(with(u"sbp"_s, units), Transform, u"unitInCell:sbp"_s, 2, u"replaceText"_s);
    QStringList commas = series({}, 61, 23);
    commas[4] = u"70,5"_s;
    commas[9] = u"1,234"_s; // may be thousands
    row(plus({{u"weight"_s, Number, commas, u"weight"_s, u"kg"_s}}), Transform, u"decimalComma:weight"_s, 1,
        u"replaceText"_s);
    QStringList places(60, u"Central"_s);
    places[2] = places[3] = u"central"_s;
    row(plus({{u"place"_s, Text, places}}), Transform, u"spelling:place"_s, 2, u"mergeCategories"_s);
    row(plus({{u"upper"_s, Number, series({}, 61, 29), u"sbp"_s, pressureUnit},
              {u"lower"_s, Number, series({}, 101, 53), u"dbp"_s, pressureUnit}},
             {u"sbp"_s, u"dbp"_s}),
        WrongValues, u"swappedColumns:upper"_s, 60, u"setRole"_s);
    row(plus({{u"systolic bp"_s, Number, series({}, 101, 50)}}, {u"sbp"_s}), Columns, u"role:systolic bp"_s,
        60, u"setRole"_s);
    row(with(u"sbp"_s, {u"NA"_s, u"refused"_s, u" na "_s, u"120/80"_s}), Missing, u"missingWords"_s, 3,
        u"declareMissing"_s);
    row(plus({{u"smoker"_s, Text, series({u"unknown"_s, u"no"_s}, 1, 1)}}), Missing, u"missingWordsInText"_s,
        1, u"declareMissing"_s);
    row(with(u"sbp"_s, {u"999"_s, u"999"_s, u"-9"_s}), Missing, u"missingCodes:sbp"_s, 3,
        u"declareMissing"_s);
    row(plus({{u"drinks"_s, Number, series({u"999"_s, u"999"_s, u"999"_s}, 1, 12)}}), Missing,
        u"missingCodes:drinks"_s, 3, u"declareMissing"_s);
    row(with(u"sbp"_s, {QString(), u"NA"_s}), Missing, u"rowsWithoutPressure"_s, 2, u"dropMissingRows"_s);
    row(plus({{u"note"_s, Text, empty}}), Missing, u"nearlyEmpty:note"_s, 59, {});
    row(plus({{u"day"_s, Date, QStringList(60, u"2024-01-01"_s), u"visit_date"_s}})
            .withColumn(0,
                        makeColumn(Text,
                                   [] {
                                       QStringList same = ids();
                                       same[1] = same[0];
                                       return same;
                                   }()),
                        {u"id"_s, {}, Text, u"patient_id"_s, {}, {}}),
        Duplicates, u"sameVisit"_s, 1, u"dropDuplicateRows"_s);
    row(makeTable({{u"id"_s, Text, {u"a"_s, u"b"_s, u"a"_s}, u"patient_id"_s},
                   {u"x"_s, Number, {u"1"_s, u"1"_s, u"1"_s}}}),
        Duplicates, u"exactDuplicates"_s, 1, u"dropDuplicateRows"_s);
    row(with(u"sbp"_s, {u"1240"_s, u"1180"_s}), WrongValues, u"shifted:sbp"_s, 2, u"divideShifted"_s);
    row(with(u"sbp"_s, {u"301"_s, u"12"_s, u"1243"_s}), WrongValues, u"limits:sbp"_s, 3, u"limitValues"_s);
    row(with(u"age"_s, {u"-33"_s, u"121"_s}), WrongValues, u"limits:age"_s, 2, u"limitValues"_s);
    row(with(u"sbp"_s, {u"65"_s, u"225"_s}), WrongValues, u"unusual:sbp"_s, 2, {});
    row(with(u"sbp"_s, {u"14.1"_s, u"16.8"_s, u"17.2"_s}), WrongValues, u"mixedUnits:sbp"_s, 3,
        u"convertUnit"_s);
    row(plus({{u"height"_s, Number, series({u"1.61"_s}, 150, 40), u"height"_s, u"cm"_s}}), WrongValues,
        u"mixedUnits:height"_s, 1, u"convertUnit"_s);
    row(with(u"sbp"_s, {u"150 mmHg"_s, u"NA"_s, u">200"_s}), WrongValues, u"unreadable:sbp"_s, 1, {});
    row(with(u"sbp"_s, {u"38"_s, u"35"_s}), WrongValues, u"limits:sbp"_s, 2, u"limitValues"_s);
    QList<MadeColumn> swapped = clinic();
    swapped[2].cells[0] = u"75"_s;
    swapped[3].cells[0] = u"130"_s;
    swapped[2].cells[1] = u"90"_s;
    swapped[3].cells[1] = u"95"_s;
    row(makeTable(swapped), WrongValues, u"swapped:sbp"_s, 1, u"exchangePressures"_s);
    row(makeTable(swapped), WrongValues, u"wrongOrder:sbp"_s, 1, {});
    QStringList rounded;
    for (int i = 0; i < 200; ++i)
        rounded.append(QString::number(i % 4 == 0 ? 121 + i % 17 : 110 + i % 5 * 10));
    qint64 zeros = 0;
    for (const QString &cell : rounded)
        zeros += cell.endsWith(u'0');
    row(makeTable({{u"sbp"_s, Number, rounded, u"sbp"_s, pressureUnit}}), WrongValues, u"lastDigits:sbp"_s,
        zeros, {});
    const QStringList births(60, u"1964-06-15"_s), visits(60, u"2024-06-14"_s);
    QStringList ages(60, u"59"_s), oddBirths = births, oddVisits = visits;
    ages[4] = u"61"_s;
    ages[5] = u"60"_s;
    oddBirths[7] = u"2024-12-30"_s;
    oddVisits[8] = u"2942-06-04"_s;
    const auto dated = [&](const QStringList &age, const QStringList &birth, const QStringList &visit) {
        return makeTable({{u"age"_s, Number, age, u"age"_s, u"a"_s},
                          {u"born"_s, Date, birth, u"birth_date"_s},
                          {u"seen"_s, Date, visit, u"visit_date"_s}});
    };
    row(dated(ages, births, visits), WrongValues, u"ageAgainstBirth"_s, 1, u"mendAge"_s);
    row(dated(ages, oddBirths, visits), WrongValues, u"visitBeforeBirth"_s, 1, {});
    row(dated(ages, births, oddVisits), WrongValues, u"visitInFuture"_s, 1, {});
}

void ProposalTest::isFound()
{
    QFETCH(const Table, table);
    QFETCH(const WizardPage, page);
    QFETCH(const QString, id);
    QFETCH(const qint64, count);
    QFETCH(const QString, step);
    const auto proposals = proposalsFor(table, page);
    const Proposal *found = withId(proposals, id);
    QVERIFY2(found, qPrintable(idsOf(proposals)));
    QCOMPARE(found->count, count);
    QCOMPARE(found->page, page);
    QCOMPARE(found->choices.isEmpty() ? QString() : found->choices.first().step->id(), step);
    QVERIFY(found->certainty > 0 && found->certainty <= 1);
    QVERIFY(found->samples.size() <= 5);
    const Translator words;
    QVERIFY(!words.text(found->title).isEmpty() && !words.text(found->title).contains(u'%' + u"1"_s));
    QVERIFY(!words.text(found->explanation).isEmpty());
    for (const ProposalChoice &choice : found->choices) {
        QVERIFY(!words.text(choice.verb).isEmpty());
        QCOMPARE(misfit(table, choice.step), QString());
    }
}

void ProposalTest::cleanTableHasNothingToMend()
{
    using enum WizardPage;
    const Table table = makeTable(clinic());
    for (const WizardPage page : {Columns, Missing, Duplicates, WrongValues, Transform, Finish}) {
        const auto proposals = proposalsFor(table, page);
        QVERIFY2(proposals.isEmpty(), qPrintable(idsOf(proposals)));
    }
    for (const WizardPage page : {Columns, Missing, Duplicates, WrongValues, Transform})
        QVERIFY(proposalsFor(Table(), page).isEmpty());
}

void ProposalTest::acceptedIsNotOfferedAgain()
{
    using enum WizardPage;
    Table table = sampleTable(300);
    for (const WizardPage page : {Columns, Missing, Duplicates, WrongValues, Transform}) {
        for (int accepted = 0;; ++accepted) {
            QVERIFY(accepted < 60);
            const auto proposals = proposalsFor(table, page);
            const auto next = std::find_if(proposals.begin(), proposals.end(),
                                           [](const Proposal &p) { return !p.choices.isEmpty(); });
            if (next == proposals.end())
                break;
            table = runStep(table, next->choices.first().step).table;
            QVERIFY2(!withId(proposalsFor(table, page), next->id), qPrintable(next->id));
        }
    }
}

void ProposalTest::aMeaningChangesNoCell()
{
    const QList<Proposal> found = proposalsFor(
        plus({{u"systolic bp"_s, Number, series({}, 101, 50)}}, {u"sbp"_s}), WizardPage::Columns);
    const Proposal *asked = withId(found, u"role:systolic bp"_s);
    QVERIFY(asked && !asked->samples.isEmpty());
    for (const ProposalSample &sample : asked->samples) {
        QVERIFY(!sample.before.isEmpty());
        QCOMPARE(sample.after, sample.before);
    }
}

void ProposalTest::countsAndSamplesAreWhatTheStepDoes()
{
    using enum WizardPage;
    const Table table = sampleTable(500);
    qsizetype compared = 0;
    for (const WizardPage page : {Missing, Duplicates, WrongValues}) {
        const auto proposals = proposalsFor(table, page);
        for (const Proposal &proposal : proposals) {
            if (proposal.choices.isEmpty())
                continue;
            const StepOutcome outcome = runStep(table, proposal.choices.first().step);
            const qint64 removed = outcome.changes.removedCount();
            const qint64 changed = outcome.changes.changedCount();
            ++compared;
            QCOMPARE(proposal.count,
                     removed > 0                                ? removed
                         : proposal.id.startsWith(u"swapped"_s) ? changed / 2
                                                                : changed);
            for (const ProposalSample &sample : proposal.samples) {
                QCOMPARE(sample.record, sample.row + 1);
                QVERIFY(table.isKept(sample.row));
                if (removed > 0)
                    continue;
                bool seen = false;
                for (const auto &[name, rows] : outcome.changes.changedCells) {
                    const qsizetype column = outcome.table.indexOf(name);
                    const QString after = outcome.table.column(column).isValid(sample.row)
                        ? shownText(outcome.table, sample.row, column)
                        : QString();
                    seen = seen
                        || (rows.contains(sample.row) && after == sample.after
                            && shownText(table, sample.row, column) == sample.before);
                }
                QVERIFY2(seen, qPrintable(proposal.id));
            }
        }
    }
    QVERIFY(compared > 5);
}

void ProposalTest::averagesAreMendedInTheirReadings()
{
    const Table table =
        plus({{u"sbp2"_s, Number, series({u"1240"_s, u"1380"_s}, 101, 53), u"sbp"_s, pressureUnit}});
    AverageReadings average;
    average.systolic = {u"sbp"_s, u"sbp2"_s};
    Recipe recipe;
    recipe.insert({averageReadingsStep(average), true, {}});
    NoProgress progress;
    RecipeRunner runner(table, rules());
    const RecipeResultPtr run = runner.run(recipe, progress).value();
    const auto proposals = findProposals(*run, WizardPage::WrongValues, rules(), progress).value();
    QVERIFY2(withId(proposals, u"shifted:sbp2"_s), qPrintable(idsOf(proposals)));
    for (const Proposal &proposal : proposals)
        QVERIFY2(!proposal.id.contains(u"mean"_s), qPrintable(proposal.id));
}

void ProposalTest::realValuesAreNoCodes()
{
    const QStringList real{u"77"_s, u"77"_s, u"77"_s, u"88"_s, u"88"_s, u"88"_s, u"99"_s, u"99"_s, u"99"_s};
    for (const QString &column : {u"age"_s, u"dbp"_s, u"sbp"_s}) {
        const auto proposals = proposalsFor(with(column, real), WizardPage::Missing);
        QVERIFY2(!withId(proposals, u"missingCodes:"_s + column), qPrintable(column));
    }
    const Table answers =
        plus({{u"alcohol"_s, Number, series({u"9"_s, u"9"_s, u"9"_s, u"99"_s, u"99"_s, u"99"_s}, 1, 2)}});
    QVERIFY(!withId(proposalsFor(answers, WizardPage::Missing), u"missingCodes:alcohol"_s));
}

void ProposalTest::protocolFollowsTheNames()
{
    const auto protocolOf = [](const QString &first, const QString &second) {
        const Table table = makeTable({{first, Number, series({}, 101, 53), u"sbp"_s, pressureUnit},
                                       {second, Number, series({}, 99, 51), u"sbp"_s, pressureUnit}});
        const auto proposals = proposalsFor(table, WizardPage::Transform);
        const Proposal *found = withId(proposals, u"readings"_s);
        return found ? found->choices.first().step->parameters()[u"protocol"_s].toString() : QString();
    };
    QCOMPARE(protocolOf(u"BPXSY1"_s, u"BPXSY2"_s), u"nhanes_auscultatory"_s);
    QCOMPARE(protocolOf(u"BPXOSY1"_s, u"BPXOSY2"_s), u"nhanes_oscillometric"_s);
    QCOMPARE(protocolOf(u"sys1"_s, u"sys2"_s), u"all_mean"_s);
}

void ProposalTest::mendableComesFirst()
{
    const auto proposals = proposalsFor(sampleTable(500), WizardPage::WrongValues);
    bool onlyToKnow = false;
    for (const Proposal &proposal : proposals) {
        QVERIFY(!onlyToKnow || proposal.choices.isEmpty());
        onlyToKnow = proposal.choices.isEmpty();
    }
    QVERIFY(onlyToKnow);
}

void ProposalTest::heardAsTheyAreFound()
{
    NoProgress quiet;
    RecipeRunner runner(sampleTable(300), rules());
    const RecipeResultPtr run = runner.run({}, quiet).value();
    QList<Proposal> gathered;
    const auto all =
        findProposals(*run, WizardPage::WrongValues, rules(), quiet, [&](const QList<Proposal> &some) {
            gathered += some;
        }).value();
    QVERIFY(!all.isEmpty());
    rankProposals(gathered);
    QCOMPARE(gathered.size(), all.size());
    QCOMPARE(gathered.first().choices.isEmpty(), all.first().choices.isEmpty());
    for (const Proposal &proposal : all)
        QVERIFY(withId(gathered, proposal.id) && withId(gathered, proposal.id)->page == proposal.page);
}

void ProposalTest::cancels()
{
    using enum WizardPage;
    for (const WizardPage page : {Columns, Missing, Duplicates, WrongValues, Transform}) {
        CancelAfter stop(0);
        const auto proposals = findProposals(sampleTable(), page, rules(), stop);
        QVERIFY(!proposals);
        QCOMPARE(proposals.error().kind, Error::Kind::Cancelled);
    }
}

static const RegisterTest<ProposalTest> registered;

#include "tst_proposal.moc"
