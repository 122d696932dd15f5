// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/reportspec.h"

namespace sphygma {

/// The file of a drawn chart by the suffix of its name: "png" twice as fine as a screen, "svg" or "pdf" as
/// vectors; Invalid for another. On white. Any thread.
Result<QByteArray> figureBytes(const ReportFigure &figure, const QString &suffix, const QString &title);

/// Replaces \a path only when all went well.
Status writeFigure(const ReportFigure &figure, const QString &path, const QString &title);

} // namespace sphygma
