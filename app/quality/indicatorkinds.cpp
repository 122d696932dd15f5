// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/indicator.h"

#include <QCoreApplication>

namespace sphygma {

using enum QualityDimension;
using enum Measure;

static constexpr IndicatorKind kinds[]{
    {"C1", Completeness, Share, "completeness", "com_crm_mv DQI-2001",
     QT_TRANSLATE_NOOP("sphygma", "Missing values")},
    {"C2", Completeness, Share, "completeness", "com_qum_* DQI-2002 to 2005",
     QT_TRANSLATE_NOOP("sphygma", "Missing by reason")},
    {"C3", Completeness, Share, "completeness", "",
     QT_TRANSLATE_NOOP("sphygma", "Pairs of pressures that lack one")},
    {"C4", Completeness, Share, "completeness", "",
     QT_TRANSLATE_NOOP("sphygma", "Rows that lack age or a pressure")},
    {"C5", Completeness, Share, "completeness", "",
     QT_TRANSLATE_NOOP("sphygma", "Visits with fewer than two readings")},
    {"C6", Completeness, Score, "completeness", "",
     QT_TRANSLATE_NOOP("sphygma", "Rows without pressure differ from the others")},
    {"I7", Completeness, Share, "completeness", "int_vfe_missunc DQI-1008",
     QT_TRANSLATE_NOOP("sphygma", "Words and codes that may mean missing")},
    {"I1", Consistency, Share, "conformance/value", "int_vfe_type DQI-1006",
     QT_TRANSLATE_NOOP("sphygma", "Cells not of the column’s type")},
    {"I2", Consistency, Share, "conformance/value", "int_vfe_inhom DQI-1007",
     QT_TRANSLATE_NOOP("sphygma", "Identifiers written in another pattern")},
    {"I3", Consistency, Share, "conformance/value", "int_uenc DQI-1009",
     QT_TRANSLATE_NOOP("sphygma", "Texts with damaged letters")},
    {"I6", Consistency, Share, "plausibility/uniqueness", "int_sts_dupl_ids DQI-1003",
     QT_TRANSLATE_NOOP("sphygma", "Repeated rows")},
    {"P1", Consistency, Share, "plausibility/atemporal", "con_rvv_inum DQI-3001",
     QT_TRANSLATE_NOOP("sphygma", "Impossible values")},
    {"P3", Consistency, Share, "conformance/value", "con_rvv_icat DQI-3003",
     QT_TRANSLATE_NOOP("sphygma", "Words that are no known category")},
    {"P4", Consistency, Count, "plausibility/atemporal", "con_con_contc DQI-3008",
     QT_TRANSLATE_NOOP("sphygma", "Contradictions")},
    {"P5", Consistency, Share, "plausibility/atemporal", "con_con_contu DQI-3009",
     QT_TRANSLATE_NOOP("sphygma", "Unlikely combinations")},
    {"P6", Consistency, Share, "conformance/value", "con_rvv_iprec DQI-3005",
     QT_TRANSLATE_NOOP("sphygma", "Values with unexpected decimals")},
    {"P2", Accuracy, Share, "plausibility/atemporal", "con_rvv_unum DQI-3006",
     QT_TRANSLATE_NOOP("sphygma", "Unusual values")},
    {"A1", Accuracy, Share, "plausibility/atemporal", "acc_ud_outlu DQI-4001",
     QT_TRANSLATE_NOOP("sphygma", "Values far from all others")},
    {"A2", Accuracy, Share, "plausibility/atemporal", "acc_ud_outlm DQI-4002",
     QT_TRANSLATE_NOOP("sphygma", "Rare combinations of age and pressures")},
    {"A3", Accuracy, Score, "plausibility/atemporal", "acc_end_digits",
     QT_TRANSLATE_NOOP("sphygma", "Digit preference")},
    {"A4", Accuracy, Score, "plausibility/atemporal", "acc_varcomp",
     QT_TRANSLATE_NOOP("sphygma", "Share of the spread that lies between groups")},
    {"A5", Accuracy, Score, "plausibility/temporal", "acc_loess",
     QT_TRANSLATE_NOOP("sphygma", "Drift over time, mmHg in 30 days")},
    {"A7", Accuracy, Score, "plausibility/atemporal", "acc_drm_inter DQI-4011",
     QT_TRANSLATE_NOOP("sphygma", "Spread between the readings of a visit, mmHg")},
};

std::span<const IndicatorKind> indicatorKinds()
{
    return kinds;
}

const IndicatorKind *indicatorKind(const QString &id)
{
    for (const IndicatorKind &kind : kinds) {
        if (id == QLatin1String(kind.id))
            return &kind;
    }
    return nullptr;
}

} // namespace sphygma
