// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory_resource>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sphygma {

/// Keeps texts for as long as it lives, and those that repeat only once.
class TextPool
{
public:
    TextPool() : m_texts(1) {}

    TextPool(const TextPool &) = delete;
    TextPool &operator=(const TextPool &) = delete;

    /// For texts that seldom repeat.
    std::string_view keep(std::string_view text);

    /// The number of a text; the empty one is 0.
    quint32 id(std::string_view text);

    std::string_view text(quint32 id) const { return m_texts[id]; }

private:
    std::pmr::monotonic_buffer_resource m_memory;
    std::vector<std::string_view> m_texts;
    std::unordered_map<std::string_view, quint32> m_ids;
};

} // namespace sphygma
