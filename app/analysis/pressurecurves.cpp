// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/pressurecurves.h"

#include "app/analysis/curve/smoothcurve.h"
#include "app/analysis/numeric/distributions.h"
#include "app/analysis/relate/robusterrors.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

/// Persons numbered 0 … count − 1, as the estimators want them.
struct Clusters
{
    std::vector<quint32> of;
    quint32 count = 0;
};

Clusters clustersOf(const PointCloud &cloud, std::span<const quint32> personOf)
{
    Clusters clusters;
    if (personOf.empty() || cloud.rows.empty())
        return clusters;
    constexpr quint32 unseen = ~quint32(0);
    std::vector<quint32> number(personOf.size(), unseen); // as many persons as rows at most
    clusters.of.reserve(cloud.rows.size());
    cloud.rows.forEach([&](size_t, quint32 row) {
        const quint32 person = personOf[row];
        if (number[person] == unseen)
            number[person] = clusters.count++;
        clusters.of.push_back(number[person]);
    });
    if (clusters.count == cloud.rows.size())
        return {}; // nobody is there twice
    return clusters;
}

/// Variances of the line at age 0 of \a x, of its slope, and what they share.
struct LineErrors
{
    double atZero = 0, slope = 0, shared = 0, df = 0;

    double half(double x) const
    {
        const double variance = atZero + 2 * x * shared + x * x * slope;
        return studentQuantile(0.975, df) * std::sqrt(std::max(0.0, variance));
    }
};

/// The estimator gives variances only: what intercept and slope share follows from those of a line whose zero
/// lies one unit further.
std::optional<LineErrors> clusteredErrors(const LinearModel &model, const std::vector<double> &x,
                                          const std::vector<double> &y, const Clusters &clusters,
                                          Progress &progress)
{
    const auto here = clusterRobust(model, Design::of({x}), y, clusters.of, clusters.count);
    if (!here)
        return {};
    std::vector<double> shifted(x.size());
    std::transform(x.begin(), x.end(), shifted.begin(), [](double v) { return v - 1; });
    const Design design = Design::of({shifted});
    const auto further = linearRegression(design, y, progress);
    const auto there = further ? clusterRobust(*further, design, y, clusters.of, clusters.count)
                               : Outcome<std::vector<Coefficient>>(further.obstacle());
    if (!there)
        return {};
    const auto square = [](double v) { return v * v; };
    LineErrors errors;
    errors.atZero = square((*here)[0].standardError);
    errors.slope = square((*here)[1].standardError);
    errors.shared = (square((*there)[0].standardError) - errors.atZero - errors.slope) / 2;
    errors.df = clusters.count - 1.0;
    return errors;
}

LineErrors plainErrors(const LinearModel &model)
{
    const Eigen::MatrixXd covariance = model.sigma * model.sigma * model.solution.unscaledCovariance();
    return {covariance(0, 0), covariance(1, 1), covariance(0, 1), model.df2};
}

/// Works on ages from their mean, where the variances do not cancel.
class Fitter
{
public:
    Fitter(const PointCloud &cloud, std::span<const quint32> personOfRow, Progress &progress)
        : m_cloud(cloud)
        , m_personOfRow(personOfRow)
        , m_y(cloud.y.begin(), cloud.y.end())
        , m_progress(progress)
    {
        m_x.reserve(cloud.x.size());
        for (const float x : cloud.x)
            m_x.push_back(static_cast<double>(cloud.jittered ? std::round(x) : x));
        if (m_x.empty())
            return;
        const auto [low, high] = std::minmax_element(m_x.begin(), m_x.end());
        m_grid = gridOver(*low, *high);
        curves.n = static_cast<qint64>(m_x.size());
    }

    void smooth()
    {
        take(smoothCurve(m_x, m_y, m_grid, m_progress), curves.smooth,
             QT_TRANSLATE_NOOP("sphygma", "No smooth curve: %1"));
    }

    void centiles()
    {
        take(centileCurves(m_x, m_y, m_grid, m_progress), curves.centiles,
             QT_TRANSLATE_NOOP("sphygma", "No centile curves: %1"));
    }

    void line()
    {
        const double mean = meanAge();
        std::vector<double> centred(m_x.size());
        std::transform(m_x.begin(), m_x.end(), centred.begin(), [mean](double x) { return x - mean; });
        const auto model = linearRegression(Design::of({centred}), m_y, m_progress);
        if (!model)
            return note(QT_TRANSLATE_NOOP("sphygma", "No regression line: %1"), model.obstacle());
        const Clusters clusters = clustersOf(m_cloud, m_personOfRow);
        const auto robust =
            clusters.count > 0 ? clusteredErrors(*model, centred, m_y, clusters, m_progress) : std::nullopt;
        const LineErrors errors = robust.value_or(plainErrors(*model));
        const double level = model->coefficients[0].estimate, slope = model->coefficients[1].estimate;
        const double half = studentQuantile(0.975, errors.df) * std::sqrt(errors.slope);
        curves.equation =
            RegressionEquation{level - slope * mean, slope, {slope - half, slope + half}, robust.has_value()};
        CurveBand band;
        band.method = CurveMethod::Line;
        band.n = curves.n;
        for (const double x : m_grid) {
            const double y = level + slope * (x - mean), wide = errors.half(x - mean);
            band.x.push_back(x);
            band.y.push_back(y);
            band.low.push_back(y - wide);
            band.high.push_back(y + wide);
        }
        curves.line = std::move(band);
    }

    PressureCurves curves;
    bool cancelled = false;

private:
    template<typename T>
    void take(Outcome<T> made, std::optional<T> &into, const char *failure)
    {
        if (made)
            into = *std::move(made);
        else
            note(failure, made.obstacle());
    }

    void note(const char *failure, Obstacle obstacle)
    {
        cancelled = cancelled || obstacle == Obstacle::Cancelled;
        curves.obstacles.append(Phrase::of(failure, {nested(reasonOf(obstacle))}));
    }

    double meanAge() const
    {
        double sum = 0;
        for (const double x : m_x)
            sum += x;
        return m_x.empty() ? 0 : sum / static_cast<double>(m_x.size());
    }

    const PointCloud &m_cloud;
    const std::span<const quint32> m_personOfRow;
    std::vector<double> m_x, m_y, m_grid;
    Progress &m_progress;
};

} // namespace

Result<PressureCurvesPtr> fitCurves(const PointCloud &cloud, const CurveWish &wish,
                                    std::span<const quint32> personOfRow, Progress &progress)
{
    Fitter fitter(cloud, personOfRow, progress);
    if (wish.smooth)
        fitter.smooth();
    if (wish.centiles && !fitter.cancelled)
        fitter.centiles();
    if (wish.line && !fitter.cancelled)
        fitter.line();
    if (fitter.cancelled)
        return Error::cancelled();
    return std::make_shared<const PressureCurves>(std::move(fitter.curves));
}

} // namespace sphygma
