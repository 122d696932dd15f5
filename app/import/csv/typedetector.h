// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/columnplan.h"
#include "app/import/csv/dateparser.h"
#include "app/import/csv/missingfilter.h"

#include <functional>
#include <optional>
#include <set>

namespace sphygma {

/// Looks at the cells of one column and tells what they are. Nothing is a number, date or time unless nine of
/// ten cells are exactly that; identifiers stay text.
class TypeDetector
{
public:
    TypeDetector(const MissingFilter &missing, NumberStyle style);

    void add(std::string_view cell);
    /// \a count cells of which the format itself says that they are \a type: Number, Date, DateTime or Time.
    void addTyped(ColumnType type, qint64 count);

    /// The order of day and month that the cells prove; Unknown when they do not.
    DateOrder provenOrder() const;

    /// \a order is what the user or the rest of the file says for dates that prove nothing.
    ColumnPlan conclude(DateOrder order) const;

    /// Date or DateTime where every number may be a day number of Excel: 20000 to 60000, years 1954 to 2064.
    std::optional<ColumnType> serialKind() const;

    /// Dates whose order of day and month nothing tells.
    bool hasOpenDates(DateOrder order) const;
    /// Times of different time zones, or of none: their clocks cannot be compared.
    bool hasManyZones() const;
    /// Some cells are day first and some month first.
    bool hasMixedDates() const;
    /// The times may be ratios such as 1:10.
    bool hasOpenTimes() const { return m_times > 0 && m_clockTimes == 0; }

private:
    struct DateCount
    {
        qint64 any = 0, both = 0, dayFirst = 0, monthFirst = 0;

        qint64 all() const { return any + both + dayFirst + monthFirst; }
    };

    struct YearSpan
    {
        int first = 10000, last = 0;

        void add(int year)
        {
            first = std::min(first, year);
            last = std::max(last, year);
        }

        int width() const { return last - first; }
    };

    bool isIdentifier(ColumnPlan &plan) const;
    bool concludeDates(DateOrder order, ColumnPlan &plan) const;
    bool isBoolean() const;
    bool mayAllLeadWithYear() const;
    void addDate(std::string_view cell);

    const MissingFilter &m_missing;
    NumberStyle m_style;
    ColumnTally m_tally;
    qint64 m_longIntegers = 0;
    qint64 m_times = 0;
    qint64 m_clockTimes = 0; ///< those that can be no ratio
    qint64 m_yearsMayLead = 0;
    YearSpan m_leadingYears, m_trailingYears; ///< of dates whose year may lead
    int m_thisYear;
    qint64 m_serials = 0;
    ColumnTally m_zones; ///< of dates with and without a time
    DateCount m_dates;
    DateCount m_dateTimes;
    std::set<std::string, std::less<>> m_words; ///< as written, of short cells, at most a few
    bool m_manyWords = false;
};

/// The order of day and month for a file whose columns prove \a proven; Unknown when they prove none or both.
Chosen<DateOrder> commonOrder(const std::vector<DateOrder> &proven);

/// The whole file speaks: whether a column read by \a plan may stay what it is.
bool holdsFor(const ColumnPlan &plan, const ColumnTally &tally);

/// A number or date however it is written.
bool looksTyped(std::string_view cell);

/// A pair of words for yes and no, in several languages; folded.
bool isBooleanPair(const std::set<std::string> &words);
std::string foldedWord(std::string_view text);

} // namespace sphygma
