// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/tablechoices.h"

#include "app/table/cellformat.h"
#include "app/table/columnbuilder.h"

namespace sphygma {

static void appendAs(ColumnBuilder &builder, ColumnType type, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::string_view view(utf8.constData(), static_cast<size_t>(utf8.size()));
    const ParsedCell cell = parseCell(type, text);
    if (cell.reason != Reason::None)
        builder.appendMissing(cell.reason, view);
    else if (storageOf(type) == Storage::Text)
        builder.appendText(view);
    else if (storageOf(type) == Storage::Number)
        builder.appendNumber(cell.number);
    else
        builder.appendTicks(cell.ticks);
}

/// A cell without a value keeps its reason; one with a value becomes what its text says.
static ColumnPtr retyped(const Table &table, qsizetype index, ColumnType type)
{
    const Column &column = table.column(index);
    ColumnBuilder builder(type);
    for (qsizetype row = 0; row < column.rowCount(); ++row) {
        if (column.isValid(row)) {
            appendAs(builder, type, table.displayText(row, index));
            continue;
        }
        const QByteArray original = column.original(row).value_or(QString()).toUtf8();
        const std::string_view view(original.constData(), static_cast<size_t>(original.size()));
        const Reason reason = column.reason(row);
        if (reason >= Reason::FirstNamed)
            builder.appendMissing(column.reasonName(reason), view);
        else if (reason == Reason::NotANumber)
            appendAs(builder, type, QString::fromUtf8(original));
        else
            builder.appendMissing(reason, view);
    }
    return builder.finish();
}

Table withChoices(const Table &table, const ImportOptions &options)
{
    Table changed = table;
    for (qsizetype c = table.columnCount() - 1; c >= 0; --c) {
        ColumnInfo info = table.info(c);
        const auto chosen = options.columnTypes.constFind(info.name);
        if (options.skippedColumns.contains(info.name)) {
            changed = changed.withoutColumn(c);
        } else if (chosen != options.columnTypes.constEnd() && *chosen != info.type) {
            info.type = *chosen;
            changed = changed.withColumn(c, retyped(table, c, *chosen), info);
        }
    }
    return changed;
}

} // namespace sphygma
