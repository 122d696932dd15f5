// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sha256.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace sphygma {

#if defined(__x86_64__)

alignas(16) static constexpr std::array<quint32, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

// NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): how vectors are loaded and stored
__attribute__((target("sha,sse4.1"))) static void compress(quint32 *state, const char *bytes, size_t blocks)
{
    const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    auto *words = reinterpret_cast<__m128i *>(state);
    // The instructions want the state as ABEF and CDGH.
    const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128(words), 0xB1);
    const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128(words + 1), 0x1B);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
    for (; blocks > 0; --blocks, bytes += 64) {
        const __m128i abefBefore = abef, cdghBefore = cdgh;
        __m128i schedule[4];
        for (int i = 0; i < 4; ++i)
            schedule[i] =
                _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes) + i), order);
#pragma GCC unroll 16
        for (int round = 0; round < 16; ++round) {
            const __m128i current = schedule[round & 3];
            const __m128i *constants = reinterpret_cast<const __m128i *>(roundConstants.data()) + round;
            const __m128i sum = _mm_add_epi32(current, _mm_load_si128(constants));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
            if (round < 12) {
                const __m128i one = schedule[(round + 1) & 3], two = schedule[(round + 2) & 3],
                              three = schedule[(round + 3) & 3];
                const __m128i early =
                    _mm_add_epi32(_mm_sha256msg1_epu32(current, one), _mm_alignr_epi8(three, two, 4));
                schedule[round & 3] = _mm_sha256msg2_epu32(early, three);
            }
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B), dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(words, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(words + 1, _mm_alignr_epi8(dchg, feba, 8));
}
// NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)

bool Sha256::hasInstructions()
{
    unsigned eax = 7, ebx = 0, ecx = 0, edx = 0;
    __asm__("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
    return (ebx & (1U << 29)) != 0 && __builtin_cpu_supports("sse4.1");
}

#else

static void compress(quint32 *, const char *, size_t) {}

bool Sha256::hasInstructions()
{
    return false;
}

#endif

Sha256::Sha256(bool mayUseInstructions)
    : m_fast(mayUseInstructions && hasInstructions())
    , m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
{}

void Sha256::add(const char *bytes, size_t size)
{
    if (!m_fast) {
        m_plain.addData(QByteArrayView(bytes, static_cast<qsizetype>(size)));
        return;
    }
    m_bytes += size;
    if (m_filled > 0) {
        const size_t taken = std::min(size, m_block.size() - m_filled);
        std::memcpy(m_block.data() + m_filled, bytes, taken);
        m_filled += taken;
        bytes += taken;
        size -= taken;
        if (m_filled < m_block.size())
            return;
        compress(m_state.data(), m_block.data(), 1);
        m_filled = 0;
    }
    compress(m_state.data(), bytes, size / 64);
    m_filled = size % 64;
    std::memcpy(m_block.data(), bytes + size - m_filled, m_filled);
}

QByteArray Sha256::result()
{
    if (!m_fast)
        return m_plain.result();
    const quint64 bits = m_bytes * 8;
    std::array<char, 128> tail{};
    std::memcpy(tail.data(), m_block.data(), m_filled);
    tail[m_filled] = '\x80';
    const size_t size = m_filled < 56 ? 64 : 128;
    for (unsigned i = 0; i < 8; ++i)
        tail[size - 1 - i] = static_cast<char>(bits >> (8 * i));
    compress(m_state.data(), tail.data(), size / 64);
    QByteArray digest;
    for (const quint32 word : m_state) {
        for (int shift = 24; shift >= 0; shift -= 8)
            digest.append(static_cast<char>(word >> shift));
    }
    return digest;
}

} // namespace sphygma
