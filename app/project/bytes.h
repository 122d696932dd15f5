// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bit>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace sphygma {

static_assert(std::endian::native == std::endian::little, "project files are little-endian");

/// Appends plain values to a byte array.
class ByteWriter
{
public:
    template<typename T>
    void put(T value)
    {
        putAll(std::span<const T>(&value, 1));
    }

    template<typename T>
    void putAll(std::span<const T> values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char *>(values.data()),
                       static_cast<qsizetype>(values.size_bytes()));
    }

    void putText(std::string_view text) { putAll(std::span(text.data(), text.size())); }

    void reserve(size_t bytes) { m_bytes.reserve(static_cast<qsizetype>(bytes)); }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads them again from bytes nobody vouches for: past the end everything is 0 and isGood() is false.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isGood() const { return m_good; }

    /// All was read, and no more than there was.
    bool isDone() const { return m_good && m_bytes.isEmpty(); }

    size_t left() const { return static_cast<size_t>(m_bytes.size()); }

    template<typename T>
    T get()
    {
        T value{};
        getAll(std::span<T>(&value, 1));
        return value;
    }

    template<typename T>
    bool getAll(std::span<T> values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_good = m_good && values.size_bytes() <= left();
        if (!m_good)
            return false;
        if (!values.empty())
            std::memcpy(values.data(), m_bytes.data(), values.size_bytes());
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(values.size_bytes()));
        return true;
    }

    /// The next \a size bytes as they lie; empty when there are fewer.
    std::string_view getText(size_t size)
    {
        m_good = m_good && size <= left();
        if (!m_good)
            return {};
        const std::string_view text(m_bytes.data(), size);
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(size));
        return text;
    }

private:
    QByteArrayView m_bytes;
    bool m_good = true;
};

} // namespace sphygma
