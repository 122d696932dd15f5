// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace sphygma {

struct ScanChars
{
    char separator = ',';
    char quote = '"'; ///< 0 for none
};

/// Where the bytes that matter stand among 64 bytes, one bit a byte.
struct BlockMasks
{
    quint64 quote = 0;
    quint64 lineFeed = 0;
    quint64 carriageReturn = 0;
    quint64 separator = 0;
};

/// What was met anywhere in a span.
struct SpanContent
{
    bool beyondAscii = false;
    bool zero = false;
};

enum class MaskMethod : quint8 { Portable, Sse2, Avx2 };

/// Fills the masks of \a blocks times 64 bytes; all methods give equal masks.
using MaskFunction = void (*)(const char *bytes, size_t blocks, ScanChars chars, BlockMasks *masks,
                              SpanContent &content);

/// Null where this processor does not have \a method.
MaskFunction maskFunction(MaskMethod method);

/// The fastest one this processor has.
MaskFunction bestMaskFunction();

} // namespace sphygma
