// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/changelog.h"
#include "app/recipe/reciperunner.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Recipes as a whole, and the log of what they did.
class RecipeRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void wholeEqualsPieces_data() { seeds(); }
    void wholeEqualsPieces();
    void disablingAndEnablingChangesNothing_data() { seeds(); }
    void disablingAndEnablingChangesNothing();
    void logLeadsFromRawToClean_data() { seeds(); }
    void logLeadsFromRawToClean();
    void onlyLaterStepsRunAgain();
    void misfitsAreReportedAndPassedOver();
    void cancelKeepsTheLastRun();
    void logLines();
    void changesOfOneRow();
    void logThatCannotBeWritten();

private:
    static void seeds()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 24; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
};

static RecipeResultPtr runOnce(const Table &raw, const Recipe &recipe)
{
    NoProgress progress;
    return RecipeRunner(raw, rules(), others()).run(recipe, progress).value();
}

/// Every cell, reason and row of both.
static QString difference(const Table &a, const Table &b)
{
    if (a.schema() != b.schema())
        return u"schema"_s;
    if (a.keptRows() != b.keptRows())
        return u"kept rows"_s;
    for (qsizetype i = 0; i < a.columnCount(); ++i) {
        for (qsizetype row = 0; row < a.rowCount(); ++row) {
            const Column &x = a.column(i), &y = b.column(i);
            if (x.reasonName(x.reason(row)) != y.reasonName(y.reason(row))
                || a.displayText(row, i) != b.displayText(row, i))
                return u"%1 in row %2"_s.arg(a.info(i).name).arg(row);
        }
    }
    return {};
}

void RecipeRunnerTest::wholeEqualsPieces()
{
    QFETCH(const quint32, seed);
    const Table raw = randomTable(70, seed);
    const Table untouched = randomTable(70, seed);
    const Recipe recipe = randomRecipe(seed);
    const auto whole = runOnce(raw, recipe);

    // The same runner, fed one step at a time, and step by step by hand.
    NoProgress progress;
    RecipeRunner runner(raw, rules(), others());
    Recipe growing;
    Table byHand = raw;
    int number = 0;
    for (const RecipeEntry &entry : recipe.entries()) {
        growing.append(entry);
        QVERIFY(runner.run(growing, progress));
        ++number;
        auto outcome = entry.step->run(byHand, {rules(), number, others()}, progress);
        if (entry.enabled && outcome)
            byHand = outcome->table;
    }
    QCOMPARE(difference((*runner.run(recipe, progress))->table, whole->table), QString());
    QCOMPARE(difference(byHand, whole->table), QString());
    QCOMPARE(difference(raw, untouched), QString()); // raw never changes
    for (size_t i = 1; i < whole->steps.size(); ++i)
        QCOMPARE(difference(whole->steps[i].before, whole->steps[i - 1].after), QString());
}

void RecipeRunnerTest::disablingAndEnablingChangesNothing()
{
    QFETCH(const quint32, seed);
    const Table raw = randomTable(70, seed);
    Recipe recipe = randomRecipe(seed);
    NoProgress progress;
    RecipeRunner runner(raw, rules(), others());
    const auto before = runner.run(recipe, progress).value();
    const Recipe unchanged = recipe;
    QRandomGenerator random(seed);
    for (int i = 0; i < 4; ++i) {
        const auto index = random.bounded(int(recipe.entries().size()));
        const bool enabled = recipe.entries()[index].enabled;
        recipe.setEnabled(index, !enabled);
        QVERIFY(runner.run(recipe, progress));
        recipe.setEnabled(index, enabled);
        const auto after = runner.run(recipe, progress).value();
        QCOMPARE(recipe, unchanged);
        QCOMPARE(difference(after->table, before->table), QString());
    }
}

