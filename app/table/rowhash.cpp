// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/rowhash.h"

namespace sphygma {

static constexpr quint64 missingMark = 0xA0761D6478BD642FULL;

std::string_view undeclaredText(const Chunk &chunk, qsizetype row)
{
    const Reason reason = chunk.reason(row);
    if (reason != Reason::NotANumber && reason != Reason::Censored)
        return {};
    const auto found = chunk.originals.find(static_cast<quint32>(row));
    return found == chunk.originals.end() ? std::string_view() : std::string_view(found->second);
}

template<typename MixValue>
static void hashWith(const Chunk &chunk, std::span<quint64> hashes, MixValue mixValue)
{
    if (chunk.valid.empty()) {
        for (size_t row = 0; row < hashes.size(); ++row)
            hashes[row] = mixValue(hashes[row], row);
        return;
    }
    const bool plain = chunk.originals.empty();
    for (size_t row = 0; row < hashes.size(); ++row) {
        if ((chunk.valid[row >> 6] >> (row & 63)) & 1)
            hashes[row] = mixValue(hashes[row], row);
        else if (plain)
            hashes[row] = mixed(hashes[row], missingMark);
        else
            hashes[row] = mixedText(mixed(hashes[row], missingMark),
                                    undeclaredText(chunk, static_cast<qsizetype>(row)));
    }
}

void hashCells(const Column &column, const Chunk &chunk, std::span<quint64> hashes)
{
    switch (column.storage()) {
    case Storage::Number:
        hashWith(chunk, hashes, [values = chunk.numbers.data()](quint64 hash, size_t row) {
            return mixed(hash, numberBits(values[row]));
        });
        break;
    case Storage::Ticks:
        hashWith(chunk, hashes, [values = chunk.ticks.data()](quint64 hash, size_t row) {
            return mixed(hash, static_cast<quint64>(values[row]));
        });
        break;
    case Storage::Text:
        hashWith(chunk, hashes, [&chunk](quint64 hash, size_t row) {
            return mixedText(hash, chunk.text(static_cast<qsizetype>(row)));
        });
        break;
    }
}

bool equalCells(const Column &column, qsizetype a, qsizetype b)
{
    const bool present = column.isValid(a);
    if (present != column.isValid(b))
        return false;
    if (!present) {
        return undeclaredText(column.chunkOf(a), a % chunkRows)
            == undeclaredText(column.chunkOf(b), b % chunkRows);
    }
    switch (column.storage()) {
    case Storage::Number:
        return numberBits(column.number(a)) == numberBits(column.number(b));
    case Storage::Ticks:
        return column.ticks(a) == column.ticks(b);
    case Storage::Text:
        return column.text(a) == column.text(b);
    }
    return false;
}

} // namespace sphygma
