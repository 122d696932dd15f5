// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/relate/linearregression.h"
#include "app/analysis/relate/logistic.h"

namespace sphygma {

// The coefficients of a model with errors that do not lean on equal variances or independent rows:
// sandwich estimators (XᵀX)⁻¹ M (XᵀX)⁻¹. y and design are those the model was fitted to.

/// HC3: residuals over 1 − leverage (MacKinnon and White 1985), Student's t. Constant where a row has
/// leverage 1.
Outcome<std::vector<Coefficient>> hc3(const LinearModel &model, const Design &design,
                                      std::span<const double> y);

/// When patients repeat: CR1 (Liang and Zeger 1986; R's sandwich::vcovCL), t with clusters − 1 degrees of
/// freedom. \a cluster numbers each row's patient, 0 … clusters − 1.
Outcome<std::vector<Coefficient>> clusterRobust(const LinearModel &model, const Design &design,
                                                std::span<const double> y, std::span<const quint32> cluster,
                                                quint32 clusters);

/// The same for log odds (vcovCL of a glm): a factor of clusters / (clusters − 1), normal distribution.
Outcome<std::vector<Coefficient>> clusterRobust(const LogisticModel &model, const Design &design,
                                                std::span<const double> outcome,
                                                std::span<const quint32> cluster, quint32 clusters);

/// What repeating costs: 1 + (mean rows a patient − 1)·ICC, not below 1.
double designEffect(double meanClusterSize, double icc);

} // namespace sphygma
