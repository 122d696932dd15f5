// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recipefit.h"
#include "app/recipe/reciperunner.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;
using How = ColumnMatch::How;

/// A recipe used again on a file whose columns are called otherwise.
class RecipeFitTest : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void needsOnlyWhatTheFileMustHave();
    void readingsOfARoleFollowTheirOrder();
    void everyKindWorksOnOtherNames();
    void columnsGetTheRoleTheyLack();
};

static Recipe recipeOf(const QList<StepPtr> &steps)
{
    Recipe recipe;
    for (const StepPtr &step : steps)
        recipe.append({step, true, {}});
    return recipe;
}

static Schema schemaOf(const QList<std::pair<QString, QString>> &columns)
{
    Schema schema;
    for (const auto &[name, role] : columns)
        schema.append({name, {}, ColumnType::Number, role, {}, name});
    return schema;
}

void RecipeFitTest::matches_data()
{
    QTest::addColumn<QString>("needed");
    QTest::addColumn<Schema>("now");
    QTest::addColumn<QString>("column");
    QTest::addColumn<How>("how");
    const auto row = [](const char *name, const QString &needed,
                        const QList<std::pair<QString, QString>> &now, const QString &column,
                        How how) { QTest::newRow(name) << needed << schemaOf(now) << column << how; };
    row("same name", u"sbp"_s, {{u"SBP"_s, {}}, {u"sbp"_s, {}}}, u"sbp"_s, How::Name);
    row("case and signs", u"Visit_Date"_s, {{u"visit date"_s, {}}}, u"visit date"_s, How::Spelling);
    row("same meaning", u"sbp"_s, {{u"ap_hi"_s, u"sbp"_s}, {u"age"_s, u"age"_s}}, u"ap_hi"_s, How::Role);
    row("meaning of a German name", u"Alter"_s, {{u"years"_s, u"age"_s}}, u"years"_s, How::Role);
    row("one slip", u"creatinine"_s, {{u"creatinin"_s, {}}, {u"urea"_s, {}}}, u"creatinin"_s, How::Spelling);
    row("another reading", u"value_1"_s, {{u"value_2"_s, {}}}, {}, How::None);
    row("two as near", u"creatinine"_s, {{u"creatinin"_s, {}}, {u"creatinina"_s, {}}}, {}, How::None);
    row("two of the meaning", u"sbp"_s, {{u"a"_s, u"sbp"_s}, {u"b"_s, u"sbp"_s}}, {}, How::None);
    row("short names are not near", u"sex"_s, {{u"sec"_s, {}}}, {}, How::None);
    row("nothing", u"sodium"_s, {{u"age"_s, u"age"_s}}, {}, How::None);
    row("empty file", u"sodium"_s, {}, {}, How::None);
}

void RecipeFitTest::matches()
{
    QFETCH(const QString, needed);
    QFETCH(const Schema, now);
    QFETCH(const QString, column);
    QFETCH(const How, how);
    const auto matches = matchColumns(
        recipeOf({limitValues(needed, {.hardLow = 1, .hardHigh = 2, .softLow = {}, .softHigh = {}})}), {},
        now, *rules());
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches[0].column, column);
    QCOMPARE(matches[0].how, how);
    const QHash<QString, QString> names = exchangedNames(matches);
    QCOMPARE(names.value(needed), column == needed ? QString() : column);
}

void RecipeFitTest::needsOnlyWhatTheFileMustHave()
{
    Recipe recipe = recipeOf({renameColumn(u"ap_hi"_s, u"sbp"_s), limitValues(u"sbp"_s),
                              derivePressure({u"map"_s, u"sbp"_s, u"dbp"_s}), limitValues(u"map"_s),
                              dropMissingRows({}), dropColumns({{u"dbp"_s, u"note"_s}})});
    recipe.setEnabled(5, false);
    const auto matches = matchColumns(recipe, {}, {}, *rules());
    QStringList needed;
    for (const ColumnMatch &match : matches)
        needed.append(match.needed);
    QCOMPARE(needed, (QStringList{u"ap_hi"_s, u"dbp"_s, u"note"_s}));
    QCOMPARE(matches[1].steps, (QList<qsizetype>{2, 5}));
    QCOMPARE(matches[1].role, u"dbp"_s);
}

