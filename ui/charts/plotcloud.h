// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/guideline.h"
#include "ui/charts/pointindex.h"

namespace sphygma {

/// One pressure against age, ready to be drawn.
struct PlotCloud
{
    PressureChoice pressure = PressureChoice::Systolic; ///< never Both
    PointCloudPtr points;
    PointIndexPtr index; ///< null where nothing will be pointed at
    std::optional<Line> regression;
};

/// The slow half of drawing a cloud; run it off the GUI thread.
Result<PlotCloud> preparePlotCloud(PressureChoice pressure, const PointCloudPtr &points, Progress &progress);

/// One category's stretch of the pressure axis; an open end is infinite.
struct PlotBand
{
    QString label; ///< English, for Translator
    double from = 0;
    double to = 0;
    bool isHypertension = false;

    bool operator==(const PlotBand &) const = default;
};

/// The categories of \a guideline by one pressure, lowest first. \a pressure is not Both.
QList<PlotBand> bandsOf(const Guideline &guideline, PressureChoice pressure);

} // namespace sphygma
