// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace sphygma {

/// Which lengths and counts of decimals were met, one bit each.
struct NumberShapes
{
    quint64 lengths = 0;
    quint64 decimals = 0;
};

/// Reads \a count ≤ 64 cells of a column as parseShortNumber() does, several at once where the processor can.
/// Bit i of the answer tells that cell i is such a number, and \a values[i] is its value then; else that
/// value means nothing. 8 bytes before the end of each cell must be readable.
using ShortNumberFunction = quint64 (*)(const std::string_view *cells, size_t count, char decimal,
                                        double *values, NumberShapes &shapes);

enum class NumberMethod : quint8 { Portable, Avx2 };

/// Null where this processor does not have \a method; all methods give equal numbers.
ShortNumberFunction shortNumberFunction(NumberMethod method);

/// The fastest one this processor has.
ShortNumberFunction bestShortNumberFunction();

} // namespace sphygma
