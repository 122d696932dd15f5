// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/numberparser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fast_float/fast_float.h>
#include <optional>

namespace sphygma {

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

static std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

namespace {

/// A number taken apart: digits as written, without signs of grouping.
struct Parts
{
    bool negative = false;
    std::string whole;
    std::string fraction;
    int exponent = 0;
    bool hasPoint = false;
    bool hasExponent = false;
};

} // namespace

static std::string_view takeDigits(std::string_view &text)
{
    size_t n = 0;
    while (n < text.size() && isDigit(text[n]))
        ++n;
    const std::string_view digits = text.substr(0, n);
    text.remove_prefix(n);
    return digits;
}

/// "1,234,567": one to three digits, then groups of three.
static bool takeWhole(std::string_view &text, const std::string &thousands, std::string &whole)
{
    whole = takeDigits(text);
    if (thousands.empty() || !text.starts_with(thousands))
        return true;
    if (whole.empty() || whole.size() > 3 || whole.front() == '0')
        return false;
    while (text.starts_with(thousands)) {
        text.remove_prefix(thousands.size());
        const std::string_view group = takeDigits(text);
        if (group.size() != 3)
            return false;
        whole += group;
    }
    return true;
}

static bool takeExponent(std::string_view &text, Parts &parts)
{
    if (text.empty() || (text.front() != 'e' && text.front() != 'E'))
        return true;
    text.remove_prefix(1);
    parts.hasExponent = true;
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    const std::string_view digits = takeDigits(text);
    if (digits.empty() || digits.size() > 3)
        return false;
    std::from_chars(digits.data(), digits.data() + digits.size(), parts.exponent);
    if (negative)
        parts.exponent = -parts.exponent;
    return true;
}

static std::optional<Parts> takeApart(std::string_view text, const NumberStyle &style)
{
    Parts parts;
    parts.negative = text.front() == '-';
    if (text.front() == '-' || text.front() == '+') {
        text.remove_prefix(1);
    } else if (text.starts_with(minusSign)) {
        parts.negative = true;
        text.remove_prefix(minusSign.size());
    }
    if (!takeWhole(text, style.thousands, parts.whole))
        return {};
    if (!text.empty() && text.front() == style.decimal) {
        parts.hasPoint = true;
        text.remove_prefix(1);
        parts.fraction = takeDigits(text);
    }
    if (parts.whole.empty() && parts.fraction.empty())
        return {};
    if (!takeExponent(text, parts) || !text.empty())
        return {};
    return parts;
}

/// The value written with as many significant digits gives the digits again.
static bool comesBack(double value, std::string_view digits)
{
    std::array<char, 128> buffer{};
    if (digits.size() > 100)
        return false;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                       std::chars_format::scientific, static_cast<int>(digits.size()) - 1);
    size_t i = 0;
    for (const char *c = buffer.data(); c != written.ptr && *c != 'e'; ++c) {
        if (*c != '.' && (i >= digits.size() || *c != digits[i++]))
            return false;
    }
    return i == digits.size();
}

static ParsedNumber evaluate(const Parts &parts)
{
    std::string digits = parts.whole + parts.fraction;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    const int power = parts.exponent - static_cast<int>(parts.fraction.size());
    ParsedNumber number{NumberVerdict::Fits, 0, static_cast<int>(parts.fraction.size())};
    if (digits.size() <= 15 && power >= -22 && power <= 22) {
        quint64 mantissa = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), mantissa);
        const auto exact = static_cast<double>(mantissa);
        number.value = power < 0 ? exact / powersOfTen[-power] : exact * powersOfTen[power];
    } else {
        const std::string text = (digits.empty() ? "0" : digits) + 'e' + std::to_string(power);
        const auto read = fast_float::from_chars(text.data(), text.data() + text.size(), number.value);
        const bool lost = read.ec != std::errc() || !std::isfinite(number.value)
            || (number.value == 0 && !digits.empty())
            || (digits.size() > 15 && !comesBack(number.value, digits));
        if (lost)
            return {};
    }
    if (parts.negative)
        number.value = 0.0 - number.value;
    return number;
}

bool parsePlainNumber(std::string_view text, char decimal, double &value, int &decimals)
{
    const bool negative = !text.empty() && text.front() == '-';
    text.remove_prefix(negative);
    if (text.empty() || text.size() > 16 || (text[0] == '0' && text.size() > 1 && text[1] != decimal))
        return false;
    quint64 mantissa = 0;
    size_t digits = 0, point = text.size();
    for (size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i])) {
            mantissa = mantissa * 10 + static_cast<quint64>(text[i] - '0');
            ++digits;
        } else if (text[i] == decimal && point == text.size()) {
            point = i;
        } else {
            return false;
        }
    }
    if (digits == 0 || digits > 15)
        return false;
    decimals = point == text.size() ? 0 : static_cast<int>(text.size() - point - 1);
    const double magnitude = static_cast<double>(mantissa) / powersOfTen[decimals];
    value = negative ? 0.0 - magnitude : magnitude;
    return true;
}

static bool isCensored(std::string_view text, const NumberStyle &style)
{
    for (const std::string_view sign : {"<=", ">=", "<", ">", "\u2264", "\u2265", "=<", "=>"}) {
        if (!text.starts_with(sign))
            continue;
        const std::string_view bound = trimmed(text.substr(sign.size()));
        return !bound.empty() && takeApart(bound, style).has_value();
    }
    return false;
}

ParsedNumber parseNumber(std::string_view text, const NumberStyle &style)
{
    text = trimmed(text);
    if (text.empty())
        return {NumberVerdict::Empty, 0, 0};
    const char first = text.front();
    const bool maybe = isDigit(first) || first == '-' || first == '+' || first == style.decimal
        || text.starts_with(minusSign);
    if (!maybe || text.size() > 400)
        return {isCensored(text, style) ? NumberVerdict::Censored : NumberVerdict::NotANumber, 0, 0};
    ParsedNumber plain{NumberVerdict::Fits, 0, 0};
    if (parsePlainNumber(text, style.decimal, plain.value, plain.decimals))
        return plain;
    const std::optional<Parts> parts = takeApart(text, style);
    if (!parts)
        return {};
    if (parts->whole.size() > 1 && parts->whole.front() == '0')
        return {NumberVerdict::LeadingZero, 0, 0};
    const bool isInteger = !parts->hasPoint && !parts->hasExponent;
    if (isInteger && first == '+' && parts->whole.size() >= 8)
        return {NumberVerdict::Phone, 0, 0};
    if (isInteger && parts->whole.size() > 15)
        return {NumberVerdict::TooLong, 0, 0};
    return evaluate(*parts);
}

} // namespace sphygma
