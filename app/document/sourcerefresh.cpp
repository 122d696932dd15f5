// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/sourcerefresh.h"

#include "app/document/projectdocument.h"
#include "app/import/importseveral.h"
#include "app/import/sourcefiles.h"

#include <QCoreApplication>

namespace sphygma {

QStringList sourcePaths(const RawData &raw)
{
    QStringList paths;
    for (const SourceFile &source : sourceFiles(raw.table, raw.report)) {
        if (!source.path.isEmpty())
            paths.append(source.path);
    }
    return paths;
}

/// What a column means was settled when the project began.
static Schema withRolesOf(const Table &before, Schema schema)
{
    for (ColumnInfo &info : schema) {
        if (const qsizetype same = before.indexOf(info.name); same >= 0)
            info.role = before.info(same).role;
    }
    return schema;
}

Result<RawDataPtr> importAgain(const RawData &before, const QStringList &paths, const ClinicalRulesPtr &rules,
                               Progress &progress)
{
    const Result<Imported> now = importTogether(paths, before.report.options, rules, progress);
    if (!now)
        return now.error();
    const Schema schema = withRolesOf(before.table, now->table.schema());
    return std::make_shared<const RawData>(RawData{now->table.withSchema(schema), now->report});
}

void replaceSource(ProjectDocument &document, const RawDataPtr &now, const SourceDifference &difference)
{
    document.edit(QCoreApplication::translate("sphygma", "Refresh from source"), [&](ProjectState &state) {
        state.raw = now;
        state.recipe = difference.recipe;
    });
}

} // namespace sphygma
