// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/pressuretext.h"
#include "app/recipe/steps/steps.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Limits, units, repairs, single cells, and the meaning of columns.
class ValueStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void limitsOfTheRole();
    void limitsFollowTheUnit();
    void ownLimits();
    void limitsNeedARole();
    void pairTextAgreesWithThePattern_data();
    void pairTextAgreesWithThePattern();
    void splitKeepsWhatIsNoPair();
    void splitNeedsNewNames();
    void conversions_data();
    void conversions();
    void onlyTheMixedOnes();
    void unknownConversion();
    void exchange_data();
    void exchange();
    void shifted_data();
    void shifted();
    void cellByHand();
    void roles();
    void renameKeepsTheRest();
};

static Table pressures(const QStringList &sbp, const QStringList &dbp, const QString &unit = u"mm[Hg]"_s)
{
    return makeTable({{u"sbp"_s, ColumnType::Number, sbp, u"sbp"_s, unit},
                      {u"dbp"_s, ColumnType::Number, dbp, u"dbp"_s, unit}});
}

void ValueStepsTest::limitsOfTheRole()
{
    const Table table =
        pressures({u"300"_s, u"301"_s, u"40"_s, u"39.9"_s, u"221"_s, u"70"_s, u"69"_s, u"NA"_s},
                  QStringList(8, u"80"_s));
    const StepOutcome outcome = runStep(table, limitValues(u"sbp"_s), 4);
    QCOMPARE(changedRows(outcome, u"sbp"_s), (QList<qsizetype>{1, 3}));
    QCOMPARE(rowsOf(outcome.changes.flaggedCells.at(u"sbp"_s)), (QList<qsizetype>{0, 2, 4, 6}));
    const Column &sbp = outcome.table.column(0);
    QCOMPARE(sbp.reasonName(sbp.reason(1)), u"step:4"_s);
    QCOMPARE(sbp.original(1), u"301"_s);
    QCOMPARE(sbp.reason(7), Reason::NotANumber);
    QCOMPARE(outcome.changes.reason, u"hard limits 40–300"_s);
    QCOMPARE(outcome.table.columnPtr(1), table.columnPtr(1));
}

void ValueStepsTest::limitsFollowTheUnit()
{
    const Table table = pressures({u"16"_s, u"40.1"_s, u"5.2"_s}, {u"10"_s, u"10"_s, u"10"_s}, u"kPa"_s);
    const StepOutcome outcome = runStep(table, limitValues(u"sbp"_s));
    QCOMPARE(changedRows(outcome, u"sbp"_s), (QList<qsizetype>{1, 2})); // 300.8 and 39.0 mmHg
    QCOMPARE(outcome.changes.flaggedCount(), 0);
}

void ValueStepsTest::ownLimits()
{
    const Table table = makeTable({{u"x"_s, ColumnType::Number, {u"1"_s, u"5"_s, u"9"_s}}});
    const StepOutcome high =
        runStep(table, limitValues(u"x"_s, {.hardLow = {}, .hardHigh = 8, .softLow = 2, .softHigh = {}}));
    QCOMPARE(values(high.table, u"x"_s), (QStringList{u"1"_s, u"5"_s, {}}));
    QCOMPARE(rowsOf(high.changes.flaggedCells.at(u"x"_s)), (QList<qsizetype>{0}));
    const StepOutcome soft =
        runStep(table, limitValues(u"x"_s, {.hardLow = {}, .hardHigh = {}, .softLow = 2, .softHigh = {}}));
    QCOMPARE(soft.changes.changedCount(), 0);
    QCOMPARE(soft.changes.flaggedCount(), 1);
}

void ValueStepsTest::limitsNeedARole()
{
    const Table table =
        makeTable({{u"x"_s, ColumnType::Number, {u"1"_s}}, {u"t"_s, ColumnType::Text, {u"1"_s}}});
    QVERIFY(misfit(table, limitValues(u"x"_s)).contains(u"“x”"_s));
    QVERIFY(misfit(table, limitValues(u"t"_s, {.hardLow = 1, .hardHigh = {}, .softLow = {}, .softHigh = {}}))
                .contains(u"numbers"_s));
    QVERIFY(misfit(pressures({u"1"_s}, {u"1"_s}, u"kg"_s), limitValues(u"sbp"_s)).contains(u"“sbp”"_s));
}

