// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importseveral.h"

#include "app/import/tableappender.h"
#include "app/import/words.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// What two names must share to mean the same column.
static QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// The names of \a table that \a other has no column for.
static QStringList lacking(const Table &table, const Table &other)
{
    QStringList names;
    for (const ColumnInfo &info : table.schema()) {
        const auto same = [&](const ColumnInfo &o) { return folded(o.name) == folded(info.name); };
        if (std::none_of(other.schema().begin(), other.schema().end(), same))
            names.append(info.name);
    }
    return names;
}

namespace {

class SeveralFiles
{
public:
    SeveralFiles(const QStringList &paths, const ImportOptions &options, const ClinicalRulesPtr &rules,
                 Progress &progress)
        : m_paths(paths), m_options(options), m_rules(rules), m_progress(progress)
    {
        for (const QString &path : paths)
            m_names.append(nameOf(path));
    }

    Result<ImportedSeveral> read()
    {
        for (qsizetype f = 0; f < m_paths.size(); ++f) {
            if (const Status done = readFile(f, m_options); !done)
                return done.error();
        }
        if (const Status done = unifyTypes(); !done)
            return done.error();
        return join();
    }

private:
    /// Short, but unlike all others.
    QString nameOf(const QString &path) const
    {
        const QString name = QFileInfo(path).fileName();
        const auto same = [&](const QString &p) { return QFileInfo(p).fileName() == name; };
        return std::count_if(m_paths.begin(), m_paths.end(), same) > 1 ? path : name;
    }

    Status readFile(qsizetype f, const ImportOptions &options)
    {
        Result<Imported> read = importFile(m_paths[f], options, m_rules, m_progress);
        if (!read)
            return read.error();
        Imported file = std::move(read).value();
        if (f > 0) {
            if (const Status fits = compareColumns(f, file.table); !fits)
                return fits;
        }
        if (f < m_files.size())
            m_files[f] = std::move(file);
        else
            m_files.append(std::move(file));
        return ok();
    }

    Status compareColumns(qsizetype f, const Table &table) const
    {
        const Table &first = m_files[0].table;
        const QStringList missing = lacking(first, table), more = lacking(table, first);
        if (!missing.isEmpty())
            return doesNotFit(say(QT_TRANSLATE_NOOP("sphygma", "%1 has no column %2, which stands in %3."))
                                  .arg(m_names[f], missing.join(u", "_s), m_names[0]));
        if (!more.isEmpty())
            return doesNotFit(say(QT_TRANSLATE_NOOP("sphygma", "%1 has a column %2, which is not in %3."))
                                  .arg(m_names[f], more.join(u", "_s), m_names[0]));
        for (const ColumnInfo &info : first.schema()) {
            const ColumnInfo &other = table.info(indexIn(table, info.name));
            if (info.unit != other.unit && !info.unit.isEmpty() && !other.unit.isEmpty())
                return doesNotFit(
                    say(QT_TRANSLATE_NOOP("sphygma", "Column %1 is in %2 in %3, but in %4 in %5."))
                        .arg(info.name, info.unit, m_names[0], other.unit, m_names[f]));
        }
        return ok();
    }

    static Error doesNotFit(const QString &message)
    {
        return {
            Error::Kind::DoesNotFit, message,
            say(QT_TRANSLATE_NOOP("sphygma", "Read these files one by one, or make their columns alike."))};
    }

    static qsizetype indexIn(const Table &table, const QString &name)
    {
        for (qsizetype c = 0; c < table.columnCount(); ++c) {
            if (folded(table.info(c).name) == folded(name))
                return c;
        }
        return -1;
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
    std::optional<ColumnType> commonType(const QString &name) const
    {
        std::optional<ColumnType> type;
        for (const Imported &file : m_files) {
            const qsizetype c = indexIn(file.table, name);
            if (isEmptyColumn(file.table, c))
                continue;
            if (type && *type != file.table.info(c).type)
                return {};
            type = file.table.info(c).type;
        }
        return type.value_or(ColumnType::Text);
    }

    /// Reads the files again in which a column has another type than it gets.
    Status unifyTypes()
    {
        for (const ColumnInfo &info : m_files[0].table.schema()) {
            const std::optional<ColumnType> common = commonType(info.name);
            m_types.append(common.value_or(ColumnType::Text));
            if (!common)
                m_differing.append(info.name);
        }
        for (qsizetype f = 0; f < m_files.size(); ++f) {
            const Table &table = m_files[f].table;
            ImportOptions options = m_options;
            bool again = false;
            for (qsizetype i = 0; i < m_types.size(); ++i) {
                const ColumnInfo &info = table.info(indexIn(table, m_files[0].table.info(i).name));
                again |= info.type != m_types[i];
                if (info.type != m_types[i])
                    options.columnTypes.insert(info.name, m_types[i]);
            }
            if (!again)
                continue;
            if (const Status read = readFile(f, options); !read)
                return read;
        }
        return ok();
    }

    QString freeName() const
    {
        QString name = u"source"_s;
        for (int n = 2; indexIn(m_files[0].table, name) >= 0; ++n)
            name = u"source_%1"_s.arg(n);
        return name;
    }

    /// As the first file writes its numbers, with the most decimals of all.
    QList<NumberFormat> formats() const
    {
        QList<NumberFormat> formats;
        for (const ColumnInfo &info : m_files[0].table.schema()) {
            NumberFormat format = m_files[0].table.column(formats.size()).numberFormat();
            for (const Imported &file : m_files) {
                const Column &column = file.table.column(indexIn(file.table, info.name));
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
        ImportReport &report = result.imported.report = m_files[0].report;
        report.options = m_options;
        report.issues.clear();
        report.issueCount = report.records = report.physicalLines = 0;
        Schema schema = m_files[0].table.schema();
        for (qsizetype c = 0; c < schema.size(); ++c)
            schema[c].type = m_types[c];
        TableAppender appender(schema, formats(), freeName());
        for (qsizetype f = 0; f < m_files.size(); ++f) {
            const Table &table = m_files[f].table;
            QList<qsizetype> columns;
            QStringList names;
            for (const ColumnInfo &info : schema) {
                columns.append(indexIn(table, info.name));
                names.append(table.info(columns.last()).name);
            }
            result.mapping.append(names);
            if (const Status done = appender.append(table, columns, m_names[f], m_progress); !done)
                return done.error();
            addReport(m_files[f].report, m_names[f], report);
            m_files[f].table = {};
        }
        tellDiffering(report);
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
            issue.message = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2"), {name, nested(issue.message)});
            all.issues.append(std::move(issue));
        }
    }

    void tellDiffering(ImportReport &report) const
    {
        for (const QString &name : m_differing) {
            ImportIssue issue;
            issue.severity = ImportIssue::Severity::Problem;
            issue.column = name;
            issue.message = Phrase::of(QT_TRANSLATE_NOOP(
                "sphygma",
                "Its cells are of different types in these files, so the column stayed text in all."));
            issue.hint = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Choose its type in the import preview."));
            report.issues.append(std::move(issue));
            ++report.issueCount;
        }
    }

    const QStringList &m_paths;
    const ImportOptions &m_options;
    const ClinicalRulesPtr &m_rules;
    Progress &m_progress;
    QStringList m_names;
    QList<Imported> m_files;
    QList<ColumnType> m_types; ///< by column of the first file
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
