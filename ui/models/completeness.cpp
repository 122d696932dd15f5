// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completeness.h"

#include <bit>

namespace sphygma {

/// Kept rows of one chunk with a value; \a kept are the words of the whole table's set, or null for all rows.
static qsizetype presentIn(const Chunk &chunk, const std::vector<quint64> *kept, size_t firstWord)
{
    if (!kept && chunk.valid.empty())
        return chunk.rows;
    const auto words = static_cast<size_t>((chunk.rows + 63) / 64);
    qsizetype present = 0;
    for (size_t w = 0; w < words; ++w) {
        quint64 word = chunk.valid.empty() ? ~quint64(0) : chunk.valid[w];
        if (kept)
            word &= (*kept)[firstWord + w];
        else if (const qsizetype left = chunk.rows - static_cast<qsizetype>(w * 64); left < 64)
            word &= (quint64(1) << left) - 1;
        present += std::popcount(word);
    }
    return present;
}

Result<std::vector<double>> completeness(const Table &table, Progress &progress)
{
    const std::vector<quint64> *kept = table.kept() ? &table.kept()->words() : nullptr;
    std::vector<double> shares;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        if (!progress.update(column, table.columnCount()))
            return Error::cancelled();
        qsizetype present = 0;
        size_t firstWord = 0;
        for (const ChunkPtr &chunk : table.column(column).chunks()) {
            present += presentIn(*chunk, kept, firstWord);
            firstWord += static_cast<size_t>(chunkRows / 64);
        }
        const qsizetype rows = table.keptCount();
        shares.push_back(rows > 0 ? static_cast<double>(present) / static_cast<double>(rows) : 1.0);
    }
    return shares;
}

} // namespace sphygma
