// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"

#include <charconv>
#include <cmath>

namespace sphygma {

/// Beyond 2^53 the digits of a whole number that tell it from its neighbours, then zeros: std::to_chars
/// writes all digits of the power of two instead, which no file had.
static QByteArray wholeFromShortest(double value)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr;
    QByteArray digits(buffer, end - buffer);
    const qsizetype e = digits.indexOf('e');
    const int exponent = digits.mid(e + 1).toInt();
    digits.truncate(e);
    digits.replace(".", "");
    const qsizetype sign = value < 0 ? 1 : 0;
    return digits.leftJustified(exponent + 1 + sign, '0');
}

QByteArray shortestDecimal(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return QByteArrayLiteral("0");
    const double size = std::fabs(value);
    const auto format =
        size >= 1e-7 && size < 1e21 ? std::chars_format::fixed : std::chars_format::scientific;
    char buffer[64];
    if (format == std::chars_format::fixed && size >= 0x1p53)
        return wholeFromShortest(value);
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, format).ptr;
    return QByteArray(buffer, end - buffer);
}

static QString groupThousands(QString digits)
{
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at > first; at -= 3)
        digits.insert(at, QChar(0x2009));
    if (first == 1)
        digits[0] = QChar(0x2212);
    return digits;
}

QString readableNumber(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    QString digits = QString::number(value, 'f', decimals);
    if (digits.startsWith(u'-') && digits.count(u'0') + digits.count(u'.') == digits.size() - 1)
        digits.remove(0, 1); // "-0.0" is 0.0
    return groupThousands(digits);
}

QString readableNumber(qint64 value)
{
    return groupThousands(QString::number(value));
}

QString readableShort(double value, int maxDecimals)
{
    QString text = readableNumber(value, maxDecimals);
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace sphygma
