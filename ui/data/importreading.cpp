// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importreading.h"

#include "app/import/importseveral.h"
#include "ui/data/tablename.h"

#include <QFileInfo>

#include <numeric>

namespace sphygma {

/// Bytes on disk up to which a file is read before anybody asks for it.
static constexpr qint64 mostAhead = 400LL * 1024 * 1024;

/// Rows with surprises that are shown.
static constexpr int problemLimit = 200;

ImportReading::ImportReading(QStringList paths, ClinicalRulesPtr rules, QObject *parent)
    : QObject(parent), m_paths(std::move(paths)), m_rules(std::move(rules))
{
    connect(&m_job, &JobSlot::progressChanged, this, &ImportReading::progressChanged);
}

bool ImportReading::isAhead() const
{
    const qint64 bytes =
        std::accumulate(m_paths.begin(), m_paths.end(), qint64(0),
                        [](qint64 sum, const QString &path) { return sum + QFileInfo(path).size(); });
    return bytes <= mostAhead;
}

void ImportReading::prepare(const ImportOptions &options)
{
    if (!isAhead())
        return;
    if (m_options != options || (!m_outcome && !m_job.isRunning()))
        start(options);
    else if (m_outcome)
        tell();
}

void ImportReading::want(const ImportOptions &options)
{
    m_wanted = true;
    if (m_options != options || (!m_outcome && !m_job.isRunning()))
        start(options);
    else if (m_outcome)
        deliver();
}

void ImportReading::stop()
{
    m_wanted = false;
    m_job.cancel();
}

void ImportReading::setFiles(const QStringList &paths, bool separate)
{
    m_paths = paths;
    m_separate = separate;
    m_options.reset(); // what was read is of no use any more
    m_job.cancel();
}

Result<ImportReading::Read> ImportReading::readFiles(const QStringList &paths, bool separate,
                                                     const ImportOptions &options,
                                                     const ClinicalRulesPtr &rules, Progress &progress)
{
    Result<Imported> imported = importTogether(separate ? paths.first(1) : paths, options, rules, progress);
    if (!imported)
        return imported.error();
    NoProgress quick;
    Result<ProblemRows> problems = problemRows(imported->table, problemLimit, quick);
    if (!problems)
        return problems.error();
    const FoundCells found = foundCells(imported->table);
    Read read{std::move(imported).value(), std::move(problems).value(), {}, found};
    for (const QString &path : separate ? paths.sliced(1) : QStringList()) {
        const Result<Imported> other = importFile(path, {}, rules, progress);
        if (!other)
            return other.error();
        read.others.append({freeTableName(read.others, QFileInfo(path).completeBaseName()),
                            std::make_shared<const RawData>(RawData{other->table, other->report})});
    }
    return read;
}

/// The first of several files that cannot be read whatever the others are.
static QString unreadableOf(const QStringList &paths, const ImportOptions &options,
                            const ClinicalRulesPtr &rules)
{
    for (const QString &path : paths.size() > 1 ? paths : QStringList()) {
        if (!previewFile(path, options, rules, 1))
            return path;
    }
    return {};
}

void ImportReading::start(const ImportOptions &options)
{
    m_options = options;
    m_outcome.reset();
    m_job.start<Outcome>(
        [paths = m_paths, separate = m_separate, options, rules = m_rules](Progress &progress) {
            const Result<Read> read = readFiles(paths, separate, options, rules, progress);
            return Result<Outcome>({read, read ? QString() : unreadableOf(paths, options, rules)});
        },
        [this](const Result<Outcome> &outcome) { accept(outcome); });
}

/// Whatever a job throws is an error as well.
void ImportReading::accept(const Result<Outcome> &outcome)
{
    m_outcome = outcome ? *outcome : Outcome{outcome.error(), {}};
    tell();
    if (m_wanted)
        deliver();
}

void ImportReading::tell()
{
    const Outcome outcome = *m_outcome;
    if (outcome.read)
        emit looked(outcome.read->problems, outcome.read->imported.report, outcome.read->found);
    else if (!m_wanted)
        emit lookFailed(outcome.read.error(), outcome.unreadable);
}

void ImportReading::deliver()
{
    m_wanted = false;
    const Outcome outcome = *m_outcome;
    if (outcome.read)
        emit done(outcome.read->imported, outcome.read->others);
    else
        emit failed(outcome.read.error(), outcome.unreadable);
}

} // namespace sphygma
