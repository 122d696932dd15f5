// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"

namespace sphygma {

/// \a content as it may leave the house when its spec says de-identified, else as it is: counts of 1 up to
/// the limit are hidden with the figures beside them (and, where one alone is hidden in a list, the next
/// larger one), what tells who somebody is is blotted out of every text, and single patients are left out.
/// What composeReport() and reportJson() show is protected already; drawCharts() sees to the points.
ReportContent protectedContent(ReportContent content);

/// The same for all points of a chart of age against pressure, which is then painted without counts: those of
/// the points left would contradict the text, and the true ones may be small. Other charts are gathered
/// without small groups.
ChartData protectedData(const ChartData &shown, int limit);

/// A cloud without points that fewer than \a limit share their place (5 years by 5 mmHg) with.
PointCloudPtr protectedCloud(const PointCloudPtr &cloud, int limit);

} // namespace sphygma
