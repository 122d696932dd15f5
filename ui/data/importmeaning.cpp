// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importmeaning.h"

#include "app/import/importer.h"
#include "ui/data/importcolumnpanel.h"

namespace sphygma {

void applyMeanings(QList<PreviewColumn> &columns, const ImportColumnPanel &chosen)
{
    for (PreviewColumn &column : columns) {
        if (const auto role = chosen.roles().find(column.name); role != chosen.roles().end())
            column.role.role = *role;
        if (const auto unit = chosen.units().find(column.name); unit != chosen.units().end())
            column.unit = *unit;
    }
}

static void takeMeaning(const QString &column, const QString &role, qsizetype index, ImportReport &report)
{
    if (index < report.roles.size()) {
        RoleGuess chosen;
        chosen.role = role;
        chosen.score = 1;
        chosen.certain = true;
        chosen.evidence = ImportColumnPanel::tr("chosen by you");
        report.roles[index] = chosen;
    }
    report.assumptions.removeIf([&](const Phrase &assumption) {
        const auto *name =
            assumption.values.isEmpty() ? nullptr : std::get_if<QString>(&assumption.values[0]);
        return name && *name == column;
    });
}

RawDataPtr withMeanings(const Imported &imported, const ImportColumnPanel &chosen)
{
    Schema schema = imported.table.schema();
    ImportReport report = imported.report;
    for (qsizetype i = 0; i < schema.size(); ++i) {
        const QString name = schema[i].name;
        if (chosen.roles().contains(name)) {
            schema[i].role = chosen.roles()[name];
            takeMeaning(name, schema[i].role, i, report);
        }
        if (chosen.units().contains(name))
            schema[i].unit = chosen.units()[name];
    }
    return std::make_shared<const RawData>(RawData{imported.table.withSchema(schema), report});
}

} // namespace sphygma
