// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/base/phrase.h"

#include <utility>
#include <variant>

namespace sphygma {

/// Why a method has no answer for these data. Results never hold NaN instead.
enum class Obstacle : quint8 {
    TooFew, ///< fewer values than the method needs
    Constant, ///< values that do not vary where the method needs a spread
    Collinear, ///< a term that the others already say
    Separated, ///< a term that tells the outcome without error: its odds ratio is infinite
    NotConverged, ///< the iterations did not settle
    NotFinite, ///< an infinite value or weight
    DoesNotMatch, ///< lengths, codes or weights that do not fit the method: an error of the caller
    TooLarge, ///< an exact method that would take too long; an approximate one stands beside it
    Cancelled,
};

/// The obstacle as a sentence.
Phrase reasonOf(Obstacle obstacle);

/// A result, or the obstacle that prevented it.
template<typename T>
class [[nodiscard]] Outcome
{
public:
    // Implicit, so that functions can return either. NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(T value) : m_data(std::in_place_index<0>, std::move(value)) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(Obstacle obstacle) : m_data(std::in_place_index<1>, obstacle) {}

    explicit operator bool() const noexcept { return m_data.index() == 0; }

    const T &operator*() const & { return std::get<0>(m_data); }

    T operator*() && { return std::get<0>(std::move(m_data)); }

    const T *operator->() const { return &std::get<0>(m_data); }

    Obstacle obstacle() const { return std::get<1>(m_data); }

private:
    std::variant<T, Obstacle> m_data;
};

} // namespace sphygma
