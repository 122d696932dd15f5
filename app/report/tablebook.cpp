// SPDX-License-Identifier: GPL-3.0-or-later
// Written over QuaZip, not by libxlsxwriter: both bring functions of minizip of the same names but different
// arguments, and a program with both calls the wrong ones.
#include "app/report/tablebook.h"

#include "app/report/reportelement.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <QBuffer>
#include <QHash>
#include <QXmlStreamWriter>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sphygma {

using Parts = QList<std::pair<QString, QByteArray>>;

static constexpr QLatin1StringView spreadsheet =
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main"_L1;
static constexpr QLatin1StringView office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
static constexpr QLatin1StringView package = "http://schemas.openxmlformats.org/package/2006"_L1;

/// The texts of all cells, each once: cells only name their place.
class SharedTexts
{
public:
    qsizetype indexOf(const QString &text)
    {
        const auto known = m_places.constFind(text);
        if (known != m_places.constEnd())
            return *known;
        m_texts += text;
        return m_places[text] = m_texts.size() - 1;
    }

    const QStringList &all() const { return m_texts; }

private:
    QStringList m_texts;
    QHash<QString, qsizetype> m_places;
};

template<typename Content>
static QByteArray xml(QLatin1StringView root, const QString &space, Content content)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeStartElement(root);
    writer.writeDefaultNamespace(space);
    content(writer);
    writer.writeEndDocument();
    return bytes;
}

/// Control characters are none XML knows.
static QString printable(const QString &text)
{
    QString result = text.trimmed();
    for (QChar &character : result) {
        if (character < u' ' && character != u'\n' && character != u'\t')
            character = QChar::ReplacementCharacter;
    }
    return result;
}

/// A, B, … Z, AA, …
static QString letters(qsizetype column)
{
    QString name;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + static_cast<char16_t>((left - 1) % 26)));
    return name;
}

/// A cell that reads back as the number it shows is one in the workbook, too.
static void writeCell(QXmlStreamWriter &writer, const QString &place, const QString &text, bool bold,
                      SharedTexts &texts)
{
    bool isNumber = false;
    const double number = QString(text).remove(u'\u2009').toDouble(&isNumber);
    isNumber = isNumber && std::isfinite(number);
    writer.writeStartElement("c"_L1);
    writer.writeAttribute("r"_L1, place);
    if (bold)
        writer.writeAttribute("s"_L1, "1"_L1);
    if (!isNumber)
        writer.writeAttribute("t"_L1, "s"_L1);
    writer.writeTextElement("v"_L1,
                            isNumber ? QString::number(number, 'g', QLocale::FloatingPointShortest)
                                     : QString::number(texts.indexOf(printable(text))));
    writer.writeEndElement();
}

static void writeWidth(QXmlStreamWriter &writer, int first, int last, int width)
{
    writer.writeEmptyElement("col"_L1);
    writer.writeAttribute("min"_L1, QString::number(first));
    writer.writeAttribute("max"_L1, QString::number(last));
    writer.writeAttribute("width"_L1, QString::number(width));
    writer.writeAttribute("customWidth"_L1, "1"_L1);
}

static QByteArray sheetPart(const TableElement &table, SharedTexts &texts)
{
    return xml("worksheet"_L1, spreadsheet, [&](QXmlStreamWriter &writer) {
        writer.writeStartElement("cols"_L1);
        writeWidth(writer, 1, 1, 40);
        writeWidth(writer, 2, 21, 18);
        writer.writeEndElement();
        writer.writeStartElement("sheetData"_L1);
        qsizetype row = 0;
        const auto write = [&](const QStringList &cells, bool bold) {
            const QString number = QString::number(++row);
            writer.writeStartElement("row"_L1);
            writer.writeAttribute("r"_L1, number);
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (!cells[i].isEmpty())
                    writeCell(writer, letters(i) + number, cells[i], bold, texts);
            }
            writer.writeEndElement();
        };
        if (!table.head.isEmpty())
            write(table.head, true);
        for (const QStringList &cells : table.rows)
            write(cells, false);
    });
}

static QByteArray textsPart(const SharedTexts &texts)
{
    return xml("sst"_L1, spreadsheet, [&](QXmlStreamWriter &writer) {
        for (const QString &text : texts.all()) {
            writer.writeStartElement("si"_L1);
            writer.writeTextElement("t"_L1, text);
            writer.writeEndElement();
        }
    });
}

/// Style 1 is bold. Excel refuses a workbook that lacks any of these lists.
static QByteArray stylesPart()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><styleSheet xmlns=\""
           "http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
           "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
           "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
           "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
           "borderId=\"0\"/></cellStyleXfs>"
           "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
           "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
           "applyFont=\"1\"/></cellXfs>"
           "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

/// Excel allows 31 characters, and these not; the number keeps every name apart.
static QString sheetName(const TableElement &table, qsizetype number)
{
    QString name = u"%1 %2"_s.arg(number).arg(printable(table.name).left(24)).remove(u'\'');
    for (QChar &character : name) {
        if (u"[]:*?/\\\n\t"_s.contains(character))
            character = u' ';
    }
    return name.trimmed();
}

