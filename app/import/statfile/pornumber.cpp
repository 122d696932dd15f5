// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/pornumber.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>
#include <string>

namespace sphygma {

static constexpr int base = 30;
static constexpr size_t mostDigits = 300;

static int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'T' ? c - 'A' + 10 : -1;
}

/// Integers below 2^53 and powers of 30 up to 30^10 are exact doubles, so that one operation rounds once.
static std::optional<double> quickly(const std::string &digits, int exponent)
{
    if (digits.size() > 10 || exponent < -10 || exponent > 10)
        return {};
    double whole = 0, power = 1;
    for (const char c : digits)
        whole = whole * base + digitOf(c);
    for (int i = 0; i < std::abs(exponent); ++i)
        power *= base;
    return exponent < 0 ? whole / power : whole * power;
}

/// The nearest double to \a above / \a below, ties to even.
static double nearest(boost::multiprecision::cpp_int above, boost::multiprecision::cpp_int below)
{
    using boost::multiprecision::cpp_int;
    if (above.is_zero())
        return 0;
    const auto bits = [](const cpp_int &n) { return static_cast<int>(msb(n)); };
    constexpr int kept = 54; // one more than a double has, so that the rest decides the rounding
    int shift = kept - (bits(above) - bits(below));
    shift = std::min(shift, 1075); // beneath it there are fewer bits
    if (shift > 0)
        above <<= shift;
    else
        below <<= -shift;
    cpp_int quotient, rest;
    divide_qr(above, below, quotient, rest);
    // 54 to 55 bits and a mark that more follow: exact in long double or rounded to even by hand.
    auto whole = static_cast<unsigned long long>(quotient);
    int drop = std::max(0, static_cast<int>(whole == 0 ? 0 : msb(quotient)) + 1 - 53);
    if (shift == 1075)
        drop = std::max(drop, 1);
    if (drop > 0) {
        const unsigned long long half = 1ULL << (drop - 1), low = whole & ((1ULL << drop) - 1);
        whole >>= drop;
        if (low > half || (low == half && (!rest.is_zero() || (whole & 1) != 0)))
            ++whole;
    }
    return std::ldexp(static_cast<double>(whole), drop - shift);
}

static std::optional<double> slowly(const std::string &digits, int exponent)
{
    boost::multiprecision::cpp_int above = 0, below = 1;
    for (const char c : digits)
        above = above * base + digitOf(c);
    (exponent < 0 ? below : above) *=
        pow(boost::multiprecision::cpp_int(base), static_cast<unsigned>(std::abs(exponent)));
    const double value = nearest(above, below);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> parsePorNumber(std::string_view text)
{
    size_t at = 0;
    const bool negative = !text.empty() && text[0] == '-';
    at += negative || (!text.empty() && text[0] == '+');
    std::string digits;
    int exponent = 0;
    bool behindPoint = false, any = false;
    for (; at < text.size() && (digitOf(text[at]) >= 0 || (text[at] == '.' && !behindPoint)); ++at) {
        if (text[at] == '.') {
            behindPoint = true;
            continue;
        }
        any = true;
        exponent -= behindPoint;
        if (!digits.empty() || text[at] != '0')
            digits += text[at];
    }
    if (!any || digits.size() > mostDigits || exponent < -static_cast<int>(mostDigits))
        return {};
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
        const int sign = text[at] == '-' ? -1 : 1;
        int power = 0;
        if (at + 1 == text.size())
            return {};
        for (++at; at < text.size() && digitOf(text[at]) >= 0 && power < 1000; ++at)
            power = power * base + digitOf(text[at]);
        exponent += sign * power;
    }
    if (at != text.size() || std::abs(exponent) > 1000)
        return {};
    auto value = quickly(digits, exponent);
    if (!value)
        value = slowly(digits, exponent);
    return value && negative ? std::optional(-*value) : value;
}

} // namespace sphygma
