// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/refreshfit.h"

#include "app/recipe/reciperunner.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// The same columns without a row: what steps ask of columns shows on it as well, at no cost.
static Table withoutRows(const Table &table)
{
    std::vector<ColumnPtr> columns;
    for (qsizetype c = 0; c < table.columnCount(); ++c)
        columns.push_back(std::make_shared<const Column>(table.column(c).type(), std::vector<ChunkPtr>()));
    return Table(table.schema(), std::move(columns));
}

static Recipe withNewNames(const Recipe &recipe, const QList<ColumnDifference> &columns)
{
    QHash<QString, QString> names;
    for (const ColumnDifference &column : columns) {
        if (column.before.name != column.now.name)
            names.insert(column.before.name, column.now.name);
    }
    Recipe result;
    for (RecipeEntry entry : recipe.entries()) {
        if (!names.isEmpty())
            entry.step = entry.step->renamed(names);
        result.append(std::move(entry));
    }
    return result;
}

/// Whether the cell that was corrected is there and as it was when it was corrected. A column that a step
/// makes is judged by its row alone.
static bool holdsStill(const MatchedTables &tables, const QString &column, qsizetype row, quint32 there)
{
    if (there == RowMatching::none)
        return false;
    for (const ColumnPair &pair : tables.pairs) {
        if (pair.name == column)
            return sameCell(pair, row, there);
    }
    return !tables.rows.changed.contains(row);
}

static void followRow(const MatchedTables &tables, qsizetype number, RecipeEntry &entry,
                      SourceDifference &difference)
{
    QJsonObject json = entry.toJson();
    const qint64 record = json[u"record"].toInteger();
    const bool existed = record >= 1 && record <= tables.before.rowCount();
    const quint32 there = existed ? tables.rows.now[static_cast<size_t>(record - 1)] : RowMatching::none;
    if (existed && holdsStill(tables, json[u"column"].toString(), record - 1, there)) {
        if (there == record - 1)
            return;
        json[u"record"_s] = static_cast<qint64>(there) + 1;
        if (const auto step = stepFromJson(json)) {
            difference.steps.append({StepDifference::Kind::Moved,
                                     number,
                                     entry.step->sentence(),
                                     {},
                                     static_cast<qint64>(there) + 1});
            entry.step = *step;
            return;
        }
    }
    difference.steps.append({StepDifference::Kind::SwitchedOff, number, entry.step->sentence(), {}, record});
    entry.enabled = false;
}

static Recipe followingRows(const MatchedTables &tables, const Recipe &recipe, SourceDifference &difference)
{
    Recipe result;
    for (RecipeEntry entry : recipe.entries()) {
        if (entry.enabled && entry.step->id() == u"setCell"_s)
            followRow(tables, result.entries().size() + 1, entry, difference);
        result.append(std::move(entry));
    }
    return result;
}

Status fitRecipe(const MatchedTables &tables, const Recipe &recipe, const ClinicalRulesPtr &rules,
                 Progress &progress, SourceDifference &difference)
{
    difference.recipe = followingRows(tables, withNewNames(recipe, difference.columnsChanged), difference);
    const auto before = RecipeRunner(withoutRows(tables.before), rules).run(recipe, progress);
    if (!before)
        return before.error();
    const auto now = RecipeRunner(withoutRows(tables.now), rules).run(difference.recipe, progress);
    if (!now)
        return now.error();
    for (size_t i = 0; i < (*now)->steps.size(); ++i) {
        const auto wrong = StepResult::Status::DoesNotApply;
        if ((*now)->steps[i].status != wrong || (*before)->steps[i].status == wrong)
            continue;
        const auto number = static_cast<qsizetype>(i);
        difference.steps.append({StepDifference::Kind::DoesNotFit, number + 1,
                                 difference.recipe.entries()[number].step->sentence(),
                                 (*now)->steps[i].error.message, 0});
    }
    return ok();
}

} // namespace sphygma
