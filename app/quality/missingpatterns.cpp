// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/missingpatterns.h"

#include "app/table/parallel.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace sphygma {

namespace {

/// The kept rows without a value, word by word.
RowSet rowsWithout(const Table &table, qsizetype column)
{
    RowSet rows = table.keptRows();
    const auto &chunks = table.column(column).chunks();
    for (size_t chunk = 0; chunk < chunks.size(); ++chunk) {
        const size_t first = chunk * static_cast<size_t>(chunkRows / 64);
        const size_t words = (static_cast<size_t>(chunks[chunk]->rows) + 63) / 64;
        for (size_t word = 0; word < words; ++word)
            rows.words()[first + word] &= chunks[chunk]->valid.empty() ? 0 : ~chunks[chunk]->valid[word];
    }
    return rows;
}

struct Gap
{
    qsizetype column = 0;
    RowSet rows;
    qint64 count = 0;
};

/// Columns with gaps, most missing first.
Result<std::vector<Gap>> gapsOf(const Table &table, Progress &progress)
{
    std::vector<Gap> gaps(static_cast<size_t>(table.columnCount()));
    const bool whole = runParallel(gaps.size(), progress, [&](size_t i) {
        const auto column = static_cast<qsizetype>(i);
        gaps[i] = {column, rowsWithout(table, column), 0};
        gaps[i].count = gaps[i].rows.count();
    });
    if (!whole)
        return Error::cancelled();
    std::erase_if(gaps, [](const Gap &gap) { return gap.count == 0; });
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap &a, const Gap &b) { return a.count > b.count; });
    return gaps;
}

/// Which of \a gaps a row lacks, a bit each.
quint64 patternOf(const std::vector<Gap> &gaps, qsizetype row)
{
    quint64 pattern = 0;
    for (size_t i = 0; i < gaps.size(); ++i)
        pattern |= quint64(gaps[i].rows.contains(row)) << i;
    return pattern;
}

/// Patterns and how many kept rows have each, most rows first.
std::vector<std::pair<quint64, qint64>> countPatterns(const Table &table, const std::vector<Gap> &gaps)
{
    std::unordered_map<quint64, qint64> counts;
    table.keptRows().forEach([&](qsizetype row) { ++counts[patternOf(gaps, row)]; });
    std::vector<std::pair<quint64, qint64>> patterns(counts.begin(), counts.end());
    std::sort(patterns.begin(), patterns.end(), [](const auto &a, const auto &b) {
        return std::tie(b.second, a.first) < std::tie(a.second, b.first);
    });
    return patterns;
}

} // namespace

Result<MissingMap> missingMap(const Table &table, qsizetype mostColumns, qsizetype mostPatterns,
                              Progress &progress)
{
    auto found = gapsOf(table, progress);
    if (!found)
        return found.error();
    std::vector<Gap> gaps = std::move(found).value();
    MissingMap map;
    map.rows = table.keptCount();
    const auto most = static_cast<size_t>(std::clamp(mostColumns, qsizetype(0), qsizetype(64)));
    if (gaps.size() > most) {
        map.otherColumns = static_cast<qint64>(gaps.size() - most);
        gaps.resize(most);
    }
    for (const Gap &gap : gaps) {
        map.columns += table.info(gap.column).name;
        map.missing += gap.count;
    }
    QHash<quint64, qsizetype> shown;
    for (const auto &[bits, rows] : countPatterns(table, gaps)) {
        if (map.patterns.size() == mostPatterns) {
            map.otherRows += rows;
            continue;
        }
        MissingPattern pattern{std::vector<bool>(gaps.size()), rows, RowSet(table.rowCount())};
        for (size_t i = 0; i < gaps.size(); ++i)
            pattern.missing[i] = (bits >> i) & 1;
        shown.insert(bits, map.patterns.size());
        map.patterns += std::move(pattern);
    }
    table.keptRows().forEach([&](qsizetype row) {
        if (const auto place = shown.constFind(patternOf(gaps, row)); place != shown.constEnd())
            map.patterns[*place].which.insert(row);
    });
    return map;
}

} // namespace sphygma
