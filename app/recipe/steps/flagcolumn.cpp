// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/flagcolumn.h"

namespace sphygma {

ColumnPtr flagColumn(const RowSet &rows)
{
    std::vector<ChunkPtr> chunks;
    for (qsizetype first = 0; first < rows.size(); first += chunkRows) {
        Chunk chunk;
        chunk.rows = std::min(chunkRows, rows.size() - first);
        chunk.textEnds = Buffer<quint32>(static_cast<size_t>(chunk.rows));
        for (qsizetype row = 0; row < chunk.rows; ++row) {
            chunk.textBytes += rows.contains(first + row) ? "true" : "false";
            chunk.textEnds[static_cast<size_t>(row)] = static_cast<quint32>(chunk.textBytes.size());
        }
        chunks.push_back(std::make_shared<const Chunk>(std::move(chunk)));
    }
    return std::make_shared<const Column>(ColumnType::Boolean, std::move(chunks));
}

} // namespace sphygma
