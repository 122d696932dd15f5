// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/charts/paperplot.h"

namespace sphygma {

/// The chart as a picture, twice as fine as the screen; light, on white, for slides and papers. GUI thread
/// only.
QImage chartImage(const PaperPlot &plot, const QSizeF &size, const Translator &words);

/// The chart as SVG: a crowd is one embedded image, all else vectors. GUI thread only.
QByteArray chartSvg(const PaperPlot &plot, const QSizeF &size, const Translator &words);

/// The file of a picture; any thread.
QByteArray pngBytes(const QImage &image);

/// Replaces \a path only when all went well; any thread.
Status saveBytes(const QByteArray &bytes, const QString &path);

} // namespace sphygma
