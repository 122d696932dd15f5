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

/// Columns and values in another unit than the one they are kept in.
class UnitProposalsTest : public QObject
{
    Q_OBJECT

private slots:
    void ambiguousLowValuesAreOnlyToKnow();
    void anImpossibleValueStandsOnOneCard();
    void whatCanBeExchangedIsNotSetMissing();
    void kilopascalsTellOfALostDigit();
    void aRealValueStandsOnOneCard();
    void columnsInOneOtherUnitAreOneQuestion();
    void readingsWaitForTheirUnits();
    void twoUnitsAreTwoHumps();
    void poundsAmongKilograms();
    void heavyPeopleAreLeft_data();
    void heavyPeopleAreLeft();
    void inchesAmongCentimetres();
    void aColumnOfPounds();
    void realPoundsAreFound();
};

void UnitProposalsTest::ambiguousLowValuesAreOnlyToKnow()
{
    const auto low = proposalOf(with(u"dbp"_s, {u"22"_s}), WizardPage::WrongValues, u"ambiguous:dbp"_s);
    QVERIFY(low);
    QVERIFY(low->choices.isEmpty());
    const QString lowWhy = Translator().text(low->explanation);
    QVERIFY2(lowWhy.startsWith(u"22 may be in kPa (that would be 165 mmHg)"_s), qPrintable(lowWhy));
}

/// Two low values in sixty whole ones: 12 may be 120. What is impossible is said once, and so is what it may
/// be.
void UnitProposalsTest::anImpossibleValueStandsOnOneCard()
{
    const auto proposals = proposalsFor(with(u"sbp"_s, {u"12"_s, u"14"_s}), WizardPage::WrongValues);
    QCOMPARE(idsOf(proposals), u"limits:sbp"_s);
    QCOMPARE(proposals.first().count, 2);
    const QString why = Translator().text(proposals.first().explanation);
    QVERIFY2(why.contains(u"2 of them may be in kPa (12 would be 90 mmHg) or may have lost a digit"_s),
             qPrintable(why));
}

/// 75/38 is possible, so that 38/75 is not to be set missing before that was asked.
void UnitProposalsTest::whatCanBeExchangedIsNotSetMissing()
{
    const Table table = with(u"sbp"_s, {u"12"_s, u"14"_s, u"38"_s});
    const auto limits = proposalOf(table, WizardPage::WrongValues, u"limitsWait:sbp"_s);
    QVERIFY2(limits, qPrintable(idsOf(table, WizardPage::WrongValues)));
    QCOMPARE(limits->count, 2);
    QVERIFY(!limits->rows.contains(2));
    const auto exchange = proposalOf(table, WizardPage::WrongValues, u"swapped:sbp"_s);
    QVERIFY(exchange && exchange->rows.contains(2));
    const QString why = Translator().text(exchange->explanation);
    QVERIFY2(why.contains(u"1 of them may lack a leading 1"_s), qPrintable(why)); // or it is 138/75
}

/// 28 mmHg beside 75 mmHg is no pressure in kPa, though it would be converted with those.
void UnitProposalsTest::kilopascalsTellOfALostDigit()
{
    const Table table = with(u"sbp"_s, {u"14.1"_s, u"16.8"_s, u"17.2"_s, u"28"_s});
    const auto mixed = proposalOf(table, WizardPage::WrongValues, u"mixedUnits:sbp"_s);
    QVERIFY(mixed);
    const QString why = Translator().text(mixed->explanation);
    QVERIFY2(why.contains(u"1 of them may lack a leading 1"_s), qPrintable(why));
}

void UnitProposalsTest::aRealValueStandsOnOneCard()
{
    const Table table = sharedTable(u"dirty_clinic_600.csv"_s);
    if (table.columnCount() == 0)
        QSKIP("The shared files are not at hand.");
    RowSet told(table.rowCount());
    int cards = 0;
    const auto proposals = proposalsFor(table, WizardPage::WrongValues);
    for (const Proposal &proposal : proposals) {
        if (!proposal.id.endsWith(u":sbp"_s) || proposal.rows.isEmpty())
            continue;
        RowSet twice = told;
        twice &= proposal.rows;
        QVERIFY2(twice.isEmpty(), qPrintable(proposal.id));
        told |= proposal.rows;
        ++cards;
    }
    QCOMPARE(cards, 3); // exchanged, ten times too large, impossible
}

/// Three readings a visit in kPa, with no unit said.
static Table readingsInKpa()
{
    QList<MadeColumn> columns;
    for (int reading = 1; reading <= 3; ++reading) {
        QStringList high, low;
        for (int i = 0; i < 60; ++i) {
            high.append(QString::number(13.5 + (i + reading) % 9 * 0.7));
            low.append(QString::number(8.1 + (i + reading) % 7 * 0.6));
        }
        columns += {u"sys%1"_s.arg(reading), Number, high, u"sbp"_s};
        columns += {u"dia%1"_s.arg(reading), Number, low, u"dbp"_s};
    }
    return makeTable(columns);
}

