// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/report/reportcontent.h"

namespace sphygma {

/// Suffixes that a report can be written with, in lower case: "pdf" …
QStringList reportSuffixes();

/// Writes the report in the format of \a path's suffix: .pdf, .html (one file), .odt (for word processors),
/// or .json (its numbers, for a later report to be compared with); Invalid with any other suffix. Replaced
/// only when all went well. Needs a QGuiApplication.
Status exportReport(const QString &path, const ReportContent &content, Progress &progress);

/// All tables of the report: one workbook (.xlsx) with a sheet each, or (.csv) one file each, "NAME-1.csv" …
/// beside \a path. Numbers stand as the report shows them. Gives the files written.
Result<QStringList> exportTables(const QString &path, const ReportContent &content, Progress &progress);

/// All figures, one file each: "NAME-1.svg" or "NAME-1.png" …
Result<QStringList> exportFigures(const QString &path, const ReportContent &content, Progress &progress);

} // namespace sphygma
