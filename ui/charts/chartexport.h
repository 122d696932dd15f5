// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/charts/paperplot.h"

namespace sphygma {

/// The chart as a picture, twice as fine as the screen; light, on white, for slides and papers.
QImage chartImage(const PaperPlot &plot, const QSizeF &size, const Translator &words);

/// Writes the chart as PNG or SVG, by the file's ending (PNG where there is none); an existing file is
/// replaced only when all went well. In an SVG a crowd is one embedded image, all else vectors.
Status saveChart(const PaperPlot &plot, const QSizeF &size, const Translator &words, const QString &path);

} // namespace sphygma
