// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/recipe/recipe.h"
#include "app/recipe/steps/stepregistry.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// What every kind of step must keep.
class StepTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasASample();
    void jsonRoundTrip_data() { steps(); }
    void jsonRoundTrip();
    void fitsTheSchema_data() { steps(); }
    void fitsTheSchema();
    void wrongParametersAreNamed_data();
    void wrongParametersAreNamed();
    void missingColumnIsNamed_data() { steps(); }
    void missingColumnIsNamed();
    void followsNewNames_data() { steps(); }
    void followsNewNames();
    void cancels_data() { steps(); }
    void cancels();
    void logsWhatItChangesAndNothingElse_data() { steps(); }
    void logsWhatItChangesAndNothingElse();
    void acrossChunksAsInOne_data() { steps(); }
    void acrossChunksAsInOne();
    void sharesUntouchedColumns_data() { steps(); }
    void sharesUntouchedColumns();
    void emptyTable_data() { steps(); }
    void emptyTable();
    void saysWhatItDoes_data();
    void saysWhatItDoes();
    void unknownStepIsKeptAndNotApplied();

private:
    static void steps()
    {
        QTest::addColumn<StepPtr>("step");
        int number = 0;
        const auto all = sampleSteps();
        for (const StepPtr &step : all)
            QTest::addRow("%d %s", ++number, qPrintable(step->id())) << step;
    }
};

static QJsonObject toJson(const StepPtr &step)
{
    return RecipeEntry{step, true, {}}.toJson();
}

void StepTest::everyKindHasASample()
{
    QStringList sampled;
    const auto all = sampleSteps();
    for (const StepPtr &step : all)
        sampled.append(step->id());
    sampled.removeDuplicates();
    sampled.sort();
    QCOMPARE(sampled, stepIds());
}

void StepTest::jsonRoundTrip()
{
    QFETCH(const StepPtr, step);
    const QJsonObject json = toJson(step);
    const QByteArray text = QJsonDocument(json).toJson();
    const auto again = stepFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(again);
    QCOMPARE((*again)->id(), step->id());
    QCOMPARE(toJson(*again), json);
    QCOMPARE((*again)->columnsNeeded(), step->columnsNeeded());
    QCOMPARE((*again)->columnsMade(), step->columnsMade());
}

/// The part of JSON Schema that recipe.schema.json uses.
static QString schemaFault(const QJsonValue &value, const QJsonObject &schema)
{
    if (schema.contains(u"const"_s) && value != schema[u"const"_s])
        return u"const"_s;
    if (schema.contains(u"enum"_s) && !schema[u"enum"_s].toArray().contains(value))
        return u"enum"_s;
    const QString type = schema[u"type"_s].toString();
    const bool fits = type.isEmpty() || (type == u"string"_s && value.isString())
        || (type == u"number"_s && value.isDouble()) || (type == u"boolean"_s && value.isBool())
        || (type == u"integer"_s && value.isDouble() && value.toDouble() == double(value.toInteger()))
        || (type == u"array"_s && value.isArray()) || (type == u"object"_s && value.isObject());
    if (!fits)
        return type;
    if (value.isDouble() && value.toDouble() < schema[u"minimum"_s].toDouble(-1e300))
        return u"minimum"_s;
    if (value.isDouble() && value.toDouble() <= schema[u"exclusiveMinimum"_s].toDouble(-1e300))
        return u"exclusiveMinimum"_s;
    if (value.isString() && value.toString().size() < schema[u"minLength"_s].toInt())
        return u"minLength"_s;
    const QJsonArray items = value.toArray();
    if (items.size() < schema[u"minItems"_s].toInt())
        return u"minItems"_s;
    for (const auto &item : items) {
        const QString fault = schemaFault(item, schema[u"items"_s].toObject());
        if (!fault.isEmpty())
            return u"items: "_s + fault;
    }
    const QJsonObject object = value.toObject();
    const QJsonArray required = schema[u"required"_s].toArray();
    for (const auto &name : required) {
        if (!object.contains(name.toString()))
            return u"required "_s + name.toString();
    }
    const QJsonObject properties = schema[u"properties"_s].toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!properties.contains(it.key()))
            return schema[u"additionalProperties"_s] == QJsonValue(false) ? u"additional "_s + it.key()
                                                                          : QString();
        const QString fault = schemaFault(it.value(), properties[it.key()].toObject());
        if (!fault.isEmpty())
            return it.key() + u": "_s + fault;
    }
    return {};
}

