// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/rawreader.h"

#include "app/project/batchprogress.h"
#include "app/project/chunkcodec.h"
#include "app/project/importreportjson.h"
#include "app/project/projectfile.h"
#include "app/project/rawdescription.h"
#include "app/project/statejson.h"
#include "app/table/parallel.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <atomic>
#include <unistd.h>

namespace sphygma {

/// What a raw table consists of, before its chunks are read.
struct RawReader::Row
{
    TableDescription description;
    ImportReport report;
    QByteArray lines;
    std::vector<std::vector<qint64>> chunks; ///< ids, a list a column
};

Error RawReader::damaged(const char *what) const
{
    return damagedProject(m_database.path(), QString::fromLatin1(what));
}

Result<RawDataPtr> RawReader::read(qint64 id, Progress &progress)
{
    if (const auto known = m_raws.find(id); known != m_raws.end())
        return known->second;
    Row row;
    if (const Status read = readRow(id, row); !read)
        return read.error();
    if (const Status read = readPlaces(id, row); !read)
        return read.error();
    if (const Status fits = checkMemory(row); !fits)
        return fits.error();
    if (const Status read = readChunks(row, progress); !read)
        return read.error();
    const Result<RawDataPtr> raw = assemble(std::move(row));
    if (raw)
        m_raws.emplace(id, *raw);
    return raw;
}

Status RawReader::readRow(qint64 id, Row &row)
{
    Statement find(m_database, "SELECT description, report, lines FROM raw WHERE id = ?");
    find.bind(0, id);
    const Result<bool> found = find.step();
    if (!found)
        return found.error();
    const auto description = *found ? sealedObject(find.bytes(0)) : std::nullopt;
    const auto report = *found ? sealedObject(find.bytes(1)) : std::nullopt;
    auto readDescription = description ? descriptionFromJson(*description) : std::nullopt;
    auto readReport = report ? importReportFromJson(*report) : std::nullopt;
    if (!readDescription || !readReport)
        return damaged("raw");
    row.description = std::move(*readDescription);
    row.report = std::move(*readReport);
    row.lines = find.bytes(2);
    row.chunks.resize(row.description.columns.size());
    return ok();
}

Status RawReader::readPlaces(qint64 id, Row &row)
{
    Statement places(m_database,
                     "SELECT field, position, chunk FROM raw_chunk WHERE raw = ? ORDER BY field, position");
    places.bind(0, id);
    while (true) {
        const Result<bool> more = places.step();
        if (!more)
            return more.error();
        if (!*more)
            return ok();
        const auto field = static_cast<size_t>(places.number(0));
        if (field >= row.chunks.size() || places.number(1) != static_cast<qint64>(row.chunks[field].size()))
            return damaged("raw_chunk");
        const qint64 chunk = places.number(2);
        const Storage storage = storageOf(row.description.columns[field].info.type);
        if (m_storages.emplace(chunk, storage).first->second != storage)
            return damaged("raw_chunk");
        row.chunks[field].push_back(chunk);
    }
}

/// A file that asks for more memory than there is would end the program, not only the opening.
Status RawReader::checkMemory(const Row &row)
{
    const auto bytes = m_database.number("SELECT total(bytes) FROM chunk");
    if (!bytes)
        return bytes.error();
    const double cells = double(row.description.rows) * double(row.chunks.size());
    const double needed = double(bytes->value_or(0)) + 9 * cells;
    const double there = double(::sysconf(_SC_PHYS_PAGES)) * double(::sysconf(_SC_PAGE_SIZE));
    if (needed < there)
        return ok();
    return Error{Error::Kind::Unreadable,
                 QCoreApplication::translate("sphygma", "%1 needs more memory than this computer has.")
                     .arg(QFileInfo(m_database.path()).fileName()),
                 QCoreApplication::translate("sphygma", "Open it on a computer with more memory.")};
}

Status RawReader::readChunks(const Row &row, Progress &progress)
{
    std::vector<qint64> missing;
    for (const auto &column : row.chunks) {
        for (const qint64 id : column) {
            if (m_chunks.emplace(id, nullptr).second)
                missing.push_back(id);
        }
    }
    for (size_t first = 0; first < missing.size(); first += BatchProgress::chunks) {
        const size_t last = std::min(first + BatchProgress::chunks, missing.size());
        const std::vector<qint64> ids(missing.begin() + static_cast<ptrdiff_t>(first),
                                      missing.begin() + static_cast<ptrdiff_t>(last));
        BatchProgress batch(progress, first, missing.size());
        if (const Status read = unpackBatch(ids, batch); !read)
            return read;
    }
    return ok();
}

Status RawReader::unpackBatch(const std::vector<qint64> &ids, Progress &progress)
{
    std::vector<PackedChunk> packed(ids.size());
    Statement find(m_database, "SELECT codec, hash, bytes, data FROM chunk WHERE id = ?");
    for (size_t i = 0; i < ids.size(); ++i) {
        find.bind(0, ids[i]);
        const Result<bool> found = find.step();
        if (!found)
            return found.error();
        if (!*found || find.number(0) != PackedChunk::codec)
            return damaged("chunk");
        packed[i] = {find.bytes(3), find.bytes(1), find.number(2)};
        find.reset();
    }
    std::vector<ChunkPtr> chunks(ids.size());
    std::atomic<bool> sound = true;
    const auto unpack = [&](size_t i) {
        const auto chunk = unpackChunk(m_storages.at(ids[i]), packed[i]);
        if (chunk)
            chunks[i] = *chunk;
        else
            sound = false;
    };
    if (!runParallel(ids.size(), progress, unpack))
        return Error::cancelled();
    if (!sound)
        return damaged("chunk");
    for (size_t i = 0; i < ids.size(); ++i)
        m_chunks[ids[i]] = chunks[i];
    return ok();
}

/// Every chunk is full but the last, and all columns are equally long.
static bool isWhole(const std::vector<ChunkPtr> &chunks, qsizetype rows)
{
    qsizetype found = 0;
    for (size_t i = 0; i < chunks.size(); ++i) {
        if (i + 1 < chunks.size() && chunks[i]->rows != chunkRows)
            return false;
        found += chunks[i]->rows;
    }
    return found == rows;
}

Result<RawDataPtr> RawReader::assemble(Row row) const
{
    Schema schema;
    std::vector<ColumnPtr> columns;
    for (size_t i = 0; i < row.chunks.size(); ++i) {
        ColumnDescription &column = row.description.columns[i];
        std::vector<ChunkPtr> chunks;
        for (const qint64 id : row.chunks[i])
            chunks.push_back(m_chunks.at(id));
        if (!isWhole(chunks, row.description.rows))
            return damaged("rows");
        schema.append(column.info);
        columns.push_back(std::make_shared<const Column>(column.info.type, std::move(chunks),
                                                         std::move(column.reasonNames), column.format));
    }
    std::shared_ptr<const Lineage> lineage;
    if (row.description.hasLineage) {
        auto lines = unpackLines(row.lines, row.description.rows);
        if (!lines)
            return damaged("lines");
        lineage = std::make_shared<const Lineage>(Lineage{row.description.sources, std::move(*lines)});
    }
    return std::make_shared<const RawData>(
        RawData{Table(std::move(schema), std::move(columns), std::move(lineage)), std::move(row.report)});
}

} // namespace sphygma
