// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sphygma {

/// The delimiters worth a try, the usual ones first: signs that stand equally often in nearly all first lines
/// of \a text, and such signs doubled as "||" where they never stand alone, or with a blank
/// as ", " where they never stand without and quotes follow. Letters, digits and what numbers,
/// dates and words are made of are none.
std::vector<std::string> delimiterCandidates(std::string_view text);

/// Delimiters that are also common inside of texts, numbers or times.
bool isWeakDelimiter(const std::string &delimiter);

} // namespace sphygma
