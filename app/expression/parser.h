// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/expression/node.h"

namespace sphygma {

/// Limits of what is parsed: a recipe may come from anybody.
inline constexpr qsizetype longestFormula = 10'000; ///< characters
inline constexpr int deepestFormula = 150; ///< nested parts

/// Reads a formula by precedence climbing (Pratt 1973), driven by one table of operators. A parser of our own
/// and not muParser (in Debian): that one knows only floating point numbers, so texts, dates, truth values,
/// missing cells and names in brackets would all have to be built around it, and its faults carry no
/// sentence that fits a person.
Result<Node> parseFormula(const QString &formula);

} // namespace sphygma
