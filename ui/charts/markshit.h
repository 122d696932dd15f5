// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartmarks.h"
#include "app/base/translator.h"
#include "ui/charts/plotmap.h"

namespace sphygma {

/// What lies under the mouse.
struct MarksHit
{
    int row = -1; ///< of ChartMarks::table; −1 where nothing is said
    qint64 tableRow = -1; ///< of the table, of a single reading
};

/// The topmost mark at \a scene that tells something; a single reading also under others.
MarksHit hitMarks(const ChartMarks &marks, const PlotMap &map, const QPointF &scene);

/// A place on the marks of \a row, to point at it; nothing when it has none.
std::optional<QPointF> placeOfRow(const ChartMarks &marks, const PlotMap &map, int row);

/// The numbers of a row of the table, a line each: "Mean: 131.2".
QString rowWords(const ChartTable &table, int row, const Translator &words);

} // namespace sphygma
