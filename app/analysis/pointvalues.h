// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/rowset.h"

#include <initializer_list>
#include <iterator>
#include <optional>
#include <unordered_map>
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

/// Numbers values in the order they are first met; by their bits, so that 0 and −0 stay what they are.
class ValueNumbering
{
public:
    /// The number of \a value, one more than all before where it is new; nothing when there are too many.
    std::optional<quint16> numberOf(float value);

private:
    struct Met
    {
        quint32 bits = 0;
        quint16 number = 0;
        bool known = false;
    };

    std::vector<Met> m_met = std::vector<Met>(1 << 12); ///< lately: spares most look-ups
    std::unordered_map<quint32, quint16> m_numbers;
};

/// One coordinate of many points. Millions of readings hold few different values (whole years, whole mm[Hg]):
/// each is then a number of two bytes into the list of them, from the 65,536th on, and not one changes.
class PointValues
{
public:
    PointValues() = default;
    PointValues(std::initializer_list<float> values) : m_plain(values) {}
    explicit PointValues(std::vector<float> values) : m_plain(std::move(values)) {}

    /// Of this many, fewer take no room to speak of.
    static constexpr size_t worthIt = 1 << 16;

    size_t size() const { return isCompact() ? m_codes.size() : m_plain.size(); }

    bool empty() const { return size() == 0; }

    float operator[](size_t i) const { return isCompact() ? m_distinct[m_codes[i]] : m_plain[i]; }

    float front() const { return (*this)[0]; }

    float back() const { return (*this)[size() - 1]; }

    PlaceIterator<PointValues, float> begin() const { return {this, 0}; }

    PlaceIterator<PointValues, float> end() const { return {this, size()}; }

    void reserve(size_t n) { isCompact() ? m_codes.reserve(n) : m_plain.reserve(n); }

    void push_back(float value)
    {
        if (m_numbering)
            return pushNumber(value);
        m_plain.push_back(value);
        if (m_plain.size() == worthIt)
            compact();
    }

    void clear() { *this = {}; }

    /// Makes it small where that is worth it: many points, few values. It may grow on.
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
    void pushNumber(float value);
    bool number(float value);
    void makePlain();

    std::vector<float> m_plain;
    std::vector<quint16> m_codes;
    std::vector<float> m_distinct;
    std::optional<ValueNumbering> m_numbering; ///< while it may grow
};

/// The table rows of many points, ascending. Once compacted a bit a row of the table.
class PointRows
{
public:
    PointRows() = default;
    PointRows(std::initializer_list<quint32> rows) : m_plain(rows) {}
    explicit PointRows(RowSet rows);

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
    static bool isWorthIt(size_t points, size_t span);
    void take(RowSet rows, size_t count);

    std::vector<quint32> m_plain;
    RowSet m_rows;
    std::vector<quint32> m_samples; ///< the row of every stride-th point
    size_t m_count = 0;
};

} // namespace sphygma