void ValueStepsTest::pairTextAgreesWithThePattern_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"120/80",
                                 u" 120 / 80 ",
                                 u"120-80",
                                 u"120\\80",
                                 u"120|80",
                                 u"120:80",
                                 u"120–80",
                                 u"120—80",
                                 u"120／80",
                                 u"120/80mmHg",
                                 u"120/80 mm Hg",
                                 u"120/80 MMHG",
                                 u"120/80毫米汞柱",
                                 u"120,5/80.5",
                                 u"120./80",
                                 u"80/120",
                                 u"1200/80",
                                 u"120/8",
                                 u"12/8",
                                 u"9/60",
                                 u"120/80/75",
                                 u"120",
                                 u"120/",
                                 u"/80",
                                 u"120 80",
                                 u"120/80 kPa",
                                 u"16.0/10.7 kPa",
                                 u"120/80 mm",
                                 u"120/80 mmHgx",
                                 u"BP 120/80",
                                 u"",
                                 u"120//80",
                                 u"１２０/８０",
                                 u"120/80 hg"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void ValueStepsTest::pairTextAgreesWithThePattern()
{
    QFETCH(const QString, text);
    QFile file(u":/clinical/rules.json"_s);
    QVERIFY(rules() && file.open(QIODevice::ReadOnly));
    const auto detectors =
        QJsonDocument::fromJson(file.readAll())[u"plausibility"_s][u"detectors"_s].toArray();
    QString pattern;
    for (const auto &detector : detectors) {
        if (detector[u"id"_s].toString() == u"bp_combined_text"_s)
            pattern = detector[u"regex"_s].toString();
    }
    QVERIFY(!pattern.isEmpty());
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    const auto match = expression.match(text);
    const auto pair = parsePressurePair(text.toStdString());
    QCOMPARE(pair.has_value(), match.hasMatch());
    if (pair) {
        QCOMPARE(qint64(pair->systolic), match.captured(1).toLongLong());
        QCOMPARE(qint64(pair->diastolic), match.captured(2).toLongLong());
    }
    if (text == u"120,5/80.5"_s)
        QCOMPARE(pair->systolic + pair->diastolic, 201.0);
}

void ValueStepsTest::splitKeepsWhatIsNoPair()
{
    const Table table = makeTable(
        {{u"bp"_s, ColumnType::Text, {u"120/80"_s, u"refused"_s, u""_s, u"16/10.5 kPa"_s}, u"bp_combined"_s},
         {u"id"_s, ColumnType::Text, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}}});
    const Table split = runStep(table, splitPressure(u"bp"_s, u"sbp"_s, u"dbp"_s)).table;
    QCOMPARE(split.columnCount(), 4);
    QCOMPARE(split.indexOf(u"sbp"_s), 1);
    QCOMPARE(split.indexOf(u"dbp"_s), 2);
    QCOMPARE(split.info(0).role, QString());
    QCOMPARE(split.info(1).role, u"sbp"_s);
    QCOMPARE(split.info(2).unit, u"mm[Hg]"_s);
    QCOMPARE(values(split, u"sbp"_s), (QStringList{u"120"_s, {}, {}, {}}));
    QCOMPARE(values(split, u"dbp"_s), (QStringList{u"80"_s, {}, {}, {}}));
    QCOMPARE(shown(split, u"dbp"_s), (QStringList{u"80"_s, u"refused"_s, {}, u"16/10.5 kPa"_s}));
    QCOMPARE(split.column(1).reason(1), Reason::NotANumber);
    QCOMPARE(split.column(1).reason(2), Reason::Empty);
    QCOMPARE(split.columnPtr(0), table.columnPtr(0));

    // A column of numbers with a few pairs among them.
    const Table mixed = makeTable({{u"bp"_s, ColumnType::Number, {u"120"_s, u"118/76"_s}}});
    QCOMPARE(shown(runStep(mixed, splitPressure(u"bp"_s, u"s"_s, u"d"_s)).table, u"s"_s),
             (QStringList{u"120"_s, u"118"_s}));
    QCOMPARE(values(runStep(mixed, splitPressure(u"bp"_s, u"s"_s, u"d"_s)).table, u"s"_s),
             (QStringList{{}, u"118"_s}));
}

void ValueStepsTest::splitNeedsNewNames()
{
    const Table table =
        makeTable({{u"bp"_s, ColumnType::Text, {u"120/80"_s}}, {u"dbp"_s, ColumnType::Number, {u"1"_s}}});
    QVERIFY(misfit(table, splitPressure(u"bp"_s, u"sbp"_s, u"dbp"_s)).contains(u"“dbp”"_s));
}

