// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/ods/odsreader.h"

#include "app/import/spreadsheet/ods/odssheet.h"
#include "app/import/spreadsheet/zippackage.h"
#include "app/import/words.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr std::string_view mimeType = "application/vnd.oasis.opendocument.spreadsheet";

namespace {

/// Notes whether parts are encrypted.
class Manifest final : public XmlHandler
{
public:
    bool start(std::string_view name, const XmlAttributes &) override
    {
        isEncrypted |= name == "encryption-data";
        return !isEncrypted;
    }

    bool end(std::string_view) override { return true; }

    void text(std::string_view) override {}

    bool isEncrypted = false;
};

class OdsWorkbook final : public Workbook
{
public:
    explicit OdsWorkbook(ZipPackage package) : m_package(std::move(package)) {}

    Status open()
    {
        NoProgress progress;
        Manifest manifest;
        if (const Status read = m_package.parseOptional(u"META-INF/manifest.xml"_s, manifest, progress);
            !read)
            return read;
        if (manifest.isEncrypted)
            return Error{
                Error::Kind::Unreadable,
                say(QT_TRANSLATE_NOOP("sphygma",
                                      "%1 is protected by a password. Open it in its own program, save it "
                                      "without a password, and import that."))
                    .arg(m_package.fileName()),
                {}};
        OdsSheetList list;
        const Status read = m_package.parse(u"content.xml"_s, list, progress);
        m_sheets = list.sheets();
        return read;
    }

    const QList<SheetInfo> &sheets() const override { return m_sheets; }

    Status read(qsizetype sheet, SheetSink &sink, Progress &progress) override
    {
        OdsSheet handler(sheet, sink);
        const Status read = m_package.parse(u"content.xml"_s, handler, progress);
        return read && handler.isDamaged() ? Status(damagedFile(m_package.fileName())) : read;
    }

private:
    ZipPackage m_package;
    QList<SheetInfo> m_sheets;
};

} // namespace

/// The part "mimetype" should stand first and unpacked, so that the head of the file shows it; some programs
/// pack it, or write it later.
static bool holdsMimeType(const QString &path)
{
    constexpr qint64 longest = 256;
    const Result<ZipPackage> package = ZipPackage::open(path, true);
    if (!package || !package->contains(u"mimetype"_s))
        return false;
    const Result<ByteSourcePtr> part = package->openPart(u"mimetype"_s);
    const Result<QByteArray> type = part ? readUpTo(**part, longest) : Result<QByteArray>(QByteArray());
    return type && type->startsWith(mimeType.data());
}

bool OdsReader::recognises(const QString &path, std::string_view head) const
{
    return head.starts_with("PK")
        && (head.substr(0, 256).find("mimetype" + std::string(mimeType)) != std::string_view::npos
            || holdsMimeType(path));
}

Result<WorkbookPtr> OdsReader::open(const QString &path, const ImportOptions &options) const
{
    Result<ZipPackage> package = ZipPackage::open(path, options.allowLarge);
    if (!package)
        return package.error();
    auto book = std::make_unique<OdsWorkbook>(std::move(package).value());
    if (const Status read = book->open(); !read)
        return read.error();
    return WorkbookPtr(std::move(book));
}

QString OdsReader::format(const QString &) const
{
    return u"ods"_s;
}

} // namespace sphygma
