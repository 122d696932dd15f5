// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statdates.h"

#include "app/base/numbertext.h"
#include "app/table/columnbuilder.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qint64 dayMs = 86'400'000;
static constexpr qint64 spssEpoch = -141'428; // 1582-10-14
static constexpr qint64 stataEpoch = -3653; // 1960-01-01, for SAS too
static constexpr int stataYear = 1960;

struct FormatName
{
    QLatin1StringView name;
    ColumnType type;
};

static constexpr auto dated = ColumnType::Date;
static constexpr auto timed = ColumnType::DateTime;
static constexpr auto clock = ColumnType::Time;

static constexpr std::array spssFormats{
    FormatName{"DATETIME"_L1, timed}, FormatName{"YMDHMS"_L1, timed}, FormatName{"DATE"_L1, dated},
    FormatName{"ADATE"_L1, dated},    FormatName{"EDATE"_L1, dated},  FormatName{"JDATE"_L1, dated},
    FormatName{"SDATE"_L1, dated},    FormatName{"QYR"_L1, dated},    FormatName{"MOYR"_L1, dated},
    FormatName{"WKYR"_L1, dated},     FormatName{"TIME"_L1, clock},   FormatName{"MTIME"_L1, clock},
    FormatName{"DTIME"_L1, clock}};

static constexpr std::array sasFormats{
    FormatName{"DATE"_L1, dated},     FormatName{"DDMMYY"_L1, dated},   FormatName{"DDMMYYB"_L1, dated},
    FormatName{"DDMMYYC"_L1, dated},  FormatName{"DDMMYYD"_L1, dated},  FormatName{"DDMMYYN"_L1, dated},
    FormatName{"DDMMYYP"_L1, dated},  FormatName{"DDMMYYS"_L1, dated},  FormatName{"MMDDYY"_L1, dated},
    FormatName{"MMDDYYB"_L1, dated},  FormatName{"MMDDYYC"_L1, dated},  FormatName{"MMDDYYD"_L1, dated},
    FormatName{"MMDDYYN"_L1, dated},  FormatName{"MMDDYYP"_L1, dated},  FormatName{"MMDDYYS"_L1, dated},
    FormatName{"YYMMDD"_L1, dated},   FormatName{"YYMMDDB"_L1, dated},  FormatName{"YYMMDDC"_L1, dated},
    FormatName{"YYMMDDD"_L1, dated},  FormatName{"YYMMDDN"_L1, dated},  FormatName{"YYMMDDP"_L1, dated},
    FormatName{"YYMMDDS"_L1, dated},  FormatName{"YYMM"_L1, dated},     FormatName{"YYMMC"_L1, dated},
    FormatName{"YYMMD"_L1, dated},    FormatName{"YYMMN"_L1, dated},    FormatName{"YYMMP"_L1, dated},
    FormatName{"YYMMS"_L1, dated},    FormatName{"MMYY"_L1, dated},     FormatName{"MMYYC"_L1, dated},
    FormatName{"MMYYD"_L1, dated},    FormatName{"MMYYN"_L1, dated},    FormatName{"MMYYP"_L1, dated},
    FormatName{"MMYYS"_L1, dated},    FormatName{"YYMON"_L1, dated},    FormatName{"MONYY"_L1, dated},
    FormatName{"YYQ"_L1, dated},      FormatName{"JULIAN"_L1, dated},   FormatName{"WEEKDATE"_L1, dated},
    FormatName{"WEEKDATX"_L1, dated}, FormatName{"WORDDATE"_L1, dated}, FormatName{"WORDDATX"_L1, dated},
    FormatName{"NLDATE"_L1, dated},   FormatName{"E8601DA"_L1, dated},  FormatName{"B8601DA"_L1, dated},
    FormatName{"IS8601DA"_L1, dated}, FormatName{"DATETIME"_L1, timed}, FormatName{"DATEAMPM"_L1, timed},
    FormatName{"DTDATE"_L1, timed},   FormatName{"DTMONYY"_L1, timed},  FormatName{"DTWKDATX"_L1, timed},
    FormatName{"MDYAMPM"_L1, timed},  FormatName{"NLDATM"_L1, timed},   FormatName{"E8601DT"_L1, timed},
    FormatName{"E8601DN"_L1, timed},  FormatName{"E8601DZ"_L1, timed},  FormatName{"B8601DT"_L1, timed},
    FormatName{"B8601DN"_L1, timed},  FormatName{"B8601DZ"_L1, timed},  FormatName{"IS8601DT"_L1, timed},
    FormatName{"TIME"_L1, clock},     FormatName{"TIMEAMPM"_L1, clock}, FormatName{"HHMM"_L1, clock},
    FormatName{"HOUR"_L1, clock},     FormatName{"MMSS"_L1, clock},     FormatName{"E8601TM"_L1, clock},
    FormatName{"E8601TZ"_L1, clock},  FormatName{"B8601TM"_L1, clock},  FormatName{"IS8601TM"_L1, clock},
    FormatName{"NLTIME"_L1, clock}};

