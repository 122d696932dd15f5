// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/recipe/changelog.h"
#include "app/recipe/readingcolumns.h"
#include "app/recipe/steps/steps.h"
#include "tests/app/recipe/runstep.h"
#include "tests/testcase.h"

#include <QBuffer>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Steps that make several rows of one, or take columns from another table.
class ShapeStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void gathersReadings();
    void gatheredRowsKnowTheirRecords();
    void gatheringTwice();
    void gatheringKeepsRemovedRowsRemoved();
    void gatheringRefusesWhatDoesNotFit_data();
    void gatheringRefusesWhatDoesNotFit();
    void spreadingUndoesGathering();
    void logFollowsRowsBackwards();
    void findsReadingsSideBySide_data();
    void findsReadingsSideBySide();
    void joinsByKey();
    void joinsByKeysOfOtherTypes();
    void joinRefusesRepeatedKeys();
    void joinOfNoTable();
};

static Table clinic()
{
    using enum ColumnType;
    return makeTable({{u"id"_s, Text, {u"a"_s, u"b"_s, u"c"_s}},
                      {u"sbp_1"_s, Number, {u"120"_s, u"130"_s, u""_s}, u"sbp"_s, u"mm[Hg]"_s},
                      {u"sbp_2"_s, Number, {u"118"_s, u""_s, u""_s}, u"sbp"_s, u"mm[Hg]"_s},
                      {u"dbp_1"_s, Number, {u"80"_s, u"85"_s, u""_s}, u"dbp"_s, u"mm[Hg]"_s},
                      {u"dbp_2"_s, Number, {u""_s, u"refused"_s, u""_s}, u"dbp"_s, u"mm[Hg]"_s},
                      {u"site"_s, Text, {u"N"_s, u"S"_s, u"N"_s}}});
}

static StepPtr gathering()
{
    return gatherColumns(
        {{u"sbp_1"_s, u"sbp_2"_s, u"dbp_1"_s, u"dbp_2"_s}, {u"sbp"_s, u"dbp"_s}, {u"1"_s, u"2"_s}});
}

/// Each kept row as texts with "|" between.
static QStringList lines(const Table &table)
{
    QStringList lines;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (qsizetype i = 0; i < table.columnCount(); ++i)
            cells.append(table.displayText(row, i));
        if (table.isKept(row))
            lines.append(cells.join(u'|'));
    }
    return lines;
}

static QStringList names(const Table &table)
{
    QStringList names;
    for (const ColumnInfo &info : table.schema())
        names.append(info.name);
    return names;
}

static QStringList said(const QList<Phrase> &notes)
{
    QStringList texts;
    for (const Phrase &note : notes)
        texts.append(Translator().text(note));
    return texts;
}

void ShapeStepsTest::gathersReadings()
{
    const StepOutcome outcome = runStep(clinic(), gathering());
    const Table &table = outcome.table;
    QCOMPARE(names(table), (QStringList{u"id"_s, u"reading"_s, u"sbp"_s, u"dbp"_s, u"site"_s}));
    QCOMPARE(lines(table),
             (QStringList{u"a|1|120|80|N"_s, u"a|2|118||N"_s, u"b|1|130|85|S"_s, u"b|2||refused|S"_s,
                          u"c||||N"_s}));
    QCOMPARE(table.info(1).type, ColumnType::Number);
    QCOMPARE(table.info(2).role, u"sbp"_s);
    QCOMPARE(table.info(3).unit, u"mm[Hg]"_s);
    QCOMPARE(table.column(3).reason(3), Reason::NotANumber);
    QCOMPARE(said(outcome.changes.notes),
             (QStringList{u"3 rows became 5"_s, u"1 record without any of these values keeps one row"_s}));
    const StepOutcome worded = runStep(
        clinic(), gatherColumns({{u"sbp_1"_s, u"dbp_1"_s}, {u"p"_s}, {u"up"_s, u"low"_s}, u"which"_s}));
    QCOMPARE(worded.table.info(1).type, ColumnType::Text);
    QCOMPARE(lines(worded.table).first(), u"a|up|120|118||N"_s);
}

void ShapeStepsTest::gatheredRowsKnowTheirRecords()
{
    const Table table = runStep(clinic(), gathering()).table;
    QList<qint64> records, fileLines;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        records.append(table.recordOf(row));
        fileLines.append(table.lineOf(row));
    }
    QCOMPARE(records, (QList<qint64>{1, 1, 2, 2, 3}));
    QCOMPARE(fileLines, (QList<qint64>{2, 2, 3, 3, 4}));
    LineMap map;
    map.addRow(0, 5);
    map.addRow(1, 9);
    const Table raw = clinic();
    std::vector<ColumnPtr> columns;
    for (qsizetype i = 0; i < raw.columnCount(); ++i)
        columns.push_back(raw.columnPtr(i));
    const Table spaced(raw.schema(), columns, std::make_shared<const Lineage>(Lineage{{}, map}));
    QCOMPARE(runStep(spaced, gathering()).table.lineOf(2), 9);
}