void StepTest::fitsTheSchema()
{
    QFETCH(const StepPtr, step);
    QFile file(QStringLiteral(TEST_DATA) + u"/../../resources/schema/recipe.schema.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject kinds = QJsonDocument::fromJson(file.readAll()).object()[u"$defs"_s].toObject();
    QStringList known = kinds.keys();
    known.sort();
    QCOMPARE(known, stepIds());
    const QJsonObject schema = kinds[step->id()].toObject();
    QCOMPARE(schemaFault(toJson(step), schema), QString());

    // What the schema allows, the step reads; and what it does not know, neither does.
    // "allOf" asks for parameters that depend on others.
    QJsonObject least = schema.contains(u"allOf"_s) ? toJson(step) : QJsonObject{{u"step"_s, step->id()}};
    const QJsonArray required = schema[u"required"_s].toArray();
    for (const auto &name : required)
        least[name.toString()] = toJson(step)[name.toString()];
    QVERIFY(stepFromJson(least));
    QJsonObject odd = toJson(step);
    odd[u"surprise"_s] = 1;
    QVERIFY(!schemaFault(odd, schema).isEmpty());
    const auto refused = stepFromJson(odd);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"surprise"_s));
}

void StepTest::wrongParametersAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char *json, const QString &parameter) {
        QTest::newRow(json) << QByteArray(json) << parameter;
    };
    row(R"({"step": "declareMissing", "columns": "sbp"})", u"columns"_s);
    row(R"({"step": "declareMissing", "words": [1]})", u"words"_s);
    row(R"({"step": "declareMissing", "codes": ["999"]})", u"codes"_s);
    row(R"({"step": "declareMissing", "exactCase": 1})", u"exactCase"_s);
    row(R"({"step": "dropMissingRows", "when": "some"})", u"when"_s);
    row(R"({"step": "dropDuplicateRows", "keep": "both"})", u"keep"_s);
    row(R"({"step": "limitValues"})", u"column"_s);
    row(R"({"step": "limitValues", "column": "sbp", "hardLow": "40"})", u"hardLow"_s);
    row(R"({"step": "limitValues", "column": "sbp", "hardLow": 300, "hardHigh": 40})", u"hardHigh"_s);
    row(R"({"step": "splitPressure", "column": "bp", "systolic": "a", "diastolic": "a"})", u"diastolic"_s);
    row(R"({"step": "convertUnit", "column": "sbp", "to": "kPa"})", u"from"_s);
    row(R"({"step": "convertUnit", "column": "sbp", "from": "kPa", "to": ""})", u"to"_s);
    row(R"({"step": "averageReadings", "systolic": []})", u"systolic"_s);
    row(R"({"step": "averageReadings", "systolic": ["a", "b"], "diastolic": ["c"]})", u"diastolic"_s);
    row(R"({"step": "averageReadings", "systolic": ["a"], "protocol": "best"})", u"protocol"_s);
    row(R"({"step": "setCell", "column": "sbp", "record": 0})", u"record"_s);
    row(R"({"step": "setCell", "column": "sbp", "record": 1.5})", u"record"_s);
    row(R"({"step": "setCell", "column": "sbp", "record": 1, "value": 120})", u"value"_s);
    row(R"({"step": "renameColumn", "column": "sbp", "name": ""})", u"name"_s);
    row(R"({"step": "setRole", "role": "sbp"})", u"column"_s);
    row(R"({"step": "exchangePressures", "systolic": "a", "diastolic": "a"})", u"diastolic"_s);
    row(R"({"step": "divideShifted", "column": "sbp", "factor": 1})", u"factor"_s);
    row(R"({"step": "dropColumns", "columns": []})", u"columns"_s);
    row(R"({"step": "fillMissing", "column": "sbp", "method": "magic"})", u"method"_s);
    row(R"({"step": "fillMissing", "column": "sbp", "method": "constant"})", u"value"_s);
    row(R"({"step": "fillMissing", "column": "sbp", "method": "groupMedian"})", u"by"_s);
    row(R"({"step": "fillMissing", "column": "sbp", "method": "lastOfPatient", "by": "id"})", u"by"_s);
    row(R"({"step": "resolveRepeatedKeys"})", u"columns"_s);
    row(R"({"step": "resolveRepeatedKeys", "columns": ["id"], "keep": "best"})", u"keep"_s);
    row(R"({"step": "crossField", "rule": "full_moon", "columns": ["a"]})", u"rule"_s);
    row(R"({"step": "crossField", "rule": "sbp_le_dbp", "columns": ["a"]})", u"columns"_s);
    row(R"({"step": "crossField", "rule": "pp_low", "columns": ["a", "b"], "action": "tell"})", u"action"_s);
    row(R"({"step": "replaceText", "find": ""})", u"find"_s);
    row(R"({"step": "replaceText", "find": "(", "match": "pattern"})", u"find"_s);
    row(R"({"step": "cleanText", "case": "snake"})", u"case"_s);
    row(R"({"step": "mergeCategories", "column": "site", "map": {}})", u"map"_s);
    row(R"({"step": "mergeCategories", "column": "site", "map": {"a": 1}})", u"map"_s);
    row(R"({"step": "parseDates", "column": "day", "order": "ydm"})", u"order"_s);
    row(R"({"step": "parseDates", "column": "day", "centuryFrom": 19.5})", u"centuryFrom"_s);
    row(R"({"step": "changeType", "column": "sbp", "type": "boolean"})", u"type"_s);
    row(R"({"step": "computeColumn", "name": "x", "formula": "1 +"})", u"formula"_s);
    row(R"({"step": "computeColumn", "formula": "1"})", u"name"_s);
    row(R"({"step": "filterRows", "where": "launch(1) > sbp"})", u"where"_s);
    row(R"({"step": "ageFromDates", "birth": "born"})", u"at"_s);
    row(R"({"step": "derivePressure", "what": "tension", "systolic": "a", "diastolic": "b"})", u"what"_s);
    row(R"({"step": "derivePressure", "systolic": "a", "diastolic": "a"})", u"diastolic"_s);
    row(R"({"step": "bodyMassIndex", "weight": "w"})", u"height"_s);
    row(R"({"step": "classifyPressure", "systolic": "a"})", u"guideline"_s);
    row(R"({"step": "ageBand", "column": "age", "from": [18, 18]})", u"from"_s);
    row(R"({"step": "ageBand", "column": "age"})", u"from"_s);
    row(R"({"step": "gatherColumns", "columns": ["a"], "values": ["x"], "labels": ["1", "2"]})",
        u"columns"_s);
    row(R"({"step": "gatherColumns", "columns": ["a", "a"], "values": ["x"], "labels": ["1", "2"]})",
        u"columns"_s);
    row(R"({"step": "gatherColumns", "columns": ["a"], "values": ["x"], "labels": ["1"], "label": "x"})",
        u"values"_s);
    row(R"({"step": "gatherColumns", "columns": ["a", "b"], "values": ["x"], "labels": ["1", "1"]})",
        u"labels"_s);
    row(R"({"step": "joinTable", "keys": ["a"], "columns": ["b"]})", u"table"_s);
    row(R"({"step": "joinTable", "table": "t", "keys": ["a"], "columns": []})", u"columns"_s);
    row(R"({"step": "joinTable", "table": "t", "keys": ["a"], "columns": ["b"], "tableKeys": ["x", "y"]})",
        u"tableKeys"_s);
    row(R"({"step": "joinTable", "table": "t", "keys": ["a"], "columns": ["b"], "repeats": "all"})",
        u"repeats"_s);
    row(R"({"step": "spreadRows", "by": ["a"], "label": "b", "value": "b", "labels": ["c"]})", u"value"_s);
    row(R"({"step": "spreadRows", "by": ["a"], "label": "b", "value": "d", "labels": ["c"], "drop": ["a"]})",
        u"drop"_s);
    row(R"({"step": "spreadRows", "by": ["a"], "label": "b", "value": "d", "labels": ["c"], "repeatsApart": "yes"})",
        u"repeatsApart"_s);
    row(R"({"step": "spreadRows", "by": ["a"], "label": "b", "value": "d", "labels": ["c", "c"]})",
        u"labels"_s);
}

