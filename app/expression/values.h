// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/buffer.h"

#include <QtGlobal>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace sphygma {

/// What a part of an expression gives. Times of day have no place in the language.
enum class ValueType : quint8 {
    Number,
    Text,
    Truth, ///< true, false, or missing
    Date, ///< ticks of ColumnType::Date
    DateTime, ///< ticks of ColumnType::DateTime
    Missing, ///< the word "missing", before it takes the type its place asks for
};

constexpr bool isMoment(ValueType type)
{
    return type == ValueType::Date || type == ValueType::DateTime;
}

/// Rows worked on at a time: their values stay in the cache between one operation and the next.
inline constexpr size_t blockRows = 4096;

/// The values of one part of an expression in one block of rows. Bit r of \a valid tells whether row r has
/// one; what stands in rows without is of no meaning. Numbers and ticks may be those of the column itself.
struct Values
{
    explicit Values(size_t size) : rows(size), valid((size + 63) / 64, ~quint64(0)) {}

    Values(const Values &) = delete;
    Values &operator=(const Values &) = delete;
    Values(Values &&) noexcept = default;
    Values &operator=(Values &&) noexcept = default;
    ~Values() = default;

    bool isValid(size_t row) const { return (valid[row / 64] >> (row % 64)) & 1; }

    void clear(size_t row) { valid[row / 64] &= ~(quint64(1) << (row % 64)); }

    bool isTrue(size_t row) const { return (truth[row / 64] >> (row % 64)) & 1; }

    double *makeNumbers()
    {
        madeNumbers = Buffer<double>(rows);
        numbers = madeNumbers.data();
        return madeNumbers.data();
    }

    qint64 *makeTicks()
    {
        madeTicks = Buffer<qint64>(rows);
        ticks = madeTicks.data();
        return madeTicks.data();
    }

    size_t rows;
    std::vector<quint64> valid;
    const double *numbers = nullptr;
    const qint64 *ticks = nullptr;
    std::vector<std::string_view> texts;
    std::vector<quint64> truth; ///< a bit a row

    Buffer<double> madeNumbers;
    Buffer<qint64> madeTicks;
};

/// Keeps the texts an expression makes until its block is done.
using TextArena = std::deque<std::string>;

} // namespace sphygma
