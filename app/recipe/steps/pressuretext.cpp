// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/pressuretext.h"

#include <charconv>
#include <string>

namespace sphygma {

namespace {

/// Reads a text from its start, piece by piece.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }

    void skipSpace()
    {
        while (!m_rest.empty()
               && (m_rest.front() == ' ' || (m_rest.front() >= '\t' && m_rest.front() <= '\r')))
            m_rest.remove_prefix(1);
    }

    bool take(std::string_view expected)
    {
        if (!m_rest.starts_with(expected))
            return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }

    bool takeFolded(std::string_view lowerCase)
    {
        if (m_rest.size() < lowerCase.size())
            return false;
        for (size_t i = 0; i < lowerCase.size(); ++i) {
            if ((m_rest[i] | 0x20) != lowerCase[i])
                return false;
        }
        m_rest.remove_prefix(lowerCase.size());
        return true;
    }

    /// Two or three digits and, it may be, decimals after a point or comma.
    std::optional<double> takePressure()
    {
        const size_t whole = digitsAt(0);
        if (whole < 2 || whole > 3)
            return {};
        std::string number(m_rest.substr(0, whole));
        size_t used = whole;
        if (used < m_rest.size() && (m_rest[used] == '.' || m_rest[used] == ',')) {
            const size_t decimals = digitsAt(used + 1);
            if (decimals > 0) {
                number += '.';
                number += m_rest.substr(used + 1, decimals);
                used += 1 + decimals;
            }
        }
        m_rest.remove_prefix(used);
        double value = 0;
        std::from_chars(number.data(), number.data() + number.size(), value);
        return value;
    }

private:
    size_t digitsAt(size_t from) const
    {
        size_t end = from;
        while (end < m_rest.size() && m_rest[end] >= '0' && m_rest[end] <= '9')
            ++end;
        return end - from;
    }

    std::string_view m_rest;
};

bool takeSeparator(Reader &reader)
{
    for (const char *separator : {"/", "-", "\\", "|", ":", "／", "–", "—"}) {
        if (reader.take(separator))
            return true;
    }
    return false;
}

void takeUnit(Reader &reader)
{
    if (reader.take("毫米汞柱") || !reader.takeFolded("mm"))
        return;
    reader.take(" ");
    if (!reader.takeFolded("hg"))
        reader = Reader("?"); // "mm" of something else: no pair
}

} // namespace

std::optional<PressurePair> parsePressurePair(std::string_view text)
{
    constexpr size_t longest = 64;
    if (text.size() > longest)
        return {};
    Reader reader(text);
    reader.skipSpace();
    const auto systolic = reader.takePressure();
    if (!systolic)
        return {};
    reader.skipSpace();
    if (!takeSeparator(reader))
        return {};
    reader.skipSpace();
    const auto diastolic = reader.takePressure();
    if (!diastolic)
        return {};
    reader.skipSpace();
    takeUnit(reader);
    reader.skipSpace();
    if (!reader.atEnd())
        return {};
    return PressurePair{*systolic, *diastolic};
}

} // namespace sphygma
