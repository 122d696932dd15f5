// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/blockmasks.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace sphygma {

static void portableMasks(const char *bytes, size_t blocks, ScanChars chars, BlockMasks *masks,
                          SpanContent &content)
{
    unsigned char seen = 0;
    bool zero = false;
    for (size_t b = 0; b < blocks; ++b, bytes += 64) {
        BlockMasks m;
        for (unsigned i = 0; i < 64; ++i) {
            const char c = bytes[i];
            m.quote |= quint64(c == chars.quote) << i;
            m.lineFeed |= quint64(c == '\n') << i;
            m.carriageReturn |= quint64(c == '\r') << i;
            m.separator |= quint64(c == chars.separator) << i;
            seen |= static_cast<unsigned char>(c);
            zero |= c == 0;
        }
        if (chars.quote == 0)
            m.quote = 0;
        masks[b] = m;
    }
    content.beyondAscii |= (seen & 0x80) != 0;
    content.zero |= zero;
}

#if defined(__x86_64__)

static void sse2Masks(const char *bytes, size_t blocks, ScanChars chars, BlockMasks *masks,
                      SpanContent &content)
{
    const __m128i quote = _mm_set1_epi8(chars.quote), separator = _mm_set1_epi8(chars.separator),
                  lineFeed = _mm_set1_epi8('\n'), carriageReturn = _mm_set1_epi8('\r'),
                  none = _mm_setzero_si128();
    const quint64 quotes = chars.quote == 0 ? 0 : ~quint64(0);
    __m128i seen = none, zeros = none;
    const auto bits = [](__m128i equal) {
        return static_cast<quint64>(static_cast<unsigned>(_mm_movemask_epi8(equal)));
    };
    for (size_t b = 0; b < blocks; ++b) {
        BlockMasks m;
        for (unsigned part = 0; part < 4; ++part, bytes += 16) {
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): how vectors are loaded
            const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
            m.quote |= bits(_mm_cmpeq_epi8(v, quote)) << (16 * part);
            m.lineFeed |= bits(_mm_cmpeq_epi8(v, lineFeed)) << (16 * part);
            m.carriageReturn |= bits(_mm_cmpeq_epi8(v, carriageReturn)) << (16 * part);
            m.separator |= bits(_mm_cmpeq_epi8(v, separator)) << (16 * part);
            seen = _mm_or_si128(seen, v);
            zeros = _mm_or_si128(zeros, _mm_cmpeq_epi8(v, none));
        }
        m.quote &= quotes;
        masks[b] = m;
    }
    content.beyondAscii |= _mm_movemask_epi8(seen) != 0;
    content.zero |= _mm_movemask_epi8(zeros) != 0;
}

__attribute__((target("avx2"))) static void avx2Masks(const char *bytes, size_t blocks, ScanChars chars,
                                                      BlockMasks *masks, SpanContent &content)
{
    const __m256i quote = _mm256_set1_epi8(chars.quote), separator = _mm256_set1_epi8(chars.separator),
                  lineFeed = _mm256_set1_epi8('\n'), carriageReturn = _mm256_set1_epi8('\r'),
                  none = _mm256_setzero_si256();
    const quint64 quotes = chars.quote == 0 ? 0 : ~quint64(0);
    __m256i seen = none, zeros = none;
    for (size_t b = 0; b < blocks; ++b, bytes += 64) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): how vectors are loaded
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes));
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
        const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes + 32));
#define SPHYGMA_BITS(vector)                                                              \
    (quint64(static_cast<unsigned>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, vector)))) \
     | quint64(static_cast<unsigned>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, vector)))) << 32)
        masks[b].quote = SPHYGMA_BITS(quote) & quotes;
        masks[b].lineFeed = SPHYGMA_BITS(lineFeed);
        masks[b].carriageReturn = SPHYGMA_BITS(carriageReturn);
        masks[b].separator = SPHYGMA_BITS(separator);
#undef SPHYGMA_BITS
        seen = _mm256_or_si256(seen, _mm256_or_si256(low, high));
        // The smaller of two bytes is zero exactly when one of them is.
        zeros = _mm256_or_si256(zeros, _mm256_cmpeq_epi8(_mm256_min_epu8(low, high), none));
    }
    content.beyondAscii |= _mm256_movemask_epi8(seen) != 0;
    content.zero |= _mm256_movemask_epi8(zeros) != 0;
}

#endif

MaskFunction maskFunction(MaskMethod method)
{
    switch (method) {
    case MaskMethod::Portable:
        return &portableMasks;
#if defined(__x86_64__)
    case MaskMethod::Sse2:
        return &sse2Masks;
    case MaskMethod::Avx2:
        return __builtin_cpu_supports("avx2") ? &avx2Masks : nullptr;
#else
    case MaskMethod::Sse2:
    case MaskMethod::Avx2:
        break;
#endif
    }
    return nullptr;
}

MaskFunction bestMaskFunction()
{
    for (const MaskMethod method : {MaskMethod::Avx2, MaskMethod::Sse2}) {
        if (const MaskFunction function = maskFunction(method))
            return function;
    }
    return &portableMasks;
}

} // namespace sphygma