static QByteArray workbookPart(const QList<TableElement> &tables)
{
    return xml("workbook"_L1, spreadsheet, [&](QXmlStreamWriter &writer) {
        writer.writeNamespace(office, "r"_L1);
        writer.writeStartElement("sheets"_L1);
        for (qsizetype i = 0; i < tables.size(); ++i) {
            const QString number = QString::number(i + 1);
            writer.writeEmptyElement("sheet"_L1);
            writer.writeAttribute("name"_L1, sheetName(tables[i], i + 1));
            writer.writeAttribute("sheetId"_L1, number);
            writer.writeAttribute(office, "id"_L1, u"rId"_s + number);
        }
        writer.writeEndElement();
    });
}

/// What belongs to a part: the kind and the place of each.
static QByteArray relations(const QList<std::pair<QString, QString>> &parts)
{
    return xml("Relationships"_L1, package + "/relationships"_L1, [&](QXmlStreamWriter &writer) {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            writer.writeEmptyElement("Relationship"_L1);
            writer.writeAttribute("Id"_L1, u"rId"_s + QString::number(i + 1));
            writer.writeAttribute("Type"_L1, parts[i].first);
            writer.writeAttribute("Target"_L1, parts[i].second);
        }
    });
}

static QByteArray workbookRelations(qsizetype sheets)
{
    QList<std::pair<QString, QString>> parts;
    for (qsizetype i = 1; i <= sheets; ++i)
        parts.emplace_back(office + "/worksheet"_L1, u"worksheets/sheet%1.xml"_s.arg(i));
    parts.emplace_back(office + "/styles"_L1, u"styles.xml"_s);
    parts.emplace_back(office + "/sharedStrings"_L1, u"sharedStrings.xml"_s);
    return relations(parts);
}

static QByteArray packageRelations()
{
    return relations({{office + "/officeDocument"_L1, u"xl/workbook.xml"_s},
                      {package + "/relationships/metadata/core-properties"_L1, u"docProps/core.xml"_s}});
}

static QByteArray corePart(const QDateTime &date)
{
    const auto terms = "http://purl.org/dc/terms/"_L1;
    const auto instance = "http://www.w3.org/2001/XMLSchema-instance"_L1;
    return xml("coreProperties"_L1, package + "/metadata/core-properties"_L1, [&](QXmlStreamWriter &writer) {
        writer.writeNamespace(terms, "dcterms"_L1);
        writer.writeNamespace(instance, "xsi"_L1);
        writer.writeStartElement(terms, "created"_L1);
        writer.writeAttribute(instance, "type"_L1, "dcterms:W3CDTF"_L1);
        writer.writeCharacters(date.toUTC().toString(Qt::ISODate));
        writer.writeEndElement();
    });
}

static QByteArray typesPart(qsizetype sheets)
{
    return xml("Types"_L1, package + "/content-types"_L1, [&](QXmlStreamWriter &writer) {
        const auto byName = [&](const QString &part, const QString &type) {
            writer.writeEmptyElement("Override"_L1);
            writer.writeAttribute("PartName"_L1, part);
            writer.writeAttribute("ContentType"_L1, type);
        };
        for (const auto &[suffix, type] :
             {std::pair("rels"_L1, "vnd.openxmlformats-package.relationships+xml"_L1),
              std::pair("xml"_L1, "xml"_L1)}) {
            writer.writeEmptyElement("Default"_L1);
            writer.writeAttribute("Extension"_L1, suffix);
            writer.writeAttribute("ContentType"_L1, "application/"_L1 + type);
        }
        const QString sheet = u"application/vnd.openxmlformats-officedocument.spreadsheetml.%1+xml"_s;
        byName(u"/xl/workbook.xml"_s, sheet.arg(u"sheet.main"_s));
        for (qsizetype i = 1; i <= sheets; ++i)
            byName(u"/xl/worksheets/sheet%1.xml"_s.arg(i), sheet.arg(u"worksheet"_s));
        byName(u"/xl/styles.xml"_s, sheet.arg(u"styles"_s));
        byName(u"/xl/sharedStrings.xml"_s, sheet.arg(u"sharedStrings"_s));
        byName(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    });
}

static Parts partsOf(const QList<TableElement> &tables, const QDateTime &date)
{
    SharedTexts texts;
    Parts parts = {{u"[Content_Types].xml"_s, typesPart(tables.size())},
                   {u"_rels/.rels"_s, packageRelations()},
                   {u"docProps/core.xml"_s, corePart(date)},
                   {u"xl/workbook.xml"_s, workbookPart(tables)},
                   {u"xl/_rels/workbook.xml.rels"_s, workbookRelations(tables.size())},
                   {u"xl/styles.xml"_s, stylesPart()}};
    for (qsizetype i = 0; i < tables.size(); ++i)
        parts.emplace_back(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), sheetPart(tables[i], texts));
    parts.emplace_back(u"xl/sharedStrings.xml"_s, textsPart(texts));
    return parts;
}

static bool addPart(QuaZip &zip, const QString &name, const QByteArray &bytes, const QDateTime &date)
{
    QuaZipNewInfo info(name);
    info.dateTime = date;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    return file.getZipError() == ZIP_OK;
}

QByteArray tableBook(const QList<TableElement> &tables, const QDateTime &date)
{
    // A workbook without a sheet is none to Excel.
    const QList<TableElement> sheets = tables.isEmpty() ? QList<TableElement>{{}} : tables;
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    for (const auto &[name, bytes] : partsOf(sheets, date)) {
        if (!addPart(zip, name, bytes, date))
            return {};
    }
    zip.close();
    return zip.getZipError() == ZIP_OK ? buffer.data() : QByteArray();
}

} // namespace sphygma
