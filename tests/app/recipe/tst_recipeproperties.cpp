// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/reciperunner.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/testcase.h"

#include <QJsonDocument>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// What holds for all recipes and tables; beside RecipeRunnerTest, which runs them in pieces.
class RecipePropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void jsonRoundTrip();
    void orderOfIndependentStepsDoesNotMatter();
    void sameTableTwice();
};

void RecipePropertiesTest::jsonRoundTrip()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const Recipe recipe = randomRecipe(seed, 12);
        const QByteArray text = QJsonDocument(recipe.toJson()).toJson();
        const auto again = Recipe::fromJson(QJsonDocument::fromJson(text).object());
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, recipe);
        QCOMPARE(again->toJson(), recipe.toJson());
    }
}

static QStringList touched(const Step &step)
{
    return step.columnsNeeded() + step.columnsMade();
}

static bool areApart(const Step &a, const Step &b)
{
    for (const Step *step : {&a, &b}) {
        if (step->parameters()[u"keep"_s] == u"mean"_s)
            return false; // it changes every column of numbers
    }
    const QStringList columns = touched(b);
    const QStringList others = touched(a);
    return !columns.isEmpty() && !others.isEmpty()
        && std::none_of(columns.begin(), columns.end(), [&](const QString &c) { return others.contains(c); });
}

/// What a cell becomes depends on other rows, or rows go.
static bool looksAcrossRows(const Step &step)
{
    static const QStringList kinds{
        u"fillMissing"_s,     u"averageReadings"_s, u"resolveRepeatedKeys"_s, u"dropDuplicateRows"_s,
        u"dropMissingRows"_s, u"filterRows"_s,      u"spreadRows"_s,          u"divideShifted"_s,
        u"gatherColumns"_s,   u"setCell"_s}; // by its number
    return kinds.contains(step.id()) || step.parameters()[u"action"_s] == u"remove"_s;
}

/// The kept cells by column name, wherever the column stands.
static QHash<QString, QStringList> content(const Table &table)
{
    QHash<QString, QStringList> cells;
    for (qsizetype i = 0; i < table.columnCount(); ++i)
        cells[table.info(i).name] = shown(table, table.info(i).name) + values(table, table.info(i).name);
    return cells;
}

static QHash<QString, QStringList> runInOrder(const Table &raw, const QList<StepPtr> &steps)
{
    Recipe recipe;
    for (const StepPtr &step : steps)
        recipe.append({step, true, {}});
    NoProgress progress;
    return content(RecipeRunner(raw, rules(), others()).run(recipe, progress).value()->table);
}

void RecipePropertiesTest::orderOfIndependentStepsDoesNotMatter()
{
    const auto steps = sampleSteps();
    const Table raw = randomTable(20, 7);
    int pairs = 0;
    for (const StepPtr &a : steps) {
        for (const StepPtr &b : steps) {
            if (a == b || !areApart(*a, *b) || (looksAcrossRows(*a) && looksAcrossRows(*b)))
                continue;
            ++pairs;
            QVERIFY2(runInOrder(raw, {a, b}) == runInOrder(raw, {b, a}),
                     qPrintable(a->id() + u" and "_s + b->id()));
        }
    }
    QVERIFY(pairs > 300);
}

void RecipePropertiesTest::sameTableTwice()
{
    for (quint32 seed = 50; seed < 60; ++seed) {
        const Recipe recipe = randomRecipe(seed);
        NoProgress progress;
        const auto once =
            RecipeRunner(randomTable(80, seed), rules(), others()).run(recipe, progress).value();
        const auto twice =
            RecipeRunner(randomTable(80, seed), rules(), others()).run(recipe, progress).value();
        QCOMPARE(content(once->table), content(twice->table));
        QCOMPARE(once->changedCells(), twice->changedCells());
    }
}

static const RegisterTest<RecipePropertiesTest> registered;
#include "tst_recipeproperties.moc"