void StepTest::wrongParametersAreNamed()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, parameter);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QVERIFY(!object.isEmpty());
    const auto step = stepFromJson(object);
    QVERIFY(!step);
    QCOMPARE(step.error().kind, Error::Kind::DoesNotFit);
    QVERIFY2(step.error().message.contains(u"“%1”"_s.arg(parameter)), qPrintable(step.error().message));
    QVERIFY(step.error().message.contains(object[u"step"_s].toString()));
}

void StepTest::missingColumnIsNamed()
{
    QFETCH(const StepPtr, step);
    const QStringList needed = step->columnsNeeded();
    for (const QString &name : needed) {
        const Table full = sampleTable();
        const Table table = full.withoutColumn(full.indexOf(name));
        QVERIFY2(misfit(table, step).contains(u"“%1”"_s.arg(name)), qPrintable(misfit(table, step)));
    }
    QCOMPARE(misfit(sampleTable(), step), QString());
}

void StepTest::followsNewNames()
{
    QFETCH(const StepPtr, step);
    Table table = sampleTable();
    Schema schema = table.schema();
    QHash<QString, QString> newNames;
    for (ColumnInfo &info : schema) {
        newNames[info.name] = u"next "_s + info.name;
        info.name = newNames[info.name];
    }
    const StepPtr renamed = step->renamed(newNames);
    QCOMPARE(renamed->id(), step->id());
    QCOMPARE(renamed->columnsNeeded().size(), step->columnsNeeded().size());
    const auto here = runStep(table, step);
    const auto there = runStep(table.withSchema(schema), renamed);
    QCOMPARE(there.changes.changedCount(), here.changes.changedCount());
    QCOMPARE(there.changes.removedRows, here.changes.removedRows);
    QCOMPARE(there.table.columnCount(), here.table.columnCount());
}

