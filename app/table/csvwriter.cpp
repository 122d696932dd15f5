// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/csvwriter.h"

#include "app/table/cellformat.h"
#include "app/table/csvtext.h"
#include "app/table/parallel.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <thread>

namespace sphygma {

void appendCsvField(std::string &out, std::string_view value)
{
    if (value.find_first_of(",\"\n\r") == std::string_view::npos) {
        out += value;
        return;
    }
    out += '"';
    for (const char byte : value) {
        if (byte == '"')
            out += '"';
        out += byte;
    }
    out += '"';
}

namespace {

std::string headerLine(const Table &table)
{
    std::string line;
    for (qsizetype i = 0; i < table.columnCount(); ++i) {
        if (i > 0)
            line += ',';
        appendCsvField(line, table.info(i).name.toStdString());
    }
    if (table.columnCount() > 0)
        line += '\n';
    return line;
}

void appendCell(std::string &out, ColumnType type, const Chunk &chunk, qsizetype row, CellContent content)
{
    if (chunk.isValid(row)) {
        if (storageOf(type) == Storage::Text)
            appendCsvField(out, chunk.text(row));
        else
            appendCellText(out, type, chunk, row);
    } else if (content == CellContent::OriginalText) {
        const auto found = chunk.originals.find(static_cast<quint32>(row));
        if (found != chunk.originals.end())
            appendCsvField(out, found->second);
    }
}

/// The kept rows of one chunk as lines.
std::string chunkLines(const Table &table, size_t chunk, CellContent content)
{
    const qsizetype first = static_cast<qsizetype>(chunk) * chunkRows;
    const qsizetype rows = std::min(chunkRows, table.rowCount() - first);
    std::vector<const Chunk *> cells;
    for (qsizetype i = 0; i < table.columnCount(); ++i)
        cells.push_back(table.column(i).chunks()[chunk].get());
    std::string lines;
    lines.reserve(static_cast<size_t>(rows) * cells.size() * 8);
    for (qsizetype row = 0; row < rows; ++row) {
        if (!table.isKept(first + row))
            continue;
        const size_t start = lines.size();
        for (size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                lines += ',';
            appendCell(lines, table.info(static_cast<qsizetype>(i)).type, *cells[i], row, content);
        }
        if (lines.size() == start)
            lines += "\"\""; // one empty column: a blank line would be no row
        lines += '\n';
    }
    return lines;
}

Error unwritable(const QIODevice &device)
{
    return {Error::Kind::Unwritable, QCoreApplication::translate("sphygma", "The table cannot be written."),
            device.errorString()};
}

bool writeAll(QIODevice &device, const std::string &text)
{
    return device.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
}

} // namespace

Status writeCsv(const Table &table, QIODevice &device, CellContent content, Progress &progress)
{
    if (!writeAll(device, headerLine(table)))
        return unwritable(device);
    const auto chunks = static_cast<size_t>((table.rowCount() + chunkRows - 1) / chunkRows);
    const size_t atOnce = std::max(1U, std::thread::hardware_concurrency());
    NoProgress quiet;
    for (size_t first = 0; first < chunks && table.columnCount() > 0; first += atOnce) {
        if (!progress.update(static_cast<qint64>(first), static_cast<qint64>(chunks)))
            return Error::cancelled();
        std::vector<std::string> parts(std::min(atOnce, chunks - first));
        runParallel(parts.size(), quiet, [&](size_t i) { parts[i] = chunkLines(table, first + i, content); });
        for (const std::string &part : parts) {
            if (!writeAll(device, part))
                return unwritable(device);
        }
    }
    return ok();
}

Status writeCsvFile(const Table &table, const QString &path, CellContent content, Progress &progress)
{
    QSaveFile file(path);
    const auto cannot = [&] {
        return Error{Error::Kind::Unwritable,
                     QCoreApplication::translate("sphygma", "“%1” cannot be written.").arg(path),
                     file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannot();
    const Status written = writeCsv(table, file, content, progress);
    if (!written)
        return written.error().kind == Error::Kind::Cancelled ? written.error() : cannot();
    if (!file.commit())
        return cannot();
    return ok();
}

} // namespace sphygma
