// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/guideline.h"
#include "app/recipe/crossrule.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Computed columns, filters, rules between columns, long to wide.
class DerivedStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void columns_data();
    void columns();
    void kilopascals();
    void unitsThatDoNotConvert();
    void categoriesAreThoseOfTheGuideline();
    void agesOutsideTheGuideline();
    void bands();
    void filter();
    void crossFieldActions();
    void rulesAreBrokenAndKept_data();
    void rulesAreBrokenAndKept();
    void rulesAreThoseOfTheResource();
    void rulesHaveUnits();
    void spread();
    void spreadNamesMeanings();
    void spreadRepeatsBeginRows();
    void spreadLosesNothing_data();
    void spreadLosesNothing();
    void columnsAreLeftOut();
};

static const QString mmHg = u"mm[Hg]"_s;

static Table pairs(const QString &unit = mmHg)
{
    using enum ColumnType;
    return makeTable({{u"s"_s, Number, {u"120"_s, u"150"_s, u""_s}, u"sbp"_s, unit},
                      {u"d"_s, Number, {u"80"_s, u""_s, u"90"_s}, u"dbp"_s, unit},
                      {u"born"_s, Date, {u"2000-02-29"_s, u"2000-03-01"_s, u""_s}},
                      {u"seen"_s, Date, {u"2020-02-28"_s, u"2020-03-01"_s, u"2020-01-01"_s}},
                      {u"w"_s, Number, {u"80"_s, u"70"_s, u"60"_s}, {}, u"kg"_s},
                      {u"h"_s, Number, {u"200"_s, u"0"_s, u"160"_s}, {}, u"cm"_s}});
}

void DerivedStepsTest::columns_data()
{
    QTest::addColumn<StepPtr>("step");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("unit");
    const QString none;
    QTest::newRow("mean pressure") << derivePressure({u"map"_s, u"s"_s, u"d"_s, u"x"_s})
                                   << QStringList{u"93.33333333333333"_s, none, none} << u"map"_s << mmHg;
    QTest::newRow("Meaney") << derivePressure({u"map_meaney"_s, u"s"_s, u"d"_s, u"x"_s})
                            << QStringList{u"96.47999999999999"_s, none, none} << u"map"_s << mmHg;
    QTest::newRow("pulse pressure") << derivePressure({u"pulse_pressure"_s, u"s"_s, u"d"_s, u"x"_s})
                                    << QStringList{u"40"_s, none, none} << u"pulse_pressure"_s << mmHg;
    QTest::newRow("mid") << derivePressure({u"mid_bp"_s, u"s"_s, u"d"_s, u"x"_s})
                         << QStringList{u"100"_s, none, none} << none << mmHg;
    QTest::newRow("body mass index") << bodyMassIndex({u"w"_s, u"h"_s, u"x"_s})
                                     << QStringList{u"20"_s, none, u"23.437499999999996"_s} << u"bmi"_s
                                     << u"kg/m2"_s;
    QTest::newRow("age") << ageFromDates({u"born"_s, u"seen"_s, u"x"_s})
                         << QStringList{u"19"_s, u"20"_s, none} << u"age"_s << u"a"_s;
    QTest::newRow("decimal age") << ageFromDates({u"born"_s, u"seen"_s, u"x"_s, true})
                                 << QStringList{u"19.997262149212869"_s, u"20"_s, none} << u"age"_s << u"a"_s;
    QTest::newRow("formula") << computeColumn({u"x"_s, formula(u"s * 2"_s), u"heart_rate"_s, u"bpm"_s})
                             << QStringList{u"240"_s, u"300"_s, none} << u"heart_rate"_s << u"/min"_s;
}

void DerivedStepsTest::columns()
{
    QFETCH(const StepPtr, step);
    QFETCH(const QStringList, expected);
    const StepOutcome outcome = runStep(pairs(), step);
    const QStringList made = values(outcome.table, u"x"_s);
    QCOMPARE(made.size(), expected.size());
    for (qsizetype row = 0; row < made.size(); ++row) {
        QCOMPARE(made[row].isEmpty(), expected[row].isEmpty());
        if (!expected[row].isEmpty())
            QVERIFY2(qFuzzyCompare(made[row].toDouble(), expected[row].toDouble()), qPrintable(made[row]));
    }
    const ColumnInfo &info = outcome.table.info(outcome.table.columnCount() - 1);
    QCOMPARE(info.name, u"x"_s);
    QTEST(info.role, "role");
    QTEST(info.unit, "unit");
    QCOMPARE(info.source, step->id());
    QCOMPARE(outcome.changes.changedCount(), 0);
    QVERIFY(misfit(outcome.table, step).contains(u"already has a column “x”"_s));
}

