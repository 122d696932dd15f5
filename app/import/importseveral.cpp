// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importseveral.h"

#include "app/import/fhirtogether.h"
#include "app/import/filenames.h"
#include "app/import/sharedcolumns.h"
#include "app/import/tableappender.h"
#include "app/import/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

class SeveralFiles
{
public:
    SeveralFiles(const QStringList &paths, const ImportOptions &options, const ClinicalRulesPtr &rules,
                 Progress &progress)
        : m_paths(paths), m_options(options), m_rules(rules), m_progress(progress), m_names(shortNames(paths))
    {}

    Result<ImportedSeveral> read()
    {
        for (qsizetype f = 0; f < m_paths.size(); ++f) {
            Result<Imported> file = importFile(m_paths[f], m_options, m_rules, m_progress);
            if (!file)
                return file.error();
            m_files.append(std::move(file).value());
        }
        chooseLead();
        if (const Status fits = shareColumns(); !fits)
            return fits.error();
        if (const Status done = unifyTypes(); !done)
            return done.error();
        return join();
    }

private:
    /// A file without rows says nothing of its columns but their names.
    void chooseLead()
    {
        const auto filled = std::find_if(m_files.begin(), m_files.end(),
                                         [](const Imported &file) { return file.table.rowCount() > 0; });
        if (filled != m_files.end())
            m_lead = filled - m_files.begin();
    }

    Status shareColumns()
    {
        m_columns.resize(m_files.size());
        QList<qsizetype> order{m_lead};
        for (qsizetype f = 0; f < m_files.size(); ++f) {
            if (f != m_lead)
                order.append(f);
        }
        for (const qsizetype f : order) {
            if (const Status fits = m_shared.add(m_files[f].table, m_names[f]); !fits)
                return fits;
            m_columns[f] = m_shared.columns();
        }
        m_schema = m_shared.schema();
        return ok();
    }

    /// Nothing in it but empty cells and words for missing: it says nothing about its type.
    bool isEmptyColumn(const Table &table, qsizetype c) const
    {
        const Column &column = table.column(c);
        if (column.type() != ColumnType::Text)
            return false;
        for (qsizetype row = 0; row < column.rowCount(); ++row) {
            if (column.isValid(row) && !m_rules->missingWords.isMissingWord(column.text(row)))
                return false;
        }
        return true;
    }

    /// The type of the column in all files that have cells in it; nothing where they differ.
    std::optional<ColumnType> commonType(qsizetype shared) const
    {
        std::optional<ColumnType> type;
        for (qsizetype f = 0; f < m_files.size(); ++f) {
            const qsizetype c = m_columns[f][shared];
            if (isEmptyColumn(m_files[f].table, c))
                continue;
            if (type && *type != m_files[f].table.info(c).type)
                return {};
            type = m_files[f].table.info(c).type;
        }
        return type.value_or(ColumnType::Text);
    }

    /// Reads the files again in which a column has another type than it gets.
    Status unifyTypes()
    {
        for (qsizetype i = 0; i < m_schema.size(); ++i) {
            const std::optional<ColumnType> common = commonType(i);
            m_schema[i].type = common.value_or(ColumnType::Text);
            if (!common)
                m_differing.append(m_schema[i].name);
        }
        for (qsizetype f = 0; f < m_files.size(); ++f) {
            ImportOptions options = m_options;
            for (qsizetype i = 0; i < m_schema.size(); ++i) {
                const ColumnInfo &info = m_files[f].table.info(m_columns[f][i]);
                if (info.type != m_schema[i].type)
                    options.columnTypes.insert(info.name, m_schema[i].type);
            }
            if (options == m_options)
                continue;
            Result<Imported> again = importFile(m_paths[f], options, m_rules, m_progress);
            if (!again)
                return again.error();
            m_files[f] = std::move(again).value();
        }
        return ok();
    }

    /// As the lead writes its numbers, with the most decimals of all.
    QList<NumberFormat> formats() const
    {
        QList<NumberFormat> formats;
        for (qsizetype i = 0; i < m_schema.size(); ++i) {
            NumberFormat format = m_files[m_lead].table.column(i).numberFormat();
            for (qsizetype f = 0; f < m_files.size(); ++f) {
                const Column &column = m_files[f].table.column(m_columns[f][i]);
                format.decimals = std::max(format.decimals, column.numberFormat().decimals);
            }
            formats.append(format);
        }
        return formats;
    }

