// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/csvlayout.h"
#include "app/import/csv/csvpass.h"

#include <functional>

namespace sphygma {

/// Tells which columns hold thousands only because of the decimal sign of other columns.
void tellBorrowedThousands(CsvLayout &layout, const PassResult &result);

/// Tells in \a layout what a decimal sign of the user's choice does to cells that were written otherwise:
/// which became thousands for no other reason, and which columns it left as text. \a locale is what the whole
/// file says; \a goesOn is asked at each row and false once the user has cancelled.
void tellChosenSigns(CsvLayout &layout, const PassResult &result, const ImportOptions &options,
                     const NumberLocale &locale, const MissingFilter &missing,
                     const std::function<bool(qsizetype)> &goesOn);

} // namespace sphygma
