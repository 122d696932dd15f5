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
    qint64 untypable = 0; ///< text columns: cells that are no number, date or missing word; at least so many
    int decimals = 0;
    size_t shortest = ~size_t(0); ///< numbers: characters
    size_t longest = 0;
    bool misfitsDropped = false;
    bool metItsName = false; ///< a cell that does not fit is the column's name

    void add(const ColumnTally &other);

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
};

/// Nine of ten: what a column needs to be of a type.
inline bool isEnough(qint64 fits, qint64 considered)
{
    return considered > 0 && fits * 10 >= considered * 9;
}

} // namespace sphygma