void StepTest::cancels()
{
    QFETCH(const StepPtr, step);
    CancelAfter progress(0);
    const auto outcome = step->run(sampleTable(), {rules(), 1, others()}, progress);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
}

/// Same type, value or reason, and text.
static bool sameCell(const Table &a, qsizetype columnA, const Table &b, qsizetype columnB, qsizetype row)
{
    const Column &x = a.column(columnA);
    const Column &y = b.column(columnB);
    return x.isValid(row) == y.isValid(row) && x.reasonName(x.reason(row)) == y.reasonName(y.reason(row))
        && a.displayText(row, columnA) == b.displayText(row, columnB);
}

void StepTest::logsWhatItChangesAndNothingElse()
{
    QFETCH(const StepPtr, step);
    const Table before = sampleTable(200);
    const StepOutcome outcome = runStep(before, step);
    if (outcome.changes.origins)
        return; // rows are others then: ShapeStepsTest
    QCOMPARE(outcome.table.rowCount(), before.rowCount());
    const bool isRename = step->id() == u"renameColumn"_s;
    for (qsizetype i = 0; i < before.columnCount(); ++i) {
        const QString name =
            isRename && before.info(i).name == u"sbp"_s ? u"systolic"_s : before.info(i).name;
        const qsizetype index = outcome.table.indexOf(name);
        const bool isMeant = step->id() == u"dropColumns"_s
            ? step->columnsNeeded().contains(name)
            : step->parameters()[u"drop"_s].toArray().contains(name);
        if (index < 0 && isMeant)
            continue;
        QVERIFY(index >= 0);
        const QList<qsizetype> logged = changedRows(outcome, name);
        for (qsizetype row = 0; row < before.rowCount(); ++row)
            QCOMPARE(sameCell(before, i, outcome.table, index, row), !logged.contains(row));
    }
    RowSet removed = before.keptRows();
    removed -= outcome.table.keptRows();
    QCOMPARE(rowsOf(removed), rowsOf(outcome.changes.removedRows));
    for (const auto &[name, rows] : outcome.changes.changedCells)
        QVERIFY(!rows.isEmpty() && before.indexOf(name) >= 0);
}

