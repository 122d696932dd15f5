// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/column.h"

namespace sphygma {

/// A cell's value in canonical text (UTF-8): shortest exact decimal, ISO 8601 date or time, the text itself.
/// A row without a value gives an empty text; its kept original is not a value.
std::string cellText(ColumnType type, const Chunk &chunk, qsizetype rowInChunk);

/// Appends the same to \a out; for writers of whole tables.
void appendCellText(std::string &out, ColumnType type, const Chunk &chunk, qsizetype rowInChunk);

/// What a canonical text means for a column of \a type.
struct ParsedCell
{
    Reason reason =
        Reason::None; ///< Empty for an empty text, NotANumber where the text does not fit the type
    double number = 0;
    qint64 ticks = 0;
};

/// Reads canonical text: decimal point, ISO 8601. What people type into one cell; files have their own
/// readers.
ParsedCell parseCell(ColumnType type, const QString &text);

/// ISO 8601 of \a ticks (see ColumnType); milliseconds only where there are some.
QByteArray isoText(ColumnType type, qint64 ticks);

} // namespace sphygma