void ShapeStepsTest::gatheringTwice()
{
    const Table once = runStep(clinic(), gathering()).table;
    const StepOutcome twice =
        runStep(once, gatherColumns({{u"sbp"_s, u"dbp"_s}, {u"mmHg"_s}, {u"s"_s, u"d"_s}, u"which"_s}));
    QCOMPARE(lines(twice.table).first(3), (QStringList{u"a|1|s|120|N"_s, u"a|1|d|80|N"_s, u"a|2|s|118|N"_s}));
    QCOMPARE(twice.table.recordOf(3), 2);
    QCOMPARE((*twice.changes.origins)[3], 2u);
}

void ShapeStepsTest::gatheringKeepsRemovedRowsRemoved()
{
    RowSet kept(3, true);
    kept.remove(0);
    const StepOutcome outcome = runStep(clinic().withKept(kept), gathering());
    QCOMPARE(outcome.table.rowCount(), 4);
    QCOMPARE(outcome.table.keptCount(), 3);
    QVERIFY(!outcome.table.isKept(0));
    QCOMPARE(outcome.changes.removedCount(), 0);
}

void ShapeStepsTest::gatheringRefusesWhatDoesNotFit_data()
{
    QTest::addColumn<StepPtr>("step");
    QTest::addColumn<QString>("named");
    QTest::newRow("types") << gatherColumns({{u"sbp_1"_s, u"site"_s}, {u"x"_s}, {u"1"_s, u"2"_s}})
                           << u"site"_s;
    QTest::newRow("label is there") << gatherColumns(
        {{u"sbp_1"_s, u"sbp_2"_s}, {u"x"_s}, {u"1"_s, u"2"_s}, u"id"_s})
                                    << u"id"_s;
    QTest::newRow("value is there") << gatherColumns(
        {{u"sbp_1"_s, u"sbp_2"_s}, {u"site"_s}, {u"1"_s, u"2"_s}})
                                    << u"site"_s;
    QTest::newRow("no column") << gatherColumns({{u"sbp_1"_s, u"sbp_3"_s}, {u"x"_s}, {u"1"_s, u"2"_s}})
                               << u"sbp_3"_s;
}

void ShapeStepsTest::gatheringRefusesWhatDoesNotFit()
{
    QFETCH(const StepPtr, step);
    QFETCH(const QString, named);
    QVERIFY2(misfit(clinic(), step).contains(named), qPrintable(misfit(clinic(), step)));
}

void ShapeStepsTest::spreadingUndoesGathering()
{
    Table table = runStep(clinic(), gathering()).table;
    table = runStep(table, changeType({u"reading"_s, ColumnType::Text})).table;
    table = runStep(table, dropMissingRows({u"reading"_s})).table;
    table = runStep(table, spreadRows({{u"id"_s}, u"reading"_s, u"sbp"_s, {u"1"_s, u"2"_s}})).table;
    QStringList back;
    for (const QString &line : lines(table))
        back.append(line.section(u'|', 0, 0) + u' ' + line.section(u'|', -2));
    QCOMPARE(back, (QStringList{u"a 120|118"_s, u"b 130|"_s}));
}

void ShapeStepsTest::logFollowsRowsBackwards()
{
    Recipe recipe;
    recipe.append({declareMissing({u"site"_s}, {u"S"_s}, {}), true, {}});
    recipe.append({gathering(), true, {}});
    recipe.append(
        {limitValues(u"sbp"_s, {.hardLow = {}, .hardHigh = 125, .softLow = {}, .softHigh = {}}), true, {}});
    NoProgress progress;
    const auto result = RecipeRunner(clinic(), rules()).run(recipe, progress).value();
    QCOMPARE(result->table.rowCount(), 5);
    QCOMPARE(result->madeRows(), 2);
    QCOMPARE(result->lastOfSource().rowCount(), 3);
    const auto changes = changesOfRow(*result, recipe, 2); // the first reading of record 2
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].step, 1);
    QCOMPARE(changes[0].record, 2);
    QCOMPARE(changes[0].before, u"S"_s);
    QCOMPARE(changes[1].step, 3);
    QCOMPARE(changes[1].record, 2);
    QCOMPARE(changes[1].line, 3);
    QCOMPARE(changes[1].before, u"130"_s);
    QBuffer log;
    log.open(QIODevice::WriteOnly);
    QVERIFY(writeChangeLog(*result, recipe, log, progress));
    QVERIFY2(log.data().contains("\n3,3,2,sbp,130,,"), log.data());
}