void DerivedStepsTest::kilopascals()
{
    const Table table = runStep(pairs(u"kPa"_s), derivePressure({u"map"_s, u"s"_s, u"d"_s})).table;
    QCOMPARE(table.info(table.columnCount() - 1).unit, u"kPa"_s);
    Schema schema = pairs().schema();
    schema[1].unit = u"kPa"_s;
    const Table mixed =
        runStep(pairs().withSchema(schema), derivePressure({u"mid_bp"_s, u"s"_s, u"d"_s, u"x"_s})).table;
    const double expected = (120 + 80 / 0.133322) / 2;
    QVERIFY(qAbs(values(mixed, u"x"_s).first().toDouble() - expected) < 1e-9);
    const Table low = makeTable({{u"s"_s, ColumnType::Number, {u"20"_s}, u"sbp"_s, u"kPa"_s}}); // 150 mmHg
    QCOMPARE(
        values(runStep(low, classifyPressure({u"s"_s, {}, {}, u"acc_aha_2017"_s})).table, u"bp_category"_s),
        QStringList{u"Stage 2 hypertension"_s});
}

void DerivedStepsTest::unitsThatDoNotConvert()
{
    Schema schema = pairs().schema();
    schema[4].unit = u"mm[Hg]"_s;
    const QString why = misfit(pairs().withSchema(schema), bodyMassIndex({u"w"_s, u"h"_s}));
    QVERIFY2(why.contains(u"“w” is in mmHg"_s), qPrintable(why));
    QVERIFY(misfit(pairs(), ageFromDates({u"born"_s, u"s"_s})).contains(u"does not hold dates"_s));
    QVERIFY(misfit(pairs(), classifyPressure({u"s"_s, u"d"_s, {}, u"moon_1969"_s})).contains(u"moon_1969"_s));
}

/// Against the classification itself, on and around every bound of every guideline.
void DerivedStepsTest::categoriesAreThoseOfTheGuideline()
{
    QStringList systolic, diastolic;
    const QList<double> bounds{0,   59,    60,  79,  79.9,  80,  84,  85,  89,  90,  99,  100, 109, 110, 115,
                               119, 119.9, 120, 129, 129.9, 130, 134, 139, 140, 159, 160, 179, 180, 200};
    for (const double s : bounds) {
        for (const double d : bounds) {
            systolic.append(QString::number(s));
            diastolic.append(QString::number(d));
        }
    }
    const Table table =
        makeTable({{u"s"_s, ColumnType::Number, systolic}, {u"d"_s, ColumnType::Number, diastolic}});
    for (const Guideline &guideline : rules()->guidelines) {
        const StepPtr step = classifyPressure({u"s"_s, u"d"_s, {}, guideline.id});
        const QStringList made = values(runStep(table, step).table, u"bp_category"_s);
        for (qsizetype row = 0; row < made.size(); ++row) {
            const BpClass expected =
                classifyBloodPressure(guideline, systolic[row].toDouble(), diastolic[row].toDouble());
            QCOMPARE(made[row], guideline.categories[expected.category].label);
        }
    }
}

void DerivedStepsTest::agesOutsideTheGuideline()
{
    const Table table = makeTable({{u"s"_s, ColumnType::Number, {u"150"_s, u"150"_s, u"150"_s, u""_s}},
                                   {u"d"_s, ColumnType::Number, {u"70"_s, u"70"_s, u"70"_s, u"70"_s}},
                                   {u"age"_s, ColumnType::Number, {u"18"_s, u"17.9"_s, u""_s, u"40"_s}}});
    const Table made = runStep(table, classifyPressure({u"s"_s, u"d"_s, u"age"_s, u"acc_aha_2017"_s})).table;
    QCOMPARE(values(made, u"bp_category"_s), (QStringList{u"Stage 2 hypertension"_s, {}, {}, {}}));
}

