// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>

namespace sphygma {

/// A fixed-size array whose memory is not touched before it is written: zeroing costs as much as parsing.
/// Moved, or shared on purpose, never copied by accident.
template<typename T>
class Buffer
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    Buffer() = default;

    explicit Buffer(size_t size) : m_data(std::make_shared_for_overwrite<T[]>(size)), m_size(size) {}

    Buffer(size_t size, T fill) : Buffer(size)
    {
        for (T &value : *this)
            value = fill;
    }

    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    Buffer(Buffer &&other) noexcept : m_data(std::move(other.m_data)), m_size(std::exchange(other.m_size, 0))
    {}

    Buffer &operator=(Buffer &&other) noexcept
    {
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }

    ~Buffer() = default;

    T *data() { return m_data.get(); }

    const T *data() const { return m_data.get(); }

    size_t size() const { return m_size; }

    bool empty() const { return m_size == 0; }

    T &operator[](size_t i) { return m_data[i]; }

    const T &operator[](size_t i) const { return m_data[i]; }

    T *begin() { return data(); }

    T *end() { return data() + m_size; }

    const T *begin() const { return data(); }

    const T *end() const { return data() + m_size; }

    Buffer clone() const
    {
        Buffer copy(m_size);
        std::copy(begin(), end(), copy.begin());
        return copy;
    }

    /// The same memory in a second chunk that leaves it as it is; neither may write to it any more.
    Buffer share() const
    {
        Buffer same;
        same.m_data = m_data;
        same.m_size = m_size;
        return same;
    }

private:
    std::shared_ptr<T[]> m_data;
    size_t m_size = 0;
};

} // namespace sphygma
