// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace sphygma {

/// A number of an SPSS portable file: base 30 with the digits 0-9 and A-T, a point, and an exponent of 30
/// behind a sign ("-13A.9", "IPJ2+3"); without its closing slash. The double nearest to it; nothing for other
/// text and for what no double can hold. Source: PSPP developer's guide, Portable File Format.
std::optional<double> parsePorNumber(std::string_view text);

} // namespace sphygma
