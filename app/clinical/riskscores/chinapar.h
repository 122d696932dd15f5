// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/riskscores/riskscore.h"

namespace sphygma {

struct ChinaParInput
{
    std::optional<Sex> sex;
    std::optional<double> ageYears;
    std::optional<double> systolic; ///< mm[Hg]
    std::optional<bool> pressureTreated;
    std::optional<double> totalCholesterol; ///< mg/dL
    std::optional<double> hdl; ///< mg/dL
    std::optional<double> waist; ///< cm
    std::optional<bool> smoker;
    std::optional<bool> diabetes;
    std::optional<bool> north; ///< lives north of the Yangtze
    std::optional<bool> urban; ///< not used for women
    std::optional<bool> familyHistory; ///< of the disease; not used for women
};

/// China-PAR, ten-year risk of atherosclerotic disease, 35 to 74 years, China. Yang X et al., Circulation
/// 2016;134:1430-40, doi:10.1161/CIRCULATIONAHA.116.022367. Off by default (see riskScores()): the printed
/// constants do not reproduce the paper, those of rules.json "china_par" were worked back from its example
/// and meet it within 0.15 points. The waist of men counts as published, with a negative sign: never a
/// target.
RiskResult chinaPar(const ChinaParInput &input);

/// To be shown beside every result.
Phrase chinaParCaveat();

} // namespace sphygma
