// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/fhir/fhirreference.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <unordered_map>

namespace sphygma {

/// Finds the resources of one type by what references call them.
class ReferenceIndex
{
public:
    explicit ReferenceIndex(std::string_view type) : m_type(type) {}

    /// The first to claim a key keeps it.
    void add(std::string_view key, quint32 index)
    {
        if (!key.empty())
            m_indices.try_emplace(std::string(key), index);
    }

    std::optional<quint32> find(std::string_view key) const
    {
        const auto lookUp = [this](const std::string &name) -> std::optional<quint32> {
            const auto found = m_indices.find(name);
            return found == m_indices.end() ? std::nullopt : std::optional(found->second);
        };
        const auto exact = lookUp(std::string(key));
        // The address of another server is no name for what has the same id here.
        return exact || !key.starts_with("urn:") ? exact : lookUp(relativeKey(key, m_type));
    }

    std::string_view type() const { return m_type; }

private:
    std::string_view m_type;
    std::unordered_map<std::string, quint32> m_indices;
};

} // namespace sphygma
