// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/smd.h"

#include <QtGlobal>

#include <cmath>
#include <Eigen/QR>
#include <vector>

namespace sphygma {

static std::optional<double> over(double difference, double variance)
{
    if (difference == 0)
        return 0.0;
    return variance > 0 ? std::optional(difference / std::sqrt(variance)) : std::nullopt;
}

std::optional<double> smdOfMeans(double mean1, double sd1, double mean2, double sd2)
{
    return over(mean1 - mean2, (sd1 * sd1 + sd2 * sd2) / 2);
}

std::optional<double> smdOfShares(double p1, double p2)
{
    return over(p1 - p2, (p1 * (1 - p1) + p2 * (1 - p2)) / 2);
}

std::optional<double> smdOfCategories(std::span<const double> shares1, std::span<const double> shares2)
{
    Q_ASSERT(shares1.size() == shares2.size());
    // Categories that nobody has would make the matrix singular.
    std::vector<size_t> used;
    for (size_t i = 0; i < shares1.size(); ++i) {
        if (shares1[i] > 0 || shares2[i] > 0)
            used.push_back(i);
    }
    if (used.size() < 2)
        return 0.0;
    const auto k = static_cast<Eigen::Index>(used.size() - 1);
    Eigen::VectorXd difference(k);
    Eigen::MatrixXd covariance(k, k);
    for (Eigen::Index i = 0; i < k; ++i) {
        const size_t a = used[static_cast<size_t>(i + 1)];
        difference(i) = shares1[a] - shares2[a];
        for (Eigen::Index j = 0; j < k; ++j) {
            const size_t b = used[static_cast<size_t>(j + 1)];
            const double product = (shares1[a] * shares1[b] + shares2[a] * shares2[b]) / 2;
            covariance(i, j) = (i == j ? (shares1[a] + shares2[a]) / 2 : 0) - product;
        }
    }
    if (difference.isZero(0))
        return 0.0;
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(covariance);
    if (!qr.isInvertible())
        return {};
    return std::sqrt(std::max(0.0, difference.dot(qr.solve(difference))));
}

} // namespace sphygma
