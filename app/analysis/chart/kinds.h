// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartkind.h"

namespace sphygma {

// Each in the file of its name.
ChartKind histogramKind();
ChartKind ecdfKind();
ChartKind boxKind();
ChartKind violinKind();
ChartKind bpCategoriesKind();
ChartKind trendKind();
ChartKind controlKind();
ChartKind timelineKind();
ChartKind blandAltmanKind();
ChartKind lastDigitsKind();
ChartKind missingMapKind();
ChartKind forestKind();
ChartKind correlationMapKind();
ChartKind scatterMatrixKind();
ChartKind regionMapKind();

} // namespace sphygma
