// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recipefit.h"

#include "app/clinical/nameindex.h"
#include "app/quality/textkeys.h"
#include "app/recipe/steps/steps.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

using How = ColumnMatch::How;

namespace {

/// The role a name alone stands for, where that is clear.
QString roleOfName(const QString &name, const RoleBook &roles)
{
    constexpr double clear = 0.9;
    const auto matches = roles.names().match(normaliseHeader(name).split(u' ', Qt::SkipEmptyParts));
    QString role;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        if (matches[i].score < clear)
            continue;
        if (!role.isEmpty())
            return {};
        role = roles.roles()[i].id;
    }
    return role;
}

QString roleInRecipe(const QString &name, const Recipe &recipe)
{
    QString role;
    for (const RecipeEntry &entry : recipe.entries()) {
        if (entry.step->id() == u"setRole"_s && entry.step->columnsNeeded().first() == name)
            role = entry.step->parameters()[u"role"_s].toString();
    }
    return role;
}

QString roleOf(const QString &name, const Recipe &recipe, const Schema &before, const RoleBook &roles)
{
    const auto known =
        std::find_if(before.begin(), before.end(), [&](const ColumnInfo &info) { return info.name == name; });
    if (known != before.end() && !known->role.isEmpty())
        return known->role;
    const QString said = roleInRecipe(name, recipe);
    return said.isEmpty() ? roleOfName(name, roles) : said;
}

QList<ColumnMatch> neededColumns(const Recipe &recipe, const Schema &before, const RoleBook &roles)
{
    QList<ColumnMatch> needed;
    QSet<QString> made;
    for (qsizetype i = 0; i < recipe.entries().size(); ++i) {
        const RecipeEntry &entry = recipe.entries()[i];
        const QStringList names = entry.step->columnsNeeded();
        for (const QString &name : names) {
            if (made.contains(name))
                continue;
            auto known = std::find_if(needed.begin(), needed.end(),
                                      [&](const ColumnMatch &match) { return match.needed == name; });
            if (known == needed.end()) {
                needed.append({name, roleOf(name, recipe, before, roles), {}, {}, How::None});
                known = std::prev(needed.end());
            }
            if (known->steps.isEmpty() || known->steps.last() != i)
                known->steps.append(i);
        }
        const QStringList makes = entry.enabled ? entry.step->columnsMade() : QStringList();
        for (const QString &name : makes)
            made.insert(name);
    }
    return needed;
}

QString digitsOf(const QString &name)
{
    QString digits;
    std::copy_if(name.begin(), name.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// Gives the columns of a table out, each once.
class Matcher
{
public:
    Matcher(QList<ColumnMatch> &matches, const Schema &now) : m_matches(matches), m_free(now) {}

    /// Where exactly one free column is like exactly one open match.
    template<typename Like>
    void matchWhere(How how, Like like)
    {
        for (ColumnMatch &match : m_matches) {
            if (match.how != How::None)
                continue;
            const ColumnInfo *found =
                onlyOne(m_free, [&](const ColumnInfo &info) { return like(match, info); });
            const ColumnMatch *rival = !found ? nullptr : onlyOne(m_matches, [&](const ColumnMatch &other) {
                return other.how == How::None && like(other, *found);
            });
            if (rival == &match)
                take(match, found->name, how);
        }
    }

    /// As many free columns of a role as open matches of it belong together in their order: readings.
    void matchRoles()
    {
        for (ColumnMatch &match : m_matches) {
            if (match.how != How::None || match.role.isEmpty())
                continue;
            QList<ColumnMatch *> open;
            for (ColumnMatch &other : m_matches) {
                if (other.how == How::None && other.role == match.role)
                    open.append(&other);
            }
            QStringList columns;
            for (const ColumnInfo &info : m_free) {
                if (info.role == match.role)
                    columns.append(info.name);
            }
            for (qsizetype i = 0; columns.size() == open.size() && i < open.size(); ++i)
                take(*open[i], columns[i], How::Role);
        }
    }

private:
    template<typename List, typename Fits>
    static auto onlyOne(List &list, Fits fits) -> decltype(&*list.cbegin())
    {
        const auto first = std::find_if(list.cbegin(), list.cend(), fits);
        if (first == list.cend() || std::find_if(first + 1, list.cend(), fits) != list.cend())
            return nullptr;
        return &*first;
    }

    void take(ColumnMatch &match, const QString &column, How how)
    {
        match.column = column;
        match.how = how;
        m_free.removeIf([&](const ColumnInfo &info) { return info.name == match.column; });
    }

    QList<ColumnMatch> &m_matches;
    Schema m_free;
};

/// Letters put in, left out or replaced; other numbers are other readings.
bool isNearSpelling(const QString &a, const QString &b)
{
    const QString x = squeezed(a), y = squeezed(b);
    const qsizetype shorter = qMin(x.size(), y.size());
    const int limit = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
    return digitsOf(x) == digitsOf(y) && editDistance(x, y, limit) <= limit;
}

} // namespace

QList<ColumnMatch> matchColumns(const Recipe &recipe, const Schema &before, const Schema &now,
                                const ClinicalRules &rules)
{
    QList<ColumnMatch> matches = neededColumns(recipe, before, rules.roles);
    Matcher matcher(matches, now);
    matcher.matchWhere(How::Name, [](const ColumnMatch &match, const ColumnInfo &info) {
        return match.needed == info.name;
    });
    matcher.matchWhere(How::Spelling, [](const ColumnMatch &match, const ColumnInfo &info) {
        const QString key = squeezed(match.needed);
        return !key.isEmpty() && key == squeezed(info.name);
    });
    matcher.matchRoles();
    matcher.matchWhere(How::Spelling, [](const ColumnMatch &match, const ColumnInfo &info) {
        return isNearSpelling(match.needed, info.name);
    });
    return matches;
}

QHash<QString, QString> exchangedNames(const QList<ColumnMatch> &matches)
{
    QHash<QString, QString> names;
    for (const ColumnMatch &match : matches) {
        if (!match.column.isEmpty() && match.column != match.needed)
            names.insert(match.needed, match.column);
    }
    return names;
}

Recipe withNewNames(const Recipe &recipe, const QHash<QString, QString> &newNames)
{
    Recipe mapped;
    for (RecipeEntry entry : recipe.entries()) {
        entry.step = entry.step->renamed(newNames);
        mapped.append(std::move(entry));
    }
    return mapped;
}

static const ColumnInfo *named(const Schema &columns, const QString &name)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ColumnInfo &info) { return info.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

Recipe withRoles(Recipe recipe, const QList<ColumnMatch> &matches, const Schema &before, const Schema &now)
{
    for (const ColumnMatch &match : matches) {
        const ColumnInfo *column = named(now, match.column);
        if (!column || match.role.isEmpty() || column->role == match.role)
            continue;
        const bool isFree = column->role.isEmpty() || match.how == How::Chosen;
        if (!isFree || !roleInRecipe(column->name, recipe).isEmpty())
            continue;
        // The unit it was taken to be in goes with what it was taken for.
        const ColumnInfo *known = named(before, match.needed);
        const QString own = column->role.isEmpty() ? column->unit : QString();
        const QString unit = own.isEmpty() && known ? known->unit : own;
        recipe.insert({setRole(column->name, match.role, unit), true, {}});
    }
    return recipe;
}

Phrase matchText(How how)
{
    switch (how) {
    case How::Name:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Same name"));
    case How::Role:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Same meaning"));
    case How::Spelling:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Nearly the same name"));
    case How::Chosen:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Chosen by you"));
    case How::None:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Not found"));
}

} // namespace sphygma
