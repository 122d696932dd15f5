// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/missingwords.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <string_view>

namespace sphygma {

/// Says "certainly no missing word" for nearly every cell by its first byte and length, without a lookup.
class MissingFilter
{
public:
    explicit MissingFilter(const MissingWords &words);

    bool isMissingWord(std::string_view text) const { return mayBe(text) && m_words.isMissingWord(text); }

    bool mayBe(std::string_view text) const
    {
        if (text.empty())
            return false;
        const auto first = static_cast<unsigned char>(text.front()),
                   last = static_cast<unsigned char>(text.back());
        return first <= ' ' || last <= ' '
            || (m_lengths[first].test(std::min<size_t>(text.size(), 31)) && m_ends[first].test(last));
    }

private:
    void add(const QByteArray &word);

    const MissingWords &m_words;
    std::array<std::bitset<32>, 256> m_lengths; ///< by first byte
    std::array<std::bitset<256>, 256> m_ends; ///< last bytes, by first byte
};

} // namespace sphygma
