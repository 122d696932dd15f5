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
    void columnsInOneOtherUnitAreOneQuestion();
    void readingsWaitForTheirUnits();
    void twoUnitsAreTwoHumps();
};

void UnitProposalsTest::ambiguousLowValuesAreOnlyToKnow()
{
    // One low value in sixty whole ones: 12 may be 120.
    const auto proposals = proposalsFor(with(u"sbp"_s, {u"12"_s, u"14"_s}), WizardPage::WrongValues);
    const Proposal *found = withId(proposals, u"ambiguous:sbp"_s);
    QVERIFY2(found, qPrintable(idsOf(proposals)));
    QVERIFY(found->choices.isEmpty());
    QVERIFY(!withId(proposals, u"mixedUnits:sbp"_s));
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

static const RegisterTest<UnitProposalsTest> registered;

#include "tst_unitproposals.moc"