static StepPtr readingsAveraged(const Table &table)
{
    const auto proposals = proposalsFor(table, WizardPage::Transform);
    const Proposal *found = withId(proposals, u"readings"_s);
    return found ? found->choices.first().step : StepPtr();
}

void UnitProposalsTest::columnsInOneOtherUnitAreOneQuestion()
{
    const Table table = readingsInKpa();
    const auto proposals = proposalsFor(table, WizardPage::Columns);
    QCOMPARE(idsOf(proposals), u"units:sys1,dia1,sys2,dia2,sys3,dia3"_s);
    const ProposalChoice &convert = proposals.first().choices.first();
    QCOMPARE(convert.further.size(), 5);
    QCOMPARE(proposals.first().count, 360);
    QCOMPARE(Translator().text(proposals.first().title),
             u"sys1, dia1, sys2, dia2, sys3 and dia3 look like kPa, not mmHg"_s);
    Table converted = runStep(table, convert.step).table;
    for (const StepPtr &further : convert.further)
        converted = runStep(converted, further).table;
    for (const ColumnInfo &info : converted.schema())
        QCOMPARE(info.unit, pressureUnit);
    QVERIFY(proposalsFor(converted, WizardPage::Columns).isEmpty());
}

void UnitProposalsTest::readingsWaitForTheirUnits()
{
    const Table table = readingsInKpa();
    QVERIFY(!readingsAveraged(table));
    const auto waiting = proposalsFor(table, WizardPage::Transform);
    QCOMPARE(waiting.size(), 1);
    QVERIFY(waiting.first().choices.isEmpty()); // only told, with the reason
    QVERIFY(Translator().text(waiting.first().explanation).contains(u"sys1, sys2, sys3"_s));
    Table converted = table;
    for (const ColumnInfo &info : table.schema())
        converted = runStep(converted, convertUnit(info.name, u"kPa"_s, pressureUnit)).table;
    QVERIFY(readingsAveraged(converted));

    QStringList mixed = series({}, 101, 53); // a few visits of the second reading in kPa
    for (int i = 0; i < 6; ++i)
        mixed[i * 9] = QString::number(14.3 + i * 0.6);
    const Table two = makeTable({{u"sys1"_s, Number, series({}, 99, 50), u"sbp"_s, pressureUnit},
                                 {u"sys2"_s, Number, mixed, u"sbp"_s, pressureUnit}});
    QVERIFY(withId(proposalsFor(two, WizardPage::WrongValues), u"mixedUnits:sys2"_s));
    QVERIFY(!readingsAveraged(two));
}

void UnitProposalsTest::twoUnitsAreTwoHumps()
{
    QStringList mixed = series({}, 101, 53);
    for (int i = 0; i < 12; ++i)
        mixed[i * 4] = QString::number(13.3 + i * 0.4);
    const auto proposals = proposalsFor(with(u"sbp"_s, mixed), WizardPage::WrongValues);
    const Proposal *found = withId(proposals, u"mixedUnits:sbp"_s);
    QVERIFY2(found && found->shape, qPrintable(idsOf(proposals)));
    qint64 all = 0, meant = 0;
    for (size_t i = 0; i < found->shape->counts.size(); ++i) {
        QVERIFY(found->shape->meant[i] <= found->shape->counts[i]);
        all += found->shape->counts[i];
        meant += found->shape->meant[i];
    }
    QCOMPARE(meant, found->count);
    QCOMPARE(all, 60);
}

static Table bodies(const QStringList &weights, const QStringList &heights, const QStringList &ages = {})
{
    return makeTable({{u"age"_s, Number, ages.isEmpty() ? series({}, 30, 41) : ages, u"age"_s, u"a"_s},
                      {u"weight"_s, Number, weights, u"weight"_s, u"kg"_s},
                      {u"height"_s, Number, heights, u"height"_s, u"cm"_s}});
}

void UnitProposalsTest::poundsAmongKilograms()
{
    const QStringList weights = series({u"201.5"_s, u"188"_s, u"212"_s}, 58, 50);
    const Table table = bodies(weights, series({}, 155, 30));
    const auto found = proposalOf(table, WizardPage::WrongValues, u"mixedUnits:weight"_s);
    QVERIFY2(found && found->shape, qPrintable(idsOf(table, WizardPage::WrongValues)));
    QCOMPARE(rowsOf(found->rows), (QList<qsizetype>{0, 1, 2}));
    QVERIFY(!found->lossless); // asked, never done by itself
    QCOMPARE(Translator().text(found->title), u"3 values of weight look like lb"_s);
    const StepOutcome done = runStep(table, found->choices.first().step);
    QCOMPARE(done.changes.changedCount(), 3);
    QCOMPARE(values(done.table, u"weight"_s).first().toDouble(), 201.5 * 0.45359237);
    QCOMPARE(idsOf(done.table, WizardPage::WrongValues), QString());

    // A code for a missing value is no weight in pounds.
    const Table coded =
        bodies(QStringList{weights} << u"999"_s, series({}, 155, 30, 61), series({}, 30, 41, 61));
    const auto beside = proposalOf(coded, WizardPage::WrongValues, u"mixedUnits:weight"_s);
    QVERIFY2(beside, qPrintable(idsOf(coded, WizardPage::WrongValues)));
    QCOMPARE(beside->count, 3);
}

