// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/averaging.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

struct Protocol
{
    const char *id;
    const char *name;
};

constexpr std::array protocols{
    Protocol{"all_mean", QT_TRANSLATE_NOOP("sphygma", "Mean of all readings")},
    Protocol{"nhanes_auscultatory",
             QT_TRANSLATE_NOOP("sphygma", "NHANES, with stethoscope: all readings but the first")},
    Protocol{"nhanes_oscillometric",
             QT_TRANSLATE_NOOP("sphygma", "NHANES, automatic device: mean of up to three readings")},
    Protocol{"esc", QT_TRANSLATE_NOOP("sphygma", "ESC and ESH: mean of the last two readings")},
    Protocol{"ish", QT_TRANSLATE_NOOP("sphygma", "ISH: mean of the last two readings")},
    Protocol{"acc_aha", QT_TRANSLATE_NOOP("sphygma", "ACC/AHA: mean of the readings of each visit")},
    Protocol{"nice", QT_TRANSLATE_NOOP("sphygma", "NICE: the lower of the last two readings")},
    Protocol{"china",
             QT_TRANSLATE_NOOP("sphygma", "China: two readings, a third when they differ by more than 5")},
};

using Half = std::optional<double> Reading::*;
using Readings = std::span<const Reading>;

std::optional<double> meanOf(Readings readings, Half half)
{
    double sum = 0;
    int n = 0;
    for (const Reading &reading : readings) {
        if (reading.*half) {
            sum += *(reading.*half);
            ++n;
        }
    }
    return n == 0 ? std::nullopt : std::optional(sum / n);
}

Reading meanOf(Readings readings)
{
    return {meanOf(readings, &Reading::systolic), meanOf(readings, &Reading::diastolic)};
}

/// The readings a protocol may use: those with both halves. Where there is none, those with the half that is
/// there, so that a lone systolic pressure is not lost. Gathered in \a room only where some are left out.
Readings usable(Readings readings, std::span<Reading> room)
{
    const auto complete = [](const Reading &r) { return r.systolic && r.diastolic; };
    const auto systolic = [](const Reading &r) { return r.systolic.has_value(); };
    const auto diastolic = [](const Reading &r) { return r.diastolic.has_value(); };
    const auto those = [&](auto wanted) {
        if (std::all_of(readings.begin(), readings.end(), wanted))
            return readings;
        const auto end = std::copy_if(readings.begin(), readings.end(), room.begin(), wanted);
        return Readings(room.begin(), end);
    };
    if (std::any_of(readings.begin(), readings.end(), complete))
        return those(complete);
    return std::any_of(readings.begin(), readings.end(), systolic) ? those(systolic) : those(diastolic);
}

/// NHANES: the first of several readings is never used; diastolic zeros only when there is nothing else.
std::optional<double> withoutFirst(Readings readings, Half half, bool dropZeros)
{
    std::optional<double> first;
    double sum = 0;
    int n = 0;
    for (const Reading &reading : readings) {
        const std::optional<double> value = reading.*half;
        if (!value)
            continue;
        if (!first) {
            first = value;
        } else if (!dropZeros || *value != 0) {
            sum += *value;
            ++n;
        }
    }
    return n == 0 ? first : std::optional(sum / n);
}

Reading lowerOf(const Reading &a, const Reading &b)
{
    const auto key = [](const Reading &r) {
        return std::pair(r.systolic.value_or(0), r.diastolic.value_or(0));
    };
    return key(b) < key(a) ? b : a;
}

bool differByMoreThanFive(const Reading &a, const Reading &b)
{
    const auto apart = [](std::optional<double> x, std::optional<double> y) {
        return x && y && std::abs(*x - *y) > 5;
    };
    return apart(a.systolic, b.systolic) || apart(a.diastolic, b.diastolic);
}

} // namespace

QStringList averagingProtocols()
{
    QStringList ids;
    for (const Protocol &protocol : protocols)
        ids.append(QString::fromLatin1(protocol.id));
    return ids;
}

QString protocolName(const QString &id)
{
    const auto found = std::find_if(protocols.begin(), protocols.end(),
                                    [&id](const Protocol &p) { return id == QLatin1String(p.id); });
    return QString::fromUtf8(found == protocols.end() ? protocols.front().name : found->name);
}

Reading averageReadings(const QString &protocol, std::span<const Reading> readings)
{
    if (protocol == "nhanes_auscultatory"_L1) {
        return {withoutFirst(readings, &Reading::systolic, false),
                withoutFirst(readings, &Reading::diastolic, true)};
    }
    std::array<Reading, 16> few; // called for every row of a table: no allocation in the ordinary case
    std::vector<Reading> many(readings.size() > few.size() ? readings.size() : 0);
    const Readings used = usable(readings, many.empty() ? std::span<Reading>(few) : std::span<Reading>(many));
    if (used.size() < 2)
        return meanOf(used);
    if (protocol == "esc"_L1 || protocol == "ish"_L1)
        return meanOf(used.last(2));
    if (protocol == "nice"_L1)
        return lowerOf(used[used.size() - 2], used.back());
    if (protocol == "nhanes_oscillometric"_L1)
        return meanOf(used.first(std::min<size_t>(used.size(), 3)));
    if (protocol == "china"_L1 && !differByMoreThanFive(used[0], used[1]))
        return meanOf(used.first(2));
    return meanOf(used);
}

} // namespace sphygma
