// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/mark.h"
#include "app/report/reportelement.h"

namespace sphygma {

/// Head (from the second page: title, site, file, date), the notice of a de-identified report, and foot
/// (safety sentence, page x of y).
QList<Mark> pageFrame(const ReportDocument &document, const Translator &words, QSizeF sheet, int number,
                      int total);

} // namespace sphygma
