// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/smoothcurve.h"

#include "app/analysis/curve/loess.h"
#include "app/analysis/curve/penalisedspline.h"
#include "app/analysis/numeric/distributions.h"
#include "app/analysis/relate/linearregression.h"

#include <algorithm>

namespace sphygma {

namespace {

constexpr size_t mostForLoess = 800;

void add(CurveBand &band, double x, double y, double half)
{
    band.x.push_back(x);
    band.y.push_back(y);
    band.low.push_back(y - half);
    band.high.push_back(y + half);
}

Outcome<CurveBand> byLoess(std::span<const double> x, std::span<const double> y, std::span<const double> at,
                           Progress &progress)
{
    const auto smooth = loess(x, y, at, {}, progress);
    if (!smooth)
        return smooth.obstacle();
    const double wide = studentQuantile(0.975, smooth->df);
    CurveBand band;
    band.n = static_cast<qint64>(x.size());
    for (size_t i = 0; i < at.size(); ++i)
        add(band, at[i], smooth->fit[i], wide * smooth->standardErrors[i]);
    return band;
}

Outcome<CurveBand> bySpline(std::span<const double> x, std::span<const double> y, std::span<const double> at,
                            Progress &progress)
{
    const auto points = binByX(x, y, progress);
    if (!points)
        return points.obstacle();
    const auto spline = PenalisedSpline::fit(*points);
    if (!spline)
        return spline.obstacle();
    const double wide = studentQuantile(0.975, points->n - spline->parameters());
    CurveBand band;
    band.method = CurveMethod::PenalisedSpline;
    band.n = static_cast<qint64>(x.size());
    for (const double place : at)
        add(band, place, spline->value(place), wide * spline->standardError(place));
    return band;
}

/// Those of \a at that lie among the points.
std::vector<double> within(std::span<const double> at, std::span<const double> x)
{
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    std::vector<double> inside;
    for (const double place : at) {
        if (place >= *low && place <= *high)
            inside.push_back(place);
    }
    return inside;
}

} // namespace

Outcome<CurveBand> smoothCurve(std::span<const double> x, std::span<const double> y,
                               std::span<const double> at, Progress &progress)
{
    if (x.size() != y.size())
        return Obstacle::DoesNotMatch;
    if (x.empty())
        return Obstacle::TooFew;
    const auto places = within(at, x);
    if (x.size() <= mostForLoess) {
        auto band = byLoess(x, y, places, progress);
        if (band || band.obstacle() == Obstacle::Cancelled || band.obstacle() == Obstacle::NotFinite)
            return band;
    }
    return bySpline(x, y, places, progress);
}

Outcome<CurveBand> regressionLine(std::span<const double> x, std::span<const double> y,
                                  std::span<const double> at, Progress &progress)
{
    const auto model = linearRegression(Design::of({x}), y, progress);
    if (!model)
        return model.obstacle() == Obstacle::Collinear ? Obstacle::Constant : model.obstacle();
    CurveBand band;
    band.method = CurveMethod::Line;
    band.n = model->n;
    for (const double place : within(at, x)) {
        const Prediction p = predict(*model, std::span(&place, 1));
        add(band, place, p.fit, p.confidence.high - p.fit);
    }
    return band;
}

} // namespace sphygma
