// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <span>

namespace sphygma {

/// A sum that carries its rounding error along (Kahan 1965, joined as Neumaier 1974), in lanes that a
/// compiler can keep in vector registers. The same values in the same order give the same bits, however they
/// are cut into spans.
class CompensatedSum
{
public:
    /// Adds f(value) for every value.
    template<typename F>
    void add(std::span<const double> values, F f)
    {
        size_t i = 0;
        for (; i < values.size() && m_lane != 0; ++i)
            add(f(values[i]));
        for (; i + lanes <= values.size(); i += lanes) {
            for (size_t lane = 0; lane < lanes; ++lane)
                addTo(lane, f(values[i + lane]));
        }
        for (; i < values.size(); ++i)
            add(f(values[i]));
    }

    void add(double value)
    {
        addTo(m_lane, value);
        m_lane = (m_lane + 1) % lanes;
    }

    double value() const
    {
        double sum = 0, error = 0;
        for (size_t lane = 0; lane < lanes; ++lane) {
            for (const double part : {m_sums[lane], -m_carries[lane]}) {
                const double next = sum + part;
                error += std::abs(sum) >= std::abs(part) ? (sum - next) + part : (part - next) + sum;
                sum = next;
            }
        }
        return sum + error;
    }

private:
    static constexpr size_t lanes = 8;

    void addTo(size_t lane, double value)
    {
        const double corrected = value - m_carries[lane];
        const double next = m_sums[lane] + corrected;
        m_carries[lane] = (next - m_sums[lane]) - corrected;
        m_sums[lane] = next;
    }

    std::array<double, lanes> m_sums{};
    std::array<double, lanes> m_carries{};
    size_t m_lane = 0; ///< of the next value
};

} // namespace sphygma
