// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marksticks.h"

#include "app/base/numbertext.h"
#include "app/clinical/calendar.h"
#include "ui/charts/plotwindow.h"

#include <array>
#include <cmath>

namespace sphygma {

static QList<AxisTick> numberTicks(double from, double to, int most, double factor, const QString &suffix)
{
    QList<AxisTick> ticks;
    const double step = tickStep((to - from) * factor, std::max(2, most)) / factor;
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step * factor) + 1e-9)));
    for (double place = std::ceil(from / step - 1e-9); place * step <= to + step * 1e-9; ++place) {
        const double value = place == 0 ? 0 : place * step * factor; // no “−0”
        ticks.append({place * step, readableNumber(value, decimals) + suffix});
    }
    return ticks;
}

/// Whole months or years; days where fewer than two months are shown.
static QList<AxisTick> dayTicks(double from, double to, int most)
{
    constexpr double dayMs = 86'400'000.0;
    constexpr std::array months{1, 2, 3, 6, 12, 24, 60, 120, 240};
    const double days = (to - from) / dayMs;
    QList<AxisTick> ticks;
    if (days < 62) {
        const double step = std::max(1.0, std::ceil(days / std::max(2, most)));
        for (double day = std::ceil(from / dayMs); day * dayMs <= to; day += step)
            ticks.append({day * dayMs, dayOf(static_cast<qint64>(day * dayMs)).toString(Qt::ISODate)});
        return ticks;
    }
    int step = months.back();
    for (const int candidate : months) {
        if (days / 30.44 / candidate <= std::max(2, most)) {
            step = candidate;
            break;
        }
    }
    const QDate first = dayOf(static_cast<qint64>(from));
    QDate day(step >= 12 ? first.year() - first.year() % (step / 12) : first.year(), 1, 1);
    const QString format = step % 12 == 0 ? QStringLiteral("yyyy") : QStringLiteral("yyyy-MM");
    for (; static_cast<double>(ticksOf(day)) <= to; day = day.addMonths(step)) {
        if (static_cast<double>(ticksOf(day)) >= from)
            ticks.append({static_cast<double>(ticksOf(day)), day.toString(format)});
    }
    return ticks;
}

QList<AxisTick> ticksOf(const ChartAxis &axis, double from, double to, int most, const Translator &words)
{
    QList<AxisTick> ticks;
    switch (axis.scale) {
    case ChartAxis::Scale::Number:
        return numberTicks(from, to, most, 1, {});
    case ChartAxis::Scale::Percent:
        return numberTicks(from, to, most, 100, QStringLiteral(" %"));
    case ChartAxis::Scale::Day:
        return dayTicks(from, to, most);
    case ChartAxis::Scale::Names:
        for (const ChartTick &tick : axis.ticks)
            ticks.append({tick.at, words.text(tick.text)});
        return ticks;
    case ChartAxis::Scale::None:
        break;
    }
    return ticks;
}

} // namespace sphygma