void DerivedStepsTest::bands()
{
    const Table table = makeTable(
        {{u"age"_s, ColumnType::Number, {u"17.9"_s, u"18"_s, u"39.5"_s, u"40"_s, u"41"_s, u"90"_s, u""_s}}});
    QCOMPARE(values(runStep(table, ageBand({u"age"_s, {18, 40, 41}})).table, u"age_band"_s),
             (QStringList{u"<18"_s, u"18–39"_s, u"18–39"_s, u"40"_s, u"41+"_s, u"41+"_s, {}}));
    QCOMPARE(values(runStep(table, ageBand({u"age"_s, {0.5, 40.5}})).table, u"age_band"_s).first(),
             u"0.5 to <40.5"_s);
}

void DerivedStepsTest::filter()
{
    const StepOutcome outcome = runStep(pairs(), filterRows({formula(u"s >= 130"_s)}));
    QCOMPARE(rowsOf(outcome.changes.removedRows), (QList<qsizetype>{0, 2}));
    QCOMPARE(outcome.table.keptCount(), 1);
    QVERIFY(misfit(pairs(), filterRows({formula(u"s + 130"_s)})).contains(u"comparison"_s));
}

void DerivedStepsTest::crossFieldActions()
{
    const Table table = makeTable({{u"s"_s, ColumnType::Number, {u"120"_s, u"80"_s, u""_s}},
                                   {u"d"_s, ColumnType::Number, {u"80"_s, u"80"_s, u"90"_s}}});
    const auto run = [&](CrossField::Action action) {
        return runStep(table, crossField({u"sbp_le_dbp"_s, {u"s"_s, u"d"_s}, action}), 7);
    };
    const StepOutcome flagged = run(CrossField::Action::Flag);
    QCOMPARE(flagged.changes.flaggedCount(), 2);
    QCOMPARE(flagged.changes.changedCount(), 0);
    const StepOutcome removed = run(CrossField::Action::Remove);
    QCOMPARE(rowsOf(removed.changes.removedRows), QList<qsizetype>{1});
    const StepOutcome emptied = run(CrossField::Action::Missing);
    QCOMPARE(values(emptied.table, u"s"_s), (QStringList{u"120"_s, {}, {}}));
    QCOMPARE(values(emptied.table, u"d"_s), (QStringList{u"80"_s, {}, u"90"_s}));
    const Column &column = emptied.table.column(0);
    QCOMPARE(column.reasonName(column.reason(1)), u"step:7"_s);
    QCOMPARE(shown(emptied.table, u"s"_s)[1], u"80"_s);
}

void DerivedStepsTest::rulesAreBrokenAndKept_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("cells"); // of the rule's roles
    QTest::addColumn<bool>("broken");
    const auto row = [](const char *rule, const QStringList &cells, bool broken) {
        QTest::addRow("%s %s", rule, qPrintable(cells.join(u' ')))
            << QString::fromLatin1(rule) << cells << broken;
    };
    row("sbp_le_dbp", {u"80"_s, u"80"_s}, true);
    row("sbp_le_dbp", {u"81"_s, u"80"_s}, false);
    row("pp_low", {u"99"_s, u"80"_s}, true);
    row("pp_low", {u"100"_s, u"80"_s}, false);
    row("pp_low", {u"80"_s, u"80"_s}, false);
    row("pp_high", {u"181"_s, u"80"_s}, true);
    row("pp_high", {u"180"_s, u"80"_s}, false);
    row("pair_incomplete", {u"180"_s, u""_s}, true);
    row("pair_incomplete", {u""_s, u""_s}, false);
    row("map_inconsistent", {u"75"_s, u"80"_s, u"120"_s}, true);
    row("map_inconsistent", {u"93"_s, u"80"_s, u"120"_s}, false);
    row("map_out_of_pair", {u"77"_s, u"80"_s, u"120"_s}, true);
    row("map_out_of_pair", {u"78"_s, u"80"_s, u"120"_s}, false);
    row("bmi_mismatch", {u"30"_s, u"80"_s, u"200"_s}, true);
    row("bmi_mismatch", {u"20.5"_s, u"80"_s, u"200"_s}, false);
    row("height_weight_swapped", {u"80"_s, u"180"_s, u"50"_s}, true);
    row("height_weight_swapped", {u"180"_s, u"80"_s, u"50"_s}, false);
    row("age_vs_birth", {u"40"_s, u"1990-01-01"_s, u"2020-01-01"_s}, true);
    row("age_vs_birth", {u"31"_s, u"1990-01-01"_s, u"2020-01-01"_s}, false);
    row("visit_before_birth", {u"1990-01-02"_s, u"1990-01-01"_s}, true);
    row("visit_before_birth", {u"1990-01-01"_s, u"1990-01-01"_s}, false);
    row("visit_after_death", {u"1990-01-01"_s, u"1990-01-02"_s}, true);
    row("visit_after_death", {u""_s, u"1990-01-02"_s}, false);
    row("hdl_ge_tc", {u"5"_s, u"5"_s}, true);
    row("hdl_ge_tc", {u"1"_s, u"5"_s}, false);
    row("ldl_gt_tc", {u"5.1"_s, u"5"_s}, true);
    row("ldl_gt_tc", {u"5"_s, u"5"_s}, false);
    row("friedewald", {u"2.2"_s, u"1"_s, u"5"_s, u"1"_s}, true);
    row("friedewald", {u"2.2"_s, u"3"_s, u"5"_s, u"1"_s}, false);
}

