// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/robusterrors.h"

#include <algorithm>

namespace sphygma {

Outcome<std::vector<Coefficient>> hc3(const LinearModel &model, const Design &design,
                                      std::span<const double> y)
{
    const LeastSquares &s = model.solution;
    const Eigen::Index p = s.coefficients.size();
    if (y.size() != design.rows || static_cast<size_t>(p) != design.width())
        return Obstacle::DoesNotMatch;
    const auto fitted = fittedValues(design, s.coefficients);
    // In the coordinates q = R⁻ᵀx, where the leverage is |q|² and the middle stays well scaled.
    Eigen::MatrixXd middle = Eigen::MatrixXd::Zero(p, p);
    for (size_t row = 0; row < design.rows; ++row) {
        const Eigen::VectorXd q = s.inverse.transpose() * rowOf(design, row);
        const double rest = 1 - q.squaredNorm();
        if (rest < 1e-12)
            return Obstacle::Constant;
        const double e = (y[row] - fitted[row]) / rest;
        middle.selfadjointView<Eigen::Lower>().rankUpdate(q, e * e);
    }
    const Eigen::MatrixXd full = middle.selfadjointView<Eigen::Lower>();
    return inferCoefficients(s.coefficients, s.inverse * full * s.inverse.transpose(), model.df2);
}

/// The sandwich of what each cluster's residuals y − fitted pull at the coefficients, without small-sample
/// factor.
static Outcome<Eigen::MatrixXd> clusterSandwich(const LeastSquares &s, const Design &design,
                                                std::span<const double> y, std::span<const double> fitted,
                                                std::span<const quint32> cluster, quint32 clusters)
{
    const Eigen::Index p = s.coefficients.size();
    if (y.size() != design.rows || fitted.size() != design.rows || cluster.size() != design.rows
        || static_cast<size_t>(p) != design.width())
        return Obstacle::DoesNotMatch;
    if (clusters < 2)
        return Obstacle::TooFew;
    Eigen::MatrixXd scores = Eigen::MatrixXd::Zero(p, clusters);
    for (size_t row = 0; row < design.rows; ++row) {
        if (cluster[row] >= clusters)
            return Obstacle::DoesNotMatch;
        scores.col(cluster[row]) += rowOf(design, row) * (y[row] - fitted[row]);
    }
    const Eigen::MatrixXd halves = s.inverse.transpose() * scores;
    return Eigen::MatrixXd(s.inverse * (halves * halves.transpose()) * s.inverse.transpose());
}

Outcome<std::vector<Coefficient>> clusterRobust(const LinearModel &model, const Design &design,
                                                std::span<const double> y, std::span<const quint32> cluster,
                                                quint32 clusters)
{
    const LeastSquares &s = model.solution;
    if (static_cast<size_t>(s.coefficients.size()) != design.width())
        return Obstacle::DoesNotMatch;
    const auto sandwich =
        clusterSandwich(s, design, y, fittedValues(design, s.coefficients), cluster, clusters);
    if (!sandwich)
        return sandwich.obstacle();
    const double g = clusters, factor = g / (g - 1) * (static_cast<double>(s.n) - 1) / model.df2;
    return inferCoefficients(s.coefficients, factor * *sandwich, g - 1);
}

Outcome<std::vector<Coefficient>> clusterRobust(const LogisticModel &model, const Design &design,
                                                std::span<const double> outcome,
                                                std::span<const quint32> cluster, quint32 clusters)
{
    const LeastSquares &s = model.solution;
    const auto sandwich = clusterSandwich(s, design, outcome, model.fitted, cluster, clusters);
    if (!sandwich)
        return sandwich.obstacle();
    const double g = clusters;
    return inferCoefficients(s.coefficients, g / (g - 1) * *sandwich, 0);
}

double designEffect(double meanClusterSize, double icc)
{
    return std::max(1.0, 1 + (meanClusterSize - 1) * icc);
}

} // namespace sphygma
