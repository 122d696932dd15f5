// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/recipe.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class RecipeTest : public QObject
{
    Q_OBJECT

private slots:
    void newerStepsSurviveWritingAndReading();
    void roundTripIsExact();
    void stepsTakeTheirPhase();
    void laterStepsFollowANewName();
    void newerStepsAreKept();
    void bareListOfSteps();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void files();
    void plainRecipeShips();
};

static Recipe fullRecipe()
{
    Recipe recipe;
    const auto steps = sampleSteps();
    for (const StepPtr &step : steps)
        recipe.append(
            {step, recipe.entries().size() % 3 != 0, recipe.entries().size() % 2 ? u"why"_s : QString()});
    return recipe;
}

static QStringList ids(const Recipe &recipe)
{
    QStringList list;
    for (const RecipeEntry &entry : recipe.entries())
        list.append(entry.step->id());
    return list;
}

void RecipeTest::roundTripIsExact()
{
    const Recipe recipe = fullRecipe();
    const QByteArray text = QJsonDocument(recipe.toJson()).toJson();
    const auto again = Recipe::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(again);
    QCOMPARE(*again, recipe);
    QCOMPARE(QJsonDocument(again->toJson()).toJson(), text);
    Recipe other = recipe;
    other.setEnabled(3, !other.entries()[3].enabled);
    QVERIFY(!(other == recipe));
}

void RecipeTest::stepsTakeTheirPhase()
{
    Recipe recipe;
    recipe.insert({dropMissingRows({}), true, {}});
    recipe.insert({limitValues(u"sbp"_s), true, {}});
    QCOMPARE(recipe.insert({convertUnit(u"sbp"_s, u"kPa"_s, u"mm[Hg]"_s), true, {}}), 0);
    QCOMPARE(recipe.insert({declareMissing({}, {u"NA"_s}, {}), true, {}}), 0);
    QCOMPARE(recipe.insert({limitValues(u"dbp"_s), true, {}}), 3);
    recipe.insert({dropDuplicateRows({}), true, {}});
    recipe.insert({divideShifted(u"sbp"_s), true, {}});
    recipe.insert({splitPressure(u"bp"_s, u"sbp"_s, u"dbp"_s), true, {}});
    recipe.insert({averageReadingsStep({u"esc"_s, {u"a"_s}, {}, {}}), true, {}});
    QCOMPARE(ids(recipe),
             (QStringList{u"splitPressure"_s, u"declareMissing"_s, u"convertUnit"_s, u"divideShifted"_s,
                          u"limitValues"_s, u"limitValues"_s, u"dropDuplicateRows"_s, u"averageReadings"_s,
                          u"dropMissingRows"_s}));
}

void RecipeTest::laterStepsFollowANewName()
{
    Recipe recipe;
    recipe.insert({limitValues(u"ap_hi"_s), true, {}});
    recipe.insert({declareMissing({u"age"_s}, {u"NA"_s}, {}), true, {}});
    const Recipe before = recipe;
    const qsizetype index = recipe.insert({renameColumn(u"ap_hi"_s, u"sbp"_s), true, {}});
    QCOMPARE(index, 0);
    QCOMPARE(recipe.entries()[2].step->columnsNeeded(), QStringList{u"sbp"_s});
    QCOMPARE(recipe.entries()[1].step->columnsNeeded(), QStringList{u"age"_s});
    const Recipe renamed = recipe;
    recipe.setEnabled(0, false);
    QCOMPARE(recipe.entries()[2].step->columnsNeeded(), QStringList{u"ap_hi"_s});
    recipe.setEnabled(0, true);
    QCOMPARE(recipe, renamed);
    recipe.removeAt(0);
    QCOMPARE(recipe, before);
}

void RecipeTest::newerStepsAreKept()
{
    const QByteArray text = R"({"format": "sphygma-recipe", "version": 9, "steps": [
        {"step": "groupMedian", "by": ["site"], "enabled": true},
        {"step": "limitValues", "column": "sbp", "unheard": 1, "enabled": false, "note": "n"}]})";
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto recipe = Recipe::fromJson(json);
    QVERIFY(recipe);
    QCOMPARE(recipe->toJson()[u"steps"_s], json[u"steps"_s]);
    QJsonObject current = json;
    current[u"version"_s] = Recipe::formatVersion;
    QVERIFY(!Recipe::fromJson(current)); // a slip, not a newer version
}

