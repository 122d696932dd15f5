// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/longtablekeys.h"

#include "app/table/rowhash.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

using Hashes = std::vector<quint64>;

/// Of the cells of \a column in \a rows, which ascend.
Hashes hashesOf(const Table &table, qsizetype column, const QList<qsizetype> &rows)
{
    Hashes hashes;
    hashes.reserve(static_cast<size_t>(rows.size()));
    std::vector<quint64> ofChunk;
    qsizetype hashed = -1;
    for (const qsizetype row : rows) {
        if (const qsizetype chunk = row / chunkRows; chunk != hashed) {
            hashed = chunk;
            const qsizetype size = std::min(chunkRows, table.rowCount() - chunk * chunkRows);
            ofChunk.assign(static_cast<size_t>(size), 0);
            hashCells(table.column(column), *table.column(column).chunks()[static_cast<size_t>(chunk)],
                      ofChunk);
        }
        hashes.push_back(finished(ofChunk[static_cast<size_t>(row % chunkRows)]));
    }
    return hashes;
}

Hashes together(Hashes a, const Hashes &b)
{
    for (size_t i = 0; i < a.size(); ++i)
        a[i] = mixed(a[i], b[i]);
    return a;
}

/// What rows look like when those with equal keys belong together.
struct Grouping
{
    qint64 repeats = 0; ///< rows whose label stands in their group already
    qint64 accompanied = 0; ///< rows with one of another label in their group
};

Grouping groupingBy(const Hashes &keys, const Hashes &labels)
{
    struct Group
    {
        quint64 label;
        qint64 rows;
        bool several;
    };

    std::unordered_map<quint64, Group> groups;
    std::unordered_set<quint64> seen;
    for (size_t i = 0; i < keys.size(); ++i) {
        const auto [group, isNew] = groups.try_emplace(keys[i], Group{labels[i], 0, false});
        ++group->second.rows;
        group->second.several = group->second.several || group->second.label != labels[i];
        seen.insert(mixed(keys[i], labels[i]));
    }
    Grouping result{static_cast<qint64>(keys.size() - seen.size()), 0};
    for (const auto &[key, group] : groups)
        result.accompanied += group.several ? group.rows : 0;
    return result;
}

/// All rows of a label hold the same: its name in other words, or its unit.
bool followsFrom(const Hashes &cells, const Hashes &labels)
{
    std::unordered_map<quint64, quint64> ofLabel;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (ofLabel.try_emplace(labels[i], cells[i]).first->second != cells[i])
            return false;
    }
    return true;
}

/// The likelier a key, the less.
int rankOf(const ColumnInfo &info)
{
    static const QStringList roles{u"visit_id"_s, u"visit_date"_s, u"position"_s, u"arm"_s};
    if (const qsizetype place = roles.indexOf(info.role); place >= 0)
        return static_cast<int>(place);
    const bool tellsTime = storageOf(info.type) == Storage::Ticks;
    return tellsTime ? 10 : info.type == ColumnType::Number ? 12 : 11;
}

struct Key
{
    qsizetype column;
    Hashes cells;
};

class KeySearch
{
public:
    KeySearch(const Look &look, const QList<qsizetype> &rows, qsizetype label, const QSet<qsizetype> &others)
        : m_labels(hashesOf(look.table, label, rows)), m_all(m_labels.size(), 0)
    {
        const Table &table = look.table;
        if (const qsizetype patient = table.indexOfRole(u"patient_id"_s); patient >= 0)
            m_taken.push_back({patient, hashesOf(table, patient, rows)});
        QList<qsizetype> columns;
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            const bool isMeasure = look.rules->plausibility.limits(table.info(column).role);
            if (column != label && !others.contains(column) && !isMeasure && !isTaken(column))
                columns += column;
        }
        std::stable_sort(columns.begin(), columns.end(), [&](qsizetype a, qsizetype b) {
            return rankOf(table.info(a)) < rankOf(table.info(b));
        });
        for (const qsizetype column : columns) {
            Key key{column, hashesOf(table, column, rows)};
            if (!followsFrom(key.cells, m_labels))
                m_candidates.push_back(std::move(key));
        }
    }

    QList<qsizetype> find()
    {
        constexpr int most = 6;
        m_now = judge(-1);
        for (int round = 0; round < most && m_now.repeats * 100 > rowCount(); ++round) {
            if (!takeBest())
                break;
        }
        leaveOutNeedless();
        if (m_now.accompanied * 2 < rowCount())
            return {};
        QList<qsizetype> columns;
        for (const Key &key : m_taken)
            columns += key.column;
        return columns;
    }

private:
    qint64 rowCount() const { return static_cast<qint64>(m_labels.size()); }

    bool isTaken(qsizetype column) const
    {
        return std::any_of(m_taken.begin(), m_taken.end(),
                           [column](const Key &key) { return key.column == column; });
    }

    /// By the keys taken so far, but the one at \a without, and \a further.
    Grouping judge(int without, const Key *further = nullptr) const
    {
        Hashes keys = m_all;
        for (size_t i = 0; i < m_taken.size(); ++i) {
            if (static_cast<int>(i) != without)
                keys = together(std::move(keys), m_taken[i].cells);
        }
        return groupingBy(further ? together(std::move(keys), further->cells) : keys, m_labels);
    }

    /// A key must tell many repeats apart, and leave the labels of a reading together.
    bool takeBest()
    {
        const Key *best = nullptr;
        Grouping reached = m_now;
        for (const Key &key : m_candidates) {
            const Grouping next = judge(-1, &key);
            const bool helps = next.repeats * 5 <= m_now.repeats * 4 && next.repeats < reached.repeats;
            if (!isTaken(key.column) && helps && next.accompanied * 2 >= m_now.accompanied) {
                best = &key;
                reached = next;
            }
        }
        if (best)
            m_taken.push_back(*best);
        m_now = reached;
        return best;
    }

    void leaveOutNeedless()
    {
        for (int i = static_cast<int>(m_taken.size()) - 1; i > 0; --i) {
            const Grouping less = judge(i);
            if (less.repeats > m_now.repeats)
                continue;
            m_taken.erase(m_taken.begin() + i);
            m_now = less;
        }
    }

    Hashes m_labels;
    Hashes m_all; ///< one group of all
    std::vector<Key> m_taken;
    std::vector<Key> m_candidates; ///< likeliest first
    Grouping m_now;
};

} // namespace

QList<qsizetype> rowsOfSomePatients(const Table &table)
{
    constexpr qsizetype enough = 5000, most = 20000;
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    const auto every = static_cast<quint64>(std::max<qsizetype>(1, table.keptCount() / enough));
    QList<qsizetype> kept, rows;
    table.keptRows().forEach([&](qsizetype row) { kept += row; });
    if (patient >= 0 && every > 1) {
        const Hashes persons = hashesOf(table, patient, kept);
        for (qsizetype i = 0; i < kept.size() && rows.size() < most; ++i) {
            if (persons[static_cast<size_t>(i)] % every == 0)
                rows += kept[i];
        }
    }
    return rows.isEmpty() ? kept.first(std::min(most, kept.size())) : rows;
}

QList<qsizetype> keysOfReadings(const Look &look, const QList<qsizetype> &rows, qsizetype label,
                                const QSet<qsizetype> &others)
{
    return KeySearch(look, rows, label, others).find();
}

} // namespace sphygma
