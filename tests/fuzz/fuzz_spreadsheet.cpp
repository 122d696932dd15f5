// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importer.h"
#include "app/import/spreadsheet/ods/odssheet.h"
#include "app/import/spreadsheet/xlsx/xlsxsheet.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sphygma;

/// More than any small file may take.
static constexpr qint64 memory = 200'000'000;

static void readAsFile(const QByteArray &bytes)
{
    static const auto rules = *ClinicalRules::shipped();
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.bin"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(bytes);
    }
    const Result<QList<TableEntry>> tables = listTables(path, {});
    if (!tables)
        return;
    NoProgress progress;
    ImportOptions options;
    options.allowLarge = true;
    for (const TableEntry &entry : tables->first(qMin<qsizetype>(2, tables->size()))) {
        options.table = entry.name;
        (void)previewFile(path, options, rules, 20);
        (void)importFile(path, options, rules, progress);
    }
}

/// The XML inside a package, past the archive and its checksums, which mutations seldom survive.
static void readAsXml(const QByteArray &bytes)
{
    const QString name = QStringLiteral("fuzz.xml");
    NoProgress progress;
    const XlsxStrings strings(memory);
    XlsxStyles styles;
    MemorySource styleSource(bytes), sheetSource(bytes), odsSource(bytes), listSource(bytes);
    (void)parseXml(styleSource, styles, name, progress);
    try {
        SheetSink sink(memory, 0);
        XlsxSheet sheet(strings, styles, false, sink);
        (void)parseXml(sheetSource, sheet, name, progress);
        SheetSink odsSink(memory, 1000);
        OdsSheet ods(0, odsSink);
        (void)parseXml(odsSource, ods, name, progress);
        OdsSheetList list;
        (void)parseXml(listSource, list, name, progress);
        IssueList issues;
        sink.tell(issues);
        odsSink.tell(issues);
    } catch (const std::bad_alloc &) { // more cells than the limit: refused as the importer refuses them
    }
}

/// Any bytes as a workbook, or as the XML of one where they begin so.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    bytes.startsWith('<') ? readAsXml(bytes) : readAsFile(bytes);
    return 0;
}
