// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

namespace sphygma {

/// A number for a person to read. What a file wrote is shown digit for digit (\a written: the decimals of its
/// column); what came of arithmetic is shown to two decimals and to four significant digits at least. Only
/// for showing: the value stays as it is, and files get all of it.
QString shownNumber(double value, int written);

/// What a person sees in the cell: displayText(), its number as shownNumber().
QString shownText(const Table &table, qsizetype row, qsizetype column);

/// \a text with · for each blank that does not show: at its ends, beside another blank, or of an unusual
/// kind.
QString visibleBlanks(const QString &text);

/// \a names as they are, but for those that look like another one and differ in blanks: these are shown.
QStringList toldApart(QStringList names);

} // namespace sphygma
