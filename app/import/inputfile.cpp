// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/inputfile.h"

#include "app/import/archive/gzipsource.h"
#include "app/import/archive/ziparchive.h"
#include "app/import/binarycheck.h"
#include "app/import/fhir/jsonscan.h"
#include "app/import/formatreader.h"
#include "app/import/words.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sphygma {

qint64 availableMemory()
{
    QFile file(u"/proc/meminfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("MemAvailable:"))
                return line.mid(13).trimmed().split(' ').first().toLongLong() * 1024;
        }
    }
    return static_cast<qint64>(sysconf(_SC_AVPHYS_PAGES)) * sysconf(_SC_PAGESIZE);
}

Status refuseTooLarge(qint64 bytes, qint64 available, const QString &name)
{
    // A table takes up to twice the room of its text.
    if (available <= 0 || bytes <= available / 2)
        return ok();
    return Error{Error::Kind::Unreadable,
                 say(QT_TRANSLATE_NOOP("sphygma",
                                       "%1 is too large for the memory of this computer: it holds %2 GB of "
                                       "text, and about %3 GB would fit. Use a computer with more memory, or "
                                       "split the file."))
                     .arg(name)
                     .arg(static_cast<double>(bytes) / 1e9, 0, 'f', 1)
                     .arg(static_cast<double>(available) / 2e9, 0, 'f', 1),
                 {}};
}

static Result<QByteArray> headOf(const SourceOpener &open)
{
    Result<ByteSourcePtr> source = open();
    if (!source)
        return source.error();
    return readUpTo(**source, 64 * 1024);
}

/// Opens the file itself, the same one each time.
static SourceOpener fileOpener(const QString &path, std::shared_ptr<FileHash> hash)
{
    const QFileInfo info(path);
    const qint64 size = info.size();
    const QDateTime changed = info.lastModified();
    return [path, size, changed, hash = std::move(hash)]() -> Result<ByteSourcePtr> {
        Result<ByteSourcePtr> source = FileSource::open(path);
        if (!source)
            return source;
        const QFileInfo now(path);
        if (now.size() != size || now.lastModified() != changed)
            return Error{Error::Kind::Unreadable,
                         say(QT_TRANSLATE_NOOP("sphygma",
                                               "%1 changed while it was read. Wait until the program that "
                                               "writes it is done, then open it again."))
                             .arg(now.fileName()),
                         {}};
        if (hash->isKnown())
            return source;
        return hashing(std::move(source).value(), hash);
    };
}

static bool isZip(std::string_view head)
{
    return head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06");
}

static bool isGzip(std::string_view head)
{
    return head.starts_with("\x1F\x8B");
}

static Status refuseEmpty(std::string_view head, const QString &name)
{
    if (!head.empty())
        return ok();
    return Error{
        Error::Kind::Unreadable,
        say(QT_TRANSLATE_NOOP("sphygma", "%1 is empty. Check that it was saved or copied completely."))
            .arg(name),
        {}};
}

static Error notAnArchive(const QString &name)
{
    return {
        Error::Kind::Unreadable,
        say(QT_TRANSLATE_NOOP(
                "sphygma",
                "%1 is not a zip archive although its name says so. Check that it was copied completely."))
            .arg(name),
        {}};
}

namespace {

/// What a file turned out to be.
struct OpenedFile
{
    QFileInfo info;
    std::shared_ptr<FileHash> hash = std::make_shared<FileHash>();
    SourceOpener open;
    QByteArray head;

    std::string_view view() const { return {head.constData(), static_cast<size_t>(head.size())}; }
};

} // namespace

static Result<OpenedFile> look(const QString &path)
{
    OpenedFile file;
    file.info = QFileInfo(path);
    file.open = fileOpener(path, file.hash);
    const Result<QByteArray> head = headOf(file.open);
    if (!head)
        return head.error();
    file.head = *head;
    if (const Status filled = refuseEmpty(file.view(), file.info.fileName()); !filled)
        return filled.error();
    const bool namedZip = file.info.suffix().compare(u"zip"_s, Qt::CaseInsensitive) == 0;
    if (namedZip && !isZip(file.view()))
        return notAnArchive(file.info.fileName());
    return file;
}

static Error unpackFirst(const QString &member, const QString &archive)
{
    return {
        Error::Kind::Unreadable,
        say(QT_TRANSLATE_NOOP("sphygma",
                              "%1 cannot be read inside the archive %2. Unpack the archive first, then open "
                              "%1 itself."))
            .arg(member, archive),
        {}};
}

