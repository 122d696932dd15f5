// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/ziparchive.h"

#include "app/import/words.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipfileinfo.h>

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qint64 mostUnpacked = 10'000'000'000;
static constexpr qint64 mostTimes = 1000;
static constexpr qint64 askFromTimes = 100;

static Error damaged(const QString &path)
{
    return {Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("sphygma",
                                  "%1 is a damaged or cut off archive. Get it again from where it came."))
                .arg(QFileInfo(path).fileName()),
            {}};
}

static Error refused(const QString &path, const char *why, const QString &entry)
{
    QString message = say(why);
    const QString file = QFileInfo(path).fileName();
    message = message.contains(u"%2"_s) ? message.arg(file, entry) : message.arg(file);
    return {Error::Kind::Unreadable, message, {}};
}

static bool leadsOut(const QString &name)
{
    const QString plain = QString(name).replace(u'\\', u'/');
    return plain.startsWith(u'/') || (plain.size() > 1 && plain[1] == u':')
        || plain.split(u'/').contains(u".."_s) || plain.contains(QChar(0));
}

static bool isLeftover(const QString &name)
{
    const QString file = name.section(u'/', -1);
    return name.endsWith(u'/') || name.startsWith(u"__MACOSX/"_s) || name.contains(u"/__MACOSX/"_s)
        || file.startsWith(u'.') || file.compare(u"Thumbs.db"_s, Qt::CaseInsensitive) == 0
        || file.compare(u"desktop.ini"_s, Qt::CaseInsensitive) == 0;
}

/// How likely an entry is a table, by its name: 2 surely, 1 perhaps, 0 not.
static int tableLikelihood(const QString &name)
{
    static const QSet<QString> tables{u"csv"_s, u"tsv"_s, u"tab"_s, u"dat"_s, u"data"_s, u"psv"_s};
    static const QSet<QString> others{u"pdf"_s,  u"png"_s,  u"jpg"_s,  u"jpeg"_s, u"gif"_s,      u"doc"_s,
                                      u"docx"_s, u"md"_s,   u"html"_s, u"htm"_s,  u"xml"_s,      u"json"_s,
                                      u"xls"_s,  u"xlsx"_s, u"sav"_s,  u"dta"_s,  u"sas7bdat"_s, u"zip"_s,
                                      u"gz"_s,   u"rels"_s, u"sql"_s,  u"r"_s,    u"py"_s};
    const QString suffix = QFileInfo(name).suffix().toLower();
    const QString base = name.section(u'/', -1).toLower();
    if (others.contains(suffix) || base.startsWith(u"readme"_s) || base.startsWith(u"licen"_s))
        return 0;
    return tables.contains(suffix) ? 2 : 1;
}

static Result<QList<QuaZipFileInfo64>> entriesOf(const QString &path)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return damaged(path);
    QList<QuaZipFileInfo64> entries;
    if (zip.getEntriesCount() > 100'000)
        return refused(path, QT_TRANSLATE_NOOP("sphygma", "%1 holds too many files to be a data set."), {});
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return damaged(path);
        entries.append(info);
    }
    if (zip.getZipError() != UNZ_OK || entries.size() != zip.getEntriesCount())
        return damaged(path);
    return entries;
}

static bool isLink(const QuaZipFileInfo64 &info)
{
    constexpr quint32 linkType = 0120000, typeMask = 0170000;
    return ((info.externalAttr >> 16) & typeMask) == linkType;
}

static qint64 sizeOf(quint64 bytes)
{
    return static_cast<qint64>(std::min<quint64>(bytes, quint64(1) << 62));
}

static bool isMoreThan(const QuaZipFileInfo64 &info, qint64 times)
{
    constexpr qint64 harmless = 1'000'000;
    const qint64 unpacked = sizeOf(info.uncompressedSize),
                 packed = std::max<qint64>(1, sizeOf(info.compressedSize));
    return unpacked > harmless && unpacked / times > packed;
}

static Status checkEntries(const QString &path, const QList<QuaZipFileInfo64> &entries)
{
    QSet<QString> names;
    qint64 unpacked = 0;
    for (const QuaZipFileInfo64 &info : entries) {
        if (leadsOut(info.name))
            return refused(path,
                           QT_TRANSLATE_NOOP("sphygma",
                                             "%1 was not opened: its entry \u201C%2\u201D points outside the "
                                             "archive, as in an attack."),
                           info.name);
        if (isLink(info))
            return refused(
                path,
                QT_TRANSLATE_NOOP("sphygma",
                                  "%1 was not opened: its entry \u201C%2\u201D is a link to another file."),
                info.name);
        if (names.contains(info.name))
            return refused(
                path,
                QT_TRANSLATE_NOOP(
                    "sphygma",
                    "%1 was not opened: it holds \u201C%2\u201D twice, and nothing tells which is right."),
                info.name);
        names.insert(info.name);
        unpacked += std::min(sizeOf(info.uncompressedSize), mostUnpacked + 1);
        if (unpacked > mostUnpacked)
            return refused(
                path, QT_TRANSLATE_NOOP("sphygma", "%1 was not opened: it would unpack to more than 10 GB."),
                info.name);
        if (isMoreThan(info, mostTimes))
            return refused(path,
                           QT_TRANSLATE_NOOP("sphygma",
                                             "%1 was not opened: \u201C%2\u201D would unpack to more than "
                                             "1000 times its size, as in an attack."),
                           info.name);
    }
    return ok();
}

