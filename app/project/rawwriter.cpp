// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/rawwriter.h"

#include "app/project/batchprogress.h"
#include "app/project/chunkcodec.h"
#include "app/project/importreportjson.h"
#include "app/project/rawdescription.h"
#include "app/project/statejson.h"
#include "app/table/parallel.h"

#include <algorithm>
#include <unordered_set>

namespace sphygma {

namespace {

struct NewChunk
{
    ChunkPtr chunk;
    Storage storage;
};

Result<qint64> insertChunk(Database &database, Statement &find, Statement &insert, const PackedChunk &packed)
{
    find.bindBlob(0, packed.hash);
    const Result<bool> found = find.step();
    const qint64 known = found && *found ? find.number(0) : 0;
    find.reset();
    if (!found)
        return found.error();
    if (known != 0)
        return known;
    insert.bindBlob(0, packed.hash)
        .bind(1, PackedChunk::codec)
        .bind(2, packed.bytes)
        .bindBlob(3, packed.data);
    if (const Status inserted = insert.run(); !inserted)
        return inserted.error();
    return database.lastId();
}

Result<qint64> insertDescription(Database &database, const RawData &raw)
{
    const LineMap lines = raw.table.lineage() ? raw.table.lineage()->lines : LineMap();
    const QByteArray packed = packLines(lines);
    Statement insert(database, "INSERT INTO raw (description, report, lines) VALUES (?, ?, ?)");
    insert.bind(0, QString::fromUtf8(sealedText(descriptionJson(describe(raw.table)))));
    insert.bind(1, QString::fromUtf8(sealedText(importReportJson(raw.report))));
    insert.bindBlob(2, packed);
    if (const Status inserted = insert.run(); !inserted)
        return inserted.error();
    return database.lastId();
}

} // namespace

Result<qint64> RawWriter::idOf(Database &database, const RawDataPtr &raw, Progress &progress)
{
    const auto known = m_raws.find(raw);
    if (known != m_raws.end())
        return known->second;
    const Table &table = raw->table;
    if (const Status written = writeChunks(database, table, progress); !written)
        return written.error();
    const Result<qint64> id = insertDescription(database, *raw);
    if (!id)
        return id.error();
    Statement insert(database, "INSERT INTO raw_chunk (raw, field, position, chunk) VALUES (?, ?, ?, ?)");
    for (qsizetype i = 0; i < table.columnCount(); ++i) {
        qint64 position = 0;
        for (const ChunkPtr &chunk : table.column(i).chunks()) {
            if (chunk->rows == 0)
                continue;
            insert.bind(0, *id).bind(1, qint64(i)).bind(2, position++).bind(3, m_chunks.at(chunk.get()));
            if (const Status inserted = insert.run(); !inserted)
                return inserted.error();
        }
    }
    m_raws.emplace(raw, *id);
    return *id;
}

Status RawWriter::writeChunks(Database &database, const Table &table, Progress &progress)
{
    std::vector<NewChunk> fresh;
    std::unordered_set<const Chunk *> seen;
    for (qsizetype i = 0; i < table.columnCount(); ++i) {
        for (const ChunkPtr &chunk : table.column(i).chunks()) {
            if (chunk->rows > 0 && !m_chunks.contains(chunk.get()) && seen.insert(chunk.get()).second)
                fresh.push_back({chunk, table.column(i).storage()});
        }
    }
    Statement find(database, "SELECT id FROM chunk WHERE hash = ?");
    Statement insert(database, "INSERT INTO chunk (hash, codec, bytes, data) VALUES (?, ?, ?, ?)");
    for (size_t first = 0; first < fresh.size(); first += BatchProgress::chunks) {
        std::vector<PackedChunk> packed(std::min(BatchProgress::chunks, fresh.size() - first));
        BatchProgress batch(progress, first, fresh.size());
        const auto pack = [&](size_t i) {
            packed[i] = packChunk(fresh[first + i].storage, *fresh[first + i].chunk);
        };
        if (!runParallel(packed.size(), batch, pack))
            return Error::cancelled();
        for (size_t i = 0; i < packed.size(); ++i) {
            const Result<qint64> id = insertChunk(database, find, insert, packed[i]);
            if (!id)
                return id.error();
            m_chunks[fresh[first + i].chunk.get()] = *id;
        }
    }
    return ok();
}

void RawWriter::add(const RawDataPtr &raw, qint64 id)
{
    m_raws.emplace(raw, id);
}

void RawWriter::addChunk(const ChunkPtr &chunk, qint64 id)
{
    m_chunks.emplace(chunk.get(), id);
}

QByteArray RawWriter::idList() const
{
    QByteArrayList ids;
    for (const auto &[raw, id] : m_raws)
        ids.append(QByteArray::number(id));
    return ids.join(',');
}

bool RawWriter::keepOnly(const std::vector<RawDataPtr> &used)
{
    const auto gone = std::erase_if(m_raws, [&](const auto &known) {
        return std::find(used.begin(), used.end(), known.first) == used.end();
    });
    if (gone > 0)
        m_chunks.clear(); // an address may be used anew; what is stored is found again by its hash
    return gone > 0;
}

} // namespace sphygma
