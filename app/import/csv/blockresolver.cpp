// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/blockresolver.h"

#include <algorithm>
#include <cstring>

namespace sphygma {

/// Bit i of the result is the parity of the bits 0 … i.
static quint64 prefixParity(quint64 bits)
{
    for (unsigned shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

void BlockResolver::rebase(const char *base, size_t dropped)
{
    m_base = base;
    m_state.lastOpen = m_state.lastOpen >= dropped ? m_state.lastOpen - dropped : 0;
    for (size_t &literal : m_literals)
        literal -= dropped;
}

void BlockResolver::takeLiterally(size_t offset)
{
    m_literals.insert(std::upper_bound(m_literals.begin(), m_literals.end(), offset), offset);
    m_state = {};
    m_state.fieldStart = false;
}

size_t BlockResolver::reopenUnclosed()
{
    const size_t open = m_state.lastOpen;
    takeLiterally(open);
    return open;
}

bool BlockResolver::isLiteral(size_t offset) const
{
    return !m_literals.empty() && std::binary_search(m_literals.begin(), m_literals.end(), offset);
}

bool BlockResolver::spansLines(size_t from, size_t to) const
{
    return std::memchr(m_base + from, '\n', to - from) != nullptr
        || std::memchr(m_base + from, '\r', to - from) != nullptr;
}

std::optional<size_t> BlockResolver::resolveQuotes(const BlockMasks &masks, quint64 newlines, size_t offset,
                                                   bool lineFeedNext, Resolved &found)
{
    const quint64 inside = prefixParity(masks.quote) ^ (m_state.inQuotes ? ~quint64(0) : 0);
    const quint64 opens = masks.quote & inside;
    const quint64 closes = masks.quote & ~inside;
    found.newlines = newlines & ~inside;
    found.separators = (masks.separator & ~inside) | found.newlines;
    const quint64 atStart = (found.separators << 1) | quint64(m_state.fieldStart);
    const quint64 afterClose = (closes << 1) | quint64(m_state.afterQuote);
    const quint64 mayFollow = found.separators | opens | (masks.carriageReturn & ~inside);
    if ((opens & ~(atStart | afterClose)) != 0 || (afterClose & ~mayFollow) != 0 || !m_literals.empty()) {
        found = {};
        return resolveExactly(offset, 64, lineFeedNext, found);
    }
    if (const quint64 first = opens & atStart)
        m_state.lastOpen = offset + 63 - static_cast<size_t>(std::countl_zero(first));
    m_state.inQuotes = (inside >> 63) != 0;
    m_state.fieldStart = (found.separators >> 63) != 0;
    m_state.afterQuote = (closes >> 63) != 0;
    return {};
}

std::optional<size_t> BlockResolver::resolveExactly(size_t offset, unsigned count, bool lineFeedNext,
                                                    Resolved &found)
{
    const char *p = m_base + offset;
    for (unsigned i = 0; i < count; ++i) {
        const char c = p[i];
        const bool isQuote = m_chars.quote != 0 && c == m_chars.quote;
        if (m_state.inQuotes) {
            m_state.inQuotes = !isQuote;
            m_state.afterQuote = isQuote;
            continue;
        }
        if (isQuote && !isLiteral(offset + i)) {
            if (m_state.afterQuote || m_state.fieldStart) {
                if (m_state.fieldStart)
                    m_state.lastOpen = offset + i;
                m_state.inQuotes = true;
            } else {
                found.strayQuotes |= quint64(1) << i;
            }
            m_state.fieldStart = m_state.afterQuote = false;
            continue;
        }
        if (c == '\r' && (i + 1 < count ? p[i + 1] == '\n' : lineFeedNext))
            continue;
        if (c == m_chars.separator || c == '\n' || c == '\r') {
            found.separators |= quint64(1) << i;
            if (c != m_chars.separator)
                found.newlines |= quint64(1) << i;
            m_state.fieldStart = true;
            m_state.afterQuote = false;
            continue;
        }
        if (m_state.afterQuote) {
            if (m_recovers && spansLines(m_state.lastOpen, offset + i))
                return m_state.lastOpen;
            found.strayQuotes |= quint64(1) << i;
            m_state.inQuotes = true; // "say "hi" there": only a quote before a separator closes
        }
        m_state.fieldStart = m_state.afterQuote = false;
    }
    return {};
}

qint64 countLines(std::string_view text)
{
    qint64 lines = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            ++lines;
    }
    return lines;
}

} // namespace sphygma
