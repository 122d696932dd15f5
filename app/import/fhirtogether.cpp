// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhirtogether.h"

#include "app/base/heap.h"
#include "app/import/fhir/fhirreader.h"
#include "app/import/fhir/jsonscan.h"
#include "app/import/filehash.h"
#include "app/import/filenames.h"
#include "app/import/joinedsource.h"
#include "app/import/words.h"
#include "app/table/columnbuilder.h"

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;

namespace sphygma {

/// The beginning of a file, unpacked; empty when it cannot be read.
static QByteArray beginningOf(const QString &path, const ImportOptions &options)
{
    constexpr qint64 enough = 64 * 1024;
    const Result<JsonFile> file = openJson(path, options);
    if (!file)
        return {};
    const Result<ByteSourcePtr> source = file->open();
    if (!source)
        return {};
    const Result<QByteArray> head = readUpTo(**source, enough);
    return head ? *head : QByteArray();
}

bool areAllFhir(const QStringList &paths, const ImportOptions &options)
{
    return std::all_of(paths.begin(), paths.end(), [&options](const QString &path) {
        const QByteArray head = beginningOf(path, options);
        return looksLikeJson({head.constData(), static_cast<size_t>(head.size())})
            && head.contains("\"resourceType\"");
    });
}

namespace {

class FhirSet
{
public:
    explicit FhirSet(const QStringList &paths)
        : m_paths(paths), m_names(shortNames(paths)), m_starts(std::make_shared<JoinedSource::Starts>())
    {}

    Result<JsonFile> open(const ImportOptions &options) const
    {
        JsonFile all;
        all.name = m_names.join(u", "_s);
        QList<SourceOpener> openers;
        for (const QString &path : m_paths) {
            const Result<JsonFile> file = openJson(path, options);
            if (!file)
                return file.error();
            openers.append(file->open);
        }
        all.open = [openers, starts = m_starts]() -> Result<ByteSourcePtr> {
            return ByteSourcePtr(std::make_unique<JoinedSource>(openers, starts));
        };
        return all;
    }

    /// What was read of all of them, with the file of each row and issue.
    Result<Imported> tell(Imported imported) const
    {
        Lineage lineage;
        for (const QString &path : m_paths) {
            const Result<Imported> hashed = withHashOf(path, {});
            if (!hashed)
                return hashed.error();
            lineage.sources.append(hashed->report.source);
        }
        const Table &table = imported.table;
        ColumnBuilder files(ColumnType::Text);
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            const qint64 line = table.lineOf(row);
            files.appendText(m_names[fileOf(line)].toStdString());
            lineage.lines.addRow(row, ownLine(line));
        }
        for (ImportIssue &issue : imported.report.issues) {
            if (issue.line > 0)
                tellFile(issue);
        }
        ColumnInfo info;
        info.name = info.source = sourceColumnName(table.schema());
        imported.report.source = lineage.sources.first();
        imported.report.roles.append(RoleGuess{});
        imported.report.typeEvidence.append(
            say(QT_TRANSLATE_NOOP("sphygma", "It names the file of each row.")));
        imported.table = withLineage(table.withColumn(table.columnCount(), files.finish(), info), lineage);
        return imported;
    }

private:
    qsizetype fileOf(qint64 line) const
    {
        return std::max<qsizetype>(
                   std::upper_bound(m_starts->begin(), m_starts->end(), line) - m_starts->begin(), 1)
            - 1;
    }

    qint64 ownLine(qint64 line) const { return line - m_starts->value(fileOf(line), 1) + 1; }

    void tellFile(ImportIssue &issue) const
    {
        issue.file = m_names[fileOf(issue.line)];
        issue.line = ownLine(issue.line);
    }

    static Table withLineage(const Table &table, Lineage lineage)
    {
        std::vector<ColumnPtr> columns;
        for (qsizetype c = 0; c < table.columnCount(); ++c)
            columns.push_back(table.columnPtr(c));
        return Table(table.schema(), std::move(columns), std::make_shared<const Lineage>(std::move(lineage)));
    }

    QStringList m_paths;
    QStringList m_names;
    std::shared_ptr<JoinedSource::Starts> m_starts;
};

} // namespace

static Result<Imported> readTogether(const QStringList &paths, const ImportOptions &options,
                                     const ClinicalRules &rules, Progress &progress)
{
    const FhirSet set(paths);
    const Result<JsonFile> file = set.open(options);
    if (!file)
        return file.error();
    Result<Imported> read = FhirReader::readJson(*file, paths.first(), options, rules, progress);
    if (!read)
        return read;
    Imported imported = std::move(read).value();
    imported.report.options = options;
    return set.tell(std::move(imported));
}

Result<Imported> importFhirTogether(const QStringList &paths, const ImportOptions &options,
                                    const ClinicalRulesPtr &rules, Progress &progress)
{
    releaseFreedMemory(); // as importFile() does
    try {
        return readTogether(paths, options, *rules, progress);
    } catch (const std::bad_alloc &) {
        return outOfMemory(shortNames(paths).join(u", "_s));
    }
}

} // namespace sphygma
