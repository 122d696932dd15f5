// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/tablepreview.h"

#include <algorithm>

namespace sphygma {

QList<PreviewCell> previewCells(const Table &table, qsizetype row)
{
    QList<PreviewCell> cells;
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        PreviewCell cell;
        cell.raw = table.displayText(row, c);
        const bool isValue = table.column(c).isValid(row);
        cell.parsed = isValue ? cell.raw : QString();
        cell.fits = isValue || !isMisfit(table.column(c).reason(row)); // a code for missing fits
        cells.append(std::move(cell));
    }
    return cells;
}

ImportPreview previewOf(const Imported &imported, int rows)
{
    const Table &table = imported.table;
    const ImportReport &report = imported.report;
    ImportPreview preview;
    preview.dialect = report.dialect;
    preview.issues = report.issues;
    preview.assumptions = report.assumptions;
    preview.openDates = report.openDates;
    preview.bytes = report.source.bytes;
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        const ColumnInfo &info = table.info(c);
        RoleGuess taken = report.roles.value(c);
        taken.role = info.role; // a guess that import does not take is not shown as one
        preview.columns.append({info.name, info.type, report.typeEvidence.value(c), taken, info.unit});
    }
    for (qsizetype row = 0; row < std::min<qsizetype>(rows, table.rowCount()); ++row) {
        preview.rows.append(previewCells(table, row));
        preview.lines.append(table.lineOf(row));
    }
    return preview;
}

} // namespace sphygma
