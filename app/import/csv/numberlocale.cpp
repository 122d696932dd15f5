// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/numberlocale.h"

#include "app/import/words.h"

#include <algorithm>
#include <bit>
#include <vector>

using namespace Qt::StringLiterals;

namespace sphygma {

/// A number as groups of digits and the signs between them; invalid for anything else.
struct NumberLocale::Shape
{
    bool valid = false;
    std::vector<size_t> digits;
    std::vector<std::string> signs;
    bool startsWithZero = false;
    bool beyondReadings = false; ///< a group behind the first is below 30 or above 300

    /// Groups from the first to \a last, as in "1,234,567".
    bool isGrouped(size_t last) const
    {
        if (digits[0] < 1 || digits[0] > 3 || startsWithZero)
            return false;
        for (size_t i = 1; i <= last; ++i) {
            if (digits[i] != 3 || signs[i - 1] != signs[0])
                return false;
        }
        return true;
    }
};

NumberLocale::Shape NumberLocale::shapeOf(std::string_view cell)
{
    static const std::string signs[] = {",", ".", " ", "'", "\u00A0", "\u2009", "\u202F", "\u2019"};
    Shape shape;
    while (!cell.empty() && cell.front() == ' ')
        cell.remove_prefix(1);
    while (!cell.empty() && cell.back() == ' ')
        cell.remove_suffix(1);
    if (!cell.empty() && (cell.front() == '-' || cell.front() == '+'))
        cell.remove_prefix(1);
    else if (cell.starts_with(minusSign))
        cell.remove_prefix(minusSign.size());
    if (cell.size() > 40)
        return shape;
    shape.startsWithZero = cell.starts_with('0');
    shape.digits.push_back(0);
    int group = 0;
    while (!cell.empty()) {
        if (cell.front() >= '0' && cell.front() <= '9') {
            if (++shape.digits.back() <= 3)
                group = 10 * group + (cell.front() - '0');
            if (shape.digits.back() == 3)
                shape.beyondReadings |= shape.digits.size() > 1 && (group < 30 || group > 300);
            cell.remove_prefix(1);
            continue;
        }
        group = 0;
        const auto *sign = std::find_if(std::begin(signs), std::end(signs),
                                        [&](const std::string &s) { return cell.starts_with(s); });
        if (sign == std::end(signs))
            return shape;
        shape.signs.push_back(*sign);
        shape.digits.push_back(0);
        cell.remove_prefix(sign->size());
    }
    const bool hasDigit = std::any_of(shape.digits.begin(), shape.digits.end(), [](auto n) { return n > 0; });
    shape.valid = hasDigit && !shape.signs.empty() && (shape.digits.back() > 0 || shape.signs.size() == 1)
        && shape.digits.size() < 10; // a lone "." says "no value", not how decimals are written
    return shape;
}

static QString example(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
}

void NumberLocale::add(std::string_view cell)
{
    const Shape shape = shapeOf(cell);
    m_groupsProven |=
        shape.signs.empty() && shape.digits.size() == 1 && shape.digits[0] > 0 && shape.digits[0] < 3;
    if (!shape.valid)
        return;
    const std::string &first = shape.signs.front(), &last = shape.signs.back();
    if (shape.signs.size() == 1 && (first == "." || first == ",")) {
        const bool open = shape.digits[1] == 3 && shape.isGrouped(1);
        const bool point = first == ".";
        if (open) {
            ++(point ? m_openPoint : m_openComma);
            m_groupCounts |= 1U << 2;
            m_beyondReadings |= shape.beyondReadings;
            (point ? m_openPointExample : m_openCommaExample) = example(cell);
        } else {
            ++(point ? m_decimalPoint : m_decimalComma);
            (point ? m_pointExample : m_commaExample) = example(cell);
        }
        return;
    }
    const bool decimalBehind = first != last && (last == "." || last == ",");
    if (!shape.isGrouped(shape.signs.size() - size_t(decimalBehind)))
        return;
    addGroups(shape, decimalBehind);
    if (decimalBehind) {
        ++(last == "." ? m_decimalPoint : m_decimalComma);
        (last == "." ? m_pointExample : m_commaExample) = example(cell);
    }
    m_groupExample = example(cell);
}

void NumberLocale::addGroups(const Shape &shape, bool decimalBehind)
{
    const std::string &sign = shape.signs.front();
    if (sign == ",")
        ++m_groupComma;
    else if (sign == ".")
        ++m_groupPoint;
    else
        ++m_groupOther[QString::fromStdString(sign)];
    m_groupCounts |= 1U << std::min<size_t>(31, shape.digits.size());
    m_firstLengths |= 1U << shape.digits.front();
    m_beyondReadings |= shape.beyondReadings;
    m_groupsProven |= decimalBehind;
}

/// Amounts differ in their length and have groups that no list of readings has; record numbers are equally
/// long.
bool NumberLocale::provesGroups() const
{
    const bool ones = (m_firstLengths & 0b10U) != 0, threes = (m_firstLengths & 0b1000U) != 0;
    const bool differ = std::popcount(m_groupCounts) > 1 || std::popcount(m_firstLengths) > 1;
    return m_groupsProven || ones || !threes || (differ && m_beyondReadings);
}

void NumberLocale::addColumn(const NumberLocale &column)
{
    NumberLocale other = column;
    if (!other.provesGroups()) {
        other.m_groupComma = other.m_groupPoint = 0;
        other.m_groupOther.clear();
    }
    m_decimalPoint += other.m_decimalPoint;
    m_decimalComma += other.m_decimalComma;
    m_openPoint += other.m_openPoint;
    m_openComma += other.m_openComma;
    m_groupComma += other.m_groupComma;
    m_groupPoint += other.m_groupPoint;
    for (auto it = other.m_groupOther.begin(); it != other.m_groupOther.end(); ++it)
        m_groupOther[it.key()] += it.value();
    for (auto text :
         {&NumberLocale::m_pointExample, &NumberLocale::m_commaExample, &NumberLocale::m_groupExample,
          &NumberLocale::m_openPointExample, &NumberLocale::m_openCommaExample}) {
        if ((this->*text).isEmpty())
            this->*text = other.*text;
    }
}

bool NumberLocale::isOpen() const
{
    return m_openComma > 0 && m_decimalPoint == 0 && m_decimalComma == 0 && m_groupComma == 0
        && m_groupPoint == 0;
}

QString NumberLocale::thousandByChoice(char decimal) const
{
    const bool comma = decimal == ',';
    const bool proven = comma ? m_decimalComma > 0 || m_groupPoint > 0 || m_decimalPoint > 0
                              : m_decimalPoint > 0 || m_groupComma > 0 || m_decimalComma > 0;
    return proven ? QString() : comma ? m_openPointExample : m_openCommaExample;
}

bool NumberLocale::isOpenCell(std::string_view cell)
{
    const Shape shape = shapeOf(cell);
    return shape.valid && shape.signs.size() == 1 && shape.signs[0] == "," && shape.isGrouped(1);
}

NumberStyle NumberLocale::conclude(const ImportOptions &options, TextDialect &dialect) const
{
    NumberStyle style;
    Chosen<QChar> &decimal = dialect.decimalSign;
    if (options.decimalSign) {
        decimal = {*options.decimalSign, true, say(QT_TRANSLATE_NOOP("sphygma", "You chose it."))};
    } else if (m_decimalComma > m_decimalPoint
               || (m_decimalPoint == 0 && m_groupPoint > 0 && m_groupComma == 0)) {
        decimal = {u',', false,
                   say(QT_TRANSLATE_NOOP("sphygma", "Cells such as %1 can only have a decimal comma."))
                       .arg(m_commaExample.isEmpty() ? m_groupExample : m_commaExample)};
    } else if (m_decimalPoint > 0 || m_groupComma > 0) {
        decimal = {u'.', false,
                   say(QT_TRANSLATE_NOOP("sphygma", "Cells such as %1 can only have a decimal point."))
                       .arg(m_pointExample.isEmpty() ? m_groupExample : m_pointExample)};
    } else {
        decimal = {u'.', false, say(QT_TRANSLATE_NOOP("sphygma", "No cell shows another decimal sign."))};
    }
    const bool comma = decimal.value == u',';
    style.decimal = static_cast<char>(decimal.value.toLatin1());

    Chosen<QChar> &thousands = dialect.thousandsSign;
    const qint64 decimals = comma ? m_decimalComma : m_decimalPoint;
    const qint64 otherDecimals = comma ? m_decimalPoint : m_decimalComma;
    const qint64 groups = comma ? m_groupPoint : m_groupComma, open = comma ? m_openPoint : m_openComma;
    QString other;
    for (auto it = m_groupOther.begin(); it != m_groupOther.end(); ++it) {
        if (other.isEmpty() || it.value() > m_groupOther[other])
            other = it.key();
    }
    if (options.thousandsSign) {
        thousands = {*options.thousandsSign, true, say(QT_TRANSLATE_NOOP("sphygma", "You chose it."))};
    } else if (isMixed() && !options.decimalSign) {
        thousands = {
            QChar(), false,
            say(QT_TRANSLATE_NOOP("sphygma", "Both signs are used for decimals, so none is for thousands."))};
    } else if (groups > 0 || (open > 0 && otherDecimals == 0 && (decimals > 0 || options.decimalSign))) {
        thousands = {
            comma ? u'.' : u',', false,
            say(QT_TRANSLATE_NOOP(
                "sphygma", "Digits stand in groups of three, and the decimal sign is the other one."))};
    } else if (!other.isEmpty()) {
        thousands = {other[0], false,
                     say(QT_TRANSLATE_NOOP("sphygma", "Digits stand in groups of three, such as %1."))
                         .arg(m_groupExample)};
    } else {
        thousands = {QChar(), false,
                     say(QT_TRANSLATE_NOOP("sphygma", "No cell has digits in groups of three."))};
    }
    if (!thousands.value.isNull())
        style.thousands = QString(thousands.value).toStdString();
    return style;
}

} // namespace sphygma
