// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/periodquality.h"

namespace sphygma {

QJsonObject periodJson(const PeriodQuality &period);

/// Indicators of a kind this version does not know, or without a title, are left out.
PeriodQuality periodFromJson(const QJsonObject &json);

} // namespace sphygma
