// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/datereader.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qint64 dayMs = 86'400'000;

QStringList dateOrders()
{
    return {u"dmy"_s, u"mdy"_s, u"ymd"_s, u"excel1900"_s, u"excel1904"_s};
}

static std::optional<int> wholeYear(std::optional<double> year)
{
    return year ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

DateReader::DateReader(const QString &order, std::optional<double> centuryFrom)
    : m_order(order), m_centuryFrom(wholeYear(centuryFrom))
{}

static std::optional<qint64> ticksOf(QDate date)
{
    if (!date.isValid())
        return {};
    return QDate(1970, 1, 1).daysTo(date) * dayMs;
}

static std::optional<int> numberOf(const QString &part)
{
    for (const QChar c : part) {
        if (c < u'0' || c > u'9')
            return {};
    }
    bool isNumber = false;
    const int number = part.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

static std::optional<int> monthOf(const QString &part)
{
    static const QStringList names{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                   u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                   u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    const QString word = part.toLower();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (word == names[i] || word == names[i].first(3))
            return static_cast<int>(i) + 1;
    }
    return part.size() <= 2 ? numberOf(part) : std::nullopt;
}

std::optional<int> DateReader::yearOf(const QString &part) const
{
    const auto number = numberOf(part);
    if (!number || part.size() == 4)
        return number;
    if (part.size() != 2 || !m_centuryFrom)
        return {};
    const int year = *m_centuryFrom / 100 * 100 + *number;
    return year < *m_centuryFrom ? year + 100 : year;
}

/// The three parts as they are written; 8 digits are cut by the order.
static QStringList partsOf(const QString &text, const QString &order)
{
    static const QRegularExpression signs(u"\\s*[-/.\\s年月,]\\s*"_s);
    QString cut = text;
    if (cut.endsWith(u'日'))
        cut.chop(1);
    if (cut.size() == 8 && numberOf(cut))
        return order == u"ymd"_s ? QStringList{cut.first(4), cut.sliced(4, 2), cut.sliced(6)}
                                 : QStringList{cut.first(2), cut.sliced(2, 2), cut.sliced(4)};
    return cut.split(signs);
}

std::optional<qint64> DateReader::readParts(const QString &text) const
{
    const QStringList parts = partsOf(text, m_order);
    if (parts.size() != 3)
        return {};
    const QString dayPart = parts[m_order.indexOf(u'd')];
    const auto day = dayPart.size() <= 2 ? numberOf(dayPart) : std::nullopt;
    const auto month = monthOf(parts[m_order.indexOf(u'm')]);
    const auto year = yearOf(parts[m_order.indexOf(u'y')]);
    if (!day || !month || !year)
        return {};
    return ticksOf(QDate(*year, *month, *day));
}

std::optional<qint64> DateReader::readSerial(const QString &text) const
{
    constexpr int lastDay = 2'958'465; // 9999-12-31
    const auto number = numberOf(text);
    const bool is1900 = m_order == u"excel1900"_s;
    if (!number || *number > lastDay || *number < (is1900 ? 61 : 0))
        return {};
    return ticksOf((is1900 ? QDate(1899, 12, 30) : QDate(1904, 1, 1)).addDays(*number));
}

std::optional<qint64> DateReader::read(std::string_view utf8) const
{
    constexpr size_t longest = 40;
    if (utf8.size() > longest)
        return {};
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).trimmed();
    if (text.isEmpty())
        return {};
    return m_order.startsWith(u"excel"_s) ? readSerial(text) : readParts(text);
}

} // namespace sphygma
