// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/centilecurves.h"

#include "app/analysis/curve/binnedpoints.h"
#include "app/analysis/curve/naturalspline.h"
#include "app/analysis/relate/quantileregression.h"

#include <algorithm>
#include <numeric>

namespace sphygma {

namespace {

constexpr size_t fewest = 20;
constexpr int splineDf = 4;

/// Boundaries at the extremes, inner knots at equal shares of the points.
NaturalSpline splineFor(const CellPoints &points)
{
    std::vector<size_t> order(points.x.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return points.x[a] < points.x[b]; });
    const double total = std::accumulate(points.weight.begin(), points.weight.end(), 0.0);
    std::vector<double> knots{points.xMin};
    double below = 0;
    for (const size_t i : order) {
        below += points.weight[i];
        while (knots.size() < splineDf && below >= total * static_cast<double>(knots.size()) / splineDf)
            knots.push_back(points.x[i]);
    }
    knots.push_back(points.xMax);
    knots.erase(std::unique(knots.begin(), knots.end()), knots.end());
    return NaturalSpline(std::move(knots));
}

double valueAt(const NaturalSpline &spline, const std::vector<double> &coefficients, double x)
{
    double y = coefficients.front();
    for (size_t f = 0; f < spline.functions(); ++f)
        y += coefficients[f + 1] * spline.value(f, x);
    return y;
}

void uncross(std::vector<std::vector<double>> &curves)
{
    for (size_t i = 0; i < curves.front().size(); ++i) {
        std::vector<double> here;
        for (const auto &curve : curves)
            here.push_back(curve[i]);
        std::sort(here.begin(), here.end());
        for (size_t c = 0; c < curves.size(); ++c)
            curves[c][i] = here[c];
    }
}

/// Passes reports on as part of a whole.
class PartProgress final : public Progress
{
public:
    PartProgress(Progress &whole, size_t part, size_t parts) : m_whole(whole), m_part(part), m_parts(parts) {}

    bool update(qint64, qint64) override
    {
        return m_whole.update(static_cast<qint64>(m_part), static_cast<qint64>(m_parts));
    }

private:
    Progress &m_whole;
    size_t m_part, m_parts;
};

} // namespace

Outcome<CentileCurves> centileCurves(std::span<const double> x, std::span<const double> y,
                                     std::span<const double> at, Progress &progress, std::vector<double> taus)
{
    if (taus.empty())
        return Obstacle::DoesNotMatch;
    if (x.size() < fewest)
        return Obstacle::TooFew;
    const auto points = binByCell(x, y, progress);
    if (!points)
        return points.obstacle();
    const NaturalSpline spline = splineFor(*points);
    if (spline.functions() == 0)
        return Obstacle::Constant;
    std::sort(taus.begin(), taus.end());
    CentileCurves result{taus, {}, {}, static_cast<qint64>(x.size())};
    for (const double place : at) {
        if (place >= spline.knots().front() && place <= spline.knots().back())
            result.x.push_back(place);
    }
    const auto columns = spline.columns(points->x);
    const Design design = Design::of({columns.begin(), columns.end()});
    for (size_t t = 0; t < taus.size(); ++t) {
        PartProgress part(progress, t, taus.size());
        const auto fit = quantileRegression(design, points->y, points->weight, taus[t], part);
        if (!fit)
            return fit.obstacle();
        auto &curve = result.y.emplace_back();
        for (const double place : result.x)
            curve.push_back(valueAt(spline, fit->coefficients, place));
    }
    uncross(result.y);
    return result;
}

} // namespace sphygma
