// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/spreadsheet/workbook.h"

namespace sphygma {

/// True for the packages that openXlsx() reads, by their parts.
bool isXlsx(const QString &path);

/// Opens an Office Open XML workbook (.xlsx, .xlsm, .xltx; ECMA-376, transitional and strict).
Result<WorkbookPtr> openXlsx(const QString &path, bool allowLarge);

} // namespace sphygma
