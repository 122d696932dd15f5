// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdffinish.h"

#include <QCryptographicHash>
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

static void outline(QPDF &pdf, const PdfIdentity &identity)
{
    const QList<PdfBookmark> &bookmarks = identity.bookmarks;
    if (bookmarks.isEmpty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    constexpr double pointsPerUnit = 72.0 / 96.0;
    const double pageHeight = identity.pageHeight * pointsPerUnit;

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

/// Six letters that follow from the font alone: "QXKZAB+SphygmaSans-Regular".
static std::string subsetName(const std::string &name, const std::shared_ptr<::Buffer> &program)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
    hash.addData(QByteArrayView(program->getBuffer(), static_cast<qsizetype>(program->getSize())));
    std::string tag;
    for (const char byte : hash.result().first(6))
        tag += static_cast<char>('A' + static_cast<unsigned char>(byte) % 26);
    return "/" + tag + "+" + name.substr(1);
}

/// Qt 6.4 marks a font as a subset only in its descriptor, and by a number that changes from run to run.
static void nameSubsets(QPDF &pdf)
{
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0") || !font.getKey("/DescendantFonts").isArray())
            continue;
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        QPDFObjectHandle program = descriptor.getKey("/FontFile2");
        if (!program.isStream())
            continue;
        const auto name = QPDFObjectHandle::newName(
            subsetName(font.getKey("/BaseFont").getName(), program.getStreamData()));
        for (QPDFObjectHandle named : {font, descendant})
            named.replaceKey("/BaseFont", name);
        descriptor.replaceKey("/FontName", name);
    }
}

static QByteArray written(QPDF &pdf, qpdf_object_stream_e streams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(streams);
    writer.write();
    const std::shared_ptr<::Buffer> out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(out->getBuffer()), static_cast<qsizetype>(out->getSize())};
}

static void read(QPDF &pdf, const QByteArray &bytes)
{
    pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
}

FinishedPdf finishPdf(const QByteArray &bytes, const PdfIdentity &identity)
{
    try {
        QPDF pdf;
        read(pdf, bytes);
        identify(pdf, identity);
        outline(pdf, identity);
        nameSubsets(pdf);
        // Qt numbers fonts by chance; writing numbers all objects in the order in which they are referred to.
        const QByteArray ordered = written(pdf, qpdf_o_disable);
        QPDF again;
        read(again, ordered);
        return {written(again, qpdf_o_generate), {}};
    } catch (const std::exception &e) {
        return {{}, QString::fromUtf8(e.what())};
    }
}

} // namespace sphygma
