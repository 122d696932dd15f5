// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/evaluator.h"

#include "app/table/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sphygma {

namespace {

/// Some rows of one chunk; \a first is a multiple of 64.
struct Block
{
    const Table &table;
    size_t chunk;
    size_t first;
    size_t rows;
};

void copyValid(const Chunk &chunk, const Block &block, Values &values)
{
    if (!chunk.valid.empty())
        std::copy_n(chunk.valid.data() + block.first / 64, values.valid.size(), values.valid.begin());
}

Values ofField(const BoundNode &node, const Block &block)
{
    const Chunk &chunk = *block.table.column(node.column).chunks()[block.chunk];
    Values values(block.rows);
    copyValid(chunk, block, values);
    if (node.type == ValueType::Number) {
        values.numbers = chunk.numbers.data() + block.first;
    } else if (isMoment(node.type)) {
        values.ticks = chunk.ticks.data() + block.first;
    } else {
        values.texts.reserve(block.rows);
        for (size_t row = 0; row < block.rows; ++row)
            values.texts.push_back(chunk.text(static_cast<qsizetype>(block.first + row)));
    }
    return values;
}

/// The same in every row.
Values ofLiteral(const BoundNode &node, size_t rows)
{
    Values values(rows);
    if (node.kind == Node::Kind::Missing)
        values.valid.assign(values.valid.size(), 0);
    switch (node.type) {
    case ValueType::Number:
        std::fill_n(values.makeNumbers(), rows, node.number);
        break;
    case ValueType::Text:
        values.texts.assign(rows, node.text);
        break;
    case ValueType::Truth:
        values.truth.assign(values.valid.size(), node.number != 0 ? ~quint64(0) : 0);
        break;
    default:
        std::fill_n(values.makeTicks(), rows, 0);
        break;
    }
    return values;
}

/// What is no number (1/0, log(−1)) is missing.
void dropInfinite(Values &values)
{
    constexpr double largest = std::numeric_limits<double>::max();
    const double *numbers = values.numbers;
    for (size_t first = 0; first < values.rows; first += 64) {
        const size_t end = std::min(first + 64, values.rows);
        int wrong = 0;
        for (size_t row = first; row < end; ++row)
            wrong += !(std::fabs(numbers[row]) <= largest);
        for (size_t row = first; wrong != 0 && row < end; ++row) {
            if (!(std::fabs(numbers[row]) <= largest))
                values.clear(row);
        }
    }
}

Values evaluate(const BoundNode &node, const Block &block, TextArena &arena)
{
    if (node.kind == Node::Kind::Field)
        return ofField(node, block);
    if (node.kind != Node::Kind::Call)
        return ofLiteral(node, block.rows);
    std::vector<Values> given;
    given.reserve(node.arguments.size());
    for (const BoundNode &argument : node.arguments)
        given.push_back(evaluate(argument, block, arena));
    Values made(block.rows);
    for (const Values &values : given) {
        for (size_t w = 0; w < made.valid.size(); ++w)
            made.valid[w] &= values.valid[w];
    }
    node.function->kernel(given, made, arena);
    if (node.type == ValueType::Number)
        dropInfinite(made);
    return made;
}

/// Calls \a take(first row within the chunk, values) for each block of a chunk.
template<typename Take>
void forEachBlock(const BoundNode &formula, const Table &table, size_t chunk, size_t rows, Take take)
{
    for (size_t first = 0; first < rows; first += blockRows) {
        TextArena arena;
        const Block block{table, chunk, first, std::min(blockRows, rows - first)};
        take(first, evaluate(formula, block, arena));
    }
}

/// Zero where there is no value: chunks are so.
template<typename T>
void copyCells(const Values &values, const T *from, T *to)
{
    for (size_t row = 0; row < values.rows; ++row)
        to[row] = values.isValid(row) ? from[row] : T(0);
}

void appendTexts(const Values &values, bool isTruth, size_t first, Chunk &chunk)
{
    for (size_t row = 0; row < values.rows; ++row) {
        if (values.isValid(row))
            chunk.textBytes += !isTruth ? values.texts[row] : values.isTrue(row) ? "true" : "false";
        chunk.textEnds[first + row] = static_cast<quint32>(chunk.textBytes.size());
    }
}

ChunkPtr evaluateChunk(const BoundNode &formula, const Table &table, size_t index, size_t rows)
{
    Chunk chunk;
    chunk.rows = static_cast<qsizetype>(rows);
    chunk.valid = Buffer<quint64>((rows + 63) / 64);
    if (formula.type == ValueType::Number)
        chunk.numbers = Buffer<double>(rows);
    else if (isMoment(formula.type))
        chunk.ticks = Buffer<qint64>(rows);
    else
        chunk.textEnds = Buffer<quint32>(rows);
    forEachBlock(formula, table, index, rows, [&](size_t first, const Values &values) {
        std::copy(values.valid.begin(), values.valid.end(), chunk.valid.data() + first / 64);
        if (formula.type == ValueType::Number)
            copyCells(values, values.numbers, chunk.numbers.data() + first);
        else if (isMoment(formula.type))
            copyCells(values, values.ticks, chunk.ticks.data() + first);
        else
            appendTexts(values, formula.type == ValueType::Truth, first, chunk);
    });
    if (rows % 64 != 0)
        chunk.valid[rows / 64] &= (quint64(1) << (rows % 64)) - 1;
    return std::make_shared<const Chunk>(std::move(chunk));
}

size_t rowsOfChunk(const Table &table, size_t chunk)
{
    const qsizetype first = static_cast<qsizetype>(chunk) * chunkRows;
    return static_cast<size_t>(std::min(chunkRows, table.rowCount() - first));
}

size_t chunkCount(const Table &table)
{
    return static_cast<size_t>((table.rowCount() + chunkRows - 1) / chunkRows);
}

} // namespace

