// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/tableone.h"

#include "app/analysis/compare/smd.h"
#include "app/analysis/presentvalues.h"
#include "app/table/parallel.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

/// Present values of a number column, group by group; \a counts gets the kept rows without one.
std::vector<std::vector<double>> valuesByGroup(const Table &table, qsizetype column, const Grouping &groups)
{
    std::vector<std::vector<double>> values(groups.sizes.size());
    for (size_t g = 0; g < values.size(); ++g)
        values[g].reserve(static_cast<size_t>(groups.sizes[g]));
    const auto &chunks = table.column(column).chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        const Chunk &chunk = *chunks[c];
        const Chunk *const columns[]{&chunk};
        const quint32 *codes = groups.codes.data() + c * static_cast<size_t>(chunkRows);
        forEachPresent(table, static_cast<qsizetype>(c), columns, [&](qsizetype row) {
            if (const quint32 code = codes[row]; code != Grouping::none)
                values[code].push_back(chunk.numbers[static_cast<size_t>(row)]);
        });
    }
    return values;
}

TableOneCell numberCell(std::vector<double> values, qint64 rows)
{
    TableOneCell cell;
    cell.summary = summarise(values, rows - static_cast<qint64>(values.size()));
    cell.quantiles = quantiles(std::move(values));
    return cell;
}

qint64 totalOf(const Grouping &groups)
{
    qint64 sum = 0;
    for (const qint64 size : groups.sizes)
        sum += size;
    return sum;
}

void fillNumber(TableOneRow &row, const Table &table, qsizetype column, const Grouping &groups)
{
    auto values = valuesByGroup(table, column, groups);
    std::vector<double> all;
    all.reserve(static_cast<size_t>(totalOf(groups)));
    for (size_t g = 0; g < values.size(); ++g) {
        all.insert(all.end(), values[g].begin(), values[g].end());
        row.cells.push_back(numberCell(std::move(values[g]), groups.sizes[g]));
    }
    row.all = row.cells.size() == 1 ? row.cells.front() : numberCell(std::move(all), totalOf(groups));
}

TableOneCell categoryCell(const std::vector<qint64> &counts, qint64 rows)
{
    TableOneCell cell;
    for (const qint64 count : counts)
        cell.summary.n += count;
    cell.summary.missing = rows - cell.summary.n;
    for (const qint64 count : counts)
        cell.levels.push_back(proportion(count, cell.summary.n));
    return cell;
}

void fillCategory(TableOneRow &row, const Grouping &levels, const Grouping &groups)
{
    row.levels = levels.labels;
    const size_t width = levels.sizes.size();
    std::vector<qint64> counts(width * groups.sizes.size()), all(width);
    for (size_t i = 0; i < groups.codes.size(); ++i) {
        if (groups.codes[i] != Grouping::none && levels.codes[i] != Grouping::none)
            ++counts[groups.codes[i] * width + levels.codes[i]];
    }
    for (size_t g = 0; g < groups.sizes.size(); ++g) {
        const auto from = counts.begin() + static_cast<std::ptrdiff_t>(g * width);
        const std::vector<qint64> mine(from, from + static_cast<std::ptrdiff_t>(width));
        for (size_t l = 0; l < width; ++l)
            all[l] += mine[l];
        row.cells.push_back(categoryCell(mine, groups.sizes[g]));
    }
    row.all = categoryCell(all, totalOf(groups));
}

std::optional<double> smdOf(const TableOneCell &a, const TableOneCell &b)
{
    if (a.summary.n == 0 || b.summary.n == 0)
        return {};
    if (a.levels.empty()) {
        if (!a.summary.sd || !b.summary.sd)
            return {};
        return smdOfMeans(*a.summary.mean, *a.summary.sd, *b.summary.mean, *b.summary.sd);
    }
    std::vector<double> p, q;
    for (size_t l = 0; l < a.levels.size(); ++l) {
        p.push_back(*a.levels[l].share);
        q.push_back(*b.levels[l].share);
    }
    return p.size() == 2 ? smdOfShares(p[1], q[1]) : smdOfCategories(p, q);
}

/// Empty when one pair has none: the largest is then unknown.
std::optional<double> largestSmd(const std::vector<TableOneCell> &cells)
{
    if (cells.size() < 2)
        return {};
    double largest = 0;
    for (size_t a = 0; a < cells.size(); ++a) {
        for (size_t b = a + 1; b < cells.size(); ++b) {
            const auto smd = smdOf(cells[a], cells[b]);
            if (!smd)
                return {};
            largest = std::max(largest, std::abs(*smd));
        }
    }
    return largest;
}

/// The numbers of a questionnaire: the mean of 1 never, 2 former and 3 current says nothing. Of two values it
/// is always so; more are few whole numbers without a unit, each given by many.
bool areCodes(const Grouping &levels, const Table &table, qsizetype column)
{
    constexpr qint64 fewestOfEach = 10;
    const qsizetype count = levels.labels.size();
    const bool whole = std::all_of(levels.labels.begin(), levels.labels.end(), [](const QString &label) {
        const double value = label.toDouble();
        return value == std::floor(value);
    });
    return count <= 2
        || (whole && table.info(column).unit.isEmpty() && totalOf(levels) >= fewestOfEach * count);
}

/// Empty when the column can be neither summarised nor counted.
std::optional<TableOneRow> rowOf(const Table &table, qsizetype column, const Grouping &groups)
{
    constexpr qsizetype mostCodes = 7, mostWords = 50;
    TableOneRow row;
    row.name = table.info(column).name;
    const bool isNumber = table.column(column).storage() == Storage::Number;
    const auto levels = labelledGroups(table, column, isNumber ? mostCodes : mostWords);
    if (levels && (!isNumber || areCodes(*levels, table, column)))
        fillCategory(row, *levels, groups);
    else if (isNumber)
        fillNumber(row, table, column, groups);
    else
        return {};
    row.smd = largestSmd(row.cells);
    return row;
}

Grouping oneGroup(const Table &table)
{
    Grouping groups{
        {QString()}, std::vector<quint32>(static_cast<size_t>(table.rowCount()), 0), {table.keptCount()}};
    for (qsizetype row = 0; table.kept() && row < table.rowCount(); ++row) {
        if (!table.isKept(row))
            groups.codes[static_cast<size_t>(row)] = Grouping::none;
    }
    return groups;
}

} // namespace

Result<TableOne> tableOne(const Table &table, const QList<qsizetype> &columns, qsizetype groupColumn,
                          Progress &progress)
{
    const auto groups =
        groupColumn < 0 ? Result<Grouping>(oneGroup(table)) : labelledGroups(table, groupColumn);
    if (!groups)
        return groups.error();
    std::vector<std::optional<TableOneRow>> rows(static_cast<size_t>(columns.size()));
    const bool done = runParallel(rows.size(), progress, [&](size_t i) {
        rows[i] = rowOf(table, columns[static_cast<qsizetype>(i)], *groups);
    });
    if (!done)
        return Error::cancelled();
    TableOne result{groups->labels, groups->sizes, table.keptCount() - totalOf(*groups), {}, {}};
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i])
            result.rows.push_back(*std::move(rows[i]));
        else
            result.leftOut.append(table.info(columns[static_cast<qsizetype>(i)]).name);
    }
    return result;
}

} // namespace sphygma
