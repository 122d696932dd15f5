// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agepressure.h"

namespace sphygma {

/// A made-up crowd of whole years and whole mmHg, pressure rising with age; the same for the same seed.
PointCloudPtr crowd(size_t n, quint32 seed = 1);

/// A cloud of the given points; row i is table row i.
PointCloudPtr cloudOf(const std::vector<std::pair<float, float>> &points, qint64 missing = 0);

} // namespace sphygma
