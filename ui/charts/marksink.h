// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartmarks.h"
#include "ui/charts/plotstyle.h"

namespace sphygma {

/// The colour of an ink in one look.
QColor colourOf(const ChartInk &ink, const PlotStyle &style);

} // namespace sphygma