void DerivedStepsTest::rulesAreBrokenAndKept()
{
    QFETCH(const QString, rule);
    QFETCH(const QStringList, cells);
    QFETCH(const bool, broken);
    const QStringList roles = crossRule(rule)->roles();
    QCOMPARE(cells.size(), roles.size());
    QList<MadeColumn> columns;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const bool isDate = roles[i].endsWith(u"_date"_s);
        columns.append({u"my "_s + roles[i], isDate ? ColumnType::Date : ColumnType::Number, {cells[i]}});
    }
    const Table table = makeTable(columns);
    QStringList names;
    for (const QString &role : roles)
        names.append(u"my "_s + role);
    const StepOutcome outcome = runStep(table, crossField({rule, names, CrossField::Action::Remove}));
    QCOMPARE(outcome.table.keptCount(), broken ? 0 : 1);
}

/// Each is in rules.json with the same severity, and affects some of its roles.
void DerivedStepsTest::rulesAreThoseOfTheResource()
{
    QFile file(QStringLiteral(TEST_DATA) + u"/../../resources/clinical/rules.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray listed = json[u"plausibility"_s].toObject()[u"cross_field"_s].toArray();
    QHash<QString, QString> severity;
    for (const auto &rule : listed)
        severity[rule.toObject()[u"id"_s].toString()] = rule.toObject()[u"severity"_s].toString();
    QCOMPARE(crossRules().size(), 14);
    for (const CrossRule &rule : crossRules()) {
        QCOMPARE(severity.value(rule.id), rule.isHard ? u"hard"_s : u"soft"_s);
        QVERIFY(!rule.affected.isEmpty());
        for (const QString &role : rule.affected)
            QVERIFY(rule.roles().contains(role));
    }
}

void DerivedStepsTest::rulesHaveUnits()
{
    const StepPtr step = crossField({u"pp_low"_s, {u"s"_s, u"d"_s}});
    const QString why = misfit(pairs(u"kPa"_s), step);
    QVERIFY2(why.contains(u"“s” in mmHg"_s), qPrintable(why));
    QCOMPARE(misfit(pairs({}), step), QString());
}

static Table measurements(const QStringList &labels = {u"sys"_s, u"dia"_s, u"sys"_s, u"sys"_s, u"dia"_s})
{
    using enum ColumnType;
    return makeTable({{u"id"_s, Text, {u"a"_s, u"a"_s, u"b"_s, u""_s, u"c"_s}},
                      {u"what"_s, Text, labels},
                      {u"value"_s, Number, {u"120"_s, u"80"_s, u"130"_s, u"140"_s, u"refused"_s}, {}, mmHg}});
}

void DerivedStepsTest::spread()
{
    const StepOutcome outcome =
        runStep(measurements(), spreadRows({{u"id"_s}, u"what"_s, u"value"_s, {u"sys"_s, u"dia"_s}}));
    QCOMPARE(rowsOf(outcome.changes.removedRows), QList<qsizetype>{1});
    QCOMPARE(values(outcome.table, u"sys"_s), (QStringList{u"120"_s, u"130"_s, u"140"_s, {}}));
    QCOMPARE(shown(outcome.table, u"dia"_s), (QStringList{u"80"_s, {}, {}, u"refused"_s}));
    QCOMPARE(outcome.table.info(3).unit, mmHg);
}

/// A label is known by its name and by its numbers; the column of all values had another meaning.
void DerivedStepsTest::spreadNamesMeanings()
{
    const Table table =
        runStep(measurements(), spreadRows({{u"id"_s}, u"what"_s, u"value"_s, {u"sys"_s, u"dia"_s}})).table;
    QCOMPARE(table.info(3).role, u"sbp"_s);
    QCOMPARE(table.info(4).role, u"dbp"_s);
    QCOMPARE(table.info(2).role, QString());
}

void DerivedStepsTest::spreadRepeatsBeginRows()
{
    using enum ColumnType;
    const Table table =
        makeTable({{u"id"_s, Text, {u"a"_s, u"a"_s, u"a"_s, u"a"_s, u"a"_s, u""_s, u"b"_s, u"b"_s}},
                   {u"point"_s, Text, {u"1"_s, u"1"_s, u"1"_s, u""_s, u""_s, u""_s, u"1"_s, u""_s}},
                   {u"what"_s, Text, {u"s"_s, u"d"_s, u"s"_s, u"s"_s, u"d"_s, u"s"_s, u"d"_s, u"s"_s}},
                   {u"value"_s,
                    Number,
                    {u"120"_s, u"80"_s, u"130"_s, u"140"_s, u"90"_s, u"150"_s, u"70"_s, u"110"_s}}});
    SpreadRows asked{{u"id"_s}, u"what"_s, u"value"_s, {u"s"_s, u"d"_s}, {u"point"_s}};
    QVERIFY(misfit(table, spreadRows(asked)).contains(u"Record 3 repeats a label"_s));
    asked.repeatsApart = true;
    asked.drop = {u"what"_s, u"value"_s, u"not there"_s};
    const StepOutcome outcome = runStep(table, spreadRows(asked));
    QCOMPARE(rowsOf(outcome.changes.removedRows), (QList<qsizetype>{1, 4}));
    QCOMPARE(shown(outcome.table, u"s"_s),
             (QStringList{u"120"_s, u"130"_s, u"140"_s, u"150"_s, {}, u"110"_s}));
    QCOMPARE(shown(outcome.table, u"d"_s), (QStringList{u"80"_s, {}, u"90"_s, {}, u"70"_s, {}}));
    QCOMPARE(outcome.table.columnCount(), 4);
    QCOMPARE(outcome.changes.notes.size(), 1);
}

void DerivedStepsTest::spreadLosesNothing_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QStringList>("drop");
    QTest::addColumn<QString>("words");
    QTest::newRow("twice") << QStringList{u"sys"_s, u"sys"_s, u"sys"_s, u"sys"_s, u"sys"_s} << QStringList()
                           << u"Record 2 repeats a label"_s;
    QTest::newRow("without a column") << QStringList{u"sys"_s, u"pulse"_s, u"sys"_s, u"sys"_s, u"sys"_s}
                                      << QStringList() << u"Record 2 has a label that gets no column"_s;
    QTest::newRow("without a column, and its own goes")
        << QStringList{u"sys"_s, u"dia"_s, u"pulse"_s, u"sys"_s, u"sys"_s} << QStringList{u"value"_s}
        << u"Record 3 has a label that gets no column"_s;
    QTest::newRow("without a label") << QStringList{u"sys"_s, u"dia"_s, u""_s, u"sys"_s, u"sys"_s}
                                     << QStringList{u"value"_s}
                                     << u"Record 3 has a label that gets no column"_s;
}

void DerivedStepsTest::spreadLosesNothing()
{
    QFETCH(const QStringList, labels);
    QFETCH(const QStringList, drop);
    QFETCH(const QString, words);
    const QString why =
        misfit(measurements(labels),
               spreadRows({{u"id"_s}, u"what"_s, u"value"_s, {u"sys"_s, u"dia"_s}, {}, {}, drop}));
    QVERIFY2(why.contains(words), qPrintable(why));
}

void DerivedStepsTest::columnsAreLeftOut()
{
    const Table table = runStep(pairs(), dropColumns({{u"d"_s, u"s"_s, u"d"_s}})).table;
    QCOMPARE(table.columnCount(), 4);
    QCOMPARE(table.info(0).name, u"born"_s);
    const Table one = makeTable({{u"x"_s, ColumnType::Text, {u"a"_s}}});
    QVERIFY(misfit(one, dropColumns({{u"x"_s}})).contains(u"without a column"_s));
}

static const RegisterTest<DerivedStepsTest> registered;
#include "tst_derivedsteps.moc"
