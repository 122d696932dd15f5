// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/bytes.h"
#include "app/table/buffer.h"

namespace sphygma {

// Numbers of files are short decimals ("120.5") and days: stored as small whole numbers from a base they take
// an eighth of the room and of the time to compress. Only where every value comes back bit by bit; else as
// they are.

void packNumbers(ByteWriter &out, const Buffer<double> &values);
void packTicks(ByteWriter &out, const Buffer<qint64> &values);

/// Exactly \a rows values; the reader turns bad when the bytes do not hold them.
Buffer<double> unpackNumbers(ByteReader &in, size_t rows);
Buffer<qint64> unpackTicks(ByteReader &in, size_t rows);

} // namespace sphygma