/// The same lines many times over give the same result in every copy, wherever chunks end.
void StepTest::acrossChunksAsInOne()
{
    QFETCH(const StepPtr, step);
    const bool looksAcrossRows =
        step->id() == u"dropDuplicateRows"_s || !step->parameters()[u"by"_s].toArray().isEmpty();
    if (QStringList{u"fillMissing"_s, u"resolveRepeatedKeys"_s, u"spreadRows"_s, u"gatherColumns"_s}.contains(
            step->id()))
        return; // what they make of a cell depends on all rows, or on all of its group
    const qsizetype period = 7 * 5 * 11 * 3 * 4;
    const auto lines = [](qsizetype rows) { // without the one column whose cells do not repeat
        const Table table = sampleTable(rows);
        return table.withoutColumn(table.indexOf(u"case"_s));
    };
    static const Table once = lines(period);
    static const Table many = lines(15 * period); // 69,300 rows: two chunks
    const StepOutcome small = runStep(once, step);
    const StepOutcome large = runStep(many, step);
    if (looksAcrossRows) {
        QCOMPARE(large.table.keptCount(), small.table.keptCount());
        return;
    }
    QCOMPARE(large.table.keptCount(), 15 * small.table.keptCount());
    const auto isTested = [](qsizetype row) { return row % 61 == 0 || qAbs(row - chunkRows) < 5; };
    for (qsizetype row = 0; row < many.rowCount(); ++row) {
        if (!isTested(row))
            continue;
        const qsizetype same = row % period;
        QCOMPARE(large.table.isKept(row), small.table.isKept(same));
        for (qsizetype i = 0; i < small.table.columnCount(); ++i) {
            QCOMPARE(large.table.displayText(row, i), small.table.displayText(same, i));
            QCOMPARE(large.table.column(i).isValid(row), small.table.column(i).isValid(same));
        }
    }
}

void StepTest::sharesUntouchedColumns()
{
    QFETCH(const StepPtr, step);
    const Table before = sampleTable(100);
    const StepOutcome outcome = runStep(before, step);
    for (qsizetype i = 0; i < before.columnCount() && !outcome.changes.origins; ++i) {
        const qsizetype index = outcome.table.indexOf(before.info(i).name);
        if (index >= 0 && outcome.changes.changedCells.count(before.info(i).name) == 0)
            QCOMPARE(outcome.table.columnPtr(index), before.columnPtr(i));
    }
}

void StepTest::emptyTable()
{
    QFETCH(const StepPtr, step);
    if (step->id() == u"setCell"_s)
        return; // there is no record to correct
    const StepOutcome outcome = runStep(sampleTable(0), step);
    QCOMPARE(outcome.table.rowCount(), 0);
    QCOMPARE(outcome.changes.changedCount(), 0);
    const Table gone = sampleTable().withKept(RowSet(12));
    QCOMPARE(runStep(gone, step).changes.changedCount(), 0);
}