static bool isOfficeDocument(const QList<QuaZipFileInfo64> &entries)
{
    return std::any_of(entries.begin(), entries.end(), [](const QuaZipFileInfo64 &info) {
        return info.name == u"[Content_Types].xml"_s || info.name == u"mimetype"_s;
    });
}

Result<QList<TableEntry>> zipEntries(const QString &path)
{
    const Result<QList<QuaZipFileInfo64>> entries = entriesOf(path);
    if (!entries)
        return entries.error();
    if (const Status fine = checkEntries(path, *entries); !fine)
        return fine.error();
    QList<TableEntry> all;
    for (const QuaZipFileInfo64 &info : *entries)
        all.append({info.name, sizeOf(info.uncompressedSize)});
    return all;
}

Result<QList<TableEntry>> zipTables(const QString &path)
{
    const Result<QList<QuaZipFileInfo64>> entries = entriesOf(path);
    if (!entries)
        return entries.error();
    if (const Status fine = checkEntries(path, *entries); !fine)
        return fine.error();
    if (isOfficeDocument(*entries))
        return refused(
            path,
            QT_TRANSLATE_NOOP("sphygma", "%1 is an office document. Save its table as CSV and open that."),
            {});
    QList<TableEntry> tables;
    int best = 1;
    for (const QuaZipFileInfo64 &info : *entries) {
        const int likelihood = isLeftover(info.name) ? 0 : tableLikelihood(info.name);
        if (likelihood > best)
            tables.clear();
        best = std::max(best, likelihood);
        if (likelihood == best)
            tables.append({info.name, sizeOf(info.uncompressedSize)});
    }
    return tables;
}

Status checkUnpackedSize(const QString &path, const QString &entry, bool allowLarge)
{
    const Result<QList<QuaZipFileInfo64>> entries = entriesOf(path);
    if (!entries)
        return entries.error();
    for (const QuaZipFileInfo64 &info : *entries) {
        if (info.name == entry && isMoreThan(info, askFromTimes) && !allowLarge)
            return Error{Error::Kind::Conflict,
                         say(QT_TRANSLATE_NOOP("sphygma",
                                               "%1 unpacks to more than 100 times its size (%2 MB). Open it "
                                               "only if you know where it comes from."))
                             .arg(QFileInfo(path).fileName())
                             .arg(info.uncompressedSize / 1'000'000),
                         say(QT_TRANSLATE_NOOP("sphygma", "On the command line, --allow-large opens it."))};
    }
    return ok();
}

namespace {

class ZipEntrySource final : public ByteSource
{
public:
    explicit ZipEntrySource(const QString &path) : m_path(path), m_zip(path), m_file(&m_zip) {}

    Status open(const QString &entry)
    {
        if (!m_zip.open(QuaZip::mdUnzip) || !m_zip.setCurrentFile(entry, QuaZip::csSensitive))
            return damaged(m_path);
        QuaZipFileInfo64 info;
        if (!m_zip.getCurrentFileInfo(&info))
            return damaged(m_path);
        if ((info.flags & 1) != 0)
            return refused(
                m_path,
                QT_TRANSLATE_NOOP("sphygma",
                                  "%1 is protected by a password. Unpack it first, then open the table."),
                entry);
        m_total = sizeOf(info.uncompressedSize);
        return m_file.open(QIODevice::ReadOnly) ? ok() : Status(damaged(m_path));
    }

    Result<qint64> read(char *to, qint64 size) override
    {
        const qint64 got = m_file.read(to, size);
        if (got < 0 || m_file.getZipError() != UNZ_OK)
            return damaged(m_path);
        m_done += got;
        if (m_done > m_total)
            return refused(
                m_path,
                QT_TRANSLATE_NOOP("sphygma",
                                  "%1 was not opened: it unpacks to more than it declares, as in an attack."),
                {});
        if (got == 0 && size > 0)
            return atEnd();
        return got;
    }

    qint64 done() const override { return m_done; }

    qint64 total() const override { return m_total; }

private:
    /// Closing checks the sum over all bytes.
    Result<qint64> atEnd()
    {
        if (m_file.isOpen())
            m_file.close();
        if (m_done != m_total || m_file.getZipError() != UNZ_OK)
            return damaged(m_path);
        return 0;
    }

    QString m_path;
    QuaZip m_zip;
    QuaZipFile m_file;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

} // namespace

Result<ByteSourcePtr> openZipEntry(const QString &path, const QString &entry)
{
    auto source = std::make_unique<ZipEntrySource>(path);
    if (const Status opened = source->open(entry); !opened)
        return opened.error();
    return ByteSourcePtr(std::move(source));
}

} // namespace sphygma