void ValueStepsTest::conversions_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::newRow("kPa") << u"sbp"_s << u"kPa"_s << u"mm[Hg]"_s << 16.0 << 120.01020086707371;
    QTest::newRow("mmHg") << u"sbp"_s << u"mmHg"_s << u"kPa"_s << 120.0 << 15.99864;
    QTest::newRow("pounds") << u"weight"_s << u"[lb_av]"_s << u"kg"_s << 200.0 << 90.718474;
    QTest::newRow("fahrenheit") << u"temperature"_s << u"[degF]"_s << u"Cel"_s << 98.6 << 37.0;
    QTest::newRow("age in days") << u"age"_s << u"d"_s << u"a"_s << 18262.5 << 50.0;
    QTest::newRow("age in months") << u"age"_s << u"mo"_s << u"a"_s << 600.0 << 50.0;
    QTest::newRow("cholesterol") << u"total_cholesterol"_s << u"mg/dL"_s << u"mmol/L"_s << 200.0 << 5.172;
}

void ValueStepsTest::conversions()
{
    QFETCH(const QString, role);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const double, before);
    QFETCH(const double, after);
    const Table table = makeTable(
        {{u"x"_s, ColumnType::Number, {QString::number(before, 'g', 17), u"none"_s, {}}, role, from}});
    const StepOutcome outcome = runStep(table, convertUnit(u"x"_s, from, to));
    QVERIFY(qAbs(outcome.table.column(0).number(0) - after) < 1e-9);
    QCOMPARE(changedRows(outcome, u"x"_s), (QList<qsizetype>{0}));
    QCOMPARE(outcome.table.info(0).unit, to);
    QCOMPARE(outcome.table.column(0).original(1), u"none"_s);
}

void ValueStepsTest::onlyTheMixedOnes()
{
    const Table table = pressures({u"14"_s, u"120"_s, u"3"_s, u"16.8"_s}, QStringList(4, u"80"_s));
    const StepOutcome below = runStep(table, convertUnit(u"sbp"_s, u"kPa"_s, u"mm[Hg]"_s, 30));
    QCOMPARE(changedRows(below, u"sbp"_s), (QList<qsizetype>{0, 2, 3}));
    QCOMPARE(below.table.column(0).number(1), 120.0);
    const StepOutcome between = runStep(table, convertUnit(u"sbp"_s, u"kPa"_s, u"mm[Hg]"_s, 30, 5));
    QCOMPARE(changedRows(between, u"sbp"_s), (QList<qsizetype>{0, 3}));
    const StepOutcome above = runStep(table, convertUnit(u"sbp"_s, u"mm[Hg]"_s, u"kPa"_s, {}, 30));
    QCOMPARE(changedRows(above, u"sbp"_s), (QList<qsizetype>{1}));
}

void ValueStepsTest::unknownConversion()
{
    const QString why = misfit(pressures({u"120"_s}, {u"80"_s}), convertUnit(u"sbp"_s, u"kg"_s, u"mm[Hg]"_s));
    QVERIFY2(why.contains(u"“sbp”"_s) && why.contains(u"mmHg"_s), qPrintable(why));
}

void ValueStepsTest::exchange_data()
{
    QTest::addColumn<QString>("sbp");
    QTest::addColumn<QString>("dbp");
    QTest::addColumn<bool>("exchanged");
    QTest::newRow("in order") << u"120"_s << u"80"_s << false;
    QTest::newRow("swapped") << u"80"_s << u"120"_s << true;
    QTest::newRow("equal") << u"100"_s << u"100"_s << false;
    QTest::newRow("too close") << u"90"_s << u"104"_s << false;
    QTest::newRow("apart enough") << u"90"_s << u"106"_s << true;
    QTest::newRow("too high") << u"80"_s << u"251"_s << false;
    QTest::newRow("too low") << u"29"_s << u"120"_s << false;
    QTest::newRow("half missing") << u"80"_s << u""_s << false;
}

void ValueStepsTest::exchange()
{
    QFETCH(const QString, sbp);
    QFETCH(const QString, dbp);
    QFETCH(const bool, exchanged);
    const StepOutcome outcome = runStep(pressures({sbp}, {dbp}), exchangePressures(u"sbp"_s, u"dbp"_s));
    QCOMPARE(outcome.table.displayText(0, 0), exchanged ? dbp : sbp);
    QCOMPARE(outcome.table.displayText(0, 1), exchanged ? sbp : dbp);
    QCOMPARE(outcome.changes.changedCount(), exchanged ? 2 : 0);
    if (!sbp.isEmpty() && !dbp.isEmpty()) { // the same pair in kPa is judged alike
        const auto kPa = [](const QString &text) {
            return QString::number(text.toDouble() * 0.133322, 'g', 17);
        };
        const Table table = pressures({kPa(sbp)}, {kPa(dbp)}, u"kPa"_s);
        QCOMPARE(runStep(table, exchangePressures(u"sbp"_s, u"dbp"_s)).changes.changedCount(),
                 exchanged ? 2 : 0);
    }
}

