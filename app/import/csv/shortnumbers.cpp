// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/shortnumbers.h"

#include "app/import/csv/numberparser.h"

#include <algorithm>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace sphygma {

static quint64 portableNumbers(const std::string_view *cells, size_t count, char decimal, double *values,
                               NumberShapes &shapes)
{
    quint64 plain = 0;
    for (size_t i = 0; i < count; ++i) {
        const size_t length = cells[i].size();
        int decimals = 0;
        if (length - 1 >= 8
            || !parseShortNumber(cells[i].data() + length, length, decimal, values[i], decimals))
            continue;
        plain |= quint64(1) << i;
        shapes.lengths |= quint64(1) << length;
        shapes.decimals |= quint64(1) << decimals;
    }
    return plain;
}

#if defined(__x86_64__)

#define SPHYGMA_AVX2 __attribute__((target("avx2"))) static inline

namespace {

/// Four cells, each right-aligned in 8 bytes.
struct FourCells
{
    __m256i words;
    __m256i lengths;
};

/// Four numbers; lanes that hold none are all zeros in \a isPlain.
struct FourNumbers
{
    __m256d values;
    __m256i decimals;
    __m256i isPlain;
};

} // namespace

SPHYGMA_AVX2 long long lastBytes(std::string_view cell)
{
    long long word = 0;
    std::memcpy(&word, cell.data() + cell.size() - 8, 8);
    return word;
}

SPHYGMA_AVX2 long long lengthOf(std::string_view cell)
{
    return static_cast<long long>(cell.size());
}

SPHYGMA_AVX2 FourCells load(const std::string_view *c)
{
    return {_mm256_setr_epi64x(lastBytes(c[0]), lastBytes(c[1]), lastBytes(c[2]), lastBytes(c[3])),
            _mm256_setr_epi64x(lengthOf(c[0]), lengthOf(c[1]), lengthOf(c[2]), lengthOf(c[3]))};
}

/// Eight digits a lane, the first one in the lowest byte, as four numbers.
SPHYGMA_AVX2 __m256d valueOf(__m256i digits)
{
    const __m256i pairs = _mm256_maddubs_epi16(digits, _mm256_set1_epi16(0x010A));
    const __m256i fours = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00010064));
    const __m256i packed = _mm256_packus_epi32(fours, fours);
    const __m256i eights = _mm256_madd_epi16(packed, _mm256_set1_epi32(0x00012710));
    return _mm256_cvtepi32_pd(
        _mm_unpacklo_epi64(_mm256_castsi256_si128(eights), _mm256_extracti128_si256(eights, 1)));
}

/// Takes the decimal sign out of each word of \a words that has one, and counts the digits behind it.
SPHYGMA_AVX2 __m256i withoutPoints(__m256i words, __m256i points, __m256i &decimals)
{
    const __m256i none = _mm256_setzero_si256();
    const __m256i lowest = _mm256_and_si256(points, _mm256_sub_epi64(none, points));
    const __m256i before = _mm256_sub_epi64(lowest, _mm256_set1_epi64x(1));
    const __m256i behind =
        _mm256_andnot_si256(_mm256_or_si256(before, points), _mm256_set1_epi64x(-1)); // a second is no digit
    const __m256i joined =
        _mm256_or_si256(_mm256_or_si256(_mm256_and_si256(words, behind),
                                        _mm256_slli_epi64(_mm256_and_si256(words, before), 8)),
                        _mm256_set1_epi64x(0x30));
    decimals = _mm256_sad_epu8(_mm256_and_si256(behind, _mm256_set1_epi8(1)), none);
    return _mm256_blendv_epi8(joined, words, _mm256_cmpeq_epi64(points, none));
}

