// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace sphygma {

/// "dmy", "mdy", "ymd", and day numbers of spreadsheets: "excel1900", "excel1904".
QStringList dateOrders();

/// Reads dates whose order is known; nothing is guessed.
class DateReader
{
public:
    /// Years of two digits are read as one of the hundred years from \a centuryFrom; without it they are not
    /// read.
    DateReader(const QString &order, std::optional<double> centuryFrom);

    /// Ticks of ColumnType::Date. Three numbers apart by "/", "-", ".", a space or 年月日; a month may be its
    /// English name or the first three letters of it; 8 digits without signs are read too. A time behind the
    /// date is not read. Day numbers (clinical_spec 2.7): whole, 61 to 2958465 in the system of 1900, days
    /// since 1904-01-01 in the other.
    std::optional<qint64> read(std::string_view text) const;

private:
    std::optional<qint64> readParts(const QString &text) const;
    std::optional<qint64> readSerial(const QString &text) const;
    std::optional<int> yearOf(const QString &part) const;

    const QString m_order;
    const std::optional<int> m_centuryFrom;
};

} // namespace sphygma