void RecipeTest::bareListOfSteps()
{
    const QByteArray text = R"({"steps": [{"step": "dropMissingRows"}]})";
    const auto recipe = Recipe::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(recipe);
    QCOMPARE(recipe->entries().size(), 1);
    QVERIFY(recipe->entries().first().enabled);
}

void RecipeTest::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("no steps") << QByteArray(R"({"format": "sphygma-recipe"})") << u"recipe"_s;
    QTest::newRow("another format") << QByteArray(R"({"format": "x", "steps": []})") << u"recipe"_s;
    QTest::newRow("nameless step") << QByteArray(
        R"({"steps": [{"step": "dropMissingRows"}, {"columns": []}]})")
                                   << u"Step 2"_s;
    QTest::newRow("no object") << QByteArray(R"({"steps": [7]})") << u"Step 1"_s;
    QTest::newRow("parameter") << QByteArray(R"({"steps": [{"step": "limitValues", "column": 3}]})")
                               << u"“column”"_s;
    QTest::newRow("enabled") << QByteArray(R"({"steps": [{"step": "dropMissingRows", "enabled": "yes"}]})")
                             << u"enabled"_s;
}

void RecipeTest::faultsAreNamed()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto recipe = Recipe::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().kind, Error::Kind::DoesNotFit);
    QVERIFY2(recipe.error().message.contains(says), qPrintable(recipe.error().message));
}

void RecipeTest::files()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recipe.json"_s);
    QVERIFY(fullRecipe().toFile(path));
    const auto read = Recipe::fromFile(path);
    QVERIFY(read);
    QCOMPARE(*read, fullRecipe());

    const auto absent = Recipe::fromFile(folder.filePath(u"absent.json"_s));
    QVERIFY(!absent);
    QCOMPARE(absent.error().kind, Error::Kind::Unreadable);
    QVERIFY(absent.error().message.contains(u"absent.json"_s));
    QFile broken(folder.filePath(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"steps\": [");
    broken.close();
    const auto fault = Recipe::fromFile(broken.fileName());
    QVERIFY(!fault);
    QVERIFY(fault.error().message.contains(u"broken.json"_s));
    const Status unwritable = fullRecipe().toFile(folder.filePath(u"no/folder/r.json"_s));
    QVERIFY(!unwritable);
    QCOMPARE(unwritable.error().kind, Error::Kind::Unwritable);
}

void RecipeTest::plainRecipeShips()
{
    QVERIFY(rules()); // makes the resources reachable
    const auto plain = Recipe::fromFile(u":/recipes/plain.json"_s);
    QVERIFY(plain);
    QCOMPARE(ids(*plain), (QStringList{u"declareMissing"_s, u"dropMissingRows"_s, u"dropDuplicateRows"_s}));
    const QJsonObject words = plain->entries().first().step->parameters();
    const QStringList pandas{QString(), u"#N/A"_s, u"#N/A N/A"_s, u"#NA"_s,     u"-1.#IND"_s, u"-1.#QNAN"_s,
                             u"-NaN"_s, u"-nan"_s, u"1.#IND"_s,   u"1.#QNAN"_s, u"<NA>"_s,    u"N/A"_s,
                             u"NA"_s,   u"NULL"_s, u"NaN"_s,      u"n/a"_s,     u"nan"_s,     u"null"_s};
    QCOMPARE(words[u"words"_s].toArray(), QJsonArray::fromStringList(pandas));
    QVERIFY(words[u"exactCase"_s].toBool());
    for (const RecipeEntry &entry : plain->entries())
        QVERIFY(entry.enabled && entry.step->columnsNeeded().isEmpty());
}

void RecipeTest::newerStepsSurviveWritingAndReading()
{
    const QByteArray written = R"({"version": 2, "steps": [
        {"step": "dropDuplicateRows", "columns": [], "keep": "first", "speed": "warp", "enabled": true},
        {"step": "dropMissingRows", "columns": ["age"], "when": "any", "enabled": true}]})";
    const auto recipe = Recipe::fromJson(QJsonDocument::fromJson(written).object());
    QVERIFY(recipe);
    const auto again = Recipe::fromJson(recipe->toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), recipe->toJson());
}

static const RegisterTest<RecipeTest> registered;
#include "tst_recipe.moc"
