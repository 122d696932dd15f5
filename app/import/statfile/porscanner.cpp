// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/porscanner.h"

#include "app/import/statfile/pornumber.h"

#include <cmath>
#include <numeric>

namespace sphygma {

static constexpr int lineLength = 80;

PorScanner::PorScanner(QIODevice &device, Progress &progress)
    : m_device(device), m_progress(progress), m_block(1 << 16)
{
    std::iota(m_meaning.begin(), m_meaning.end(), '\0');
}

void PorScanner::fail(Fault fault)
{
    if (m_fault == Fault::None)
        m_fault = fault;
}

int PorScanner::rawByte()
{
    if (m_begin == m_end) {
        if (!m_progress.update(m_device.pos(), m_device.size()))
            fail(Fault::Cancelled);
        const qint64 got = isGood() ? m_device.read(m_block.data(), static_cast<qint64>(m_block.size())) : 0;
        m_begin = 0;
        m_end = static_cast<size_t>(std::max<qint64>(0, got));
        if (m_end == 0)
            return -1;
    }
    return static_cast<unsigned char>(m_block[m_begin++]);
}

/// The next character; lines are joined, and blanks that were cut off at their ends put back.
char PorScanner::get()
{
    if (m_next) {
        const char c = *m_next;
        m_next.reset();
        return c;
    }
    while (m_blanks == 0) {
        const int byte = rawByte();
        if (byte < 0) {
            fail(Fault::CutOff);
            return '\0';
        }
        if (byte == '\n') {
            m_blanks = std::max(0, lineLength - m_inLine);
            m_inLine = 0;
        } else if (byte != '\r') {
            ++m_inLine;
            return m_meaning[static_cast<size_t>(byte)];
        }
    }
    --m_blanks;
    return ' ';
}

/// The table tells which byte stands for which of SPSS's characters. Files of ASCII need none; those of
/// EBCDIC do. Source: PSPP developer's guide, Portable File Character Set.
void PorScanner::readTable()
{
    static constexpr std::string_view characters =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .<(+|&[]!$*);^-/|,%_>?`:#@'=\"";
    constexpr size_t first = 64;
    std::array<char, 256> table{};
    for (char &byte : table)
        byte = get();
    if (std::string_view(table.data() + first, 62) == characters.substr(0, 62))
        return;
    std::array<bool, 256> isKnown{};
    for (size_t i = 0; i < characters.size(); ++i) {
        const auto byte = static_cast<unsigned char>(table[first + i]);
        if (!isKnown[byte])
            m_meaning[byte] = characters[i];
        isKnown[byte] = true;
    }
}

void PorScanner::readHeader()
{
    for (int i = 0; i < 200; ++i)
        get();
    readTable();
    for (const char expected : std::string_view("SPSSPORT")) {
        if (get() != expected)
            fail(Fault::Damaged);
    }
    get(); // the version, always A
    string(); // date
    string(); // time
}

char PorScanner::tag()
{
    return get();
}

char PorScanner::next()
{
    if (!m_next)
        m_next = get();
    return *m_next;
}

std::optional<double> PorScanner::number()
{
    char c = get();
    while (c == ' ' && isGood())
        c = get();
    if (c == '*') {
        get(); // the point behind it
        return {};
    }
    constexpr size_t longest = 700;
    std::string text;
    for (; c != '/' && isGood() && text.size() < longest; c = get())
        text += c;
    if (!isGood())
        return {};
    const auto value = parsePorNumber(text);
    if (!value)
        fail(Fault::Damaged);
    return value;
}

int PorScanner::count(int most)
{
    const auto value = number();
    if (isGood() && value && *value >= 0 && *value <= most && *value == std::floor(*value))
        return static_cast<int>(*value);
    fail(Fault::Damaged);
    return 0;
}

std::string PorScanner::string()
{
    constexpr int longest = 65'535;
    std::string text;
    for (int left = count(longest); left > 0 && isGood(); --left)
        text += get();
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

} // namespace sphygma
