// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace sphygma {

/// What people are told about a score before they choose it.
struct RiskScoreInfo
{
    const char *id; ///< of rules.json "risk_models"
    const char *name; ///< as published, in every language
    const char *predicts; ///< English, marked for Translator
    const char *citation;
    const char *status; ///< "sourced", "secondary": how sure we are of the coefficients
    bool onByDefault;
};

std::span<const RiskScoreInfo> riskScores();

} // namespace sphygma
