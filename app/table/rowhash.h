// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

#include <bit>
#include <cstring>
#include <span>
#include <string_view>

namespace sphygma {

/// One round of a 64-bit mix; a bijection of \a hash for every \a value.
inline quint64 mixed(quint64 hash, quint64 value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 32);
}

/// Spreads what was mixed over all bits.
inline quint64 finished(quint64 hash)
{
    hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDULL;
    hash = (hash ^ (hash >> 29)) * 0xC4CEB9FE1A85EC53ULL;
    return hash ^ (hash >> 32);
}

inline quint64 mixedText(quint64 hash, std::string_view text)
{
    size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, text.data() + at, 8);
        hash = mixed(hash, word);
    }
    quint64 rest = 0;
    if (at < text.size())
        std::memcpy(&rest, text.data() + at, text.size() - at);
    return mixed(hash, rest ^ (quint64(text.size()) << 56));
}

/// The bits by which two numbers are told apart: −0 is 0.
inline quint64 numberBits(double value)
{
    return std::bit_cast<quint64>(value + 0.0);
}

/// The text of a cell without a value that nobody has declared missing; empty for every other.
std::string_view undeclaredText(const Chunk &chunk, qsizetype rowInChunk);

/// Mixes one column's cells of a chunk into \a hashes, one a row.
void hashCells(const Column &column, const Chunk &chunk, std::span<quint64> hashes);

/// Equal by typed value, in the sense of findRepeats.
bool equalCells(const Column &column, qsizetype a, qsizetype b);

} // namespace sphygma
