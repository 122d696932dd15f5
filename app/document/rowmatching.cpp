// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/rowmatching.h"

#include "app/table/rowhash.h"

#include <algorithm>
#include <span>

namespace sphygma {

qsizetype RowMatching::removedCount() const
{
    return std::count(now.begin(), now.end(), none);
}

static bool sameValue(const Column &a, qsizetype rowA, const Column &b, qsizetype rowB)
{
    switch (a.storage()) {
    case Storage::Number:
        return numberBits(a.number(rowA)) == numberBits(b.number(rowB));
    case Storage::Ticks:
        return a.ticks(rowA) == b.ticks(rowB);
    case Storage::Text:
        break;
    }
    return a.text(rowA) == b.text(rowB);
}

bool sameCell(const ColumnPair &column, qsizetype before, qsizetype after)
{
    const Column &a = *column.before, &b = *column.after;
    if (a.isValid(before) != b.isValid(after))
        return false;
    if (a.isValid(before))
        return sameValue(a, before, b, after);
    return a.reasonName(a.reason(before)) == b.reasonName(b.reason(after))
        && a.original(before) == b.original(after);
}

namespace {

/// A row and the hash of its cells.
struct Hashed
{
    quint64 hash;
    quint32 row;

    auto operator<=>(const Hashed &) const = default;
};

using HashedRows = std::vector<Hashed>;

class RowMatcher
{
public:
    RowMatcher(const std::vector<ColumnPair> &columns, Progress &progress, RowMatching &matching)
        : m_columns(columns), m_progress(progress), m_matching(matching)
    {}

    bool run(const std::vector<size_t> &keys, qsizetype rowsBefore, qsizetype rowsNow)
    {
        m_matching.now.assign(static_cast<size_t>(rowsBefore), RowMatching::none);
        m_matching.changed = RowSet(rowsBefore);
        m_matching.added = RowSet(rowsNow, true);
        for (size_t c = 0; c < m_columns.size(); ++c)
            m_all.push_back(c);
        m_total = 2 * static_cast<qint64>(m_all.size() + keys.size()) + 4;
        if (!hashBoth(m_all))
            return false;
        if (!matchInPlace() || !matchSorted(m_all, false))
            return false;
        return keys.empty() || (hashBoth(keys) && matchSorted(keys, true));
    }

private:
    bool step() { return m_progress.update(++m_done, m_total); }

    bool hashBoth(const std::vector<size_t> &columns)
    {
        m_before.assign(m_matching.now.size(), 0);
        m_after.assign(static_cast<size_t>(m_matching.added.size()), 0);
        for (const size_t c : columns) {
            hashColumn(*m_columns[c].before, m_before);
            if (!step())
                return false;
            hashColumn(*m_columns[c].after, m_after);
            if (!step())
                return false;
        }
        return true;
    }

    static void hashColumn(const Column &column, std::vector<quint64> &hashes)
    {
        size_t start = 0;
        for (const ChunkPtr &chunk : column.chunks()) {
            const auto rows = static_cast<size_t>(chunk->rows);
            hashCells(column, *chunk, {hashes.data() + start, rows});
            start += rows;
        }
    }

    bool equal(const std::vector<size_t> &columns, quint32 before, quint32 after) const
    {
        return std::all_of(columns.begin(), columns.end(),
                           [&](size_t c) { return sameCell(m_columns[c], before, after); });
    }

    void pair(quint32 before, quint32 after)
    {
        m_matching.now[before] = after;
        m_matching.added.remove(after);
    }

    bool matchInPlace()
    {
        const size_t common = std::min(m_before.size(), m_after.size());
        for (size_t row = 0; row < common; ++row) {
            const auto r = static_cast<quint32>(row);
            if (m_before[row] == m_after[row] && equal(m_all, r, r))
                pair(r, r);
            if (r % chunkRows == 0 && !m_progress.update(m_done, m_total))
                return false;
        }
        return step();
    }

    /// A key with a hole in it names no row.
    bool hasAll(const std::vector<size_t> &columns, quint32 row, bool before) const
    {
        return std::all_of(columns.begin(), columns.end(), [&](size_t c) {
            return (before ? m_columns[c].before : m_columns[c].after)->isValid(row);
        });
    }

    HashedRows leftBefore(const std::vector<size_t> &columns, bool complete) const
    {
        HashedRows rows;
        for (quint32 row = 0; row < m_before.size(); ++row) {
            if (m_matching.now[row] == RowMatching::none && (!complete || hasAll(columns, row, true)))
                rows.push_back({m_before[row], row});
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    HashedRows leftNow(const std::vector<size_t> &columns, bool complete) const
    {
        HashedRows rows;
        for (quint32 row = 0; row < m_after.size(); ++row) {
            if (m_matching.added.contains(row) && (!complete || hasAll(columns, row, false)))
                rows.push_back({m_after[row], row});
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    /// Pairs rows that are not paired yet and are equal in \a columns; \a asKey only those that are the only
    /// ones on both sides.
    bool matchSorted(const std::vector<size_t> &columns, bool asKey)
    {
        const HashedRows before = leftBefore(columns, asKey), now = leftNow(columns, asKey);
        if (!step())
            return false;
        const auto endOfRun = [](const HashedRows &rows, size_t from) {
            size_t to = from;
            while (to < rows.size() && rows[to].hash == rows[from].hash)
                ++to;
            return to;
        };
        for (size_t b = 0, n = 0; b < before.size() && n < now.size();) {
            if (before[b].hash != now[n].hash) {
                ++(before[b].hash < now[n].hash ? b : n);
                continue;
            }
            const size_t endB = endOfRun(before, b), endN = endOfRun(now, n);
            if (!asKey || (endB - b == 1 && endN - n == 1))
                pairRun(columns, {before.data() + b, endB - b}, {now.data() + n, endN - n}, asKey);
            b = endB;
            n = endN;
        }
        return step();
    }

    void pairRun(const std::vector<size_t> &columns, std::span<const Hashed> before,
                 std::span<const Hashed> now, bool asKey)
    {
        for (size_t i = 0; i < std::min(before.size(), now.size()); ++i) {
            if (!equal(columns, before[i].row, now[i].row))
                continue;
            pair(before[i].row, now[i].row);
            if (asKey)
                m_matching.changed.insert(before[i].row);
        }
    }

    const std::vector<ColumnPair> &m_columns;
    Progress &m_progress;
    RowMatching &m_matching;
    std::vector<size_t> m_all;
    std::vector<quint64> m_before; ///< hashes, one a row
    std::vector<quint64> m_after;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

bool matchRows(const std::vector<ColumnPair> &columns, const std::vector<size_t> &keys, qsizetype rowsBefore,
               qsizetype rowsNow, Progress &progress, RowMatching &matching)
{
    return RowMatcher(columns, progress, matching).run(keys, rowsBefore, rowsNow);
}

} // namespace sphygma