ColumnType columnTypeOf(ValueType type)
{
    switch (type) {
    case ValueType::Number:
        return ColumnType::Number;
    case ValueType::Truth:
        return ColumnType::Boolean;
    case ValueType::Date:
        return ColumnType::Date;
    case ValueType::DateTime:
        return ColumnType::DateTime;
    default:
        return ColumnType::Text;
    }
}

Result<ColumnPtr> evaluateColumn(const BoundNode &formula, const Table &table, Progress &progress)
{
    if (!progress.update(0, table.rowCount()))
        return Error::cancelled();
    std::vector<ChunkPtr> chunks(chunkCount(table));
    const bool whole = runParallel(chunks.size(), progress, [&](size_t chunk) {
        chunks[chunk] = evaluateChunk(formula, table, chunk, rowsOfChunk(table, chunk));
    });
    if (!whole)
        return Error::cancelled();
    return std::make_shared<const Column>(columnTypeOf(formula.type), std::move(chunks));
}

Result<RowSet> evaluateRows(const BoundNode &formula, const Table &table, Progress &progress)
{
    if (!progress.update(0, table.rowCount()))
        return Error::cancelled();
    RowSet rows(table.rowCount());
    const bool whole = runParallel(chunkCount(table), progress, [&](size_t chunk) {
        const size_t size = rowsOfChunk(table, chunk);
        quint64 *words = rows.words().data() + chunk * static_cast<size_t>(chunkRows) / 64;
        forEachBlock(formula, table, chunk, size, [&](size_t first, const Values &values) {
            for (size_t w = 0; w < values.valid.size(); ++w)
                words[first / 64 + w] = values.valid[w] & values.truth[w];
        });
        if (size % 64 != 0)
            words[size / 64] &= (quint64(1) << (size % 64)) - 1;
    });
    if (!whole)
        return Error::cancelled();
    return rows;
}

} // namespace sphygma