/// The type of the format called \a format but for its width and decimals.
template<size_t n>
static std::optional<ColumnType> typeOf(const QString &format, const std::array<FormatName, n> &known)
{
    qsizetype end = format.size();
    while (end > 0 && (format[end - 1].isDigit() || format[end - 1] == u'.'))
        --end;
    const auto found = std::find_if(known.begin(), known.end(), [&](const FormatName &name) {
        return QStringView(format).first(end).compare(name.name, Qt::CaseInsensitive) == 0;
    });
    return found == known.end() ? std::nullopt : std::optional(found->type);
}

static std::optional<DateRule> spssRule(const QString &format)
{
    const auto type = typeOf(format, spssFormats);
    if (!type)
        return {};
    return DateRule{DateUnit::Seconds, *type, *type == clock ? 0 : spssEpoch};
}

static std::optional<DateRule> sasRule(const QString &format)
{
    const auto type = typeOf(format, sasFormats);
    if (!type)
        return {};
    return DateRule{*type == dated ? DateUnit::Days : DateUnit::Seconds, *type,
                    *type == clock ? 0 : stataEpoch};
}

/// Shows hours, minutes, seconds and nothing of a day.
static bool isClockDisplay(QStringView display)
{
    return !display.isEmpty() && display.contains(u'H', Qt::CaseInsensitive)
        && std::all_of(display.begin(), display.end(),
                       [](QChar c) { return QStringView(u"HhMmSsAaPp:._!").contains(c) || c.isSpace(); });
}

static std::optional<DateRule> stataRule(const QString &format)
{
    QStringView rest = QStringView(format).mid(1);
    if (rest.startsWith(u'-'))
        rest = rest.mid(1);
    if (rest.startsWith(u'd'))
        return DateRule{DateUnit::Days, dated, stataEpoch};
    if (rest.size() < 2 || rest[0] != u't')
        return {};
    const bool onlyClock = isClockDisplay(rest.mid(2));
    switch (rest[1].unicode()) {
    case u'd':
        return DateRule{DateUnit::Days, dated, stataEpoch};
    case u'c':
        return DateRule{DateUnit::Milliseconds, onlyClock ? clock : timed, onlyClock ? 0 : stataEpoch};
    case u'C':
        return DateRule{DateUnit::LeapMilliseconds, timed, stataEpoch};
    case u'w':
        return DateRule{DateUnit::Weeks, dated, stataEpoch};
    case u'm':
        return DateRule{DateUnit::Months, dated, stataEpoch};
    case u'q':
        return DateRule{DateUnit::Quarters, dated, stataEpoch};
    case u'h':
        return DateRule{DateUnit::HalfYears, dated, stataEpoch};
    default: // %ty counts years as they are, %tb needs a calendar that is not in the file
        return {};
    }
}

std::optional<DateRule> dateRule(StatFormat file, const QString &format)
{
    switch (file) {
    case StatFormat::Sav:
    case StatFormat::Zsav:
    case StatFormat::Por:
        return spssRule(format);
    case StatFormat::Dta:
        return format.startsWith(u'%') ? stataRule(format) : std::nullopt;
    case StatFormat::Sas7bdat:
    case StatFormat::Xpt:
        break;
    }
    return sasRule(format);
}

static qint64 dayOf(int year, int month, int day)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, day));
}

/// The clock without leap seconds. Source: IERS Bulletin C, all 27 so far.
static double withoutLeapSeconds(double ms)
{
    static const std::array<qint64, 27> daysAfter{
        dayOf(1972, 7, 1), dayOf(1973, 1, 1), dayOf(1974, 1, 1), dayOf(1975, 1, 1), dayOf(1976, 1, 1),
        dayOf(1977, 1, 1), dayOf(1978, 1, 1), dayOf(1979, 1, 1), dayOf(1980, 1, 1), dayOf(1981, 7, 1),
        dayOf(1982, 7, 1), dayOf(1983, 7, 1), dayOf(1985, 7, 1), dayOf(1988, 1, 1), dayOf(1990, 1, 1),
        dayOf(1991, 1, 1), dayOf(1992, 7, 1), dayOf(1993, 7, 1), dayOf(1994, 7, 1), dayOf(1996, 1, 1),
        dayOf(1997, 7, 1), dayOf(1999, 1, 1), dayOf(2006, 1, 1), dayOf(2009, 1, 1), dayOf(2012, 7, 1),
        dayOf(2015, 7, 1), dayOf(2017, 1, 1)};
    double leap = 0;
    for (const qint64 day : daysAfter) {
        if (ms < static_cast<double>((day - stataEpoch) * dayMs) + leap + 1000)
            break;
        leap += 1000;
    }
    return ms - leap;
}

