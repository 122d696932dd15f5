// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellsearch.h"

#include "app/table/showntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Whether the numbers or dates of a column can contain \a text at all; most searches for words skip them.
static bool canContain(const Column &column, const QString &text)
{
    return column.storage() == Storage::Text || std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isDigit() || u".-+:eET"_s.contains(c);
           });
}

/// As the cell is shown, or as it is in full.
static bool holds(const Table &table, const CellPlace &at, const QString &text)
{
    const QString exact = table.displayText(at.row, at.column);
    if (exact.contains(text, Qt::CaseInsensitive))
        return true;
    const Column &cells = table.column(at.column);
    const bool isRounded =
        cells.storage() == Storage::Number && exact.contains(u'.') && cells.isValid(at.row);
    return isRounded && shownText(table, at.row, at.column).contains(text);
}

Result<std::optional<CellPlace>> findCell(const Table &table, const CellQuery &query, Progress &progress)
{
    const qsizetype rows = table.rowCount(), columns = table.columnCount();
    if (rows == 0 || columns == 0 || query.text.isEmpty())
        return std::optional<CellPlace>();
    std::vector<bool> values;
    for (qsizetype column = 0; column < columns; ++column)
        values.push_back(canContain(table.column(column), query.text));
    const qsizetype way = query.backwards ? -1 : 1;
    CellPlace at = query.from;
    for (qsizetype seen = 0; seen < rows * columns; ++seen) {
        at.column += way;
        if (at.column < 0 || at.column >= columns) {
            at.column = at.column < 0 ? columns - 1 : 0;
            at.row = (at.row + way + rows) % rows;
            if ((at.row & 1023) == 0 && !progress.update(seen, rows * columns))
                return Error::cancelled();
        }
        if (query.keptOnly && !table.isKept(at.row))
            continue;
        if (!values[static_cast<size_t>(at.column)] && table.column(at.column).isValid(at.row))
            continue;
        if (holds(table, at, query.text))
            return std::optional<CellPlace>(at);
    }
    return std::optional<CellPlace>();
}

} // namespace sphygma
