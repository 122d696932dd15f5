// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/columnbuilder.h"

#include <optional>

namespace sphygma {

/// Whether the text of a cell without a value is still what somebody wrote, and nobody has said that it
/// stands for no value.
inline bool isUndeclared(Reason reason)
{
    return reason == Reason::NotANumber || reason == Reason::Censored;
}

/// What stands in a cell: its value, or a text that fits no value of its column and is not declared missing.
std::optional<std::string> standingText(const Column &column, qsizetype row);

/// The same cell at the end of \a builder, which is of the same type.
void appendCell(ColumnBuilder &builder, const Column &column, qsizetype row);

/// The same for a cell without a value, whatever the builder's type.
void appendMissingCell(ColumnBuilder &builder, const Column &column, qsizetype row);

} // namespace sphygma
