// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xls/xlsworkbook.h"

#include "app/import/spreadsheet/xls/olefile.h"
#include "app/import/spreadsheet/xls/xlssheet.h"
#include "app/import/spreadsheet/xmlparser.h"
#include "app/import/words.h"

#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr quint16 biff5 = 0x0500, biff8 = 0x0600;

Error protectedFile(const QString &file)
{
    return {Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("sphygma",
                                  "%1 is protected by a password. Open it in its own program, save it "
                                  "without a password, and import that."))
                .arg(file),
            {}};
}

class XlsWorkbook final : public Workbook
{
public:
    XlsWorkbook(QByteArray bytes, QString fileName)
        : m_bytes(std::move(bytes)), m_fileName(std::move(fileName))
    {}

    Status open()
    {
        BiffStream stream(m_bytes);
        BiffRecord record;
        if (!stream.next(record) || record.type != biff::beginOfPart)
            return damagedFile(m_fileName);
        const quint16 version = record.half(0);
        if (version != biff5 && version != biff8)
            return Error{Error::Kind::Unreadable,
                         say(QT_TRANSLATE_NOOP("sphygma",
                                               "%1 was written by an Excel older than version 5. Save it as "
                                               ".xlsx in a newer one and open that."))
                             .arg(m_fileName),
                         {}};
        m_globals.isOld = version == biff5;
        while (stream.next(record) && record.type != biff::endOfPart) {
            if (record.type == biff::filePass)
                return protectedFile(m_fileName);
            takeGlobal(record);
        }
        resolveStyles();
        return ok();
    }

    const QList<SheetInfo> &sheets() const override { return m_sheets; }

    Status read(qsizetype sheet, SheetSink &sink, Progress &progress) override
    {
        BiffStream stream(m_bytes, m_positions[static_cast<size_t>(sheet)]);
        XlsSheet cells(m_globals, sink);
        BiffRecord record;
        int depth = 0; // charts in the sheet are parts of their own
        for (qint64 count = 0; stream.next(record); ++count) {
            depth += record.type == biff::beginOfPart;
            depth -= record.type == biff::endOfPart;
            if (depth <= 0)
                return ok();
            if (depth == 1 && !cells.take(record))
                return ok();
            if (count % 4096 == 0 && !progress.update(stream.position(), stream.size()))
                return Error::cancelled();
        }
        return damagedFile(m_fileName); // a sheet ends before the file does
    }

private:
    void takeGlobal(const BiffRecord &record)
    {
        switch (record.type) {
        case biff::dateMode:
            m_globals.is1904 = record.half(0) == 1;
            break;
        case biff::codePage:
            m_globals.codePage = record.half(0);
            break;
        case biff::boundSheet:
            takeSheet(record);
            break;
        case biff::format:
            m_formats[record.half(0)] =
                styleOfCode(text(record, 2).read(m_globals.isOld ? 1 : 2).toStdString());
            break;
        case biff::extendedFormat:
            m_formatOfStyle.push_back(record.half(2));
            break;
        case biff::sharedStrings:
            for (BiffText strings = text(record, 8); !strings.atEnd();)
                m_globals.strings.push_back(strings.read(2).toStdString());
            break;
        default:
            break;
        }
    }

    BiffText text(const BiffRecord &record, qsizetype at) const
    {
        return {record, at, m_globals.isOld, m_globals.codePage};
    }

    void takeSheet(const BiffRecord &record)
    {
        constexpr quint8 cells = 0;
        if (record.byte(5) != cells)
            return; // a chart or a macro
        m_sheets.append({text(record, 6).read(1), (record.byte(4) & 3) != 0});
        m_positions.push_back(static_cast<qsizetype>(record.word(0)));
    }

    void resolveStyles()
    {
        for (const int format : m_formatOfStyle) {
            const auto own = m_formats.find(format);
            m_globals.styles.push_back(own == m_formats.end() ? builtInStyle(format) : own->second);
        }
    }

    QByteArray m_bytes;
    QString m_fileName;
    XlsGlobals m_globals;
    QList<SheetInfo> m_sheets;
    std::vector<qsizetype> m_positions;
    std::map<int, DateStyle> m_formats;
    std::vector<int> m_formatOfStyle;
};

} // namespace

Result<WorkbookPtr> openXls(const QString &path)
{
    const QString fileName = QFileInfo(path).fileName();
    const Result<OleFile> ole = OleFile::open(path);
    if (!ole)
        return ole.error();
    if (ole->contains(u"EncryptedPackage"_s) || ole->contains(u"EncryptionInfo"_s))
        return protectedFile(fileName);
    const QString name = ole->contains(u"Workbook"_s) ? u"Workbook"_s : u"Book"_s;
    if (!ole->contains(name))
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP("sphygma",
                                           "%1 is an office document, but no workbook. Save its table as CSV "
                                           "and open that."))
                         .arg(fileName),
                     {}};
    const Result<QByteArray> bytes = ole->stream(name);
    if (!bytes)
        return bytes.error();
    auto book = std::make_unique<XlsWorkbook>(*bytes, fileName);
    if (const Status read = book->open(); !read)
        return read.error();
    return WorkbookPtr(std::move(book));
}

} // namespace sphygma