/// Where an archive holds no table in text form: the first file in it that could be read by itself.
static QString readableAlone(const QString &path)
{
    static const QStringList suffixes{u"xlsx"_s,    u"xlsm"_s, u"xls"_s, u"ods"_s,      u"sav"_s, u"zsav"_s,
                                      u"por"_s,     u"dta"_s,  u"xpt"_s, u"sas7bdat"_s, u"db"_s,  u"sqlite"_s,
                                      u"sqlite3"_s, u"json"_s, u"gz"_s,  u"zip"_s};
    const Result<QList<TableEntry>> entries = zipEntries(path);
    for (const TableEntry &entry : entries ? *entries : QList<TableEntry>()) {
        if (suffixes.contains(QFileInfo(entry.name).suffix().toLower())
            && !entry.name.startsWith(u"__MACOSX"_s))
            return entry.name.section(u'/', -1);
    }
    return {};
}

/// A table, but not in text form.
static bool isOtherFormat(std::string_view head)
{
    if (isZip(head))
        return true;
    const auto &readers = formatReaders();
    return !looksLikeJson(head)
        && std::any_of(readers.begin(), readers.end(),
                       [&head](const FormatReader *reader) { return reader->recognises({}, head); });
}

static Result<InputFile> openZip(const OpenedFile &file, InputFile input, const ImportOptions &options)
{
    const Result<QList<TableEntry>> entries = zipTables(file.info.filePath());
    if (!entries)
        return entries.error();
    if (const QString other = entries->isEmpty() ? readableAlone(file.info.filePath()) : QString();
        !other.isEmpty())
        return unpackFirst(other, file.info.fileName());
    const Result<TableEntry> entry = chosenEntry(*entries, file.info.fileName(), options.table);
    if (!entry)
        return entry.error();
    if (const Status allowed = checkUnpackedSize(file.info.filePath(), entry->name, options.allowLarge);
        !allowed)
        return allowed.error();
    input.csv.name = entry->name.section(u'/', -1);
    input.csv.source.member = entry->name;
    input.csv.format = u"csv in zip"_s;
    input.csv.open = [path = file.info.filePath(), name = entry->name] { return openZipEntry(path, name); };
    if (const Status fits = refuseTooLarge(entry->bytes, availableMemory(), input.csv.name); !fits)
        return fits.error();
    return input;
}

static InputFile openGzip(const OpenedFile &file, InputFile input, const ImportOptions &options)
{
    input.csv.format = u"csv in gzip"_s;
    input.csv.open = [open = file.open, name = input.csv.name,
                      large = options.allowLarge]() -> Result<ByteSourcePtr> {
        Result<ByteSourcePtr> packed = open();
        if (!packed)
            return packed;
        return ByteSourcePtr(std::make_unique<GzipSource>(std::move(packed).value(), name, large));
    };
    return input;
}

Result<InputFile> openInput(const QString &path, const ImportOptions &options)
{
    const Result<OpenedFile> opened = look(path);
    if (!opened)
        return opened.error();
    const OpenedFile &file = *opened;
    InputFile input;
    input.path = path;
    input.hash = file.hash;
    input.csv.name = file.info.fileName();
    input.csv.source = {path, {}, {}, file.info.size()};
    input.csv.open = file.open;
    Result<InputFile> found = isZip(file.view()) ? openZip(file, input, options)
        : isGzip(file.view())                    ? Result<InputFile>(openGzip(file, input, options))
                                                 : Result<InputFile>(input);
    if (!found)
        return found;
    const Result<QByteArray> head = headOf(found->csv.open);
    if (!head)
        return head.error();
    const std::string_view view(head->constData(), static_cast<size_t>(head->size()));
    if (!found->csv.source.member.isEmpty() && isOtherFormat(view))
        return unpackFirst(found->csv.name, file.info.fileName());
    for (const Status &fine : {refuseEmpty(view, found->csv.name), refuseBinary(view, found->csv.name),
                               refuseTooLarge(file.info.size(), availableMemory(), input.csv.name)}) {
        if (!fine)
            return fine.error();
    }
    InputFile result = std::move(found).value();
    if (result.csv.format == u"csv"_s && file.info.suffix().compare(u"tsv"_s, Qt::CaseInsensitive) == 0)
        result.csv.format = u"tsv"_s;
    return result;
}

Result<QList<TableEntry>> tablesOf(const QString &path, const ImportOptions &)
{
    const Result<OpenedFile> file = look(path);
    if (!file)
        return file.error();
    if (isZip(file->view()))
        return zipTables(path);
    return QList<TableEntry>{{{}, file->info.size()}};
}

Result<Imported> InputFile::withHash(Imported imported) const
{
    if (!hash->isKnown()) {
        if (const Status hashed = hashFile(path, hash); !hashed)
            return hashed.error();
    }
    return withSha256(std::move(imported), hash->sha256());
}

} // namespace sphygma
