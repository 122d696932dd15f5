// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/cellformat.h"
#include "app/table/columnbuilder.h"
#include "app/table/table.h"

namespace sphygma {

/// A column from cells as a person would type them; what does not fit the type is kept as original text.
inline ColumnPtr makeColumn(ColumnType type, const QStringList &cells)
{
    ColumnBuilder builder(type);
    for (const QString &cell : cells) {
        const ParsedCell parsed = parseCell(type, cell);
        if (parsed.reason != Reason::None)
            builder.appendMissing(parsed.reason, cell.toStdString());
        else if (storageOf(type) == Storage::Number)
            builder.appendNumber(parsed.number);
        else if (storageOf(type) == Storage::Ticks)
            builder.appendTicks(parsed.ticks);
        else
            builder.appendText(cell.toStdString());
    }
    return builder.finish();
}

struct MadeColumn
{
    QString name;
    ColumnType type;
    QStringList cells;
    QString role = {};
    QString unit = {};
};

inline Table makeTable(const QList<MadeColumn> &columns)
{
    Schema schema;
    std::vector<ColumnPtr> made;
    for (const MadeColumn &column : columns) {
        schema.append({column.name, {}, column.type, column.role, column.unit, column.name});
        made.push_back(makeColumn(column.type, column.cells));
    }
    return Table(schema, std::move(made));
}

/// A column of \a rows numbers, \a valueOf(row) each; NaN makes a cell empty.
template<typename ValueOf>
ColumnPtr makeNumbers(qsizetype rows, ValueOf valueOf)
{
    ColumnBuilder builder(ColumnType::Number);
    for (qsizetype row = 0; row < rows; ++row) {
        const double value = valueOf(row);
        if (value == value)
            builder.appendNumber(value);
        else
            builder.appendMissing();
    }
    return builder.finish();
}

/// The cells of one column as a person sees them, kept rows only.
inline QStringList shown(const Table &table, const QString &column)
{
    QStringList cells;
    const qsizetype index = table.indexOf(column);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.isKept(row))
            cells.append(table.displayText(row, index));
    }
    return cells;
}

/// The same, values only: empty where a cell holds none.
inline QStringList values(const Table &table, const QString &column)
{
    QStringList cells = shown(table, column);
    const qsizetype index = table.indexOf(column);
    qsizetype at = 0;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!table.isKept(row))
            continue;
        if (!table.column(index).isValid(row))
            cells[at].clear();
        ++at;
    }
    return cells;
}

} // namespace sphygma
