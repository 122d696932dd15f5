// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sphygma {

/// Call before a long run of exp(), log() or pow(). Qt 6.4 hashes strings in wide registers where the
/// processor can (VAES) and leaves them in use; until somebody clears them, each such call of the C library
/// takes 30 times as long (228 ms a million instead of 7; Intel 64 Optimization Reference Manual, "Mixing SSE
/// and AVX code"). Costs a few cycles.
inline void releaseWideRegisters()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx"))
        asm volatile("vzeroupper");
#endif
}

} // namespace sphygma
