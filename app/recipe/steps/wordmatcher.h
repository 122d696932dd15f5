// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace sphygma {

/// Whether the text of a cell is one of some words; most cells are told by their length and first byte.
class WordMatcher
{
public:
    /// With \a exactCase a cell must be a word byte for byte; else both are trimmed and case folded.
    WordMatcher(const QStringList &words, bool exactCase);

    bool matches(std::string_view utf8) const;

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    bool matchesFolded(std::string_view utf8) const;
    bool contains(std::string_view word) const;

    std::unordered_set<std::string, Hash, std::equal_to<>> m_words;
    std::array<bool, 256> m_firstBytes{};
    size_t m_longest = 0;
    const bool m_exactCase;
};

} // namespace sphygma