void ValueStepsTest::shifted_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("ten times") << QStringList{u"1240"_s, u"124"_s} << QStringList{u"124"_s, u"124"_s};
    QTest::newRow("within the limits") << QStringList{u"300"_s} << QStringList{u"300"_s};
    QTest::newRow("not a usual tenth")
        << QStringList{u"2300"_s, u"310"_s} << QStringList{u"2300"_s, u"310"_s};
    QTest::newRow("no whole tenth") << QStringList{u"999"_s, u"120"_s} << QStringList{u"999"_s, u"120"_s};
    QTest::newRow("a code for no value is no tenth")
        << QStringList{u"999"_s, u"888"_s, u"70.5"_s} << QStringList{u"999"_s, u"888"_s, u"70.5"_s};
    QTest::newRow("decimals are usual")
        << QStringList{u"1245"_s, u"120.5"_s} << QStringList{u"124.5"_s, u"120.5"_s};
}

void ValueStepsTest::shifted()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    const Table table = pressures(before, QStringList(before.size(), u"80"_s));
    QCOMPARE(values(runStep(table, divideShifted(u"sbp"_s)).table, u"sbp"_s), after);
}

void ValueStepsTest::cellByHand()
{
    const Table table = pressures({u"120"_s, u"999"_s}, {u"80"_s, u"90"_s});
    const StepOutcome outcome = runStep(table, setCell(u"sbp"_s, 2, u"129"_s, u"chart"_s));
    QCOMPARE(values(outcome.table, u"sbp"_s), (QStringList{u"120"_s, u"129"_s}));
    QCOMPARE(changedRows(outcome, u"sbp"_s), (QList<qsizetype>{1}));
    QCOMPARE(runStep(table, setCell(u"sbp"_s, 2, {}, {})).table.column(0).reason(1), Reason::Empty);
    QCOMPARE(shown(runStep(table, setCell(u"sbp"_s, 2, u"high"_s, {})).table, u"sbp"_s),
             (QStringList{u"120"_s, u"high"_s}));
    QCOMPARE(runStep(table, setCell(u"sbp"_s, 2, u"999"_s, {})).changes.changedCount(), 0);
    QVERIFY(misfit(table, setCell(u"sbp"_s, 3, u"1"_s, {})).contains(u'3'));
}

void ValueStepsTest::roles()
{
    const Table table = makeTable({{u"a"_s, ColumnType::Number, {u"1"_s}, {}, {}},
                                   {u"b"_s, ColumnType::Number, {u"1"_s}, u"sbp"_s, u"kPa"_s}});
    const Table taken = runStep(table, setRole(u"a"_s, u"sbp"_s)).table;
    QCOMPARE(taken.info(0).role, u"sbp"_s);
    QCOMPARE(taken.info(0).unit, u"mm[Hg]"_s);
    QCOMPARE(taken.info(1).role, u"sbp"_s); // readings repeat
    QCOMPARE(runStep(table, setRole(u"b"_s, u"dbp"_s)).table.info(1).unit, u"kPa"_s);
    QCOMPARE(runStep(table, setRole(u"b"_s, u"sbp"_s, u"mmHg"_s)).table.info(1).unit, u"mm[Hg]"_s);
    QCOMPARE(runStep(table, setRole(u"b"_s, {})).table.info(1).role, QString());
    QVERIFY(misfit(table, setRole(u"a"_s, u"mood"_s)).contains(u"mood"_s));
}

void ValueStepsTest::renameKeepsTheRest()
{
    const Table table = pressures({u"120"_s}, {u"80"_s});
    const Table renamed = runStep(table, renameColumn(u"sbp"_s, u"upper"_s)).table;
    QCOMPARE(renamed.info(0).name, u"upper"_s);
    QCOMPARE(renamed.info(0).role, u"sbp"_s);
    QCOMPARE(renamed.info(0).source, u"sbp"_s);
    QCOMPARE(renamed.columnPtr(0), table.columnPtr(0));
    QVERIFY(misfit(table, renameColumn(u"sbp"_s, u"dbp"_s)).contains(u"“dbp”"_s));
    QCOMPARE(misfit(table, renameColumn(u"sbp"_s, u"sbp"_s)), QString());
}

static const RegisterTest<ValueStepsTest> registered;
#include "tst_valuesteps.moc"
