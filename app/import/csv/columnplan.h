// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/numberparser.h"
#include "app/import/importoptions.h"
#include "app/table/column.h"

#include <algorithm>
#include <vector>

namespace sphygma {

/// How the cells of one column are read.
struct ColumnPlan
{
    ColumnType type = ColumnType::Text;
    bool skip = false; ///< the user does not want it
    bool settled = false; ///< the user's choice, or an identifier: other cells will not change it
    bool keepEmpty = false; ///< an empty field is an empty text, not missing
    bool keepAllMisfits = false;
    NumberStyle style;
    DateOrder order = DateOrder::Unknown;
    bool openDates = false; ///< dates kept as text, because nothing tells day from month
    int firstShortYear = 1930; ///< years of two digits mean it and the 99 behind it
    bool serial = false; ///< dates are numbers as Excel keeps them
    std::string name; ///< of the column
    QString why;
};

/// A cell that is not of its column's type.
struct Misfit
{
    quint32 row = 0; ///< within the chunk
    Reason reason = Reason::NotANumber;
    std::string text;
};

/// What was met in the cells of a column.
struct ColumnTally
{
    qint64 filled = 0; ///< cells that are not empty
    qint64 fits = 0;
    qint64 missingWords = 0; ///< among those that do not fit
    qint64 leadingZeros = 0;
    qint64 tooLong = 0; ///< and phone numbers
    qint64 censored = 0;
    qint64 otherOrder = 0; ///< dates that only the other order of day and month allows
    qint64 shortYears = 0;
    qint64 zones = 0; ///< times that carry a time zone
    int lowestZone = 1 << 20; ///< minutes
    int highestZone = -(1 << 20);
    qint64 bareExponents = 0; ///< "1E5": a number, or the name of a sample
    qint64 otherExponents = 0; ///< "1.5e3", "1e-3"
    qint64 otherSerials = 0; ///< numbers that are no day as Excel keeps it, in a column of such days
    qint64 openGroups = 0; ///< numbers such as "1.234", read as a thousand
    std::string openGroup; ///< one of them
    quint32 decimalsSeen = 0; ///< bit n: a number with n decimals
    qint64 untypable = 0; ///< text columns: cells that are no number, date or missing word; at least so many
    int decimals = 0;
    size_t shortest = ~size_t(0); ///< numbers: characters
    size_t longest = 0;
    bool misfitsDropped = false;
    bool metItsName = false; ///< a cell that does not fit is the column's name

    void add(const ColumnTally &other);

    /// A cell that is \a number.
    void addNumber(std::string_view cell, const ParsedNumber &number, const NumberStyle &style);

    void addZone(int minutes)
    {
        ++zones;
        lowestZone = std::min(lowestZone, minutes);
        highestZone = std::max(highestZone, minutes);
    }

    /// All times carry the same zone, or none does: leaving it out keeps their order and differences.
    bool hasOneZone() const { return zones == 0 || (zones == fits && lowestZone == highestZone); }

    qint64 considered() const { return filled - missingWords; }

    bool sameLength() const { return shortest == longest; }

    /// Every number with an exponent is written like "1E5", so they may be names.
    bool hasBareExponents() const { return bareExponents > 0 && otherExponents == 0; }

    /// Some number has a decimal sign that cannot be a thousands sign, or only ones that may be.
    bool provesDecimals() const { return (decimalsSeen & ~0b1001U) != 0; }
    bool hasOpenDecimals() const { return (decimalsSeen & 0b1000U) != 0; }
};

/// Nine of ten: what a column needs to be of a type.
inline bool isEnough(qint64 fits, qint64 considered)
{
    return considered > 0 && fits * 10 >= considered * 9;
}

} // namespace sphygma
