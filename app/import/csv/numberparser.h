// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>
#include <string>
#include <string_view>

namespace sphygma {

/// How a file writes its numbers.
struct NumberStyle
{
    char decimal = '.';
    std::string thousands; ///< UTF-8 of one character; empty for none

    bool operator==(const NumberStyle &) const = default;
};

/// U+2212, which word processors write before negative numbers.
inline constexpr std::string_view minusSign = "\u2212";

enum class NumberVerdict : quint8 {
    Fits,
    Empty,
    NotANumber,
    LeadingZero, ///< "007": an identifier, or a typing mistake
    TooLong, ///< more digits than a number can hold: an identifier
    Phone, ///< "+49301234567"
    Censored, ///< "<5", "≥ 200"
};

struct ParsedNumber
{
    NumberVerdict verdict = NumberVerdict::NotANumber;
    double value = 0;
    int decimals = 0; ///< digits after the decimal sign
};

/// Reads a cell exactly or not at all: optional sign (also U+2212), digits with the file's decimal and
/// thousands signs, exponent; blanks around it are allowed. More than 15 significant digits fit only where
/// the value, written with as many digits, gives the same text again.
ParsedNumber parseNumber(std::string_view text, const NumberStyle &style);

inline constexpr double powersOfTen[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                         1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                         1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// Numbers as most programs write them, of up to 15 digits: an optional minus, no needless leading zero, at
/// most one decimal sign. False tells nothing: ask parseNumber().
bool parsePlainNumber(std::string_view text, char decimal, double &value, int &decimals);

/// The common case, without a branch a character: \a length 1 … 8 bytes ending at \a end, digits and at most
/// one decimal sign, an optional minus, no needless leading zero. 8 bytes before \a end must be readable.
/// False tells nothing: ask parseNumber().
inline bool parseShortNumber(const char *end, size_t length, char decimal, double &value, int &decimals)
{
    const char *const begin = end - length;
    const bool negative = *begin == '-';
    const size_t digitsAndPoint = length - size_t(negative);
    if (digitsAndPoint == 0)
        return false;
    const char *const first = begin + negative;
    if (*first == '0' && digitsAndPoint > 1 && first[1] != decimal)
        return false;
    constexpr quint64 ones = 0x0101010101010101ULL;
    constexpr quint64 zeros = 0x3030303030303030ULL;
    quint64 word = 0;
    std::memcpy(&word, end - 8, 8);
    const quint64 ours = ~quint64(0) << (8 * (8 - digitsAndPoint));
    word = (word & ours) | (zeros & ~ours);
    const quint64 differs = word ^ (ones * static_cast<unsigned char>(decimal));
    const quint64 points = (differs - ones) & ~differs & 0x8080808080808080ULL;
    int fraction = 0;
    if (points != 0) {
        if (digitsAndPoint == 1)
            return false;
        const int position = std::countr_zero(points) / 8;
        fraction = 7 - position;
        const quint64 before = (quint64(1) << (8 * position)) - 1;
        const quint64 behind = position == 7 ? 0 : ~quint64(0) << (8 * (position + 1));
        word = (word & behind) | ((word & before) << 8) | 0x30;
    }
    const quint64 notDigits =
        ((word & 0xF0F0F0F0F0F0F0F0ULL) | (((word + 0x0606060606060606ULL) & 0xF0F0F0F0F0F0F0F0ULL) >> 4))
        ^ 0x3333333333333333ULL;
    if (notDigits != 0)
        return false;
    word -= zeros;
    word = word * 10 + (word >> 8);
    word = ((word & 0x000000FF000000FFULL) * 0x000F424000000064ULL
            + ((word >> 16) & 0x000000FF000000FFULL) * 0x0000271000000001ULL)
        >> 32;
    const auto whole = static_cast<double>(word);
    const double magnitude = fraction == 0 ? whole : whole / powersOfTen[fraction];
    value = negative ? 0.0 - magnitude : magnitude; // "-0" is 0
    decimals = fraction;
    return true;
}

} // namespace sphygma
