// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <QFile>
#include <QtEndian>
#include <QTest>

namespace sphygma {

using Parts = QList<std::pair<QString, QByteArray>>;

/// Parts as an archive; the first one is not packed, as OpenDocument wants it.
inline void writeParts(const QString &path, const Parts &parts)
{
    QFile::remove(path);
    QuaZip zip(path);
    QVERIFY(zip.open(QuaZip::mdCreate));
    for (const auto &[name, bytes] : parts) {
        QuaZipFile file(&zip);
        const bool first = name == parts.first().first;
        QVERIFY(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0, first ? 0 : Z_DEFLATED));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
    }
    zip.close();
}

struct TestSheet
{
    QByteArray name = "Sheet1";
    QByteArray rows; ///< the content of sheetData
    QByteArray state; ///< "hidden"
    QByteArray behind; ///< behind sheetData
};

/// The parts of a workbook. Style 1 is a date, 2 a date with a time, 3 a time, 4 elapsed hours, 5 a date by a
/// format of its own, 6 a number with two decimals. Texts 0, 1, 2 … are \a texts.
inline Parts xlsxParts(const QList<TestSheet> &sheets, const QByteArrayList &texts = {}, bool is1904 = false)
{
    const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray list, relations, strings;
    Parts parts{{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                {QStringLiteral("_rels/.rels"),
                 "<Relationships><Relationship Id=\"r1\" Type=\"" + relationType
                     + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"}};
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\""
            + (sheets[i].state.isEmpty() ? QByteArray() : " state=\"" + sheets[i].state + "\"") + "/>";
        relations += "<Relationship Id=\"s" + number + "\" Type=\"" + relationType
            + "worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        parts.append(
            {QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
             "<worksheet><sheetData>" + sheets[i].rows + "</sheetData>" + sheets[i].behind + "</worksheet>"});
    }
    for (const QByteArray &text : texts)
        strings += "<si><t xml:space=\"preserve\">" + text + "</t></si>";
    parts.append({QStringLiteral("xl/workbook.xml"),
                  QByteArray("<workbook xmlns:r=\"r\"><workbookPr date1904=\"") + (is1904 ? "1" : "0")
                      + "\"/><sheets>" + list + "</sheets></workbook>"});
    parts.append({QStringLiteral("xl/_rels/workbook.xml.rels"),
                  "<Relationships>" + relations + "<Relationship Id=\"a\" Type=\"" + relationType
                      + "styles\" Target=\"styles.xml\"/><Relationship Id=\"b\" Type=\"" + relationType
                      + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>"});
    parts.append({QStringLiteral("xl/sharedStrings.xml"), "<sst>" + strings + "</sst>"});
    parts.append({QStringLiteral("xl/styles.xml"),
                  "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-407]d. mmmm yyyy;@\"/>"
                  "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot;d&quot;\"/></numFmts>"
                  "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                  "<xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"46\"/>"
                  "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"});
    return parts;
}

/// "<row r='3'>…": cells as they stand in XML, one an argument; "<c r='A3'>" may leave out its place.
inline QByteArray row(int number, const QByteArrayList &cells, const QByteArray &attributes = {})
{
    return "<row r=\"" + QByteArray::number(number) + "\" " + attributes + ">" + cells.join() + "</row>";
}

inline QByteArray number(const QByteArray &value, int style = 0)
{
    return "<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}

inline QByteArray text(const QByteArray &value)
{
    return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

/// The parts of an OpenDocument sheet; style "h" hides a table.
inline Parts odsParts(const QByteArray &tables)
{
    return {
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {QStringLiteral("content.xml"),
         "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" "
         "xmlns:calcext=\"c\"><office:automatic-styles><style:style style:name=\"h\"><style:table-properties "
         "table:display=\"false\"/></style:style></office:automatic-styles><office:body>"
         "<office:spreadsheet>"
             + tables + "</office:spreadsheet></office:body></office:document-content>"}};
}

inline QByteArray bytesOf(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray bytesOf(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray bytesOf(double value)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// A record of an old workbook.
inline QByteArray record(quint16 type, const QByteArray &bytes)
{
    return bytesOf(type) + bytesOf(static_cast<quint16>(bytes.size())) + bytes;
}

/// The place and style in front of most cells.
inline QByteArray place(quint16 row, quint16 column, quint16 style = 0)
{
    return bytesOf(row) + bytesOf(column) + bytesOf(style);
}

/// A compound file with one stream.
inline QByteArray oleFile(const QString &name, QByteArray stream)
{
    constexpr quint32 none = 0xFFFFFFFF, end = 0xFFFFFFFE, table = 0xFFFFFFFD;
    stream.append(QByteArray(std::max<qsizetype>(0, 4096 - stream.size()), '\0')); // else it were a small one
    const auto sectors = static_cast<quint32>((stream.size() + 511) / 512);
    QByteArray header = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(16, '\0')
        + QByteArray::fromHex("3E000300FEFF09000600") + QByteArray(10, '\0') + bytesOf(quint32(1))
        + bytesOf(quint32(1)) + bytesOf(quint32(0)) + bytesOf(quint32(4096)) + bytesOf(end)
        + bytesOf(quint32(0)) + bytesOf(end) + bytesOf(quint32(0)) + bytesOf(quint32(0));
    header.append(QByteArray(512 - header.size(), '\xFF'));
    QByteArray allocation = bytesOf(table) + bytesOf(end); // itself, then the directory
    for (quint32 i = 0; i < sectors; ++i)
        allocation += bytesOf(i + 1 < sectors ? i + 3 : end);
    while (allocation.size() < 512)
        allocation += bytesOf(none);
    const auto entry = [](const QString &called, char type, quint32 first, quint32 size) {
        QByteArray bytes(reinterpret_cast<const char *>(called.utf16()), called.size() * 2);
        bytes.append(QByteArray(64 - bytes.size(), '\0'));
        bytes += bytesOf(static_cast<quint16>(called.size() * 2 + 2)) + QByteArray(1, type) + '\1'
            + QByteArray(48, '\0');
        return bytes + bytesOf(first) + bytesOf(size) + bytesOf(quint32(0));
    };
    QByteArray directory = entry(QStringLiteral("Root Entry"), 5, end, 0)
        + entry(name, 2, 2, static_cast<quint32>(stream.size()));
    directory.append(QByteArray(512 - directory.size(), '\0'));
    stream.append(QByteArray(static_cast<qsizetype>(sectors) * 512 - stream.size(), '\0'));
    return header + allocation + directory + stream;
}

} // namespace sphygma
