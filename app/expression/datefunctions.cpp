// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/kernels.h"
#include "app/table/cellformat.h"

#include <array>
#include <chrono>

namespace sphygma {

namespace {

using Given = std::span<const Values>;

constexpr qint64 dayMs = 86'400'000;

/// Whole days since 1970-01-01, rounded down.
qint64 dayOf(qint64 ticks)
{
    return ticks >= 0 ? ticks / dayMs : -((-ticks + dayMs - 1) / dayMs);
}

/// The calendar of <chrono> ends at the year 32767; so does ours.
bool inCalendar(qint64 day)
{
    constexpr qint64 most = 11'000'000;
    return day > -most && day < most;
}

std::chrono::year_month_day calendar(qint64 day)
{
    return std::chrono::sys_days(std::chrono::days(day));
}

int yearOf(std::chrono::year_month_day date)
{
    return static_cast<int>(date.year());
}

int monthOf(std::chrono::year_month_day date)
{
    return static_cast<int>(static_cast<unsigned>(date.month()));
}

int dayOfMonth(std::chrono::year_month_day date)
{
    return static_cast<int>(static_cast<unsigned>(date.day()));
}

template<int (*part)(std::chrono::year_month_day)>
void partOf(Given given, Values &made, TextArena &)
{
    fillNumbers(made, [&](size_t row) {
        const qint64 day = made.isValid(row) ? dayOf(given[0].ticks[row]) : 0;
        if (!inCalendar(day)) {
            made.clear(row);
            return 0.0;
        }
        return static_cast<double>(part(calendar(day)));
    });
}

/// Calendar days, the time of day aside; negative where the second comes first.
void daysBetween(Given given, Values &made, TextArena &)
{
    fillNumbers(made, [&](size_t row) {
        return made.isValid(row)
            ? static_cast<double>(dayOf(given[1].ticks[row]) - dayOf(given[0].ticks[row]))
            : 0.0;
    });
}

/// Completed years from \a from to \a to; someone born on 29 February has a birthday on 1 March in other
/// years.
double completedYears(qint64 from, qint64 to)
{
    if (to < from)
        return -completedYears(to, from);
    const auto a = calendar(from);
    const auto b = calendar(to);
    const bool isBefore = b.month() < a.month() || (b.month() == a.month() && b.day() < a.day());
    return yearOf(b) - yearOf(a) - (isBefore ? 1 : 0);
}

void yearsBetween(Given given, Values &made, TextArena &)
{
    fillNumbers(made, [&](size_t row) {
        if (!made.isValid(row))
            return 0.0;
        const qint64 from = dayOf(given[0].ticks[row]);
        const qint64 to = dayOf(given[1].ticks[row]);
        if (inCalendar(from) && inCalendar(to))
            return completedYears(from, to);
        made.clear(row);
        return 0.0;
    });
}

void date(Given given, Values &made, TextArena &)
{
    qint64 *ticks = made.makeTicks();
    for (size_t row = 0; row < made.rows; ++row) {
        ticks[row] = 0;
        if (!made.isValid(row))
            continue;
        const std::string_view text = given[0].texts[row];
        const ParsedCell cell =
            parseCell(ColumnType::Date, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        if (cell.reason == Reason::None)
            ticks[row] = cell.ticks;
        else
            made.clear(row);
    }
}

const std::array functions{
    Function{"year", "d", 'n', false, partOf<yearOf>},
    Function{"month", "d", 'n', false, partOf<monthOf>},
    Function{"day", "d", 'n', false, partOf<dayOfMonth>},
    Function{"daysBetween", "dd", 'n', false, daysBetween},
    Function{"yearsBetween", "dd", 'n', false, yearsBetween},
    Function{"date", "t", 'd', false, date},
};

} // namespace

std::span<const Function> dateFunctions()
{
    return functions;
}

} // namespace sphygma
