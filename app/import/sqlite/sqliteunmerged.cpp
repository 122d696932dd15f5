// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sqlite/sqliteunmerged.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qint64 logHeader = 32, frameHeader = 24;

static quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// Where in the log the newest finished state of each page stands.
static std::map<quint32, qint64> finishedPages(QFile &log, const QByteArray &head, qint64 pageBytes)
{
    std::map<quint32, qint64> finished, open;
    for (qint64 at = logHeader; log.seek(at); at += frameHeader + pageBytes) {
        const QByteArray frame = log.read(frameHeader);
        const bool isComplete = frame.size() == frameHeader && at + frameHeader + pageBytes <= log.size();
        if (!isComplete || frame.mid(8, 8) != head.mid(16, 8)) // left over from an earlier round
            break;
        open[numberAt(frame, 0)] = at + frameHeader;
        if (numberAt(frame, 4) == 0)
            continue;
        for (const auto &[page, where] : open)
            finished[page] = where;
        open.clear();
    }
    return finished;
}

static bool holdsChanges(const QString &database)
{
    QFile log(database + u"-wal"_s), file(database);
    if (!log.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = log.read(logHeader);
    constexpr quint32 magic = 0x377F0682; // or one more
    if (head.size() < logHeader || (numberAt(head, 0) & ~1U) != magic)
        return false;
    const qint64 pageBytes = numberAt(head, 8);
    if (pageBytes < 512 || pageBytes > 65536)
        return false;
    const auto pages = finishedPages(log, head, pageBytes);
    return std::any_of(pages.begin(), pages.end(), [&](const auto &page) {
        return !log.seek(page.second) || !file.seek((qint64(page.first) - 1) * pageBytes)
            || log.read(pageBytes) != file.read(pageBytes);
    });
}

/// A journal whose work is done has no header any more.
static bool holdsUndo(const QString &database)
{
    QFile journal(database + u"-journal"_s);
    return journal.open(QIODevice::ReadOnly) && journal.read(8) == "\xD9\xD5\x05\xF9\x20\xA1\x63\xD7";
}

Unmerged unmergedBeside(const QString &database)
{
    if (holdsChanges(database))
        return Unmerged::Changes;
    return holdsUndo(database) ? Unmerged::Undo : Unmerged::Nothing;
}

} // namespace sphygma
