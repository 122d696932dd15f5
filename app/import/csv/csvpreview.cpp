// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/columnplanner.h"
#include "app/import/csv/columnwriter.h"
#include "app/import/csv/csvlayout.h"
#include "app/import/csv/csvreader.h"
#include "app/import/csv/csvreport.h"
#include "app/import/csv/dateparser.h"
#include "app/import/csv/typedetector.h"
#include "app/import/roleassignment.h"
#include "app/table/cellformat.h"
#include "app/table/columnbuilder.h"

namespace sphygma {

/// The beginning of a file only: enough to judge every choice.
static constexpr qint64 previewBytes = 256 * 1024;

static QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// One column of the beginning as it will be read.
static ColumnPtr previewColumn(const CsvLayout &layout, size_t column, const MissingFilter &missing)
{
    const ColumnPlan &plan = layout.plans[column];
    ColumnBuilder builder(plan.type);
    for (size_t r = layout.structure.firstData; r < layout.structure.endData; ++r) {
        const SampleRecord &record = layout.records[r];
        if (record.isBlank())
            continue;
        const std::string text = column < record.cells.size() ? record.cells[column].text : std::string();
        if (storageOf(plan.type) == Storage::Text) {
            const bool value = !text.empty() || plan.keepEmpty;
            value ? builder.appendText(text) : builder.appendMissing();
            continue;
        }
        double number = 0;
        qint64 ticks = 0;
        quint64 valid = 0;
        ColumnPart part;
        part.numbers = &number;
        part.ticks = &ticks;
        part.valid = &valid;
        writeCell(text, 0, 0, plan, missing, part);
        if (valid == 0)
            builder.appendMissing(part.misfits.empty() ? Reason::Empty : part.misfits[0].reason, text);
        else if (storageOf(plan.type) == Storage::Number)
            builder.appendNumber(number);
        else
            builder.appendTicks(ticks);
    }
    return builder.finish();
}

static Table previewTable(const CsvLayout &layout, const MissingFilter &missing)
{
    Schema schema;
    std::vector<ColumnPtr> columns;
    for (size_t c = 0; c < layout.plans.size(); ++c) {
        ColumnInfo info;
        info.name = layout.names[static_cast<qsizetype>(c)];
        info.type = layout.plans[c].type;
        schema.append(info);
        columns.push_back(previewColumn(layout, c, missing));
    }
    return Table(std::move(schema), std::move(columns));
}

static void fillRows(const CsvLayout &layout, const Table &table, int rows, ImportPreview &preview)
{
    qsizetype row = 0;
    for (size_t r = layout.structure.firstData; r < layout.structure.endData && row < rows; ++r) {
        const SampleRecord &record = layout.records[r];
        if (record.isBlank())
            continue;
        QList<PreviewCell> cells;
        for (qsizetype c = 0; c < table.columnCount(); ++c) {
            PreviewCell cell;
            if (static_cast<size_t>(c) < record.cells.size())
                cell.raw = textOf(record.cells[static_cast<size_t>(c)].text);
            const Column &column = table.column(c);
            if (column.isValid(row))
                cell.parsed = textOf(cellText(column.type(), column.chunkOf(row), row % chunkRows));
            cell.fits = column.isValid(row) || cell.raw.isEmpty();
            cells.append(std::move(cell));
        }
        preview.rows.append(std::move(cells));
        preview.lines.append(record.line);
        ++row;
    }
}

static QList<ImportIssue> issuesOf(CsvLayout &layout, const ImportOptions &options)
{
    if (layout.locale.isMixed() && !options.decimalSign && !options.asText)
        tellMixedNumbers(layout);
    tellEmptied(layout.notes, layout.issues);
    return layout.issues.sorted();
}

Result<ImportPreview> previewCsv(const CsvInput &input, const ImportOptions &options,
                                 const ClinicalRules &rules, int rows)
{
    Result<CsvLayout> found = understandCsv(input.open, input.name, options, rules, previewBytes);
    if (!found)
        return found.error();
    CsvLayout layout = std::move(found).value();
    const MissingFilter missing(rules.missingWords);
    ImportReport report;
    const Table table =
        withRoles(previewTable(layout, missing), layout.structure.units, options, rules, report);
    ImportPreview preview;
    preview.dialect = layout.choices;
    preview.assumptions = report.assumptions;
    preview.issues = issuesOf(layout, options);
    preview.bytes = input.source.bytes;
    preview.complete = layout.complete;
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        const ColumnPlan &plan = layout.plans[static_cast<size_t>(c)];
        RoleGuess taken = report.roles[c];
        taken.role = table.info(c).role; // a guess that import does not take is not shown as one
        if (plan.openDates)
            preview.openDates.append(table.info(c).name);
        preview.columns.append({table.info(c).name, plan.type, plan.why, taken, table.info(c).unit});
    }
    fillRows(layout, table, rows, preview);
    return preview;
}

} // namespace sphygma
