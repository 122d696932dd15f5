// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <memory>
#include <string>
#include <utility>

namespace sphygma {

/// The texts of cells that hold no value, by row. Used like a std::map; copies share their content until one
/// of them is changed, because a step that changes a column seldom changes what its misfits said.
class Originals
{
public:
    using Map = std::map<quint32, std::string>;
    using const_iterator = Map::const_iterator;
    using iterator = Map::iterator;

    Originals() = default;
    // Never moved from: a moved chunk may be filled anew.
    Originals(const Originals &) = default;
    Originals &operator=(const Originals &) = default;
    ~Originals() = default;

    bool empty() const { return m_map->empty(); }

    size_t size() const { return m_map->size(); }

    const_iterator begin() const { return m_map->cbegin(); }

    const_iterator end() const { return m_map->cend(); }

    const_iterator find(quint32 row) const { return std::as_const(*m_map).find(row); }

    iterator begin() { return own().begin(); }

    iterator end() { return own().end(); }

    iterator find(quint32 row) { return own().find(row); }

    std::string &operator[](quint32 row) { return own()[row]; }

    template<typename... Args>
    std::pair<iterator, bool> emplace(Args &&...args)
    {
        return own().emplace(std::forward<Args>(args)...);
    }

    template<typename... Args>
    iterator emplace_hint(const_iterator hint, Args &&...args)
    {
        return own().emplace_hint(hint, std::forward<Args>(args)...);
    }

    size_t erase(quint32 row) { return m_map->count(row) == 0 ? 0 : own().erase(row); }

    void clear() { m_map = std::make_shared<Map>(); }

    bool operator==(const Originals &other) const { return m_map == other.m_map || *m_map == *other.m_map; }

private:
    Map &own()
    {
        if (m_map.use_count() != 1)
            m_map = std::make_shared<Map>(*m_map);
        return *m_map;
    }

    std::shared_ptr<Map> m_map = std::make_shared<Map>();
};

} // namespace sphygma
