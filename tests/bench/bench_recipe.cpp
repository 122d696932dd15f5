// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds to run a recipe of twelve steps on a million rows, and to run it again after an edit of its
// last step but one, of a step in the middle and of its first step; and of some formulas.
#include "app/expression/expression.h"
#include "app/recipe/reciperunner.h"
#include "app/recipe/steps/steps.h"
#include "app/table/columnbuilder.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>
#include <string>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rows = 1'000'000;

ColumnPtr pressures(double mean, double sd)
{
    std::mt19937 random(static_cast<unsigned>(mean));
    std::normal_distribution<double> value(mean, sd);
    ColumnBuilder builder(ColumnType::Number);
    for (qsizetype row = 0; row < rows; ++row) {
        const auto kind = random() % 200;
        if (kind < 4)
            builder.appendMissing();
        else if (kind == 4)
            builder.appendMissing(Reason::NotANumber, "NA");
        else if (kind == 5)
            builder.appendNumber(999);
        else
            builder.appendNumber(std::round(value(random)));
    }
    return builder.finish();
}

ColumnPtr texts(const std::function<std::string(qsizetype)> &textOf)
{
    ColumnBuilder builder(ColumnType::Text);
    for (qsizetype row = 0; row < rows; ++row)
        builder.appendText(textOf(row));
    return builder.finish();
}

ColumnPtr dates(qint64 firstDay, qint64 days)
{
    std::mt19937 random(5);
    ColumnBuilder builder(ColumnType::Date);
    for (qsizetype row = 0; row < rows; ++row)
        builder.appendTicks((firstDay + qint64(random()) % days) * 86'400'000);
    return builder.finish();
}

Table clinic()
{
    Table made;
    const auto add = [&](const QString &name, const QString &role, const QString &unit, ColumnPtr column) {
        const ColumnType type = column->type();
        made =
            made.withInsertedColumn(made.columnCount(), std::move(column), {name, {}, type, role, unit, {}});
    };
    add(u"id"_s, u"patient_id"_s, {},
        texts([](qsizetype row) { return "P" + std::to_string(10'000'000 + row / 3); }));
    add(u"born"_s, u"birth_date"_s, {}, dates(-20'000, 25'000));
    add(u"seen"_s, u"visit_date"_s, {}, dates(19'000, 700));
    add(u"site"_s, u"site"_s, {}, texts([](qsizetype row) { return row % 7 == 0 ? " north " : "South"; }));
    add(u"sbp"_s, u"sbp"_s, u"mm[Hg]"_s, pressures(128, 18));
    add(u"dbp"_s, u"dbp"_s, u"mm[Hg]"_s, pressures(78, 11));
    add(u"sbp2"_s, {}, u"mm[Hg]"_s, pressures(126, 18));
    add(u"dbp2"_s, {}, u"mm[Hg]"_s, pressures(77, 11));
    return made;
}

Expression formula(const QString &text)
{
    return Expression::parse(text).value();
}

Recipe twelveSteps()
{
    Recipe recipe;
    for (const StepPtr &step : {
             cleanText({{u"site"_s}, CleanText::Case::Title}),
             declareMissing({}, {u"NA"_s}, {999}),
             exchangePressures(u"sbp"_s, u"dbp"_s),
             divideShifted(u"sbp"_s),
             limitValues(u"sbp"_s),
             limitValues(u"dbp"_s),
             crossField({u"sbp_le_dbp"_s, {u"sbp"_s, u"dbp"_s}, CrossField::Action::Missing}),
             dropDuplicateRows({}),
             averageReadingsStep({u"all_mean"_s, {u"sbp"_s, u"sbp2"_s}, {u"dbp"_s, u"dbp2"_s}, {}}),
             dropMissingRows({u"sbp_mean"_s, u"dbp_mean"_s}),
             ageFromDates({u"born"_s, u"seen"_s}),
             computeColumn({u"pp"_s, formula(u"sbp_mean - dbp_mean"_s)}),
         })
        recipe.append({step, true, {}});
    return recipe;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Switching a step off and on again is two edits of it.
void measureEdits(RecipeRunner &runner, Recipe recipe, const char *name, qsizetype step)
{
    NoProgress progress;
    double best = 1e9;
    for (int i = 0; i < 20; ++i) {
        recipe.setEnabled(step, i % 2 != 0);
        const double time = milliseconds([&] { (void)runner.run(recipe, progress); });
        if (i % 2 != 0) // the whole recipe runs
            best = std::min(best, time);
    }
    std::printf("edit of %s: %.1f ms\n", name, best);
}

void measureFormula(const Table &table, const QString &text)
{
    const Expression expression = formula(text);
    NoProgress progress;
    double best = 1e9;
    for (int i = 0; i < 10; ++i)
        best = std::min(best, milliseconds([&] { (void)expression.column(table, progress); }));
    std::printf("formula %s: %.1f ms\n", qPrintable(text), best);
}

void measureSteps(const RecipeResult &result, const Recipe &recipe, const ClinicalRulesPtr &rules)
{
    NoProgress progress;
    for (size_t i = 0; i < result.steps.size(); ++i) {
        const StepPtr step = recipe.entries()[static_cast<qsizetype>(i)].step;
        const double time = milliseconds([&] {
            (void)step->run(result.steps[i].before, {rules, 1}, progress);
        });
        std::printf("  %2zu %-20s %.1f ms%s\n", i + 1, qPrintable(step->id()), time,
                    result.steps[i].status == StepResult::Status::Applied ? "" : " (does not apply)");
    }
}

} // namespace

int main()
{
    const ClinicalRulesPtr rules = ClinicalRules::shipped().value();
    const Table raw = clinic();
    const Recipe recipe = twelveSteps();
    RecipeRunner runner(raw, rules);
    NoProgress progress;
    RecipeResultPtr result;
    std::printf("all twelve steps: %.1f ms\n",
                milliseconds([&] { result = runner.run(recipe, progress).value(); }));
    measureSteps(*result, recipe, rules);
    measureEdits(runner, recipe, "the last step but one", 10);
    measureEdits(runner, recipe, "the seventh step", 6);
    measureEdits(runner, recipe, "the first step", 0);
    measureFormula(raw, u"dbp + (sbp - dbp) / 3"_s);
    measureFormula(raw, u"sbp >= 140 or dbp >= 90"_s);
    measureFormula(raw, u"yearsBetween(born, seen)"_s);
    measureFormula(raw, u"lower(trim(site))"_s);
    return 0;
}