void StepTest::saysWhatItDoes_data()
{
    QTest::addColumn<StepPtr>("step");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const StepPtr &step, const QString &sentence) {
        QTest::newRow(qPrintable(sentence)) << step << sentence;
    };
    row(declareMissing({u"sbp"_s}, {u"NA"_s}, {999}), u"Read “NA” and 999 in sbp as missing"_s);
    row(declareMissing({}, {u""_s, u"NA"_s}, {}), u"Read “NA” in all columns as missing"_s);
    row(dropMissingRows({u"age"_s, u"sbp"_s, u"dbp"_s}),
        u"Remove rows with a missing value in age, sbp and dbp"_s);
    row(dropMissingRows({}), u"Remove rows with a missing value in any column"_s);
    row(dropDuplicateRows({}), u"Remove repeated rows, keep the first of each"_s);
    row(dropDuplicateRows({u"id"_s, u"visit"_s}, true),
        u"Remove rows with the same id and visit, keep the last of each"_s);
    row(limitValues(u"sbp"_s, {.hardLow = 40, .hardHigh = 300, .softLow = {}, .softHigh = {}}),
        u"Set values in sbp outside 40 to 300 to missing"_s);
    row(convertUnit(u"sbp"_s, u"kPa"_s, u"mm[Hg]"_s), u"Convert sbp from kPa to mmHg"_s);
    row(setCell(u"sbp"_s, 17, u"128"_s, {}), u"Set sbp in record 17 to “128”"_s);
    row(renameColumn(u"ap_hi"_s, u"sbp"_s), u"Call the column ap_hi “sbp”"_s);
    row(divideShifted(u"sbp"_s), u"Divide values of sbp that are 10 times too large by 10"_s);
    row(dropColumns({{u"name"_s, u"phone"_s}}), u"Leave out name and phone"_s);
    row(fillMissing({u"sbp"_s, FillMissing::Method::GroupMedian, {}, {u"sex"_s, u"site"_s}}),
        u"Fill missing values of sbp with the median of the same sex and site, marked in sbp_filled"_s);
    row(resolveRepeatedKeys({{u"id"_s, u"day"_s}, ResolveRepeatedKeys::Keep::Mean}),
        u"Make one row of each id and day, with the mean of its numbers"_s);
    row(crossField({u"sbp_le_dbp"_s, {u"s"_s, u"d"_s}, CrossField::Action::Missing}),
        u"Set to missing what shows a systolic pressure that is not above the diastolic one (s and d)"_s);
    row(mergeCategories({u"sex"_s, {{u"m"_s, u"male"_s}}}), u"Write “m” as “male” in sex"_s);
    row(parseDates({u"day"_s, u"mdy"_s}), u"Read day as dates: month, day, year"_s);
    row(computeColumn({u"pp"_s, formula(u"sbp - dbp"_s)}), u"Compute pp as sbp - dbp"_s);
    row(filterRows({formula(u"age >= 18"_s)}), u"Keep only rows where age >= 18"_s);
    row(gatherColumns({{u"sbp1"_s, u"sbp2"_s}, {u"sbp"_s}, {u"1"_s, u"2"_s}}),
        u"Make one row for each reading of sbp1 and sbp2: columns sbp"_s);
    row(joinTable({u"labs.csv"_s, {u"id"_s}, {u"creatinine"_s}}),
        u"Add creatinine from the table “labs.csv”, by id"_s);
    row(ageBand({u"age"_s, {18, 40, 65}}), u"Group age in bands from 18 to 65 and above, as age_band"_s);
}

void StepTest::saysWhatItDoes()
{
    QFETCH(const StepPtr, step);
    QFETCH(const QString, sentence);
    QCOMPARE(Translator().text(step->sentence()), sentence);
}

void StepTest::unknownStepIsKeptAndNotApplied()
{
    const QJsonObject json{{u"step"_s, u"groupMedian"_s}, {u"column"_s, u"sbp"_s}, {u"enabled"_s, true}};
    const auto step = stepFromJson(json);
    QVERIFY(step);
    QCOMPARE(toJson(*step), json);
    QVERIFY(misfit(sampleTable(), *step).contains(u"groupMedian"_s));
    QVERIFY(Translator().text((*step)->sentence()).contains(u"groupMedian"_s));
}

static const RegisterTest<StepTest> registered;
#include "tst_step.moc"
