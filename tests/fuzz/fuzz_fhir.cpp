// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/jsonframer.h"
#include "app/import/fhir/jsontree.h"
#include "app/import/importer.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sphygma;

static QByteArrayList framed(const QByteArray &bytes, qint64 block)
{
    MemorySource source(bytes);
    JsonFramer framer(source, block);
    JsonRecord record;
    QByteArrayList records;
    while (*framer.next(record))
        records.append(QByteArray::number(record.line) + (record.isCut ? " cut" : " ")
                       + QByteArray(record.text.data(), qsizetype(record.text.size())));
    return records;
}

static qsizetype countNodes(JsonValue value)
{
    qsizetype count = 1;
    for (const JsonValue member : value)
        count += countNodes(member);
    return count;
}

/// Any bytes as JSON, by the reader that files go through; cut into blocks of any size, the records are the
/// same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto rules = *ClinicalRules::shipped();
    static const QTemporaryDir folder;
    static const QStringList tables{
        {}, QStringLiteral("observations"), QStringLiteral("observations wide"), QStringLiteral("patients")};
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (framed(bytes, 1) != framed(bytes, 1 << 20))
        qFatal("read in pieces it has other records");
    JsonTree tree;
    const QByteArray padded = bytes + QByteArray(JsonTree::padding, '\0');
    if (tree.read({padded.constData(), size}) == JsonTree::Fault::None)
        countNodes(tree.root());
    QFile file(folder.filePath(QStringLiteral("fuzz.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    ImportOptions options;
    options.threads = 1;
    options.asText = size % 3 == 0;
    options.table = tables[qsizetype(size % 4)];
    NoProgress progress;
    const Result<Imported> imported = importFile(file.fileName(), options, rules, progress);
    if (!imported)
        return 0;
    const Table &table = imported->table;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.lineOf(row) < 1)
            qFatal("a row without a line");
        for (qsizetype c = 0; c < table.columnCount(); ++c)
            table.displayText(row, c);
    }
    (void)previewFile(file.fileName(), options, rules, 5);
    (void)listTables(file.fileName(), options);
    return 0;
}
