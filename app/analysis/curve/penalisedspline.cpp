// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/penalisedspline.h"

#include <algorithm>
#include <cmath>
#include <Eigen/Cholesky>

namespace sphygma {

namespace {

constexpr Eigen::Index segments = 24;
constexpr Eigen::Index functions = segments + 3;

/// Penalised normal equations of one size of penalty.
struct Trial
{
    Eigen::VectorXd coefficients;
    Eigen::MatrixXd inverse;
    double parameters = 0, residual = 0, score = INFINITY;
};

struct Equations
{
    Eigen::MatrixXd gram = Eigen::MatrixXd::Zero(functions, functions);
    Eigen::VectorXd right = Eigen::VectorXd::Zero(functions);
    double squares = 0; ///< Σ w·y² of the bins
    double within = 0, n = 0;

    Trial solve(const Eigen::MatrixXd &penalty) const
    {
        Trial trial;
        const Eigen::LLT<Eigen::MatrixXd> llt(gram + penalty);
        if (llt.info() != Eigen::Success)
            return trial;
        trial.inverse = llt.solve(Eigen::MatrixXd::Identity(functions, functions));
        trial.coefficients = llt.solve(right);
        trial.parameters = trial.inverse.cwiseProduct(gram).sum();
        const double explained =
            2 * trial.coefficients.dot(right) - trial.coefficients.dot(gram * trial.coefficients);
        trial.residual = within + std::max(0.0, squares - explained);
        const double left = n - 1.4 * trial.parameters;
        trial.score = left > 0 ? n * trial.residual / (left * left) : INFINITY;
        return trial;
    }
};

Eigen::MatrixXd secondDifferences()
{
    Eigen::MatrixXd d = Eigen::MatrixXd::Zero(functions - 2, functions);
    for (Eigen::Index i = 0; i < d.rows(); ++i)
        d.row(i).segment<3>(i) << 1, -2, 1;
    return d.transpose() * d;
}

} // namespace

/// The four cubic B-splines that are not 0 at x, by de Boor's recurrence for equal knots.
Eigen::VectorXd PenalisedSpline::basis(double x) const
{
    const double place = std::clamp((x - m_low) / m_width, 0.0, static_cast<double>(segments));
    const auto segment = std::min(static_cast<Eigen::Index>(place), segments - 1);
    const double u = place - static_cast<double>(segment), v = 1 - u;
    Eigen::VectorXd b = Eigen::VectorXd::Zero(functions);
    b.segment<4>(segment) << v * v * v / 6, (3 * u * u * u - 6 * u * u + 4) / 6,
        (3 * v * v * v - 6 * v * v + 4) / 6, u * u * u / 6;
    return b;
}

Outcome<PenalisedSpline> PenalisedSpline::fit(const BinnedPoints &points)
{
    if (points.x.size() < 4)
        return Obstacle::TooFew;
    PenalisedSpline spline;
    spline.m_low = points.xMin;
    spline.m_width = (points.xMax - points.xMin) / static_cast<double>(segments);
    Equations equations;
    equations.within = points.spread;
    equations.n = points.n;
    const double origin = points.y.front(); // B-splines sum to 1: a shift of y shifts the curve
    for (size_t i = 0; i < points.x.size(); ++i) {
        const Eigen::VectorXd b = spline.basis(points.x[i]);
        const double w = points.weight[i], y = points.y[i] - origin;
        equations.gram += w * b * b.transpose();
        equations.right += w * y * b;
        equations.squares += w * y * y;
    }
    const Eigen::MatrixXd penalty = secondDifferences();
    const double unit = equations.gram.trace() / penalty.trace();
    Trial best;
    for (double power = -6; power <= 6; power += 0.25) {
        Trial trial = equations.solve(unit * std::pow(10, power) * penalty);
        if (trial.score < best.score)
            best = std::move(trial);
    }
    if (!std::isfinite(best.score) || !(points.n > best.parameters))
        return Obstacle::TooFew;
    spline.m_coefficients = best.coefficients.array() + origin;
    spline.m_parameters = best.parameters;
    spline.m_sigma = std::sqrt(best.residual / (points.n - best.parameters));
    spline.m_covariance = spline.m_sigma * spline.m_sigma * best.inverse;
    return spline;
}

double PenalisedSpline::value(double x) const
{
    return basis(x).dot(m_coefficients);
}

double PenalisedSpline::standardError(double x) const
{
    const Eigen::VectorXd b = basis(x);
    return std::sqrt(std::max(0.0, b.dot(m_covariance * b)));
}

} // namespace sphygma