void RecipeRunnerTest::logLeadsFromRawToClean()
{
    QFETCH(const quint32, seed);
    const Table raw = randomTable(70, seed);
    Recipe recipe;
    for (const RecipeEntry &entry : randomRecipe(seed).entries()) {
        if (entry.step->id() != u"gatherColumns"_s) // the log names records, of which it makes several rows
            recipe.append(entry);
    }
    const auto result = runOnce(raw, recipe);

    // Names of columns as the file has them; new columns are no changes.
    QHash<QString, QStringList> cells;
    for (qsizetype i = 0; i < raw.columnCount(); ++i)
        cells[raw.info(i).source] = values(raw, raw.info(i).name);
    QList<bool> kept(raw.rowCount(), true);
    for (qsizetype row = 0; row < raw.rowCount(); ++row) {
        for (const ChangeRecord &change : changesOfRow(*result, recipe, row)) {
            QCOMPARE(change.record, row + 1);
            QCOMPARE(change.line, row + 2);
            if (change.column.isEmpty()) {
                kept[row] = false;
                continue;
            }
            const Table &after = result->steps[static_cast<size_t>(change.step) - 1].after;
            const qsizetype index = after.indexOf(change.column);
            const QString source = after.info(index).source;
            if (cells.contains(source)) // a text that fits no value is no value
                cells[source][row] = after.column(index).isValid(row) ? change.after : QString();
        }
    }
    for (qsizetype row = 0; row < raw.rowCount(); ++row)
        QCOMPARE(kept[row], result->table.isKept(row));
    for (qsizetype i = 0; i < result->table.columnCount(); ++i) {
        const QString source = result->table.info(i).source;
        if (!cells.contains(source))
            continue;
        QStringList left;
        for (qsizetype row = 0; row < raw.rowCount(); ++row) {
            if (kept[row])
                left.append(cells[source][row]);
        }
        QCOMPARE(left, values(result->table, result->table.info(i).name));
    }
}

/// Counts how often it is run.
class CountingStep final : public Step
{
public:
    explicit CountingStep(int &runs, int number) : m_runs(runs), m_number(number) {}

    QString id() const override { return u"count"_s; }
    Phase phase() const override { return Phase::Derived; }
    QJsonObject parameters() const override { return {{u"number"_s, m_number}}; }
    QStringList columnsNeeded() const override { return {}; }
    StepPtr renamed(const QHash<QString, QString> &) const override { return nullptr; }
    Result<StepOutcome> run(const Table &table, const StepContext &, Progress &) const override
    {
        ++m_runs;
        return StepOutcome{table, {}};
    }
    Phrase sentence() const override { return {}; }
    QString reason() const override { return {}; }

private:
    int &m_runs;
    const int m_number;
};

void RecipeRunnerTest::onlyLaterStepsRunAgain()
{
    QList<int> runs(4, 0);
    Recipe recipe;
    for (int i = 0; i < 4; ++i)
        recipe.append({std::make_shared<CountingStep>(runs[i], i), true, {}});
    NoProgress progress;
    RecipeRunner runner(sampleTable(), rules());
    QVERIFY(runner.run(recipe, progress));
    QCOMPARE(runs, (QList<int>{1, 1, 1, 1}));
    QVERIFY(runner.run(recipe, progress));
    QCOMPARE(runs, (QList<int>{1, 1, 1, 1}));
    recipe.setEnabled(2, false);
    QVERIFY(runner.run(recipe, progress));
    QCOMPARE(runs, (QList<int>{1, 1, 1, 2}));
    recipe.replace(3, {std::make_shared<CountingStep>(runs[3], 7), true, {}});
    QVERIFY(runner.run(recipe, progress));
    QCOMPARE(runs, (QList<int>{1, 1, 1, 3}));
    recipe.removeAt(0);
    QVERIFY(runner.run(recipe, progress));
    QCOMPARE(runs, (QList<int>{1, 2, 1, 4})); // places in the recipe have moved
}

void RecipeRunnerTest::misfitsAreReportedAndPassedOver()
{
    Recipe recipe;
    recipe.append({dropMissingRows({u"age"_s}), true, {}});
    recipe.append({limitValues(u"pulse"_s), true, {}});
    recipe.append({limitValues(u"dbp"_s), false, {}});
    recipe.append({dropMissingRows({u"sbp"_s}), true, {}});
    const auto result = runOnce(sampleTable(), recipe);
    QCOMPARE(result->firstMisfit(), std::optional<size_t>(1));
    QCOMPARE(result->steps[1].status, StepResult::Status::DoesNotApply);
    QVERIFY(result->steps[1].error.message.contains(u"“pulse”"_s));
    QCOMPARE(result->steps[2].status, StepResult::Status::Disabled);
    QCOMPARE(result->steps[3].status, StepResult::Status::Applied);
    QVERIFY(result->steps[3].changes.removedCount() > 0);
    QCOMPARE(result->table.keptCount(),
             12 - result->steps[0].changes.removedCount() - result->steps[3].changes.removedCount());
    QVERIFY(!runOnce(sampleTable(), {})->firstMisfit());
}

