// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectschema.h"

#include "app/project/projectfile.h"

#include <QFile>

#include "resources/resources.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static QByteArray schemaSql()
{
    loadResources();
    QFile file(u":/schema/001_project.sql"_s);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

Status createProjectSchema(Database &database, int version)
{
    return database.execute("PRAGMA application_id = " + QByteArray::number(projectApplicationId)
                            + "; PRAGMA user_version = " + QByteArray::number(version) + "; BEGIN;"
                            + schemaSql() + "COMMIT;");
}

/// Everything that a database says of itself.
static Result<std::optional<QString>> wholeSchema(Database &database)
{
    return database.text(
        "SELECT group_concat(type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, ''), ';') "
        "FROM (SELECT * FROM sqlite_schema ORDER BY type, name)");
}

Status checkProjectSchema(Database &database, int version)
{
    const auto sound = database.text("PRAGMA quick_check(1)");
    if (!sound)
        return sound.error();
    if (*sound != u"ok"_s)
        return damagedProject(database.path(), sound->value_or(QString()));
    auto made = Database::open(u":memory:"_s, Database::Mode::Build);
    if (!made)
        return made.error();
    const auto expected = std::move(made).value();
    if (const Status created = createProjectSchema(*expected, version); !created)
        return created;
    const auto found = wholeSchema(database);
    const auto wanted = wholeSchema(*expected);
    if (!found || !wanted)
        return found ? wanted.error() : found.error();
    return *found == *wanted ? ok() : Status(damagedProject(database.path(), u"schema"_s));
}

} // namespace sphygma
