// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/reportlayout.h"

#include <QImage>

namespace sphygma {

/// The report as PDF (vector charts, selectable text, embedded fonts, bookmarks, links, page x of y). Equal
/// content and date give equal bytes. Needs a QGuiApplication; the fonts come from resources.
Result<QByteArray> pdfBytes(const LaidOutReport &report, const ReportContent &content, Progress &progress);

/// The same into a file, replaced only when all went well.
Status writePdfReport(const QString &path, const ReportContent &content, Progress &progress);

/// A page as a picture for the screen; \a width in pixels.
QImage pageImage(const LaidOutPage &page, int width);

} // namespace sphygma
