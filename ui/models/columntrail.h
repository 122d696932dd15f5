// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/reciperunner.h"

#include <vector>

namespace sphygma {

/// One column followed through the steps of a run, renamings included: which steps changed or flagged a cell
/// of it, as far as rows stay what they are. Refers into the result it was made of, which it keeps.
class ColumnTrail
{
public:
    ColumnTrail() = default;

    /// Of the clean column \a name, backwards from the end of the recipe.
    static ColumnTrail ofClean(const RecipeResultPtr &result, const Recipe &recipe, const QString &name);
    /// Of the raw column \a name, forwards from the file.
    static ColumnTrail ofRaw(const RecipeResultPtr &result, const Recipe &recipe, const QString &name);

    bool isChanged(qsizetype row) const;
    bool isFlagged(qsizetype row) const;

    /// One thing a step did to a cell.
    struct Event
    {
        size_t step; ///< index into the recipe
        bool flagged; ///< only flagged, the value is as it was
        QString before;
        QString after;
    };

    std::vector<Event> events(qsizetype row) const;

private:
    struct Stop
    {
        size_t step;
        QString name; ///< of the column after the step
        const RowSet *rows;
        bool flagged;
    };

    void visit(size_t step, const QString &nameBefore, const QString &nameAfter);

    RecipeResultPtr m_result;
    std::vector<Stop> m_stops;
};

/// The step that made the clean column \a name, renamings included; nothing for a column of the file.
std::optional<size_t> makingStep(const RecipeResult &result, const Recipe &recipe, QString name);

} // namespace sphygma
