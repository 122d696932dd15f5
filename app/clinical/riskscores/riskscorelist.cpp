// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/riskscores/riskscorelist.h"

#include <QCoreApplication>

namespace sphygma {

static constexpr RiskScoreInfo scores[]{
    {"score2", "SCORE2",
     QT_TRANSLATE_NOOP("sphygma", "Cardiovascular disease in ten years, 40 to 69 years, Europe"),
     "SCORE2 working group. Eur Heart J 2021;42:2439-54", "secondary", true},
    {"score2_op", "SCORE2-OP",
     QT_TRANSLATE_NOOP("sphygma", "Cardiovascular disease in ten years, 70 to 89 years, Europe"),
     "SCORE2-OP working group. Eur Heart J 2021;42:2455-67", "secondary", true},
    {"prevent_base_10y", "PREVENT",
     QT_TRANSLATE_NOOP("sphygma", "Cardiovascular disease in ten years, 30 to 79 years, United States"),
     "Khan SS et al. Circulation 2024;149:430-49", "sourced", true},
    {"pce_2013", "Pooled cohort equations",
     QT_TRANSLATE_NOOP("sphygma", "Atherosclerotic disease in ten years, 40 to 79 years, United States"),
     "Goff DC et al. Circulation 2014;129(S2):S49-73", "secondary", true},
    {"framingham_2008", "Framingham 2008",
     QT_TRANSLATE_NOOP("sphygma", "Cardiovascular disease in ten years, 30 to 74 years"),
     "D'Agostino RB et al. Circulation 2008;117:743-53", "secondary", true},
    {"china_par", "China-PAR",
     QT_TRANSLATE_NOOP("sphygma", "Atherosclerotic disease in ten years, 35 to 74 years, China"),
     "Yang X et al. Circulation 2016;134:1430-40", "secondary", false},
    {"ckd_epi_2021", "CKD-EPI 2021",
     QT_TRANSLATE_NOOP("sphygma", "Kidney filtration from creatinine, 18 years and over"),
     "Inker LA et al. N Engl J Med 2021;385:1737-49", "secondary", true},
};

std::span<const RiskScoreInfo> riskScores()
{
    return scores;
}

} // namespace sphygma
