// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/celltext.h"

#include "app/table/cellformat.h"

namespace sphygma {

static std::string originalText(const Column &column, qsizetype row)
{
    const Originals &originals = column.chunkOf(row).originals;
    const auto found = originals.find(static_cast<quint32>(row % chunkRows));
    return found == originals.end() ? std::string() : found->second;
}

std::optional<std::string> standingText(const Column &column, qsizetype row)
{
    if (column.isValid(row))
        return cellText(column.type(), column.chunkOf(row), row % chunkRows);
    if (isUndeclared(column.reason(row)))
        return originalText(column, row);
    return {};
}

void appendMissingCell(ColumnBuilder &builder, const Column &column, qsizetype row)
{
    const Reason reason = column.reason(row);
    if (reason >= Reason::FirstNamed)
        builder.appendMissing(column.reasonName(reason), originalText(column, row));
    else
        builder.appendMissing(reason, originalText(column, row));
}

void appendCell(ColumnBuilder &builder, const Column &column, qsizetype row)
{
    if (!column.isValid(row)) {
        appendMissingCell(builder, column, row);
        return;
    }
    switch (column.storage()) {
    case Storage::Number:
        builder.appendNumber(column.number(row));
        break;
    case Storage::Ticks:
        builder.appendTicks(column.ticks(row));
        break;
    case Storage::Text:
        builder.appendText(column.text(row));
        break;
    }
}

} // namespace sphygma
