// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/stattable.h"

#include "app/import/csv/header.h"
#include "app/import/csv/structure.h"
#include "app/import/roleassignment.h"
#include "app/import/statfile/statdates.h"
#include "app/import/words.h"
#include "app/table/cellformat.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// Every cell by its own text, for imports without types.
static ColumnPtr asTextColumn(const Column &column)
{
    ColumnBuilder builder(ColumnType::Text);
    for (qsizetype row = 0; row < column.rowCount(); ++row) {
        const Chunk &chunk = column.chunkOf(row);
        if (chunk.isValid(row % chunkRows))
            builder.appendText(cellText(column.type(), chunk, row % chunkRows));
        else if (const auto original = column.original(row))
            builder.appendText(original->toStdString());
        else
            builder.appendMissing();
    }
    return builder.finish();
}

namespace {

class TableAssembler
{
public:
    TableAssembler(StatTable &read, const ImportOptions &options, const ClinicalRules &rules)
        : m_read(read), m_options(options), m_rules(rules)
    {}

    Imported assemble()
    {
        QStringList headers;
        for (const StatColumn &column : m_read.columns)
            headers.append(column.variable().name);
        m_names = uniqueNames(headers, m_read.columns.size(), 0, m_read.issues);
        for (size_t c = 0; c < m_read.columns.size(); ++c)
            add(c);
        tellOfWeight();
        return finish();
    }

private:
    void add(size_t c)
    {
        StatColumn &read = m_read.columns[c];
        const StatVariable &variable = read.variable();
        m_info = {};
        m_info.name = m_names[static_cast<qsizetype>(c)];
        m_info.source = variable.name;
        m_info.label = variable.label;
        m_info.valueLabels = m_read.labelSets.value(variable.labelSet);
        m_unit.clear();
        m_why = variable.format.isEmpty()
            ? QString()
            : say(QT_TRANSLATE_NOOP("sphygma", "The file shows it in the format %1.")).arg(variable.format);
        ColumnPtr column = typed(read.finish(), variable);
        m_info.type = column->type();
        m_schema.append(m_info);
        m_units.append(m_unit);
        m_report.typeEvidence.append(m_why);
        m_columns.push_back(std::move(column));
    }

    ColumnPtr typed(ColumnPtr column, const StatVariable &variable)
    {
        const auto wanted = m_options.columnTypes.find(m_info.name);
        const bool chosen = wanted != m_options.columnTypes.end();
        const auto rule = variable.isText ? std::nullopt : dateRule(m_read.format, variable.format);
        if (rule && !(chosen && *wanted == ColumnType::Number))
            column = asDates(std::move(column), *rule);
        if (m_options.asText || (chosen && *wanted == ColumnType::Text))
            return column->type() == ColumnType::Text && !m_options.asText ? column : asTextColumn(*column);
        return column;
    }

    ColumnPtr asDates(ColumnPtr numbers, const DateRule &rule)
    {
        DatedColumn made = datedColumn(*numbers, rule);
        if (made.isDuration) {
            m_unit = rule.unit == DateUnit::Seconds ? u"s"_s : u"ms"_s;
            tell(ImportIssue::Severity::Note,
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                              "Some times are longer than a day; the column was kept as "
                                              "durations, in %1."),
                            {m_unit}));
            return numbers;
        }
        if (made.refused > 0)
            tell(ImportIssue::Severity::Warning,
                 Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                "%n value(s) are no dates and were kept as original text."),
                            {}, made.refused));
        if (made.rounded > 0)
            tell(ImportIssue::Severity::Warning,
                 Phrase::of(
                     QT_TRANSLATE_N_NOOP("sphygma", "%n time(s) were rounded to the nearest millisecond."),
                     {}, made.rounded));
        if (rule.unit >= DateUnit::Weeks)
            tell(ImportIssue::Severity::Note,
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                              "Weeks, months, quarters and half-years are shown by their "
                                              "first day.")));
        return made.column;
    }

    void tell(ImportIssue::Severity severity, Phrase message)
    {
        ImportIssue issue;
        issue.severity = severity;
        issue.column = m_info.name;
        issue.message = std::move(message);
        m_read.issues.add(IssueList::Kind::Dates, std::move(issue));
    }

    void tellOfWeight()
    {
        if (m_read.weight.isEmpty())
            return;
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        issue.message = Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "The file weighs its rows by the column %1. Here every row counts once."),
            {m_read.weight});
        m_read.issues.add(IssueList::Kind::Structure, std::move(issue));
    }

    Imported finish()
    {
        const Table table(std::move(m_schema), std::move(m_columns), std::make_shared<Lineage>());
        m_report.format = formatId(m_read.format);
        m_report.dialect.encoding = m_read.encoding;
        m_report.records = table.rowCount();
        m_read.issues.writeTo(m_report);
        Table done = withRoles(table, m_units, m_options, m_rules, m_report);
        return {std::move(done), std::move(m_report)};
    }

    StatTable &m_read;
    const ImportOptions &m_options;
    const ClinicalRules &m_rules;
    QStringList m_names;
    ColumnInfo m_info; ///< of the column at hand, as are m_unit and m_why
    QString m_unit;
    QString m_why;
    Schema m_schema;
    QStringList m_units;
    std::vector<ColumnPtr> m_columns;
    ImportReport m_report;
};

} // namespace

Imported assembled(StatTable read, const ImportOptions &options, const ClinicalRules &rules)
{
    return TableAssembler(read, options, rules).assemble();
}

} // namespace sphygma
