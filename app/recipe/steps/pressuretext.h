// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace sphygma {

/// Two pressures as one text, mm[Hg].
struct PressurePair
{
    double systolic = 0;
    double diastolic = 0;
};

/// Reads "120/80", "120-80", "120／80", "120/80 mmHg": what the pattern bp_combined_text of rules.json reads,
/// decimals included. Pairs in kPa are not read. The higher number need not come first.
std::optional<PressurePair> parsePressurePair(std::string_view utf8);

} // namespace sphygma
