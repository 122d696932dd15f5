// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/numberpacking.h"

#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace sphygma {

namespace {

constexpr quint8 asTheyAre = 0;
constexpr quint8 packed = 1;
constexpr std::array<double, 5> powers = {1, 10, 100, 1000, 10000};
constexpr std::array<qint64, 3> tickUnits = {86'400'000, 1000, 1};
constexpr double largest = 1e15; // whole doubles up to here are exact, and so are sums with a base

/// Whole numbers, and the range they lie in.
struct Wholes
{
    std::vector<qint64> values;
    qint64 low = 0;
    qint64 high = 0;

    void add(qint64 value)
    {
        low = values.empty() ? value : std::min(low, value);
        high = values.empty() ? value : std::max(high, value);
        values.push_back(value);
    }

    quint64 range() const { return static_cast<quint64>(high) - static_cast<quint64>(low); }
};

bool comesBack(double value, qint64 whole, double power)
{
    return std::bit_cast<quint64>(static_cast<double>(whole) / power) == std::bit_cast<quint64>(value);
}

std::optional<Wholes> scaled(const Buffer<double> &values, double power)
{
    Wholes wholes;
    wholes.values.reserve(values.size());
    for (const double value : values) {
        const double scaledUp = value * power;
        if (!(std::fabs(scaledUp) < largest))
            return {};
        const qint64 whole = std::llrint(scaledUp);
        if (!comesBack(value, whole, power))
            return {};
        wholes.add(whole);
    }
    return wholes;
}

std::optional<Wholes> divided(const Buffer<qint64> &ticks, qint64 unit)
{
    Wholes wholes;
    wholes.values.reserve(ticks.size());
    for (const qint64 tick : ticks) {
        if (tick % unit != 0)
            return {};
        wholes.add(tick / unit);
    }
    return wholes;
}

template<typename T>
void putNarrow(ByteWriter &out, const Wholes &wholes)
{
    std::vector<T> narrow(wholes.values.size());
    for (size_t i = 0; i < narrow.size(); ++i)
        narrow[i] = static_cast<T>(static_cast<quint64>(wholes.values[i]) - static_cast<quint64>(wholes.low));
    out.putAll(std::span<const T>(narrow));
}

/// False when the range is too wide to be worth it.
bool putWholes(ByteWriter &out, const Wholes &wholes, size_t scale)
{
    const quint64 range = wholes.range();
    if (range > std::numeric_limits<quint32>::max())
        return false;
    const quint8 width = range <= 0xFF ? 1 : range <= 0xFFFF ? 2 : 4;
    out.put(packed);
    out.put(static_cast<quint8>(scale));
    out.put(width);
    out.put(wholes.low);
    if (width == 1)
        putNarrow<quint8>(out, wholes);
    else if (width == 2)
        putNarrow<quint16>(out, wholes);
    else
        putNarrow<quint32>(out, wholes);
    return true;
}

template<typename T, typename Out, typename Value>
void getNarrow(ByteReader &in, qint64 low, Buffer<Out> &out, Value value)
{
    if (in.left() < out.size() * sizeof(T)) { // bad, before memory is taken for it
        in.getText(out.size() * sizeof(T));
        return;
    }
    Buffer<T> narrow(out.size());
    in.getAll(std::span<T>(narrow.begin(), narrow.end()));
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = value(static_cast<qint64>(static_cast<quint64>(low) + narrow[i]));
}

template<typename Out, typename Value>
void getWholes(ByteReader &in, Buffer<Out> &out, quint8 width, qint64 low, Value value)
{
    if (width == 1)
        getNarrow<quint8>(in, low, out, value);
    else if (width == 2)
        getNarrow<quint16>(in, low, out, value);
    else if (width == 4)
        getNarrow<quint32>(in, low, out, value);
    else
        in.getText(in.left() + 1);
}

/// \a valueOf(scale) gives the function from a whole number to the value, or nothing for an unknown scale.
template<typename Out, typename ValueOf>
Buffer<Out> unpack(ByteReader &in, size_t rows, size_t scales, ValueOf valueOf)
{
    Buffer<Out> out(rows, Out{});
    const auto mode = in.get<quint8>();
    if (mode == asTheyAre) {
        in.getAll(std::span<Out>(out.begin(), out.end()));
        return out;
    }
    const auto scale = in.get<quint8>();
    const auto width = in.get<quint8>();
    const auto low = in.get<qint64>();
    if (mode != packed || scale >= scales)
        in.getText(in.left() + 1);
    else
        getWholes(in, out, width, low, valueOf(scale));
    return out;
}

template<typename T>
void putAsTheyAre(ByteWriter &out, const Buffer<T> &values)
{
    out.put(asTheyAre);
    out.putAll(std::span<const T>(values.begin(), values.end()));
}

} // namespace

void packNumbers(ByteWriter &out, const Buffer<double> &values)
{
    for (size_t scale = 0; scale < powers.size(); ++scale) {
        const auto wholes = scaled(values, powers[scale]);
        if (wholes && putWholes(out, *wholes, scale))
            return;
    }
    putAsTheyAre(out, values);
}

void packTicks(ByteWriter &out, const Buffer<qint64> &values)
{
    for (size_t scale = 0; scale < tickUnits.size(); ++scale) {
        const auto wholes = divided(values, tickUnits[scale]);
        if (wholes && putWholes(out, *wholes, scale))
            return;
    }
    putAsTheyAre(out, values);
}

Buffer<double> unpackNumbers(ByteReader &in, size_t rows)
{
    return unpack<double>(in, rows, powers.size(), [](quint8 scale) {
        return [power = powers[scale]](qint64 whole) { return static_cast<double>(whole) / power; };
    });
}

Buffer<qint64> unpackTicks(ByteReader &in, size_t rows)
{
    return unpack<qint64>(in, rows, tickUnits.size(), [](quint8 scale) {
        return [unit = static_cast<quint64>(tickUnits[scale])](qint64 whole) {
            return static_cast<qint64>(static_cast<quint64>(whole) * unit);
        };
    });
}

} // namespace sphygma