/// See parseShortNumber(), of which each step stands here for four lanes.
SPHYGMA_AVX2 FourNumbers parse(FourCells cells, __m256i decimalSign)
{
    const __m256i none = _mm256_setzero_si256(), one = _mm256_set1_epi64x(1), eight = _mm256_set1_epi64x(8),
                  byte = _mm256_set1_epi64x(0xFF), zeros = _mm256_set1_epi8('0');
    const __m256i unused = _mm256_slli_epi64(_mm256_sub_epi64(eight, cells.lengths), 3);
    const __m256i leftAligned = _mm256_srlv_epi64(cells.words, unused);
    const __m256i negative = _mm256_cmpeq_epi64(_mm256_and_si256(leftAligned, byte), _mm256_set1_epi64x('-'));
    const __m256i digits = _mm256_add_epi64(cells.lengths, negative); // digits and decimal sign
    const __m256i unsignedText = _mm256_srlv_epi64(leftAligned, _mm256_and_si256(negative, eight));
    const __m256i startsWithZero =
        _mm256_cmpeq_epi64(_mm256_and_si256(unsignedText, byte), _mm256_set1_epi64x('0'));
    const __m256i second = _mm256_and_si256(_mm256_srli_epi64(unsignedText, 8), byte);
    const __m256i signFollows = _mm256_cmpeq_epi64(second, _mm256_and_si256(decimalSign, byte));
    const __m256i several = _mm256_cmpgt_epi64(digits, one);
    const __m256i needlessZero = _mm256_andnot_si256(signFollows, _mm256_and_si256(startsWithZero, several));

    const __m256i ours =
        _mm256_sllv_epi64(_mm256_set1_epi64x(-1), _mm256_slli_epi64(_mm256_sub_epi64(eight, digits), 3));
    __m256i words = _mm256_blendv_epi8(zeros, cells.words, ours);
    const __m256i points = _mm256_cmpeq_epi8(words, decimalSign);
    FourNumbers numbers{_mm256_setzero_pd(), none, none};
    const bool anyPoint = _mm256_movemask_epi8(points) != 0;
    if (anyPoint)
        words = withoutPoints(words, points, numbers.decimals);
    words = _mm256_sub_epi8(words, zeros);
    const __m256i nine = _mm256_set1_epi8(9);
    const __m256i allDigits =
        _mm256_cmpeq_epi64(_mm256_max_epu8(words, nine), nine); // in bytes: none is above nine
    const __m256i pointAlone = _mm256_andnot_si256(_mm256_or_si256(several, _mm256_cmpeq_epi64(points, none)),
                                                   _mm256_set1_epi64x(-1));
    const __m256i fitting =
        _mm256_andnot_si256(_mm256_cmpgt_epi64(cells.lengths, eight), _mm256_cmpgt_epi64(digits, none));
    numbers.isPlain =
        _mm256_andnot_si256(_mm256_or_si256(needlessZero, pointAlone), _mm256_and_si256(allDigits, fitting));
    numbers.values = valueOf(words);
    if (anyPoint)
        numbers.values = _mm256_div_pd(numbers.values, _mm256_i64gather_pd(powersOfTen, numbers.decimals, 8));
    const __m256d opposite = _mm256_sub_pd(_mm256_setzero_pd(), numbers.values); // "-0" is 0
    numbers.values = _mm256_blendv_pd(numbers.values, opposite, _mm256_castsi256_pd(negative));
    return numbers;
}

SPHYGMA_AVX2 quint64 anyLane(__m256i bits)
{
    const __m128i half = _mm_or_si128(_mm256_castsi256_si128(bits), _mm256_extracti128_si256(bits, 1));
    return static_cast<quint64>(_mm_cvtsi128_si64(half) | _mm_extract_epi64(half, 1));
}

__attribute__((target("avx2"))) static quint64 avx2Numbers(const std::string_view *cells, size_t count,
                                                           char decimal, double *values, NumberShapes &shapes)
{
    const __m256i decimalSign = _mm256_set1_epi8(decimal), one = _mm256_set1_epi64x(1);
    __m256i lengths = _mm256_setzero_si256(), decimals = lengths;
    quint64 plain = 0;
    for (size_t i = 0; i + 4 <= count; i += 4) {
        const FourCells four = load(cells + i);
        const FourNumbers numbers = parse(four, decimalSign);
        _mm256_storeu_pd(values + i, numbers.values);
        const auto found = static_cast<unsigned>(_mm256_movemask_pd(_mm256_castsi256_pd(numbers.isPlain)));
        plain |= quint64(found) << i;
        const __m256i bit = _mm256_and_si256(one, numbers.isPlain);
        lengths = _mm256_or_si256(lengths, _mm256_sllv_epi64(bit, four.lengths));
        decimals = _mm256_or_si256(decimals, _mm256_sllv_epi64(bit, numbers.decimals));
    }
    shapes.lengths |= anyLane(lengths);
    shapes.decimals |= anyLane(decimals);
    _mm256_zeroupper(); // not every compiler does it by itself when it optimises little
    const size_t done = count / 4 * 4;
    return done == count
        ? plain
        : plain | portableNumbers(cells + done, count - done, decimal, values + done, shapes) << done;
}

#endif

ShortNumberFunction shortNumberFunction(NumberMethod method)
{
    switch (method) {
    case NumberMethod::Portable:
        return &portableNumbers;
    case NumberMethod::Avx2:
#if defined(__x86_64__)
        return __builtin_cpu_supports("avx2") ? &avx2Numbers : nullptr;
#else
        break;
#endif
    }
    return nullptr;
}

ShortNumberFunction bestShortNumberFunction()
{
    const ShortNumberFunction vectors = shortNumberFunction(NumberMethod::Avx2);
    return vectors ? vectors : &portableNumbers;
}

} // namespace sphygma
