// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

#include <vector>

namespace sphygma {

/// What the code in a cell stands for, "Female" for "2"; empty where the file names it not. A missing cell is
/// named by its code too: ".a" of Stata, 99 of SPSS.
QString valueLabel(const Table &table, qsizetype row, qsizetype column);

/// valueLabel(), or else what stands in the cell: what the categories of a column are called.
QString categoryText(const Table &table, qsizetype row, qsizetype column);
/// The same for the text of a cell, when it is at hand.
QString categoryText(const ColumnInfo &column, const QString &code);
/// Of all groups of a column, told apart: see toldApart().
QStringList categoryTexts(const ColumnInfo &column, const QStringList &codes);

/// How many kept rows hold the code of each of the column's value labels, in their order.
std::vector<qint64> labelCounts(const Table &table, qsizetype column);

} // namespace sphygma
