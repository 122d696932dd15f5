// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/readingcolumns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// The numbered columns of one stem.
struct Family
{
    QString stem;
    ColumnType type;
    QStringList labels;
    QStringList columns;
};

QList<Family> families(const Schema &schema)
{
    static const QRegularExpression numbered(u"^(.*[^\\d\\s_.-])[\\s_.-]*(\\d{1,2})$"_s);
    QList<Family> found;
    for (const ColumnInfo &info : schema) {
        const QRegularExpressionMatch match = numbered.match(info.name);
        if (!match.hasMatch())
            continue;
        const auto known = std::find_if(found.begin(), found.end(), [&](const Family &family) {
            return family.stem == match.captured(1) && family.type == info.type;
        });
        Family &family =
            known == found.end() ? found.emplaceBack(Family{match.captured(1), info.type, {}, {}}) : *known;
        if (!family.labels.contains(match.captured(2))) {
            family.labels.append(match.captured(2));
            family.columns.append(info.name);
        }
    }
    found.removeIf([](const Family &family) { return family.labels.size() < 2; });
    return found;
}

/// The stem, or something like it where the table has such a column already.
QString freeName(const QString &stem, const Schema &schema, const QStringList &gathered)
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(schema.begin(), schema.end(), [&](const ColumnInfo &info) {
            return info.name == name && !gathered.contains(name);
        });
    };
    QString name = stem;
    while (isTaken(name))
        name += u"_reading"_s;
    return name;
}

} // namespace

std::optional<GatherColumns> readingColumns(const Schema &schema)
{
    const QList<Family> all = families(schema);
    if (all.isEmpty())
        return {};
    GatherColumns gathering;
    gathering.labels = all.first().labels;
    QStringList stems;
    for (const Family &family : all) {
        if (family.labels != gathering.labels)
            continue;
        gathering.columns += family.columns;
        stems.append(family.stem);
    }
    for (const QString &stem : stems)
        gathering.values.append(freeName(stem, schema, gathering.columns));
    gathering.label = freeName(gathering.label, schema, gathering.columns);
    return gathering;
}

} // namespace sphygma
