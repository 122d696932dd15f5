// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/calendar.h"

#include <chrono>
#include <cmath>

namespace sphygma {

static constexpr qint64 dayMs = 86'400'000;

QDate dayOf(qint64 ticks)
{
    const qint64 days = ticks >= 0 ? ticks / dayMs : -((-ticks + dayMs - 1) / dayMs);
    return QDate(1970, 1, 1).addDays(days);
}

qint64 ticksOf(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day) * dayMs;
}

qint64 monthOf(qint64 ticks)
{
    using namespace std::chrono;
    const year_month_day day{floor<days>(sys_time<milliseconds>(milliseconds(ticks)))};
    return 12 * static_cast<int>(day.year()) + static_cast<qint64>(static_cast<unsigned>(day.month())) - 1;
}

QDate firstDayOf(qint64 month)
{
    return QDate(static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1);
}

int completedYears(QDate birth, QDate on)
{
    const bool before = std::pair(on.month(), on.day()) < std::pair(birth.month(), birth.day());
    return on.year() - birth.year() - (before ? 1 : 0);
}

bool ageDisagrees(double years, qint64 birthTicks, qint64 visitTicks)
{
    const double about = static_cast<double>(visitTicks - birthTicks) / (static_cast<double>(dayMs) * 365.25);
    return std::abs(years - about) > 0.9 // most rows are done with that, without a calendar
        && std::abs(years - completedYears(dayOf(birthTicks), dayOf(visitTicks))) > 1;
}

} // namespace sphygma
