// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"
#include "app/analysis/proportion.h"

namespace sphygma {

/// How well a number tells two outcomes apart: higher in cases. The area is the chance that a case has the
/// higher value, ties half; its variance is DeLong's (1988), from midranks in n log n (Sun and Xu 2014).
struct RocArea
{
    qint64 cases = 0, controls = 0;
    double auc = 0.5;
    double variance = 0;
    Interval ci95; ///< within 0 … 1
};

struct RocPoint
{
    double threshold = 0; ///< positive at or above it; between two neighbouring values, as pROC
    double sensitivity = 0, specificity = 0;
};

/// \a outcome: 1 case, 0 control.
Outcome<RocArea> rocArea(std::span<const double> score, std::span<const double> outcome);

/// From all positive to none, one point a distinct value and one more.
Outcome<std::vector<RocPoint>> rocCurve(std::span<const double> score, std::span<const double> outcome);

/// The point of highest sensitivity + specificity (Youden 1950).
RocPoint youdenPoint(const std::vector<RocPoint> &curve);

/// What a threshold does: positive is at or above it.
struct ThresholdResult
{
    Proportion sensitivity, specificity, ppv, npv;
};
Outcome<ThresholdResult> atThreshold(std::span<const double> score, std::span<const double> outcome,
                                     double threshold);

/// Two scores of the same persons.
struct PairedRoc
{
    double difference = 0; ///< of the areas, first minus second
    double z = 0, p = 1;
};
Outcome<PairedRoc> compareAreas(std::span<const double> first, std::span<const double> second,
                                std::span<const double> outcome);

} // namespace sphygma
