// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/grid/gridtable.h"

#include "app/import/grid/gridlayout.h"
#include "app/import/roleassignment.h"
#include "app/table/cellformat.h"
#include "app/table/parallel.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Makes the columns of a layout and puts them together.
class TableMaker
{
public:
    TableMaker(GridInput &input, GridLayout &layout, const ImportOptions &options, const ClinicalRules &rules)
        : m_input(input), m_layout(layout), m_options(options), m_rules(rules), m_missing(rules.missingWords)
    {}

    /// \a drops: the cells of the grid are given back as soon as they stand in the table.
    Result<Imported> make(bool drops, Progress &progress)
    {
        std::vector<TypedColumn> columns(m_layout.columns.size());
        const bool done = runParallel(columns.size(), progress, [&](size_t i) {
            if (m_layout.plans[i].skip)
                return;
            const qsizetype column = m_layout.columns[i];
            columns[i] =
                typedColumn(m_input.grid.column(column), m_layout.rows, m_layout.plans[i], m_missing);
            if (drops)
                m_input.grid.drop(column);
        });
        if (!done)
            return Error::cancelled();
        return assemble(std::move(columns));
    }

private:
    Imported assemble(std::vector<TypedColumn> made)
    {
        Imported imported;
        Schema schema;
        std::vector<ColumnPtr> columns;
        QStringList units;
        for (size_t i = 0; i < made.size(); ++i) {
            const ColumnPlan &plan = m_layout.plans[i];
            if (plan.skip)
                continue;
            const auto index = static_cast<qsizetype>(i);
            ColumnInfo info;
            info.name = m_layout.names[index];
            info.source = m_layout.sources.value(index, info.name);
            info.type = plan.type;
            schema.append(info);
            units.append(m_layout.units.value(index));
            imported.report.typeEvidence.append(plan.why);
            if (plan.openDates)
                imported.report.openDates.append(info.name);
            tellOfDates(info.name, made[i]);
            tellOfLongNumbers(info.name, made[i]);
            columns.push_back(std::move(made[i].column));
        }
        imported.table = withRoles(Table(std::move(schema), std::move(columns), lineage()), units, m_options,
                                   m_rules, imported.report);
        writeReport(imported.report);
        return imported;
    }

    std::shared_ptr<const Lineage> lineage() const
    {
        auto lineage = std::make_shared<Lineage>();
        lineage->sources = {m_input.source};
        for (qsizetype row = m_layout.rows.first; row < m_layout.rows.end; ++row)
            lineage->lines.addRow(row - m_layout.rows.first, m_input.grid.lineOf(row));
        return lineage;
    }

    void tell(const QString &column, Phrase message)
    {
        ImportIssue issue;
        issue.column = column;
        issue.message = std::move(message);
        m_layout.issues.add(IssueList::Kind::Structure, std::move(issue));
    }

    void tellOfDates(const QString &column, const TypedColumn &made)
    {
        if (made.shortYears > 0)
            tell(column,
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Years of two digits were read as 1930 to 2029.")));
        if (made.zones > 0)
            tell(column,
                 Phrase::of(QT_TRANSLATE_NOOP(
                     "sphygma",
                     "Times carry a time zone; they were kept as the clock in the file shows them.")));
    }

    /// Long identifiers, of which a workbook has lost the end.
    void tellOfLongNumbers(const QString &column, const TypedColumn &made)
    {
        if (made.longNumbers == 0 || m_input.format == u"sqlite"_s) // which keeps all digits
            return;
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        issue.column = column;
        issue.message =
            Phrase::of(QT_TRANSLATE_N_NOOP(
                           "sphygma", "%n number(s) have more than 15 digits, and the file keeps no more."),
                       {}, made.longNumbers);
        issue.hint = Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "If they are identifiers, type them as text where the file was made."));
        m_layout.issues.add(IssueList::Kind::Numbers, std::move(issue));
    }

    /// Lines between the first and the last row of the table in which no cell is filled.
    void tellOfBlankLines()
    {
        const RowRange rows = m_layout.rows;
        if (rows.end <= rows.first)
            return;
        const qint64 lines = m_input.grid.lineOf(rows.end - 1) - m_input.grid.lineOf(rows.first) + 1;
        const qint64 blank = lines - (rows.end - rows.first);
        if (blank <= 0)
            return;
        ImportIssue issue;
        issue.message =
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n blank line(s) were left out."), {}, blank);
        m_layout.issues.add(IssueList::Kind::BlankLine, std::move(issue));
    }

    void writeReport(ImportReport &report)
    {
        tellOfBlankLines();
        report.source = m_input.source;
        report.format = m_input.format;
        report.dialect = m_layout.choices;
        report.records = m_layout.rows.end - m_layout.rows.first;
        report.physicalLines = m_input.grid.lastLine();
        m_layout.issues.writeTo(report);
    }

    GridInput &m_input;
    GridLayout &m_layout;
    const ImportOptions &m_options;
    const ClinicalRules &m_rules;
    MissingFilter m_missing;
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Result<Imported> tableOf(GridInput input, const ImportOptions &options, const ClinicalRules &rules,
                         Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    Result<GridLayout> understood = understandGrid(input, options, rules, progress);
    if (!understood)
        return understood.error();
    GridLayout layout = std::move(understood).value();
    Result<Imported> made = TableMaker(input, layout, options, rules).make(true, progress);
    if (!made)
        return made;
    Imported imported = std::move(made).value();
    imported.report.stageMs[u"type"_s] = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return imported;
}

static QList<PreviewCell> previewRow(const GridInput &input, const GridLayout &layout, const Table &table,
                                     qsizetype row)
{
    QList<PreviewCell> cells;
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        const qsizetype source = layout.columns[static_cast<size_t>(c)];
        PreviewCell cell;
        cell.raw = QString::fromStdString(textOf(input.grid.column(source).cell(layout.rows.first + row)));
        const Column &column = table.column(c);
        if (column.isValid(row))
            cell.parsed = textOf(cellText(column.type(), column.chunkOf(row), row % chunkRows));
        cell.fits = column.isValid(row) || cell.raw.isEmpty();
        cells.append(std::move(cell));
    }
    return cells;
}

Result<ImportPreview> previewOf(GridInput input, const ImportOptions &options, const ClinicalRules &rules,
                                int rows)
{
    ImportOptions all = options;
    all.skippedColumns.clear(); // the preview shows them, so that they can be taken again
    NoProgress progress;
    Result<GridLayout> understood = understandGrid(input, all, rules, progress);
    if (!understood)
        return understood.error();
    GridLayout layout = std::move(understood).value();
    const Result<Imported> made = TableMaker(input, layout, all, rules).make(false, progress);
    if (!made)
        return made.error();
    const Table &table = made->table;
    ImportPreview preview;
    preview.dialect = layout.choices;
    preview.assumptions = made->report.assumptions;
    preview.issues = made->report.issues;
    preview.openDates = made->report.openDates;
    preview.bytes = input.source.bytes;
    preview.complete = input.complete && table.rowCount() <= rows;
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        RoleGuess taken = made->report.roles[c];
        taken.role = table.info(c).role; // a guess that import does not take is not shown as one
        preview.columns.append({table.info(c).name, table.info(c).type, made->report.typeEvidence[c], taken,
                                table.info(c).unit});
    }
    for (qsizetype row = 0; row < std::min<qsizetype>(rows, table.rowCount()); ++row) {
        preview.rows.append(previewRow(input, layout, table, row));
        preview.lines.append(table.lineOf(row));
    }
    return preview;
}

} // namespace sphygma
