// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/typedetector.h"

#include "app/base/clock.h"
#include "app/import/words.h"

#include <algorithm>
#include <array>

namespace sphygma {

std::string foldedWord(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .trimmed()
        .toCaseFolded()
        .toStdString();
}

bool isBooleanPair(const std::set<std::string> &words)
{
    static const std::array<std::pair<std::string, std::string>, 19> pairs{{
        {"true", "false"},
        {"yes", "no"},
        {"y", "n"},
        {"t", "f"},
        {"ja", "nein"},
        {"j", "n"},
        {"oui", "non"},
        {"s\u00ED", "no"},
        {"si", "no"},
        {"\u662F", "\u5426"},
        {"\u6709", "\u65E0"},
        {"\u5BF9", "\u9519"},
        {"wahr", "falsch"},
        {"vrai", "faux"},
        {"verdadero", "falso"},
        {"vero", "falso"},
        {"sim", "n\u00E3o"},
        {"s\u00EC", "no"},
        {"\u0434\u0430", "\u043D\u0435\u0442"},
    }};
    return !words.empty() && std::any_of(pairs.begin(), pairs.end(), [&](const auto &pair) {
        return std::all_of(words.begin(), words.end(),
                           [&](const std::string &w) { return w == pair.first || w == pair.second; });
    });
}

TypeDetector::TypeDetector(const MissingFilter &missing, NumberStyle style)
    : m_missing(missing), m_style(std::move(style)), m_thisYear(reproducibleClock()().date().year())
{}

void TypeDetector::add(std::string_view cell)
{
    if (cell.empty())
        return;
    ++m_tally.filled;
    const ParsedNumber number = parseNumber(cell, m_style);
    switch (number.verdict) {
    case NumberVerdict::Fits:
        m_tally.addNumber(cell, number, m_style);
        m_serials += number.value >= firstSerial && number.value <= lastSerial;
        m_longIntegers += cell.size() >= 10 && cell.find_first_not_of("0123456789") == std::string_view::npos;
        return;
    case NumberVerdict::LeadingZero:
        ++m_tally.leadingZeros;
        m_tally.shortest = std::min(m_tally.shortest, cell.size());
        m_tally.longest = std::max(m_tally.longest, cell.size());
        return;
    case NumberVerdict::TooLong:
    case NumberVerdict::Phone:
        ++m_tally.tooLong;
        return;
    case NumberVerdict::Censored:
        ++m_tally.censored;
        return;
    case NumberVerdict::Empty:
    case NumberVerdict::NotANumber:
        break;
    }
    // "no" and "none" are also missing words of some; a word that fits a pair is counted as that.
    m_manyWords = m_manyWords || cell.size() > 8 || m_words.size() > 40;
    if (!m_manyWords && !m_words.contains(cell))
        m_words.emplace(cell);
    if (m_missing.isMissingWord(cell))
        ++m_tally.missingWords;
    else
        addDate(cell);
}

std::optional<ColumnType> TypeDetector::serialKind() const
{
    if (m_tally.fits == 0 || m_serials < m_tally.fits)
        return {};
    return m_tally.decimals == 0 ? ColumnType::Date : ColumnType::DateTime;
}

bool looksTyped(std::string_view cell)
{
    static const NumberStyle point, comma{',', "."};
    return parseNumber(cell, point).verdict != NumberVerdict::NotANumber
        || parseNumber(cell, comma).verdict == NumberVerdict::Fits
        || readDate(cell, DateOrder::Unknown).kind != DateReading::Kind::None;
}

void TypeDetector::addTyped(ColumnType type, qint64 count)
{
    m_tally.filled += count;
    m_manyWords |= count > 0;
    if (type == ColumnType::Number)
        m_tally.fits += count;
    else if (type == ColumnType::Date)
        m_dates.any += count;
    else if (type == ColumnType::DateTime)
        m_dateTimes.any += count;
    else {
        m_times += count;
        m_clockTimes += count;
    }
}

void TypeDetector::addDate(std::string_view cell)
{
    const DateReading date = readDate(cell, DateOrder::Unknown);
    if (date.kind == DateReading::Kind::Time) {
        ++m_times;
        m_clockTimes += cell.size() > 4; // "1:10" may be a ratio, "08:30" and "1:10 pm" are not
    }
    if (date.kind != DateReading::Kind::Date && date.kind != DateReading::Kind::DateTime)
        return;
    if (date.leadingYear > 0 && date.leadingYear <= m_thisYear) {
        ++m_yearsMayLead;
        m_leadingYears.add(date.leadingYear);
        m_trailingYears.add(date.trailingYear);
    }
    ++m_zones.fits;
    if (date.hasZone)
        m_zones.addZone(date.zoneMinutes);
    DateCount &count = date.kind == DateReading::Kind::Date ? m_dates : m_dateTimes;
    switch (date.fits) {
    case DateReading::Fits::AnyOrder:
        ++count.any;
        break;
    case DateReading::Fits::BothOrders:
        ++count.both;
        break;
    case DateReading::Fits::DayFirst:
        ++count.dayFirst;
        break;
    case DateReading::Fits::MonthFirst:
        ++count.monthFirst;
        break;
    }
}

bool TypeDetector::isIdentifier(ColumnPlan &plan) const
{
    const qint64 considered = m_tally.considered(), zeros = m_tally.leadingZeros;
    if (zeros > 0 && (m_tally.sameLength() || zeros * 100 >= considered))
        plan.why = say(
            QT_TRANSLATE_NOOP("sphygma", "Numbers with leading zeros name something, so they stay text."));
    else if (m_tally.tooLong * 100 >= considered && m_tally.tooLong > 0)
        plan.why = say(QT_TRANSLATE_NOOP("sphygma", "Numbers this long name something, so they stay text."));
    else if (m_longIntegers == considered && considered > 1 && m_tally.sameLength())
        plan.why = say(
            QT_TRANSLATE_NOOP("sphygma", "They look like telephone or record numbers, so they stay text."));
    else if (m_tally.hasBareExponents())
        plan.why = say(QT_TRANSLATE_NOOP(
            "sphygma", "Cells such as 1E5 may name a sample as well as be a number, so they stay text."));
    return !plan.why.isEmpty();
}

/// "20-01-15", "21-02-16": nothing tells years from days. Visits of few years on days of the whole month do.
bool TypeDetector::mayAllLeadWithYear() const
{
    const bool trailingAreYears = m_leadingYears.width() > 10 && m_trailingYears.width() < 4;
    return m_yearsMayLead > 0 && m_yearsMayLead == m_dates.all() + m_dateTimes.all() && !trailingAreYears;
}

DateOrder TypeDetector::provenOrder() const
{
    const qint64 day = m_dates.dayFirst + m_dateTimes.dayFirst,
                 month = m_dates.monthFirst + m_dateTimes.monthFirst;
    if (mayAllLeadWithYear())
        return DateOrder::Unknown;
    if (day > 0 && month * 20 < day)
        return DateOrder::DayFirst;
    if (month > 0 && day * 20 < month)
        return DateOrder::MonthFirst;
    return DateOrder::Unknown;
}

bool TypeDetector::hasMixedDates() const
{
    const qint64 day = m_dates.dayFirst + m_dateTimes.dayFirst,
                 month = m_dates.monthFirst + m_dateTimes.monthFirst;
    return day > 0 && month > 0 && !mayAllLeadWithYear() && provenOrder() == DateOrder::Unknown
        && isEnough(m_dates.all() + m_dateTimes.all(), m_tally.considered());
}

bool TypeDetector::hasOpenDates(DateOrder order) const
{
    return order == DateOrder::Unknown && provenOrder() == DateOrder::Unknown && !hasMixedDates()
        && (m_dates.both + m_dateTimes.both > 0 || mayAllLeadWithYear())
        && isEnough(m_dates.all() + m_dateTimes.all(), m_tally.considered());
}

bool TypeDetector::hasManyZones() const
{
    return !m_zones.hasOneZone() && isEnough(m_zones.fits, m_tally.considered());
}

bool TypeDetector::concludeDates(DateOrder order, ColumnPlan &plan) const
{
    const bool withTime = m_dateTimes.all() > m_dates.all();
    const DateCount &count = withTime ? m_dateTimes : m_dates;
    const DateOrder proven = provenOrder();
    plan.order = proven == DateOrder::Unknown ? order : proven;
    const bool open = count.both + count.dayFirst + count.monthFirst > 0 && plan.order == DateOrder::Unknown;
    if (open || hasManyZones() || !isEnough(count.all(), m_tally.considered()))
        return false;
    plan.type = withTime ? ColumnType::DateTime : ColumnType::Date;
    const bool borrowed =
        proven == DateOrder::Unknown && count.both > 0 && plan.order != DateOrder::YearFirst;
    plan.why = count.dayFirst + count.monthFirst + count.both == 0
        ? say(QT_TRANSLATE_NOOP("sphygma", "The cells are dates that can be read in one way only."))
        : borrowed
        ? say(QT_TRANSLATE_NOOP("sphygma",
                                "The cells are dates that may be read in two ways; the order is that of "
                                "the other dates of the file, or the one you chose."))
        : plan.order == DateOrder::YearFirst
        ? say(QT_TRANSLATE_NOOP("sphygma", "The cells are dates with the year first."))
        : plan.order == DateOrder::DayFirst
        ? say(QT_TRANSLATE_NOOP("sphygma", "The cells are dates with the day first."))
        : say(QT_TRANSLATE_NOOP("sphygma", "The cells are dates with the month first."));
    return true;
}

bool TypeDetector::isBoolean() const
{
    if (m_manyWords || m_tally.fits + m_tally.leadingZeros + m_tally.tooLong + m_tally.censored > 0)
        return false;
    std::set<std::string> words;
    for (const std::string &written : m_words) {
        const std::string word = foldedWord(written);
        if (isBooleanPair({word}) || !m_missing.isMissingWord(word))
            words.insert(word);
    }
    return isBooleanPair(words);
}

ColumnPlan TypeDetector::conclude(DateOrder order) const
{
    ColumnPlan plan;
    plan.style = m_style;
    const qint64 considered = m_tally.considered();
    if (isBoolean()) {
        plan.type = ColumnType::Boolean;
        plan.why = say(QT_TRANSLATE_NOOP("sphygma", "The cells are two words for yes and no."));
    } else if (considered == 0) {
        plan.why = say(QT_TRANSLATE_NOOP("sphygma", "There is no cell to tell a type from."));
    } else if (isIdentifier(plan)) {
        plan.settled = true;
    } else if (isEnough(m_tally.fits, considered)) {
        plan.type = ColumnType::Number;
        plan.why = m_tally.fits == considered
            ? say(QT_TRANSLATE_NOOP("sphygma",
                                    "Every cell that is not empty or a word for missing is a number."))
            : say(QT_TRANSLATE_NOOP("sphygma",
                                    "At least nine of ten cells are numbers; the others keep their text."));
    } else if (concludeDates(order, plan)) {
        return plan;
    } else if (isEnough(m_times, considered)) {
        plan.type = ColumnType::Time;
        plan.why = say(QT_TRANSLATE_NOOP("sphygma", "The cells are times of day."));
    } else if (hasManyZones()) {
        plan.why = say(QT_TRANSLATE_NOOP(
            "sphygma", "The times carry different time zones, or some none; as text they keep them."));
    } else if (hasOpenDates(order)) {
        plan.openDates = true;
        plan.why =
            say(QT_TRANSLATE_NOOP("sphygma", "The cells are dates, but nothing tells day from month."));
    } else {
        plan.why = say(QT_TRANSLATE_NOOP("sphygma", "Fewer than nine of ten cells are numbers or dates."));
    }
    return plan;
}

Chosen<DateOrder> commonOrder(const std::vector<DateOrder> &proven)
{
    const bool dayFirst = std::find(proven.begin(), proven.end(), DateOrder::DayFirst) != proven.end();
    const bool monthFirst = std::find(proven.begin(), proven.end(), DateOrder::MonthFirst) != proven.end();
    if (dayFirst == monthFirst)
        return {DateOrder::Unknown, false,
                say(QT_TRANSLATE_NOOP("sphygma", "No date tells day from month."))};
    if (dayFirst)
        return {DateOrder::DayFirst, false,
                say(QT_TRANSLATE_NOOP("sphygma",
                                      "Some first numbers of dates are above 12, so the day is first."))};
    return {DateOrder::MonthFirst, false,
            say(QT_TRANSLATE_NOOP("sphygma",
                                  "Some second numbers of dates are above 12, so the month is first."))};
}

bool holdsFor(const ColumnPlan &plan, const ColumnTally &tally)
{
    if (plan.settled || tally.filled == 0)
        return true;
    switch (plan.type) {
    case ColumnType::Number: {
        const bool zeros = tally.leadingZeros > 0 && (tally.leadingZeros * 100 >= tally.considered());
        const bool longs = tally.tooLong > 0 && tally.tooLong * 100 >= tally.considered();
        return isEnough(tally.fits, tally.considered()) && !zeros && !longs
            && !(tally.leadingZeros > 0 && tally.sameLength()) && !tally.hasBareExponents();
    }
    case ColumnType::Date:
    case ColumnType::DateTime:
        if (plan.serial && tally.otherSerials > 0)
            return false; // one number that is no day, and the others are none either
        return isEnough(tally.fits, tally.considered()) && tally.hasOneZone()
            && tally.otherOrder * 20 < std::max<qint64>(tally.fits, 1);
    case ColumnType::Time:
        return isEnough(tally.fits, tally.considered());
    case ColumnType::Text:
    case ColumnType::Boolean:
        break;
    }
    return true;
}

} // namespace sphygma
