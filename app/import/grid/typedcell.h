// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace sphygma {

/// A cell of a format that tells types itself: a workbook, a database.
struct TypedCell
{
    enum class Kind : quint8 {
        Empty,
        Number,
        Text,
        Date, ///< ticks as ColumnType tells
        DateTime,
        Time,
        Boolean, ///< number is 0 or 1
        Error, ///< no value, and text says why: "#N/A"
    };

    Kind kind = Kind::Empty;
    double number = 0;
    qint64 ticks = 0;
    std::string_view text; ///< UTF-8; of Text and Error

    static TypedCell ofNumber(double value) { return {Kind::Number, value, 0, {}}; }

    static TypedCell ofText(std::string_view utf8) { return {Kind::Text, 0, 0, utf8}; }

    static TypedCell ofBoolean(bool value) { return {Kind::Boolean, value ? 1.0 : 0.0, 0, {}}; }

    static TypedCell ofTicks(Kind kind, qint64 ticks) { return {kind, 0, ticks, {}}; }

    static TypedCell ofError(std::string_view name) { return {Kind::Error, 0, 0, name}; }

    bool isEmpty() const { return kind == Kind::Empty || (kind == Kind::Text && text.empty()); }
};

/// The cell in canonical text: shortest exact decimal, ISO 8601, TRUE or FALSE, the text itself.
std::string textOf(const TypedCell &cell);

/// The fewest digits after the point, at most 17, that give \a value again; at least \a known, for a search
/// over many values.
int decimalsOf(double value, int known);

} // namespace sphygma
