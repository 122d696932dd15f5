// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/recipe.h"

namespace sphygma {

/// A column that a recipe needs from the file it is used on, and which of the file's columns it is.
struct ColumnMatch
{
    enum class How : quint8 {
        None, ///< nothing looks like it
        Name, ///< the same name
        Role, ///< the same meaning
        Spelling, ///< nearly the same name
        Chosen, ///< said by the user
    };

    QString needed;
    QString role; ///< what it means, as far as the recipe or the table it was made on says
    QList<qsizetype> steps; ///< which entries need it
    QString column; ///< of the file; empty for None
    How how = How::None;
};

/// The columns that the steps, also those switched off, need and no earlier step makes; in the order in which
/// they are needed, each with its column of \a now. Looked for by name, then by spelling without case and
/// signs, then by role, then by near spelling; no column is given twice, and what is not clear is left open.
/// \a before is the table the recipe was made on, or empty where it came from a file.
QList<ColumnMatch> matchColumns(const Recipe &recipe, const Schema &before, const Schema &now,
                                const ClinicalRules &rules);

/// The names to exchange: needed → column, where they differ.
QHash<QString, QString> exchangedNames(const QList<ColumnMatch> &matches);

/// The recipe on the columns of the other file.
Recipe withNewNames(const Recipe &recipe, const QHash<QString, QString> &newNames);

/// The recipe with a step for each column of the other file that lacks the role its match has: one chosen by
/// hand is what it was chosen for. Units follow where the other file says none. \a recipe has the new names.
Recipe withRoles(Recipe recipe, const QList<ColumnMatch> &matches, const Schema &before, const Schema &now);

/// "same name", "same meaning" and so on.
Phrase matchText(ColumnMatch::How how);

} // namespace sphygma
