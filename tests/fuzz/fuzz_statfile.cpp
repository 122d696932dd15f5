// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statreader.h"

#include <QBuffer>

using namespace sphygma;

/// Any bytes as a file of SPSS, Stata or SAS: every column gets as many cells, and every cell can be shown.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto rules = *ClinicalRules::shipped();
    const std::string_view head(reinterpret_cast<const char *>(data), size);
    const auto format = statFormatOf(head.substr(0, 1024));
    if (!format)
        return 0;
    QByteArray bytes(head.data(), qsizetype(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    StatRequest request;
    request.format = *format;
    request.name = QStringLiteral("fuzz");
    request.memory = 2'000'000;
    NoProgress progress;
    Result<StatTable> read = readStatFile(device, request, progress);
    if (!read)
        return 0;
    const Imported imported = assembled(std::move(read).value(), request.options, *rules);
    const Table &table = imported.table;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            if (table.column(column).isValid(row) && table.displayText(row, column).isEmpty())
                qFatal("a value without a text");
        }
    }
    return 0;
}
