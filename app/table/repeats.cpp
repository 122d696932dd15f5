// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/repeats.h"

#include "app/table/parallel.h"
#include "app/table/rowhash.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sphygma {

namespace {

/// A row and 32 bits of its hash; the bits above those chose its part.
struct Entry
{
    quint32 hash = 0;
    quint32 row = 0;
};

constexpr quint32 noRow = ~quint32(0);

/// The rows of one chunk, sorted by part; within a part in row order.
struct SortedChunk
{
    Buffer<Entry> entries;
    std::vector<quint32> ends; ///< by part
};

/// Finds repeats in two passes: each chunk is hashed column by column and its rows sorted into parts by their
/// hash; then each part, small enough for the cache, is searched by itself.
class RepeatSearch
{
public:
    RepeatSearch(const Table &table, const QList<qsizetype> &columns, RepeatOptions options)
        : m_table(table)
        , m_columns(columns)
        , m_options(options)
        , m_chunks(static_cast<size_t>((table.rowCount() + chunkRows - 1) / chunkRows))
        , m_parts(std::bit_ceil(static_cast<size_t>(table.rowCount()) / 16384 + 1))
        , m_found(m_parts)
    {}

    Result<std::vector<Repeat>> run(Progress &progress)
    {
        if (!runParallel(m_chunks.size(), progress, [this](size_t chunk) { sortChunk(chunk); })
            || !runParallel(m_parts, progress, [this](size_t part) { searchPart(part); }))
            return Error::cancelled();
        std::vector<Repeat> all;
        for (const auto &found : m_found)
            all.insert(all.end(), found.begin(), found.end());
        std::sort(all.begin(), all.end(), [](Repeat a, Repeat b) { return a.row < b.row; });
        return all;
    }

private:
    size_t partOf(quint64 hash) const { return static_cast<size_t>(hash >> 32) & (m_parts - 1); }

    /// The rows of a chunk that take part, one bit each.
    std::vector<quint64> members(size_t chunk, qsizetype rows) const
    {
        std::vector<quint64> bits(static_cast<size_t>(rows + 63) / 64, ~quint64(0));
        if (rows % 64 != 0)
            bits.back() = (quint64(1) << (rows % 64)) - 1;
        const size_t first = chunk * static_cast<size_t>(chunkRows) / 64;
        for (size_t w = 0; w < bits.size(); ++w) {
            if (m_table.kept())
                bits[w] &= m_table.kept()->words()[first + w];
            for (const qsizetype column : m_columns) {
                const Chunk &cells = *m_table.column(column).chunks()[chunk];
                if (m_options.skipMissing && !cells.valid.empty())
                    bits[w] &= cells.valid[w];
            }
        }
        return bits;
    }

    void sortChunk(size_t chunk)
    {
        const qsizetype first = static_cast<qsizetype>(chunk) * chunkRows;
        const qsizetype rows = std::min(chunkRows, m_table.rowCount() - first);
        Buffer<quint64> hashes(static_cast<size_t>(rows), m_seed);
        const std::span<quint64> span(hashes.data(), hashes.size());
        for (const qsizetype column : m_columns) {
            const Column &cells = m_table.column(column);
            hashCells(cells, *cells.chunks()[chunk], span);
        }
        const auto bits = members(chunk, rows);
        const auto forEachMember = [&](auto visit) {
            for (size_t w = 0; w < bits.size(); ++w) {
                for (quint64 word = bits[w]; word != 0; word &= word - 1)
                    visit(w * 64 + static_cast<size_t>(std::countr_zero(word)));
            }
        };

        std::vector<quint32> ends(m_parts + 1, 0);
        forEachMember([&](size_t row) {
            hashes[row] = finished(hashes[row]);
            ++ends[partOf(hashes[row]) + 1];
        });
        for (size_t part = 1; part < ends.size(); ++part)
            ends[part] += ends[part - 1];
        SortedChunk &sorted = m_chunks[chunk];
        sorted.entries = Buffer<Entry>(ends.back());
        forEachMember([&](size_t row) { // moves each part's start to its end
            sorted.entries[ends[partOf(hashes[row])]++] = {static_cast<quint32>(hashes[row]),
                                                           static_cast<quint32>(first) + quint32(row)};
        });
        ends.pop_back();
        sorted.ends = std::move(ends);
    }

    std::span<const Entry> entriesOf(const SortedChunk &chunk, size_t part) const
    {
        const quint32 start = part == 0 ? 0 : chunk.ends[part - 1];
        return {chunk.entries.data() + start, chunk.ends[part] - start};
    }

    void searchPart(size_t part)
    {
        size_t size = 0;
        for (const SortedChunk &chunk : m_chunks)
            size += entriesOf(chunk, part).size();
        std::vector<Entry> places(std::bit_ceil(size * 2 + 1), Entry{0, noRow});
        const auto look = [&](Entry entry) { this->look(places, entry, m_found[part]); };
        if (m_options.fromLast) {
            for (auto chunk = m_chunks.rbegin(); chunk != m_chunks.rend(); ++chunk) {
                const auto entries = entriesOf(*chunk, part);
                std::for_each(entries.rbegin(), entries.rend(), look);
            }
        } else {
            for (const SortedChunk &chunk : m_chunks) {
                const auto entries = entriesOf(chunk, part);
                std::for_each(entries.begin(), entries.end(), look);
            }
        }
    }

    void look(std::vector<Entry> &places, Entry entry, std::vector<Repeat> &found) const
    {
        const size_t mask = places.size() - 1;
        for (size_t at = entry.hash & mask;; at = (at + 1) & mask) {
            Entry &place = places[at];
            if (place.row == noRow) {
                place = entry;
                return;
            }
            if (place.hash == entry.hash && areEqual(place.row, entry.row)) {
                found.push_back({entry.row, place.row});
                return;
            }
        }
    }

    bool areEqual(quint32 a, quint32 b) const
    {
        return std::all_of(m_columns.begin(), m_columns.end(),
                           [&](qsizetype column) { return equalCells(m_table.column(column), a, b); });
    }

    const Table &m_table;
    const QList<qsizetype> &m_columns;
    const RepeatOptions m_options;
    // Anew each time, so that no file can be made to collide.
    const quint64 m_seed = QRandomGenerator::global()->generate64();
    std::vector<SortedChunk> m_chunks;
    const size_t m_parts;
    std::vector<std::vector<Repeat>> m_found; ///< by part
};

} // namespace

Result<std::vector<Repeat>> findRepeats(const Table &table, const QList<qsizetype> &columns,
                                        RepeatOptions options, Progress &progress)
{
    return RepeatSearch(table, columns, options).run(progress);
}

} // namespace sphygma
