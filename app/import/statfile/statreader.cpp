// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statreader.h"

#include "app/import/inputfile.h"
#include "app/import/statfile/porreader.h"
#include "app/import/statfile/readstatreader.h"
#include "app/import/statfile/statencoding.h"
#include "app/import/statfile/staterrors.h"
#include "app/import/statfile/statguard.h"
#include "app/import/statfile/xptmembers.h"
#include "app/import/tablepreview.h"
#include "app/import/words.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace sphygma {

/// The data set asked for of a transport file that may hold several.
static Result<XptMember> chosenMember(const QList<XptMember> &members, const StatRequest &request)
{
    QStringList names;
    for (const XptMember &member : members) {
        if (member.name == request.options.table || (members.size() == 1 && request.options.table.isEmpty()))
            return member;
        names.append(member.name);
    }
    if (members.isEmpty())
        return damagedStatFile(request.name);
    const char *sentence = request.options.table.isEmpty()
        ? QT_TRANSLATE_NOOP("sphygma", "%1 holds several tables: %2. Choose one of them.")
        : QT_TRANSLATE_NOOP("sphygma", "%1 holds no table called %3. It holds: %2.");
    QString message = say(sentence).arg(request.name, names.join(u", "_s));
    if (!request.options.table.isEmpty())
        message = message.arg(request.options.table);
    return Error{Error::Kind::DoesNotFit, message, {}};
}

static Result<StatTable> readXpt(QIODevice &device, const StatRequest &request, Progress &progress)
{
    const auto members = xptMembers(device, progress);
    if (!members)
        return members.error();
    const auto member = chosenMember(*members, request);
    if (!member)
        return member.error();
    const auto part = xptMemberDevice(device, *member);
    Result<StatTable> read = readThroughReadStat(*part, request, progress);
    const qint64 rows = read && !read->columns.empty() ? read->columns.front().rowCount() : 0;
    if (read && request.rows == 0 && !isWholeXpt(device, *member, rows))
        return cutOffFile(request.name, rows);
    return read;
}

Result<StatTable> readStatFile(QIODevice &device, const StatRequest &request, Progress &progress)
{
    if (const Status safe = checkHeader(device, request); !safe)
        return safe.error();
    switch (request.format) {
    case StatFormat::Por:
        return readPor(device, request, progress);
    case StatFormat::Xpt:
        return readXpt(device, request, progress);
    default:
        return readThroughReadStat(device, request, progress);
    }
}

static Error cannotOpen(const QFile &file)
{
    return {
        Error::Kind::Unreadable,
        say(QT_TRANSLATE_NOOP(
                "sphygma", "%1 cannot be opened. Check that you may read it, or copy it to another place."))
            .arg(QFileInfo(file).fileName()),
        file.errorString()};
}

/// The file at \a path, and what is asked of it.
static Result<StatTable> readFile(const QString &path, const ImportOptions &options, qint64 rows,
                                  Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(file);
    const QByteArray head = file.peek(1024);
    const auto format = statFormatOf({head.constData(), static_cast<size_t>(head.size())});
    const QString name = QFileInfo(path).fileName();
    if (!format)
        return damagedStatFile(name);
    StatRequest request;
    request.format = *format;
    request.name = name;
    request.options = options;
    request.rows = rows;
    request.memory = availableMemory() / 2;
    request.tellsEncoding = tellsEncoding(*format, head);
    if (*format == StatFormat::Sav || *format == StatFormat::Zsav) {
        const SavEncoding told = savEncoding(file);
        request.encoding = told.name;
        request.codePage = told.codePage;
    }
    if (request.memory <= 0)
        request.memory = std::numeric_limits<qint64>::max();
    return readStatFile(file, request, progress);
}

bool StatReader::recognises(const QString &, std::string_view head) const
{
    return statFormatOf(head).has_value();
}

Result<QList<TableEntry>> StatReader::tables(const QString &path, const ImportOptions &) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(file);
    const QByteArray head = file.peek(1024);
    QList<XptMember> members;
    if (statFormatOf({head.constData(), static_cast<size_t>(head.size())}) == StatFormat::Xpt) {
        NoProgress progress;
        const auto found = xptMembers(file, progress);
        if (!found)
            return found.error();
        members = *found;
    }
    if (members.size() < 2)
        return QList<TableEntry>{{QString(), file.size()}};
    QList<TableEntry> entries;
    for (const XptMember &member : members)
        entries.append({member.name, member.end - member.begin});
    return entries;
}

Result<Imported> StatReader::read(const QString &path, const ImportOptions &options,
                                  const ClinicalRules &rules, Progress &progress) const
{
    QElapsedTimer timer;
    timer.start();
    Result<StatTable> read = readFile(path, options, 0, progress);
    if (!read)
        return read.error();
    const double readMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    Imported imported = assembled(std::move(read).value(), options, rules);
    imported.report.stageMs = {{u"read"_s, readMs},
                               {u"import"_s, static_cast<double>(timer.nsecsElapsed()) / 1e6}};
    return imported;
}

Result<ImportPreview> StatReader::preview(const QString &path, const ImportOptions &options,
                                          const ClinicalRules &rules, int rows) const
{
    NoProgress progress;
    Result<StatTable> read = readFile(path, options, rows, progress);
    if (!read)
        return read.error();
    const Imported imported = assembled(std::move(read).value(), options, rules);
    ImportPreview preview = previewOf(imported, rows);
    preview.bytes = QFileInfo(path).size();
    preview.complete = imported.table.rowCount() < rows;
    return preview;
}

} // namespace sphygma
