// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agepressure.h"
#include "app/analysis/curve/centilecurves.h"

#include <span>

namespace sphygma {

/// Which curves are wanted.
struct CurveWish
{
    bool smooth = false, centiles = false, line = false;

    explicit CurveWish() = default;

    explicit CurveWish(const ChartSpec &spec)
        : smooth(spec.showCurve), centiles(spec.showCentiles), line(spec.showRegression)
    {}

    bool any() const { return smooth || centiles || line; }

    bool operator==(const CurveWish &) const = default;
};

/// pressure = intercept + slope · age, by least squares, with what is known of the slope.
struct RegressionEquation
{
    double intercept = 0, slope = 0;
    Interval slope95;
    bool byPatient = false; ///< interval and band are cluster-robust (CR1), because patients repeat
};

/// The curves through the points of one group. What could not be made is empty and has its reason.
struct PressureCurves
{
    qint64 n = 0;
    std::optional<CurveBand> smooth;
    std::optional<CentileCurves> centiles;
    std::optional<CurveBand> line;
    std::optional<RegressionEquation> equation;
    QList<Phrase> obstacles;
};

using PressureCurvesPtr = std::shared_ptr<const PressureCurves>;

/// Ages that were spread for drawing are taken as they were. \a personOfRow tells whose each table row is, so
/// that the line's errors are those of patients that repeat; empty where nobody does, or without a line.
Result<PressureCurvesPtr> fitCurves(const PointCloud &cloud, const CurveWish &wish,
                                    std::span<const quint32> personOfRow, Progress &progress);

} // namespace sphygma
