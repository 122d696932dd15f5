// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/reportspec.h"

#include <QImage>

namespace sphygma {

/// Writes the report as PDF (A4, vector chart, selectable text, embedded fonts, page x of y), replaced only
/// when all went well. Equal content and date give equal bytes. Needs a QGuiApplication; the fonts come from
/// resources.
Status writePdfReport(const QString &path, const ReportContent &content, Progress &progress);

/// The pages as pictures, for the preview on screen; \a width in pixels.
Result<QList<QImage>> previewPages(const ReportContent &content, int width);

} // namespace sphygma