void UnitProposalsTest::heavyPeopleAreLeft_data()
{
    QTest::addColumn<QStringList>("weights");
    QTest::addColumn<QStringList>("heights");
    QTest::newRow("one alone") << series({u"198"_s}, 58, 50) << series({}, 155, 30);
    QTest::newRow("no gap") << series({}, 50, 170) << series({}, 155, 30);
    QTest::newRow("tall enough") << series({u"142"_s, u"145"_s}, 58, 50)
                                 << series({u"195"_s, u"198"_s}, 155, 30);
    QTest::newRow("too light in kilograms")
        << series({u"118"_s, u"120"_s}, 58, 38) << series({u"160"_s, u"161"_s}, 155, 30);
}

void UnitProposalsTest::heavyPeopleAreLeft()
{
    QFETCH(const QStringList, weights);
    QFETCH(const QStringList, heights);
    const Table table = bodies(weights, heights);
    QVERIFY2(!idsOf(table, WizardPage::WrongValues).contains(u"mixedUnits"_s),
             qPrintable(idsOf(table, WizardPage::WrongValues)));
}

void UnitProposalsTest::inchesAmongCentimetres()
{
    const QStringList heights = series({u"65"_s, u"70.5"_s}, 155, 30);
    const Table table = bodies(series({}, 58, 50), heights);
    const auto found = proposalOf(table, WizardPage::WrongValues, u"mixedUnits:height"_s);
    QVERIFY2(found, qPrintable(idsOf(table, WizardPage::WrongValues)));
    QCOMPARE(rowsOf(found->rows), (QList<qsizetype>{0, 1}));
    const Table mended = runStep(table, found->choices.first().step).table;
    QCOMPARE(values(mended, u"height"_s).first().toDouble(), 165.1);

    QStringList ages = series({}, 30, 41);
    ages[0] = u"1"_s; // 65 cm is a height of its own, and no grown person's
    const auto rest = proposalOf(bodies(series({}, 58, 50), heights, ages), WizardPage::WrongValues,
                                 u"mixedUnits:height"_s);
    QVERIFY(rest);
    QCOMPARE(rowsOf(rest->rows), QList<qsizetype>{1});
}

void UnitProposalsTest::aColumnOfPounds()
{
    const Table table = bodies(series({}, 130, 90), series({}, 155, 30));
    const auto found = proposalOf(table, WizardPage::Columns, u"unit:weight"_s);
    QVERIFY2(found, qPrintable(idsOf(table, WizardPage::Columns)));
    QCOMPARE(Translator().text(found->title), u"weight looks like lb, not kg"_s);
    QCOMPARE(idsOf(table, WizardPage::WrongValues), QString());
    QVERIFY(idsOf(bodies(series({}, 58, 50), series({}, 155, 30)), WizardPage::Columns).isEmpty());
}

void UnitProposalsTest::realPoundsAreFound()
{
    const Table dirty = sharedTable(u"dirty_clinic_600.csv"_s),
                nhanes = sharedTable(u"nhanes_2015_2016.csv"_s);
    if (dirty.columnCount() == 0 || nhanes.columnCount() == 0)
        QSKIP("The files dirty_clinic_600.csv and nhanes_2015_2016.csv are not at hand.");
    const auto found = proposalOf(dirty, WizardPage::WrongValues, u"mixedUnits:weight_kg"_s);
    QVERIFY2(found, qPrintable(idsOf(dirty, WizardPage::WrongValues)));
    QCOMPARE(found->count, 5);
    const Table mended = runStep(dirty, found->choices.first().step).table;
    QStringList weights;
    found->rows.forEach([&](qsizetype row) {
        weights += QString::number(mended.column(mended.indexOf(u"weight_kg"_s)).number(row), 'f', 1);
    });
    weights.sort();
    QCOMPARE(weights.join(u' '), u"105.0 108.9 125.3 134.0 135.4"_s);
    QVERIFY(!idsOf(nhanes, WizardPage::WrongValues).contains(u"mixedUnits"_s));
}

static const RegisterTest<UnitProposalsTest> registered;

#include "tst_unitproposals.moc"