void RecipeRunnerTest::cancelKeepsTheLastRun()
{
    const Table raw = sampleTable();
    RecipeRunner runner(raw, rules(), others());
    Recipe recipe;
    recipe.append({dropMissingRows({u"sbp"_s}), true, {}});
    NoProgress progress;
    const auto first = runner.run(recipe, progress).value();
    recipe.append({limitValues(u"dbp"_s), true, {}});
    CancelAfter stop(0);
    const auto stopped = runner.run(recipe, stop);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    const auto second = runner.run(recipe, progress).value();
    QCOMPARE(difference(second->steps[0].after, first->table), QString());
    QCOMPARE(second->steps.size(), size_t(2));
}

static Table smallTable()
{
    using enum ColumnType;
    return makeTable({{u"id"_s, Text, {u"a, b"_s, u"c"_s, u"c"_s}},
                      {u"sbp"_s, Number, {u"NA"_s, u"1240"_s, u"999"_s}, u"sbp"_s, u"mm[Hg]"_s}});
}

static Recipe smallRecipe()
{
    Recipe recipe;
    recipe.append({declareMissing({}, {u"NA"_s}, {999}), true, {}});
    recipe.append({divideShifted(u"sbp"_s), true, {}});
    recipe.append({limitValues(u"sbp"_s), false, {}});
    recipe.append({setCell(u"id"_s, 1, u"say \"a\""_s, u"typing, sorry"_s), true, {}});
    recipe.append({dropDuplicateRows({u"id"_s}), true, {}});
    return recipe;
}

void RecipeRunnerTest::logLines()
{
    const Recipe recipe = smallRecipe();
    const auto result = runOnce(smallTable(), recipe);
    QBuffer log;
    log.open(QIODevice::WriteOnly);
    NoProgress progress;
    QVERIFY(writeChangeLog(*result, recipe, log, progress));
    QCOMPARE(log.data(),
             QByteArray("step,line,record,column,before,after,reason\n"
                        "1,2,1,sbp,NA,,code:NA\n"
                        "1,4,3,sbp,999,,code:999\n"
                        "2,3,2,sbp,1240,124,10 times too large\n"
                        "4,2,1,id,\"a, b\",\"say \"\"a\"\"\",\"typing, sorry\"\n"
                        "5,4,3,,,,repeats another row\n"));
    QCOMPARE(result->changedCells(), 4);
    CancelAfter stop(0);
    QCOMPARE(writeChangeLog(*result, recipe, log, stop).error().kind, Error::Kind::Cancelled);
}

void RecipeRunnerTest::changesOfOneRow()
{
    const Recipe recipe = smallRecipe();
    const auto result = runOnce(smallTable(), recipe);
    const auto changes = changesOfRow(*result, recipe, 2);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].step, 1);
    QCOMPARE(changes[0].line, 4);
    QCOMPARE(changes[0].before, u"999"_s);
    QCOMPARE(changes[0].after, QString());
    QCOMPARE(changes[0].reason, u"code:999"_s);
    QCOMPARE(changes[1].step, 5);
    QCOMPARE(changes[1].column, QString());
    QCOMPARE(changesOfRow(*result, recipe, 1).first().after, u"124"_s);
}

void RecipeRunnerTest::logThatCannotBeWritten()
{
    QBuffer closed;
    NoProgress progress;
    const Recipe recipe = smallRecipe();
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const Status status = writeChangeLog(*runOnce(smallTable(), recipe), recipe, closed, progress);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::Unwritable);
}

static const RegisterTest<RecipeRunnerTest> registered;
#include "tst_reciperunner.moc"
