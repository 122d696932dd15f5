// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/scriptexport/scriptexport.h"
#include "app/table/csvwriter.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/testcase.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Recipes as scripts of R and Python; run where these are installed.
class ScriptExportTest : public QObject
{
    Q_OBJECT

private slots:
    void scriptsGiveTheSameTable_data();
    void scriptsGiveTheSameTable();
    void everyStepIsSaidOrRefused();
    void uncommonPatternsAreRefused_data();
    void uncommonPatternsAreRefused();
    void textsAreQuoted_data();
    void textsAreQuoted();
    void offAndMisfitAreComments();
};

static RecipeResultPtr runRecipe(const Table &raw, const Recipe &recipe)
{
    NoProgress progress;
    return RecipeRunner(raw, rules(), others()).run(recipe, progress).value();
}

static Recipe recipeOf(const QList<StepPtr> &steps)
{
    Recipe recipe;
    for (const StepPtr &step : steps)
        recipe.append({step, true, {}});
    return recipe;
}

/// The program that runs a language's scripts; empty where it, or what it needs, is not installed.
static QStringList interpreter(ScriptLanguage language)
{
    if (language == ScriptLanguage::R) {
        const QString found = QStandardPaths::findExecutable(u"Rscript"_s);
        return found.isEmpty() ? QStringList() : QStringList{found, u"--vanilla"_s};
    }
    for (const QString &python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        if (QProcess::execute(python, {u"-W"_s, u"ignore"_s, u"-c"_s, u"import pandas"_s}) == 0)
            return {python, u"-W"_s, u"ignore"_s};
    }
    return {};
}

static QList<StepPtr> cleaningSteps()
{
    using enum FillMissing::Method;
    return {
        setRole(u"sbp2"_s, u"sbp"_s),
        cleanText({{u"word"_s}, CleanText::Case::Upper}),
        splitPressure(u"bp"_s, u"upper"_s, u"lower"_s),
        replaceText({{u"sbp"_s, u"day"_s}, u"."_s, u"-"_s}),
        declareMissing({}, {u"NA"_s, u"refused"_s}, {999}),
        exchangePressures(u"sbp"_s, u"dbp"_s),
        divideShifted(u"sbp"_s),
        replaceText({{u"word"_s}, u"^(\\w)(\\w+)"_s, u"\\2-\\1"_s, ReplaceText::Match::Pattern}),
        replaceText({{u"site"_s}, u"[sn]O(?=u|r)"_s, u"<"_s, ReplaceText::Match::Pattern}),
        replaceText({{u"site"_s}, u"<"_s, u"No"_s, ReplaceText::Match::Pattern, true}),
        computeColumn(
            {u"sugar"_s,
             formula(u"concat(text(dbp), if(sbp > 120, \" mg/dL\", if(dbp > 80, \"\", \" mmol/l.\")))"_s)}),
        setRole(u"sugar"_s, u"glucose"_s),
        readUnits({u"sugar"_s, u"mmol/L"_s}),
        mergeCategories({u"site"_s, {{u"North"_s, u"N"_s}, {u"South"_s, u"the \"S\""_s}}}),
        setCell(u"sbp"_s, 2, u"131"_s, {}),
        limitValues(u"sbp"_s),
        limitValues(u"dbp"_s, {.hardLow = 20, .hardHigh = {}, .softLow = {}, .softHigh = 110}),
        crossField({u"sbp_le_dbp"_s, {u"sbp"_s, u"dbp"_s}, CrossField::Action::Missing}),
        dropDuplicateRows({u"id"_s, u"sbp"_s, u"seen"_s}),
        fillMissing({u"sbp"_s, GroupMedian, {}, {u"id"_s}}),
        fillMissing({u"dbp"_s, Mean}),
        fillMissing({u"dbp2"_s, Median, {}, {}, {}, u"f1"_s}),
        fillMissing({u"site"_s, Mode}),
        fillMissing({u"age"_s, Constant, u"50.5"_s}),
        fillMissing({u"weight"_s, LastOfPatient, {}, {u"id"_s}, u"seen"_s}),
        fillMissing({u"sbp2"_s, LastOfPatient, {}, {u"id"_s}}),
        dropMissingRows({u"sbp"_s, u"dbp"_s}),
        derivePressure({u"map"_s, u"sbp"_s, u"dbp"_s}),
        bodyMassIndex({u"weight"_s, u"height"_s}),
        classifyPressure({u"sbp"_s, u"dbp"_s, u"age"_s, u"esc_2024"_s}),
        ageFromDates({u"born"_s, u"seen"_s, u"years"_s}),
        mendAge({u"age"_s, u"born"_s, u"seen"_s, MendAge::Cells::Both}),
        ageBand({u"age"_s, {18, 40, 60.5}}),
        renameColumn(u"sbp"_s, u"systolic"_s),
        dropColumns({{u"word"_s, u"case"_s}}),
    };
}