void RecipeFitTest::readingsOfARoleFollowTheirOrder()
{
    const Recipe recipe = recipeOf({averageReadingsStep({u"all_mean"_s, {u"s1"_s, u"s2"_s}, {}, {}})});
    const Schema before = schemaOf({{u"s1"_s, u"sbp"_s}, {u"s2"_s, u"sbp"_s}});
    const auto two =
        matchColumns(recipe, before, schemaOf({{u"BPXSY1"_s, u"sbp"_s}, {u"BPXSY2"_s, u"sbp"_s}}), *rules());
    QCOMPARE(two[0].column, u"BPXSY1"_s);
    QCOMPARE(two[1].column, u"BPXSY2"_s);
    const auto three = matchColumns(
        recipe, before, schemaOf({{u"a"_s, u"sbp"_s}, {u"b"_s, u"sbp"_s}, {u"c"_s, u"sbp"_s}}), *rules());
    QCOMPARE(three[0].how, How::None);
}

/// For every kind of step: the same table under other names, matched by hand, gives the same changes.
void RecipeFitTest::everyKindWorksOnOtherNames()
{
    Table other = sampleTable();
    Schema schema = other.schema();
    for (ColumnInfo &info : schema)
        info.name = u"x "_s + info.name;
    other = other.withSchema(schema);
    const auto steps = sampleSteps();
    for (const StepPtr &step : steps) {
        const Recipe recipe = recipeOf({step});
        auto matches = matchColumns(recipe, sampleTable().schema(), other.schema(), *rules());
        QStringList needed = step->columnsNeeded();
        needed.removeDuplicates();
        QCOMPARE(matches.size(), needed.size());
        for (ColumnMatch &match : matches)
            match.column = u"x "_s + match.needed;
        const Recipe mapped = withNewNames(recipe, exchangedNames(matches));
        NoProgress progress;
        const auto here = RecipeRunner(sampleTable(), rules(), others()).run(recipe, progress).value();
        const auto there = RecipeRunner(other, rules(), others()).run(mapped, progress).value();
        QVERIFY2(!there->firstMisfit(), qPrintable(step->id()));
        QCOMPARE(there->changedCells(), here->changedCells());
        QCOMPARE(there->table.keptCount(), here->table.keptCount());
        QCOMPARE(there->table.columnCount(), here->table.columnCount());
    }
}

/// The columns that withRoles() gives a role, each with it.
static QStringList rolesGiven(const Recipe &recipe, const QList<ColumnMatch> &matches, const Schema &now)
{
    QStringList given;
    const Schema before = schemaOf({{u"sbp"_s, u"sbp"_s}, {u"pulse"_s, u"heart_rate"_s}});
    const Recipe fitted = withRoles(recipe, matches, before, now);
    for (const RecipeEntry &entry : fitted.entries()) {
        if (entry.step->id() == "setRole"_L1)
            given += entry.step->parameters()[u"column"_s].toString() + u'='
                + entry.step->parameters()[u"role"_s].toString();
    }
    return given;
}

void RecipeFitTest::columnsGetTheRoleTheyLack()
{
    const Schema now = schemaOf({{u"a"_s, {}}, {u"b"_s, u"dbp"_s}, {u"c"_s, u"sbp"_s}});
    const auto match = [](const QString &column, How how) {
        return QList<ColumnMatch>{{u"sbp"_s, u"sbp"_s, {0}, column, how}};
    };
    const Recipe recipe = recipeOf({limitValues(u"a"_s)});
    QCOMPARE(rolesGiven(recipe, match(u"a"_s, How::Chosen), now), QStringList{u"a=sbp"_s});
    QCOMPARE(rolesGiven(recipe, match(u"a"_s, How::Spelling), now), QStringList{u"a=sbp"_s});
    QCOMPARE(rolesGiven(recipe, match(u"b"_s, How::Chosen), now), QStringList{u"b=sbp"_s}); // said by hand
    QCOMPARE(rolesGiven(recipe, match(u"b"_s, How::Spelling), now), QStringList()); // it means something else
    QCOMPARE(rolesGiven(recipe, match(u"c"_s, How::Role), now), QStringList());
    QCOMPARE(rolesGiven(recipe, match({}, How::None), now), QStringList());
    const Recipe said = recipeOf({setRole(u"a"_s, u"map"_s), limitValues(u"a"_s)});
    QCOMPARE(rolesGiven(said, match(u"a"_s, How::Chosen), now),
             QStringList{u"a=map"_s}); // as the recipe says
}

static const RegisterTest<RecipeFitTest> registered;
#include "tst_recipefit.moc"
