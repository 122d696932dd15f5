// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/riskscores/score2.h"

namespace sphygma {

/// SCORE2-OP, ten-year risk of fatal or non-fatal cardiovascular disease, 70 to 89 years, with or without
/// diabetes, without earlier cardiovascular disease. Eur Heart J 2021;42:2455-67,
/// doi:10.1093/eurheartj/ehab312; coefficients as in rules.json "score2_op" (status secondary: outputs as the
/// paper's and heartscore.org's).
RiskResult score2Op(const Score2Input &input);

} // namespace sphygma
