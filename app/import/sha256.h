// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <cstddef>

namespace sphygma {

/// SHA-256 (FIPS 180-4) of a stream, by the processor's own instructions where it has them: hashing must not
/// take longer than reading.
class Sha256
{
public:
    explicit Sha256(bool mayUseInstructions = true);

    void add(const char *bytes, size_t size);
    /// 32 bytes; once.
    QByteArray result();

    static bool hasInstructions();

private:
    bool m_fast;
    QCryptographicHash m_plain{QCryptographicHash::Sha256};
    std::array<quint32, 8> m_state;
    std::array<char, 64> m_block{};
    size_t m_filled = 0;
    quint64 m_bytes = 0;
};

} // namespace sphygma
