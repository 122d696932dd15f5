// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/spreadsheet/workbook.h"

namespace sphygma {

/// Opens a workbook of Excel 5 to 2003 (BIFF5 and BIFF8, [MS-XLS]).
Result<WorkbookPtr> openXls(const QString &path);

} // namespace sphygma
