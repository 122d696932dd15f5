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
    if (isAhead() && (m_options != options || (!m_read && !m_job.isRunning())))
        start(options);
}

void ImportReading::want(const ImportOptions &options)
{
    m_wanted = true;
    if (m_options != options || (!m_read && !m_job.isRunning()))
        start(options);
    else if (m_read)
        deliver();
}

void ImportReading::stop()
{
    m_wanted = false;
    m_job.cancel();
}

void ImportReading::setSeparate(bool separate)
{
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
    Read read{std::move(imported).value(), std::move(problems).value(), {}};
    for (const QString &path : separate ? paths.sliced(1) : QStringList()) {
        const Result<Imported> other = importFile(path, {}, rules, progress);
        if (!other)
            return other.error();
        read.others.append({freeTableName(read.others, QFileInfo(path).completeBaseName()),
                            std::make_shared<const RawData>(RawData{other->table, other->report})});
    }
    return read;
}

void ImportReading::start(const ImportOptions &options)
{
    m_options = options;
    m_read.reset();
    m_job.start<Read>(
        [paths = m_paths, separate = m_separate, options, rules = m_rules](Progress &progress) {
            return readFiles(paths, separate, options, rules, progress);
        },
        [this](const Result<Read> &read) { accept(read); });
}

void ImportReading::accept(const Result<Read> &read)
{
    m_read = read;
    if (read)
        emit looked(read->problems, read->imported.report);
    else if (!m_wanted)
        emit lookFailed(read.error());
    if (m_wanted)
        deliver();
}

void ImportReading::deliver()
{
    m_wanted = false;
    const Result<Read> read = *m_read;
    if (read)
        emit done(read->imported, read->others);
    else
        emit failed(read.error());
}

} // namespace sphygma
