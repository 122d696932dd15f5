// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/csvreader.h"

using namespace sphygma;

static FramerLimits smallLimits()
{
    FramerLimits limits;
    limits.blockBytes = 100;
    limits.pieceBytes = 50;
    limits.pieceRows = 64;
    limits.quotedBytes = 4096;
    return limits;
}

/// Any bytes as a table: whatever they are, blocks of any size must give the same cells.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto rules = *ClinicalRules::shipped();
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    CsvInput input;
    input.name = QStringLiteral("fuzz");
    input.open = [&bytes]() -> Result<ByteSourcePtr> {
        return ByteSourcePtr(std::make_unique<MemorySource>(bytes));
    };
    ImportOptions options;
    options.threads = 1;
    options.asText = size % 2 == 0;
    NoProgress progress;
    FramerLimits whole;
    whole.quotedBytes = smallLimits().quotedBytes;
    const Result<Imported> one = readCsv(input, options, *rules, progress, whole);
    const Result<Imported> pieces = readCsv(input, options, *rules, progress, smallLimits());
    if (one.has_value() != pieces.has_value())
        qFatal("read in pieces it is another file");
    if (!one)
        return 0;
    const Table &a = one->table, &b = pieces->table;
    if (a.rowCount() != b.rowCount() || a.columnCount() != b.columnCount())
        qFatal("read in pieces it has another size");
    for (qsizetype row = 0; row < a.rowCount(); ++row) {
        for (qsizetype c = 0; c < a.columnCount(); ++c) {
            if (a.displayText(row, c) != b.displayText(row, c) || a.lineOf(row) != b.lineOf(row))
                qFatal("read in pieces it has other cells");
        }
    }
    return 0;
}
