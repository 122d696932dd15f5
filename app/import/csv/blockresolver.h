// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/blockmasks.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <string_view>
#include <vector>

namespace sphygma {

/// Where the scan stands between two blocks.
struct ScanState
{
    bool inQuotes = false;
    bool fieldStart = true; ///< the byte before ended a field
    bool afterQuote = false; ///< the byte before closed a quote
    size_t lastOpen = 0; ///< offset of the quote that opened the newest quoted field
};

/// Separators outside quotes, line ends included; and those that are line ends.
struct Resolved
{
    quint64 separators = 0;
    quint64 newlines = 0;
    quint64 strayQuotes = 0; ///< quotes that neither open, close nor stand doubled in a field
};

/// Tells which separators and line ends end fields. A quote opens only at the start of a field and closes
/// only at its end; a doubled one inside quotes is one character; any other is text. The quick way assumes
/// that every quote switches between inside and outside; a block where that does not hold is done again one
/// byte after the other.
/// "\r\n", "\n" and "\r" alone end a line.
class BlockResolver
{
public:
    /// Offsets count from \a base. \a recovers: see resolveExactly().
    BlockResolver(const char *base, ScanChars chars, bool recovers)
        : m_base(base), m_chars(chars), m_recovers(recovers)
    {}

    const ScanState &state() const { return m_state; }

    void setState(const ScanState &state) { m_state = state; }

    /// The bytes moved: the old offset \a dropped is 0 from now on.
    void rebase(const char *base, size_t dropped);

    /// The quote at \a offset is text from now on; the scan goes on behind it.
    void takeLiterally(size_t offset);

    /// At the end of the text inside quotes: the quote that was never closed, now taken literally.
    size_t reopenUnclosed();

    const std::vector<size_t> &literals() const { return m_literals; }

    void setLiterals(std::vector<size_t> literals) { m_literals = std::move(literals); }

    void clearLiterals() { m_literals.clear(); }

    /// The block of 64 bytes at \a offset. Answers as resolveExactly().
    std::optional<size_t> resolve(const BlockMasks &masks, size_t offset, bool lineFeedNext, Resolved &found)
    {
        const quint64 newlines = masks.lineFeed | loneReturns(masks, lineFeedNext);
        if ((masks.quote | quint64(m_state.inQuotes) | quint64(m_state.afterQuote)) == 0) {
            found.newlines = newlines;
            found.separators = masks.separator | newlines;
            m_state.fieldStart = (found.separators >> 63) != 0;
            return {};
        }
        return resolveQuotes(masks, newlines, offset, lineFeedNext, found);
    }

    /// The \a count ≤ 64 bytes at \a offset. When a quoted field over several lines turns out to be no quoted
    /// field (text follows its closing quote) and the resolver recovers, the offset of its opening quote:
    /// call takeLiterally() and scan again from there.
    std::optional<size_t> resolveExactly(size_t offset, unsigned count, bool lineFeedNext, Resolved &found);

    static quint64 loneReturns(const BlockMasks &masks, bool lineFeedNext)
    {
        if (masks.carriageReturn == 0)
            return 0;
        return masks.carriageReturn & ~((masks.lineFeed >> 1) | (quint64(lineFeedNext) << 63));
    }

private:
    std::optional<size_t> resolveQuotes(const BlockMasks &masks, quint64 newlines, size_t offset,
                                        bool lineFeedNext, Resolved &found);
    bool isLiteral(size_t offset) const;
    bool spansLines(size_t from, size_t to) const;

    const char *m_base;
    ScanChars m_chars;
    bool m_recovers;
    ScanState m_state;
    std::vector<size_t> m_literals; ///< ascending
};

/// How long a quoted field may be after \a unclosed quotes were never closed: less each time, so that a text
/// full of them is not read again and again. \a most: where all were.
inline size_t longestQuoted(size_t most, size_t unclosed)
{
    constexpr size_t least = 2048, steps = 16;
    return std::max(std::min(most, least), most >> std::min(unclosed, steps));
}

/// Line ends in \a text, "\r\n" counting once.
qint64 countLines(std::string_view text);

} // namespace sphygma
