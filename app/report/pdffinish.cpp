// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdffinish.h"

#include "app/report/pdfmetadata.h"

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
    const QByteArray xmp = pdfMetadata(identity);
    auto metadata =
        QPDFObjectHandle::newStream(&pdf, xmp.toStdString()); // Qt's carries the moment of writing
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", text(identity.language == u"zh_CN"_s ? u"zh-CN"_s : u"en"_s));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

using Pages = std::vector<QPDFPageObjectHelper>;

static constexpr double pointsPerUnit = 72.0 / 96.0;

static double heightOf(QPDFPageObjectHelper page)
{
    const auto box = page.getMediaBox().getArrayAsRectangle();
    return box.ury - box.lly;
}

/// Where a bookmark or a link leads.
static QPDFObjectHandle destination(const Pages &pages, const PdfBookmark &bookmark)
{
    const QPDFPageObjectHelper page = pages[static_cast<size_t>(bookmark.page)];
    auto target = QPDFObjectHandle::newArray();
    target.appendItem(page.getObjectHandle());
    target.appendItem(QPDFObjectHandle::newName("/XYZ"));
    target.appendItem(QPDFObjectHandle::newReal(0.0, 0));
    target.appendItem(QPDFObjectHandle::newReal(heightOf(page) - (bookmark.y - 12) * pointsPerUnit, 1));
    target.appendItem(QPDFObjectHandle::newNull());
    return target;
}

/// Chains \a items under \a parent.
static void chain(QPDFObjectHandle parent, std::vector<QPDFObjectHandle> &items, bool open)
{
    if (items.empty())
        return;
    for (size_t i = 0; i < items.size(); ++i) {
        items[i].replaceKey("/Parent", parent);
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    const auto count = static_cast<long long>(items.size());
    parent.replaceKey("/First", items.front());
    parent.replaceKey("/Last", items.back());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
}

static void outline(QPDF &pdf, const Pages &pages, const QList<PdfBookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> top, under;
    for (const PdfBookmark &bookmark : bookmarks) {
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmark.text));
        item.replaceKey("/Dest", destination(pages, bookmark));
        if (bookmark.level >= 2 && !top.empty()) {
            under.push_back(item);
            continue;
        }
        if (!top.empty())
            chain(top.back(), under, false);
        under.clear();
        top.push_back(item);
    }
    chain(top.back(), under, false);
    chain(root, top, true);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

static void link(QPDF &pdf, Pages &pages, const PdfIdentity &identity)
{
    for (const PdfLink &link : identity.links) {
        QPDFPageObjectHelper &page = pages[static_cast<size_t>(link.page)];
        const double height = heightOf(page);
        const QRectF &area = link.area;
        auto annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        annotation.replaceKey("/Rect",
                              QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
                                  area.left() * pointsPerUnit, height - area.bottom() * pointsPerUnit,
                                  area.right() * pointsPerUnit, height - area.top() * pointsPerUnit)));
        annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed, as PDF/A asks
        annotation.replaceKey("/Dest", destination(pages, identity.bookmarks[link.target]));
        QPDFObjectHandle dictionary = page.getObjectHandle();
        if (!dictionary.getKey("/Annots").isArray())
            dictionary.replaceKey("/Annots", QPDFObjectHandle::newArray());
        dictionary.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation));
    }
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

static QByteArray written(QPDF &pdf, qpdf_object_stream_e streams, bool archival)
{
    QPDFWriter writer(pdf);
    if (archival)
        writer.forcePDFVersion("1.4"); // that of PDF/A-1, which knows no object streams
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
        Pages pages = QPDFPageDocumentHelper(pdf).getAllPages();
        outline(pdf, pages, identity.bookmarks);
        link(pdf, pages, identity);
        nameSubsets(pdf);
        // Qt numbers fonts by chance; writing numbers all objects in the order in which they are referred to.
        const QByteArray ordered = written(pdf, qpdf_o_disable, identity.archival);
        QPDF again;
        read(again, ordered);
        return {written(again, identity.archival ? qpdf_o_disable : qpdf_o_generate, identity.archival), {}};
    } catch (const std::exception &e) {
        return {{}, QString::fromUtf8(e.what())};
    }
}

} // namespace sphygma
