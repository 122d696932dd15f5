// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdffinish.h"

#include "app/report/paper.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sphygma {

static QPDFObjectHandle text(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

static std::string pdfDate(const QDateTime &date)
{
    return date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
}

static void identify(QPDF &pdf, const PdfIdentity &identity)
{
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(identity.title));
    if (!identity.author.isEmpty())
        info.replaceKey("/Author", text(identity.author));
    info.replaceKey("/Creator", text(u"Sphygma"_s));
    info.replaceKey("/Producer", text(u"Sphygma, Qt, qpdf"_s));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(identity.date)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(identity.date)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata"); // Qt's carries the moment of writing
    root.replaceKey("/Lang", text(identity.language == u"zh_CN"_s ? u"zh-CN"_s : u"en"_s));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

static void outline(QPDF &pdf, const QList<LaidOutReport::Bookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    constexpr double pointsPerUnit = 72.0 / 96.0;
    const double pageHeight = paper::a4.height() * pointsPerUnit;

    QPDFObjectHandle top = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const auto &bookmark : bookmarks) {
        auto item = QPDFObjectHandle::newDictionary();
        auto target = QPDFObjectHandle::newArray();
        target.appendItem(pages[static_cast<size_t>(bookmark.page)].getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/XYZ"));
        target.appendItem(QPDFObjectHandle::newReal(0.0, 0));
        target.appendItem(QPDFObjectHandle::newReal(pageHeight - (bookmark.y - 12) * pointsPerUnit, 1));
        target.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Title", text(bookmark.text));
        item.replaceKey("/Parent", top);
        item.replaceKey("/Dest", target);
        items.push_back(pdf.makeIndirectObject(item));
    }
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    top.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    top.replaceKey("/First", items.front());
    top.replaceKey("/Last", items.back());
    top.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", top);
}

Result<QByteArray> finishPdf(const QByteArray &bytes, const PdfIdentity &identity)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        identify(pdf, identity);
        outline(pdf, identity.bookmarks);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<::Buffer> out = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(out->getBuffer()),
                          static_cast<qsizetype>(out->getSize()));
    } catch (const std::exception &e) {
        return Error::internal(QString::fromUtf8(e.what()));
    }
}

} // namespace sphygma