void ShapeStepsTest::findsReadingsSideBySide_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("labels");
    const QStringList pairs{u"sbp_1"_s, u"dbp_1"_s, u"sbp_2"_s, u"dbp_2"_s};
    QTest::newRow("pairs") << pairs << QStringList{u"sbp_1"_s, u"sbp_2"_s, u"dbp_1"_s, u"dbp_2"_s}
                           << QStringList{u"sbp"_s, u"dbp"_s} << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("taken name") << QStringList{u"BP"_s, u"BP1"_s, u"BP2"_s} << QStringList{u"BP1"_s, u"BP2"_s}
                                << QStringList{u"BP_reading"_s} << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("other numbers") << QStringList{u"x1"_s, u"x2"_s, u"y1"_s, u"y3"_s}
                                   << QStringList{u"x1"_s, u"x2"_s} << QStringList{u"x"_s}
                                   << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("none") << QStringList{u"age"_s, u"sbp1"_s, u"icd10"_s} << QStringList() << QStringList()
                          << QStringList();
}

void ShapeStepsTest::findsReadingsSideBySide()
{
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, columns);
    QFETCH(const QStringList, values);
    QFETCH(const QStringList, labels);
    Schema schema;
    for (const QString &name : names)
        schema.append({name, {}, ColumnType::Number, {}, {}, name});
    const auto found = readingColumns(schema);
    QCOMPARE(found.has_value(), !columns.isEmpty());
    if (!found)
        return;
    QCOMPARE(found->columns, columns);
    QCOMPARE(found->values, values);
    QCOMPARE(found->labels, labels);
}

void ShapeStepsTest::joinsByKey()
{
    const Table table = makeTable({{u"id"_s, ColumnType::Text, {u"p3"_s, u"p2"_s, u""_s, u"p1"_s, u"p1"_s}}});
    const StepOutcome outcome =
        runStep(table, joinTable({u"labs"_s, {u"id"_s}, {u"creatinine"_s, u"taken"_s}}));
    QCOMPARE(
        lines(outcome.table),
        (QStringList{u"p3|n/a|"_s, u"p2||"_s, u"||"_s, u"p1|80.5|2024-01-31"_s, u"p1|80.5|2024-01-31"_s}));
    QCOMPARE(outcome.table.info(2).type, ColumnType::Date);
    QCOMPARE(outcome.table.rowCount(), table.rowCount());
    QCOMPARE(said(outcome.changes.notes),
             (QStringList{u"3 rows found a partner"_s, u"1 row found no partner"_s, u"1 row has no key"_s}));
}

void ShapeStepsTest::joinsByKeysOfOtherTypes()
{
    const Table table = makeTable({{u"no"_s, ColumnType::Number, {u"12"_s, u"7"_s}}});
    const Table other = makeTable({{u"number"_s, ColumnType::Text, {u"12"_s, u"007"_s}},
                                   {u"ward"_s, ColumnType::Text, {u"A"_s, u"B"_s}}});
    NoProgress progress;
    const StepPtr step = joinTable({u"wards"_s, {u"no"_s}, {u"ward"_s}, {u"number"_s}});
    const auto outcome = step->run(table, {rules(), 1, {{u"wards"_s, other}}}, progress);
    QVERIFY(outcome);
    QCOMPARE(lines(outcome->table), (QStringList{u"12|A"_s, u"7|"_s}));
}

void ShapeStepsTest::joinRefusesRepeatedKeys()
{
    const Table table = makeTable({{u"site"_s, ColumnType::Text, {u"North"_s}}});
    const JoinTable asked{u"sites"_s, {u"site"_s}, {u"region"_s}, {u"name"_s}};
    const QString why = misfit(table, joinTable(asked));
    QVERIFY2(why.contains(u"records 1 and 3"_s), qPrintable(why));
    JoinTable first = asked;
    first.firstCounts = true;
    const StepOutcome outcome = runStep(table, joinTable(first));
    QCOMPARE(lines(outcome.table), QStringList{u"North|A"_s});
    QCOMPARE(said(outcome.changes.notes).last(),
             u"1 repeated row of the other table was passed over: the first counts"_s);
}

void ShapeStepsTest::joinOfNoTable()
{
    const Table table = makeTable({{u"id"_s, ColumnType::Text, {u"p1"_s}}});
    QVERIFY(misfit(table, joinTable({u"gone"_s, {u"id"_s}, {u"x"_s}})).contains(u"“gone”"_s));
    QVERIFY(misfit(table, joinTable({u"labs"_s, {u"id"_s}, {u"sodium"_s}})).contains(u"“sodium”"_s));
}

static const RegisterTest<ShapeStepsTest> registered;
#include "tst_shapesteps.moc"