    Result<ImportedSeveral> join()
    {
        ImportedSeveral result;
        result.files = m_names;
        ImportReport &report = result.imported.report = m_files[m_lead].report;
        report.options = m_options;
        report.issues.clear();
        report.issueCount = report.records = report.physicalLines = 0;
        TableAppender appender(m_schema, formats(), sourceColumnName(m_schema));
        for (qsizetype f = 0; f < m_files.size(); ++f) {
            const Table &table = m_files[f].table;
            QStringList names;
            for (const qsizetype c : m_columns[f])
                names.append(table.info(c).name);
            result.mapping.append(names);
            if (const Status done = appender.append(table, m_columns[f], m_names[f], m_progress); !done)
                return done.error();
            addReport(m_files[f].report, m_names[f], report);
            m_files[f].table = {};
        }
        tell(report);
        report.roles.append(RoleGuess{});
        report.typeEvidence.append(say(QT_TRANSLATE_NOOP("sphygma", "It names the file of each row.")));
        result.imported.table = appender.finish();
        return result;
    }

    static void addReport(const ImportReport &file, const QString &name, ImportReport &all)
    {
        all.records += file.records;
        all.physicalLines += file.physicalLines;
        all.issueCount += file.issueCount;
        for (ImportIssue issue : file.issues) {
            issue.file = name;
            all.issues.append(std::move(issue));
        }
    }

    /// Bytes that were given twice.
    void tellTwice(QList<ImportIssue> &issues) const
    {
        QHash<QByteArray, QString> known;
        for (qsizetype f = 0; f < m_files.size(); ++f) {
            const QByteArray &sha256 = m_files[f].report.source.sha256;
            if (m_files[f].report.records == 0 || !known.contains(sha256)) {
                known.insert(sha256, m_names[f]);
                continue;
            }
            ImportIssue issue;
            issue.severity = ImportIssue::Severity::Warning;
            const bool isSame = known[sha256] == m_names[f];
            issue.message = isSame
                ? Phrase::of(
                    QT_TRANSLATE_NOOP("sphygma", "%1 was given twice, so its rows stand in the table twice."),
                    {m_names[f]})
                : Phrase::of(
                    QT_TRANSLATE_NOOP("sphygma",
                                      "%1 holds the same as %2, so its rows stand in the table twice. "
                                      "Leave one of them out."),
                    {m_names[f], known[sha256]});
            issues.append(std::move(issue));
        }
    }

    void tell(ImportReport &report) const
    {
        QList<ImportIssue> issues = m_shared.issues();
        tellTwice(issues);
        for (const QString &name : m_differing) {
            ImportIssue issue;
            issue.severity = ImportIssue::Severity::Problem;
            issue.column = name;
            issue.message = Phrase::of(QT_TRANSLATE_NOOP(
                "sphygma",
                "Its cells are of different types in these files, so the column stayed text in all."));
            issue.hint = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Choose its type in the import preview."));
            issues.append(std::move(issue));
        }
        report.issues += issues;
        report.issueCount += issues.size();
    }

    const QStringList &m_paths;
    const ImportOptions &m_options;
    const ClinicalRulesPtr &m_rules;
    Progress &m_progress;
    QStringList m_names;
    QList<Imported> m_files;
    qsizetype m_lead = 0; ///< the file whose columns the others must have
    SharedColumns m_shared;
    QList<QList<qsizetype>> m_columns; ///< by file and shared column: the file's own column
    Schema m_schema;
    QStringList m_differing;
};

} // namespace

Result<ImportedSeveral> importFiles(const QStringList &paths, const ImportOptions &options,
                                    const ClinicalRulesPtr &rules, Progress &progress)
{
    if (paths.isEmpty())
        return Error{Error::Kind::DoesNotFit,
                     say(QT_TRANSLATE_NOOP("sphygma", "There is no file to read. Choose at least one.")),
                     {}};
    if (paths.size() > 1 && areAllFhir(paths, options)) {
        Result<Imported> set = importFhirTogether(paths, options, rules, progress);
        if (!set)
            return set.error();
        QStringList names;
        for (qsizetype c = 0; c + 1 < set->table.columnCount(); ++c)
            names.append(set->table.info(c).name);
        return ImportedSeveral{std::move(set).value(), shortNames(paths),
                               QList<QStringList>(paths.size(), names)};
    }
    return SeveralFiles(paths, options, rules, progress).read();
}

Result<Imported> importTogether(const QStringList &paths, const ImportOptions &options,
                                const ClinicalRulesPtr &rules, Progress &progress)
{
    if (paths.size() == 1)
        return importFile(paths.first(), options, rules, progress);
    Result<ImportedSeveral> several = importFiles(paths, options, rules, progress);
    if (!several)
        return several.error();
    return std::move(several).value().imported;
}

} // namespace sphygma
