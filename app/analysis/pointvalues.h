// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/rowset.h"

#include <initializer_list>
#include <iterator>
#include <vector>

namespace sphygma {

/// Walks along something that answers to operator[] by value.
template<typename Container, typename Value>
class PlaceIterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Value;
    using difference_type = std::ptrdiff_t;
    using pointer = const Value *;
    using reference = Value;

    PlaceIterator() = default;
    PlaceIterator(const Container *of, size_t at) : m_of(of), m_at(at) {}

    Value operator*() const { return (*m_of)[m_at]; }

    PlaceIterator &operator++()
    {
        ++m_at;
        return *this;
    }

    PlaceIterator operator++(int)
    {
        PlaceIterator before = *this;
        ++m_at;
        return before;
    }

    friend bool operator==(const PlaceIterator &a, const PlaceIterator &b) { return a.m_at == b.m_at; }

private:
    const Container *m_of = nullptr;
    size_t m_at = 0;
};

/// One coordinate of many points. Millions of readings hold few different values (whole years, whole mm[Hg]):
/// once compacted, each is a number of two bytes into the list of them, and not one changes.
class PointValues
{
public:
    PointValues() = default;
    PointValues(std::initializer_list<float> values) : m_plain(values) {}
    explicit PointValues(std::vector<float> values) : m_plain(std::move(values)) {}

    size_t size() const { return isCompact() ? m_codes.size() : m_plain.size(); }

    bool empty() const { return size() == 0; }

    float operator[](size_t i) const { return isCompact() ? m_distinct[m_codes[i]] : m_plain[i]; }

    float front() const { return (*this)[0]; }

    float back() const { return (*this)[size() - 1]; }

    PlaceIterator<PointValues, float> begin() const { return {this, 0}; }

    PlaceIterator<PointValues, float> end() const { return {this, size()}; }

    void reserve(size_t n) { m_plain.reserve(n); }

    void push_back(float value) { m_plain.push_back(value); } ///< before it is compacted

    void clear() { *this = {}; }

    /// Makes it small where that is worth it: many points, few values.
    void compact();

    bool isCompact() const { return !m_distinct.empty(); }

    /// The numbers of the values and what they stand for; empty unless compact.
    const std::vector<quint16> &codes() const { return m_codes; }

    const std::vector<float> &distinct() const { return m_distinct; }

    /// \a n values from \a first; \a buffer, of that size, is written where they do not lie side by side.
    const float *run(size_t first, size_t n, float *buffer) const;

    size_t bytes() const;

    friend bool operator==(const PointValues &a, const std::vector<float> &b);

private:
    std::vector<float> m_plain;
    std::vector<quint16> m_codes;
    std::vector<float> m_distinct;
};

/// The table rows of many points, ascending. Once compacted a bit a row of the table.
class PointRows
{
public:
    PointRows() = default;
    PointRows(std::initializer_list<quint32> rows) : m_plain(rows) {}

    size_t size() const { return isCompact() ? m_count : m_plain.size(); }

    bool empty() const { return size() == 0; }

    quint32 operator[](size_t i) const { return isCompact() ? rowAt(i) : m_plain[i]; }

    quint32 back() const { return (*this)[size() - 1]; }

    PlaceIterator<PointRows, quint32> begin() const { return {this, 0}; }

    PlaceIterator<PointRows, quint32> end() const { return {this, size()}; }

    void reserve(size_t n) { m_plain.reserve(n); }

    void push_back(quint32 row) { m_plain.push_back(row); } ///< before it is compacted

    void clear() { *this = {}; }

    /// Makes it small where that is worth it: many rows that ascend.
    void compact();

    bool isCompact() const { return m_count > 0; }

    /// visit(number of the point, its row), faster than by number.
    template<typename Visit>
    void forEach(Visit &&visit) const
    {
        size_t i = 0;
        if (isCompact())
            m_rows.forEach([&](qsizetype row) { visit(i++, static_cast<quint32>(row)); });
        for (const quint32 row : m_plain)
            visit(i++, row);
    }

    size_t bytes() const;

    friend bool operator==(const PointRows &a, const std::vector<quint32> &b);

private:
    static constexpr size_t stride = 64; ///< points from one sample to the next

    quint32 rowAt(size_t i) const;

    std::vector<quint32> m_plain;
    RowSet m_rows;
    std::vector<quint32> m_samples; ///< the row of every stride-th point
    size_t m_count = 0;
};

} // namespace sphygma