static QList<StepPtr> rowSteps()
{
    return {
        convertUnit(u"sbp"_s, u"kPa"_s, u"mm[Hg]"_s, 30, 5),
        convertUnitWhere(u"weight"_s, u"lb"_s, u"kg"_s, formula(u"weight > 75 and height < 2"_s)),
        averageReadingsStep({u"esc"_s, {u"sbp"_s, u"sbp2"_s}, {u"dbp"_s, u"dbp2"_s}, {}}),
        averageReadingsStep({u"nice"_s, {u"sbp"_s, u"sbp2"_s}, {u"dbp"_s, u"dbp2"_s}, {}, u"n1"_s, u"n2"_s}),
        averageReadingsStep({u"china"_s, {u"sbp"_s, u"sbp2"_s}, {u"dbp"_s, u"dbp2"_s}, {}, u"c1"_s, u"c2"_s}),
        averageReadingsStep(
            {u"nhanes_auscultatory"_s, {u"sbp"_s}, {u"dbp"_s}, {u"test"_s, u"id"_s}, u"a1"_s, u"a2"_s}),
        resolveRepeatedKeys({{u"id"_s, u"born"_s}, ResolveRepeatedKeys::Keep::Flag, u"again"_s}),
        resolveRepeatedKeys({{u"id"_s, u"born"_s}, ResolveRepeatedKeys::Keep::Mean}),
        changeType({u"code"_s, ColumnType::Number}),
        changeType({u"dbp2"_s, ColumnType::Text}),
        crossField({u"visit_before_birth"_s, {u"born"_s, u"seen"_s}, CrossField::Action::Remove}),
        crossField({u"pp_high"_s, {u"sbp"_s, u"dbp"_s}, CrossField::Action::Flag}),
        filterRows({formula(u"isMissing(dbp) or dbp < 100"_s)}),
        dropDuplicateRows({u"site"_s, u"sbp"_s, u"weight"_s}, true),
    };
}

static QList<StepPtr> shapeSteps()
{
    return {
        joinTable({u"sites"_s, {u"site"_s}, {u"region"_s}, {u"name"_s}, u"of_"_s, true}),
        filterRows({formula(u"not isMissing(dbp)"_s)}),
        gatherColumns(
            {{u"sbp"_s, u"sbp2"_s, u"dbp"_s, u"dbp2"_s}, {u"systolic"_s, u"diastolic"_s}, {u"1"_s, u"2"_s}}),
        joinTable({u"labs"_s, {u"id"_s}, {u"creatinine"_s, u"taken"_s}}),
        setCell(u"systolic"_s, 7, u"131"_s, {}),
        gatherColumns({{u"weight"_s, u"height"_s}, {u"size"_s}, {u"heavy"_s, u"tall"_s}, u"what"_s}),
        dropMissingRows({u"systolic"_s}),
    };
}