/// The first day of a period counted from 1960, of which a year has \a perYear.
static std::optional<double> firstDay(double count, int perYear)
{
    if (count != std::floor(count) || std::abs(count) > 1e6)
        return {};
    const auto number = static_cast<int>(count);
    const int years = number >= 0 ? number / perYear : -((-number + perYear - 1) / perYear);
    const int part = number - years * perYear, year = stataYear + years;
    if (year < 1 || year > 9999)
        return {};
    if (perYear == 52)
        return static_cast<double>(dayOf(year, 1, 1) + 7 * part);
    return static_cast<double>(dayOf(year, 1 + part * (12 / perYear), 1));
}

/// Milliseconds, not yet rounded.
static std::optional<double> exactTicks(double value, const DateRule &rule)
{
    const auto epoch = static_cast<double>(rule.epochDays * dayMs);
    const auto period = [&](int perYear) -> std::optional<double> {
        const auto day = firstDay(value, perYear);
        return day ? std::optional(*day * static_cast<double>(dayMs)) : std::nullopt;
    };
    switch (rule.unit) {
    case DateUnit::Days:
        return value * static_cast<double>(dayMs) + epoch;
    case DateUnit::Seconds:
        return value * 1000 + epoch;
    case DateUnit::Milliseconds:
        return value + epoch;
    case DateUnit::LeapMilliseconds:
        return withoutLeapSeconds(value) + epoch;
    case DateUnit::Weeks:
        return period(52);
    case DateUnit::Months:
        return period(12);
    case DateUnit::Quarters:
        return period(4);
    case DateUnit::HalfYears:
        break;
    }
    return period(2);
}

std::optional<qint64> ticksOf(double value, const DateRule &rule)
{
    constexpr double first = -62'135'596'800'000.0, last = 253'402'300'799'999.0;
    const auto exact = exactTicks(value, rule);
    if (!exact || !(*exact >= first && *exact <= last))
        return {};
    return static_cast<qint64>(std::llround(*exact));
}

namespace {

class DateMaker
{
public:
    DateMaker(const Column &numbers, const DateRule &rule) : m_numbers(numbers), m_rule(rule) {}

    DatedColumn make()
    {
        const ColumnType type = fittingType();
        if (m_made.isDuration)
            return m_made;
        ColumnBuilder builder(type);
        for (qsizetype row = 0; row < m_numbers.rowCount(); ++row)
            appendTo(builder, row);
        m_made.column = builder.finish();
        return m_made;
    }

private:
    ColumnType fittingType()
    {
        ColumnType type = m_rule.type;
        for (qsizetype row = 0; row < m_numbers.rowCount() && type != ColumnType::DateTime; ++row) {
            const auto ticks = m_numbers.isValid(row) ? ticksOf(m_numbers.number(row), m_rule) : std::nullopt;
            if (m_rule.type == ColumnType::Time && m_numbers.isValid(row)
                && (!ticks || *ticks < 0 || *ticks >= dayMs))
                m_made.isDuration = true;
            else if (m_rule.type == ColumnType::Date && ticks && *ticks % dayMs != 0)
                type = ColumnType::DateTime;
        }
        return type;
    }

    void appendTo(ColumnBuilder &builder, qsizetype row)
    {
        if (!m_numbers.isValid(row)) {
            const Reason reason = m_numbers.reason(row);
            const std::string original = m_numbers.original(row).value_or(QString()).toStdString();
            if (reason >= Reason::FirstNamed)
                builder.appendMissing(m_numbers.reasonName(reason), original);
            else
                builder.appendMissing(reason, original);
            return;
        }
        const double value = m_numbers.number(row);
        const auto ticks = ticksOf(value, m_rule);
        if (!ticks) {
            ++m_made.refused;
            builder.appendMissing(Reason::NotANumber, shortestDecimal(value).toStdString());
            return;
        }
        // A double holds a second of our time to some millionths only; that is no finer clock.
        constexpr double noise = 0.01;
        if (std::abs(*exactTicks(value, m_rule) - static_cast<double>(*ticks)) > noise)
            ++m_made.rounded;
        builder.appendTicks(*ticks);
    }

    const Column &m_numbers;
    const DateRule &m_rule;
    DatedColumn m_made;
};

} // namespace

DatedColumn datedColumn(const Column &numbers, const DateRule &rule)
{
    return DateMaker(numbers, rule).make();
}

} // namespace sphygma
