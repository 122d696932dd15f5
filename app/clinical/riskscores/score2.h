// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/riskscores/riskscore.h"

namespace sphygma {

/// Region of Europe by cardiovascular mortality. Asked of the user, never inferred.
enum class RiskRegion : quint8 { Low, Moderate, High, VeryHigh };

/// For score2() and score2Op().
struct Score2Input
{
    std::optional<Sex> sex;
    std::optional<double> ageYears;
    std::optional<bool> smoker;
    std::optional<double> systolic; ///< mm[Hg]
    std::optional<double> totalCholesterol; ///< mmol/L
    std::optional<double> hdl; ///< mmol/L
    std::optional<bool> diabetes;
    std::optional<bool> cardiovascularDisease; ///< earlier; unknown counts as a missing input
    std::optional<RiskRegion> region;
};

/// SCORE2, ten-year risk of fatal or non-fatal cardiovascular disease, 40 to 69 years, without diabetes or
/// earlier cardiovascular disease. Eur Heart J 2021;42:2439-54, doi:10.1093/eurheartj/ehab309; coefficients
/// as in rules.json "score2" (status secondary: read in two implementations, outputs as the paper's).
RiskResult score2(const Score2Input &input);

enum class Score2Category : quint8 { LowToModerate, High, VeryHigh };

/// Categories of the ESC prevention guideline of 2021, by age: under 50, 50 to 69, 70 and over (rules.json
/// "score2_category"). Not the cut of any other guideline.
Score2Category score2Category(double risk, double ageYears);

} // namespace sphygma