/// A column for each function of formulas.
static QList<StepPtr> formulaSteps()
{
    QList<StepPtr> steps;
    for (const QString &text : {
             u"round(sbp / 7, 2) + round(-0.5) - mod(dbp, 7)"_s,
             u"sqrt(dbp) + exp(dbp / 100) + log(dbp) + log10(dbp) + abs(-dbp) + floor(1.9) + ceil(1.1)"_s,
             u"2 ^ -1 * dbp ^ 2"_s,
             u"dbp / (dbp - 80)"_s,
             u"min(sbp, dbp, 100) + max(sbp, dbp)"_s,
             u"coalesce(missing, sbp, dbp, 1)"_s,
             u"if(sbp > 130, missing, sbp)"_s,
             u"if(true, sbp, 0)"_s,
             u"sbp > 130 and dbp > 85"_s,
             u"sbp > 130 or not (dbp > 85)"_s,
             u"oneOf(dbp, 80, sbp)"_s,
             u"isMissing(sbp) = (site = \"North\")"_s,
             u"concat(upper(site), \"/\", lower(trim(word)), text(dbp))"_s,
             u"length(replace(word, \"o\", \"00\")) + number(\"1.5\")"_s,
             u"contains(site, \"out\") or startsWith(site, \"No\") or endsWith(bp, \"85\")"_s,
             u"number(code) * 2"_s,
             u"yearsBetween(born, seen) + daysBetween(born, seen) * 100"_s,
             u"year(born) * 10000 + month(born) * 100 + day(born)"_s,
             u"daysBetween(date(\"2024-02-28\"), seen)"_s,
             u"born < seen"_s,
             u"not missing"_s,
             u"5"_s,
         })
        steps.append(computeColumn({u"x%1"_s.arg(steps.size()), formula(text)}));
    return steps;
}

void ScriptExportTest::scriptsGiveTheSameTable_data()
{
    QTest::addColumn<ScriptLanguage>("language");
    QTest::addColumn<QList<StepPtr>>("steps");
    for (const auto &[name, language] :
         {std::pair{"R", ScriptLanguage::R}, {"Python", ScriptLanguage::Python}}) {
        QTest::addRow("%s cleaning", name) << language << cleaningSteps();
        QTest::addRow("%s rows", name) << language << rowSteps();
        QTest::addRow("%s shapes", name) << language << shapeSteps();
        QTest::addRow("%s formulas", name) << language << formulaSteps();
    }
}

static bool sameText(const QByteArray &a, const QByteArray &b)
{
    if (a == b)
        return true;
    bool isA = false, isB = false;
    const double x = a.toDouble(&isA), y = b.toDouble(&isB);
    return isA && isB && qAbs(x - y) <= 1e-12 * qMax(qAbs(x), qAbs(y));
}

/// The first line that differs; the tables here have no commas inside cells but in \a quoted ones.
static QByteArray differingLine(const QByteArray &a, const QByteArray &b)
{
    const QList<QByteArray> linesA = a.split('\n'), linesB = b.split('\n');
    for (qsizetype line = 0; line < qMax(linesA.size(), linesB.size()); ++line) {
        const QList<QByteArray> x = linesA.value(line).split(','), y = linesB.value(line).split(',');
        if (x.size() != y.size() || !std::equal(x.begin(), x.end(), y.begin(), sameText))
            return QByteArray::number(line) + ":\n" + linesA.value(line) + '\n' + linesB.value(line);
    }
    return {};
}

static QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ScriptExportTest::scriptsGiveTheSameTable()
{
    QFETCH(const ScriptLanguage, language);
    QFETCH(const QList<StepPtr>, steps);
    QStringList program = interpreter(language);
    if (program.isEmpty())
        QSKIP("R, or Python with pandas, is not installed");
    const Table raw = randomTable(80, 11);
    const Recipe recipe = recipeOf(steps);
    const auto result = runRecipe(raw, recipe);
    QVERIFY2(!result->firstMisfit(),
             result->firstMisfit() ? qPrintable(result->steps[*result->firstMisfit()].error.message) : "");
    const auto script = recipeScript(recipe, *result, *rules(), language);
    QVERIFY2(script, script ? "" : qPrintable(script.error().message));

    const QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    NoProgress progress;
    QVERIFY(writeCsvFile(raw, path("raw.csv"), CellContent::OriginalText, progress));
    QVERIFY(writeCsvFile(result->table, path("clean.csv"), CellContent::Values, progress));
    for (const char *other : {"sites", "labs"}) // the order in which shapeSteps() joins them
        QVERIFY(writeCsvFile(others().value(QLatin1String(other)), path(other), CellContent::OriginalText,
                             progress));
    QFile file(path("script"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(script->toUtf8());
    file.close();

    QProcess process;
    const QString executable = program.takeFirst();
    process.start(
        executable,
        program + QStringList{path("script"), path("raw.csv"), path("out.csv"), path("sites"), path("labs")});
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QByteArray difference = differingLine(readAll(path("clean.csv")), readAll(path("out.csv")));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

/// Each kind of step either has its line in both languages or names itself as one that has none.
void ScriptExportTest::everyStepIsSaidOrRefused()
{
    QStringList refused;
    const auto steps = sampleSteps();
    for (const StepPtr &step : steps) {
        const Recipe recipe = recipeOf({step});
        const auto result = runRecipe(sampleTable(), recipe);
        for (const ScriptLanguage language : {ScriptLanguage::R, ScriptLanguage::Python}) {
            const auto script = recipeScript(recipe, *result, *rules(), language);
            if (script)
                continue;
            QCOMPARE(script.error().kind, Error::Kind::DoesNotFit);
            QVERIFY(script.error().message.contains(step->id()));
            refused.append(step->id());
        }
    }
    refused.removeDuplicates();
    refused.sort();
    QCOMPARE(refused, (QStringList{u"cleanText"_s, u"parseDates"_s, u"spreadRows"_s}));
}

/// Regular expressions are said where R and Python read them as we do.
void ScriptExportTest::uncommonPatternsAreRefused_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("with");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("groups") << u"^\\s*(\\d+)(?:\\.0{1,2})?[ \\]a-c]*?$"_s << u"\\1 x"_s << true;
    QTest::newRow("named group") << u"(?<n>a)"_s << QString() << false;
    QTest::newRow("look behind") << u"(?<=a)b"_s << QString() << false;
    QTest::newRow("verb") << u"(*UTF)a"_s << QString() << false;
    QTest::newRow("possessive") << u"a++"_s << QString() << false;
    QTest::newRow("property") << u"\\p{L}"_s << QString() << false;
    QTest::newRow("class by name") << u"[[:alpha:]]"_s << QString() << false;
    QTest::newRow("end of all") << u"a\\z"_s << QString() << false;
    QTest::newRow("nothing") << u"x*"_s << QString() << false;
    QTest::newRow("edge") << u"\\b"_s << QString() << false;
    QTest::newRow("escape in the new text") << u"a"_s << u"\\n"_s << false;
    QTest::newRow("group of two digits") << u"(a)"_s << u"\\10"_s << false;
}

void ScriptExportTest::uncommonPatternsAreRefused()
{
    QFETCH(const QString, find);
    QFETCH(const QString, with);
    QFETCH(const bool, isSaid);
    const Recipe recipe = recipeOf({replaceText({{u"site"_s}, find, with, ReplaceText::Match::Pattern})});
    const auto result = runRecipe(sampleTable(), recipe);
    for (const ScriptLanguage language : {ScriptLanguage::R, ScriptLanguage::Python})
        QCOMPARE(bool(recipeScript(recipe, *result, *rules(), language)), isSaid);
}

void ScriptExportTest::textsAreQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"North 收缩压"_s << u"\"North 收缩压\""_s;
    QTest::newRow("signs") << u"a\"b\\c"_s << u"\"a\\\"b\\\\c\""_s;
    QTest::newRow("line end") << u"a\nb"_s << u"\"a\\x0ab\""_s;
}

void ScriptExportTest::textsAreQuoted()
{
    QFETCH(const QString, text);
    QFETCH(const QString, quoted);
    QCOMPARE(scriptText(ScriptLanguage::R, text), quoted);
    QCOMPARE(scriptText(ScriptLanguage::Python, text), quoted);
}

void ScriptExportTest::offAndMisfitAreComments()
{
    Recipe recipe = recipeOf({dropMissingRows({u"sbp"_s}), dropColumns({{u"nothing\nquit()"_s}})});
    recipe.setEnabled(0, false);
    const auto result = runRecipe(sampleTable(), recipe);
    const QString script = recipeScript(recipe, *result, *rules(), ScriptLanguage::R).value();
    QVERIFY(script.contains(u"# 1. Remove rows with a missing value in sbp\n# (switched off)\n"_s));
    QVERIFY(script.contains(u"# 2. Leave out nothing quit()\n# (does not apply)\n"_s));
}

static const RegisterTest<ScriptExportTest> registered;
#include "tst_scriptexport.moc"
