// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/columntype.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace sphygma {

/// A choice and who made it; detection never overwrites the user's. \a why is the evidence, for the preview.
template<typename T>
struct Chosen
{
    T value{};
    bool byUser = false;
    QString why;
};

enum class DateOrder : quint8 { Unknown, YearFirst, DayFirst, MonthFirst };

/// How text becomes cells. An option left empty is found from the content.
struct ImportOptions
{
    QString table; ///< the entry of an archive to read; needed when there are several
    std::optional<QString>
        encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "windows-1252", "ISO-8859-1"
    std::optional<QString> delimiter; ///< one character, or several as "||"
    std::optional<QChar> quote; ///< QChar() for none
    std::optional<QChar> escape; ///< as a backslash before a quote; QChar() where quotes are doubled instead
    std::optional<QString> commentSign; ///< what comment lines start with; empty for none
    std::optional<QChar> decimalSign;
    std::optional<QChar> thousandsSign; ///< QChar() for none
    std::optional<DateOrder> dateOrder;
    std::optional<int> headerLine; ///< physical line from 1; 0 for no header
    QHash<QString, ColumnType> columnTypes; ///< by column name
    QHash<QString, QChar> columnDecimals; ///< by column name: the decimal sign where it is not the file's
    QHash<QString, DateOrder> columnDateOrders; ///< by column name, likewise
    QHash<QString, QString> roles; ///< role id → column name
    QHash<QString, QString> units; ///< column name → UCUM code; nothing is converted
    QStringList skippedColumns;
    bool asText = false; ///< no typing: every cell keeps its own text
    bool allowLarge = false; ///< accept archives that unpack to more than 100 times their size
    int threads = 0; ///< 0: all cores

    bool operator==(const ImportOptions &) const = default;
};

} // namespace sphygma
