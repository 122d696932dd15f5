// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"

namespace sphygma {

struct RecipeEntry
{
    StepPtr step;
    bool enabled = true;
    QString note;

    QJsonObject toJson() const; ///< {"step": …, parameters…, "enabled": …, "note": …}
    bool operator==(const RecipeEntry &other) const; ///< by JSON
};

/// The ordered list of what is done to a raw table. A plain value; JSON round trip is exact.
class Recipe
{
public:
    static constexpr int formatVersion = 1;

    const QList<RecipeEntry> &entries() const { return m_entries; }

    bool isEmpty() const { return m_entries.isEmpty(); }

    /// Before the first entry of a later phase; returns its index. Later entries follow a column
    /// that \a entry renames, here as in removeAt and setEnabled.
    qsizetype insert(RecipeEntry entry);
    void append(RecipeEntry entry) { m_entries.append(std::move(entry)); }
    void removeAt(qsizetype index);
    void move(qsizetype from, qsizetype to) { m_entries.move(from, to); }
    void setEnabled(qsizetype index, bool enabled);
    void replace(qsizetype index, RecipeEntry entry) { m_entries[index] = std::move(entry); }

    /// {"format": "sphygma-recipe", "version": 1, "steps": […]}
    QJsonObject toJson() const;
    /// Also accepts a bare list of steps under "steps". A newer version is read as far as it is understood.
    static Result<Recipe> fromJson(const QJsonObject &json);
    static Result<Recipe> fromFile(const QString &path);
    Status toFile(const QString &path) const;

    bool operator==(const Recipe &) const = default;

private:
    void followRename(qsizetype index, bool undone);

    QList<RecipeEntry> m_entries;
};

} // namespace sphygma
