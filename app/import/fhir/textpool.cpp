// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/textpool.h"

#include <cstring>

namespace sphygma {

std::string_view TextPool::keep(std::string_view text)
{
    if (text.empty())
        return {};
    auto *const to = static_cast<char *>(m_memory.allocate(text.size(), 1));
    std::memcpy(to, text.data(), text.size());
    return {to, text.size()};
}

quint32 TextPool::id(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto found = m_ids.find(text);
    if (found != m_ids.end())
        return found->second;
    const auto added = static_cast<quint32>(m_texts.size());
    m_texts.push_back(keep(text));
    m_ids.emplace(m_texts.back(), added);
    return added;
}

} // namespace sphygma
