// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/recordframer.h"

#include "app/import/words.h"
#include "app/table/column.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <chrono>
#include <cstring>

namespace sphygma {

using SteadyClock = std::chrono::steady_clock;

static double nanoseconds(SteadyClock::time_point since)
{
    return std::chrono::duration<double, std::nano>(SteadyClock::now() - since).count();
}

RawBlock::RawBlock(size_t room) : bytes(room + 2 * margin)
{
    std::memset(bytes.data(), 0, margin);
}

RecordFramer::RecordFramer(ByteSource &source, ScanChars chars, size_t skip, qint64 line,
                           const FramerLimits &limits, QString name)
    : m_source(source)
    , m_chars(chars)
    , m_limits(limits)
    , m_name(std::move(name))
    , m_masks(bestMaskFunction())
    , m_block(freshBlock(limits.blockBytes))
    , m_resolver(m_block->data(), chars, true)
    , m_skip(skip)
    , m_pieceTarget(std::min<qint64>(limits.pieceRows, chunkRows))
    , m_line(line)
{}

/// A block that no piece uses any more, else a new one.
std::shared_ptr<RawBlock> RecordFramer::freshBlock(size_t size)
{
    for (std::shared_ptr<RawBlock> &block : m_blocks) {
        if (block.use_count() == 1 && block->capacity() >= size) {
            std::atomic_thread_fence(std::memory_order_acquire);
            block->size = 0;
            return block;
        }
    }
    std::erase_if(m_blocks, [size](const auto &b) { return b.use_count() == 1 && b->capacity() < size; });
    m_blocks.push_back(std::make_shared<RawBlock>(size));
    return m_blocks.back();
}

Result<Piece> RecordFramer::next()
{
    while (m_ready.empty() && !m_finished) {
        if (const Status filled = m_skip > 0 ? skipHead() : fill(); !filled)
            return filled.error();
        if (const Status scanned = scan(); !scanned)
            return scanned.error();
    }
    if (m_ready.empty()) {
        Piece none;
        none.isLast = true;
        return none;
    }
    Piece piece = std::move(m_ready.front());
    m_ready.pop_front();
    return piece;
}

Status RecordFramer::skipHead()
{
    while (m_skip > 0) {
        const auto want = static_cast<qint64>(std::min(m_skip, m_block->capacity()));
        const Result<qint64> got = m_source.read(m_block->data(), want);
        if (!got)
            return got.error();
        m_skip = *got == 0 ? 0 : m_skip - static_cast<size_t>(*got);
    }
    return fill();
}

/// Reads one block more. What is not yet in a piece moves to the front of a fresh block.
Status RecordFramer::fill()
{
    const auto start = SteadyClock::now();
    if (m_block->size == m_block->capacity()) {
        const size_t kept = m_block->size - m_pieceBegin;
        if (kept > m_limits.recordBytes)
            return Error{
                Error::Kind::Unreadable,
                say(QT_TRANSLATE_NOOP("sphygma",
                                      "%1 has a line that is longer than a table can hold. Check that "
                                      "it is a table with line ends."))
                    .arg(m_name),
                {}};
        auto fresh = freshBlock(std::max(m_limits.blockBytes, 2 * kept));
        std::memcpy(fresh->data(), m_block->data() + m_pieceBegin, kept);
        fresh->size = kept;
        m_resolver.rebase(fresh->data(), m_pieceBegin);
        m_at -= m_pieceBegin;
        m_pieceBegin = 0;
        m_block = std::move(fresh);
    }
    const Result<qint64> got = m_source.read(m_block->data() + m_block->size,
                                             static_cast<qint64>(m_block->capacity() - m_block->size));
    m_readNs += nanoseconds(start);
    if (!got)
        return got.error();
    m_block->size += static_cast<size_t>(*got);
    m_ended = *got == 0;
    std::memset(m_block->data() + m_block->size, 0, RawBlock::margin);
    if (m_ended && m_block->size > m_at && m_block->data()[m_block->size - 1] == '\x1A')
        --m_block->size; // how DOS ended a file
    return ok();
}

Status RecordFramer::scan()
{
    const auto start = SteadyClock::now();
    // A carriage return must see the byte behind it, so the newest byte waits.
    const size_t ready = m_block->size > m_at ? m_block->size - m_at - (m_ended ? 0 : 1) : 0;
    scanBlocks(m_at + ready / 64 * 64);
    if (m_ended)
        scanTail();
    m_scanNs += nanoseconds(start);
    return ok();
}

void RecordFramer::look(size_t offset, size_t blocks, BlockMasks *masks)
{
    m_spanContent = {};
    m_masks(m_block->data() + offset, blocks, m_chars, masks, m_spanContent);
    m_content.beyondAscii |= m_spanContent.beyondAscii;
    m_content.zero |= m_spanContent.zero;
}

void RecordFramer::scanBlocks(size_t end)
{
    constexpr size_t span = 64;
    BlockMasks masks[span];
    while (m_at + 64 <= end) {
        const size_t blocks = std::min(span, (end - m_at) / 64);
        look(m_at, blocks, masks);
        for (size_t b = 0; b < blocks; ++b) {
            const bool lineFeedNext = m_block->data()[m_at + 64] == '\n';
            if (!scanBlock(masks[b], 64, lineFeedNext))
                break; // went back to an earlier byte
        }
    }
}

/// What is left at the end of the text: less than a block, or more where an open quote made it go back.
void RecordFramer::scanTail()
{
    while (true) {
        while (m_block->size - m_at >= 64)
            scanBlocks(m_at + (m_block->size - m_at) / 64 * 64);
        if (m_at < m_block->size) {
            const auto count = static_cast<unsigned>(m_block->size - m_at);
            BlockMasks masks;
            look(m_at, 1, &masks);
            const quint64 real = (quint64(1) << count) - 1;
            masks.quote &= real;
            masks.lineFeed &= real;
            masks.carriageReturn &= real;
            masks.separator &= real;
            if (!scanBlock(masks, count, false))
                continue;
        }
        if (!m_resolver.state().inQuotes)
            break;
        ++m_unclosed;
        reopen(m_resolver.state().lastOpen);
    }
    finish();
}

bool RecordFramer::scanBlock(const BlockMasks &masks, unsigned count, bool lineFeedNext)
{
    Resolved found;
    const ScanState before = m_resolver.state();
    const auto broken = count == 64 ? m_resolver.resolve(masks, m_at, lineFeedNext, found)
                                    : m_resolver.resolveExactly(m_at, count, lineFeedNext, found);
    const ScanState &state = m_resolver.state();
    const bool endless = !broken && state.inQuotes
        && m_at - std::min(m_at, state.lastOpen) > longestQuoted(m_limits.quotedBytes, m_unclosed);
    if (broken || endless) {
        m_unclosed += endless;
        const size_t quote = broken.value_or(state.lastOpen);
        if (quote >= m_at) {
            m_resolver.takeLiterally(quote);
            m_resolver.setState(before);
        } else {
            reopen(quote);
        }
        return false;
    }
    consume(masks, found, lineFeedNext, count);
    m_at += count;
    return true;
}

/// Goes back to the quote, which is text after all. The line ends since then are counted again.
void RecordFramer::reopen(size_t quote)
{
    m_resolver.takeLiterally(quote);
    const size_t next = quote + 1;
    m_pieceLines -= countLines({m_block->data() + next, m_at - next});
    // "\r" at the border belongs to the "\n" before m_at or after it; count only what was counted.
    if (m_at > next && m_at < m_block->size && m_block->data()[m_at - 1] == '\r'
        && m_block->data()[m_at] == '\n')
        ++m_pieceLines;
    m_at = next;
    m_lineStart = m_blankReturn = false;
}

void RecordFramer::consume(const BlockMasks &masks, const Resolved &found, bool lineFeedNext, unsigned count)
{
    const quint64 allLines = masks.lineFeed | BlockResolver::loneReturns(masks, lineFeedNext);
    const quint64 lineStarts = (found.newlines << 1) | quint64(m_lineStart);
    const quint64 blanks = lineStarts & (found.newlines | masks.carriageReturn);
    const quint64 blankReturns = blanks & ~found.newlines;
    const quint64 rowEnds = found.newlines & ~blanks & ~((blankReturns << 1) | quint64(m_blankReturn));
    m_lineStart = ((found.newlines >> (count - 1)) & 1) != 0;
    m_blankReturn = ((blankReturns >> (count - 1)) & 1) != 0;
    if (m_at - m_pieceBegin >= m_limits.pieceBytes)
        m_pieceTarget = std::min(m_pieceTarget, (m_pieceRows / 64 + 1) * 64);
    const auto rows = static_cast<qint64>(std::popcount(rowEnds));
    if (m_pieceRows + rows < m_pieceTarget) {
        m_pieceRows += rows;
        m_pieceLines += std::popcount(allLines);
        return;
    }
    quint64 linesLeft = allLines;
    for (quint64 ends = rowEnds; ends != 0; ends &= ends - 1) {
        if (++m_pieceRows < m_pieceTarget)
            continue;
        const auto bit = static_cast<unsigned>(std::countr_zero(ends));
        const quint64 upTo = bit == 63 ? ~quint64(0) : (quint64(2) << bit) - 1;
        m_pieceLines += std::popcount(linesLeft & upTo);
        linesLeft &= ~upTo;
        cut(m_at + bit + 1);
    }
    m_pieceLines += std::popcount(linesLeft);
}

void RecordFramer::cut(size_t end)
{
    Piece piece;
    piece.block = m_block;
    piece.begin = m_pieceBegin;
    piece.end = end;
    piece.firstRow = m_rows;
    piece.rows = m_pieceRows;
    piece.firstLine = m_line;
    piece.lines = m_pieceLines;
    piece.beyondAscii = m_content.beyondAscii;
    piece.zero = m_content.zero;
    std::vector<size_t> later;
    for (const size_t literal : m_resolver.literals()) {
        if (literal < end)
            piece.literals.push_back(literal - m_pieceBegin);
        else
            later.push_back(literal);
    }
    m_resolver.setLiterals(std::move(later));
    m_ready.push_back(std::move(piece));
    m_content = m_spanContent; // the span may go on behind the cut
    m_rows += m_pieceRows;
    m_line += m_pieceLines;
    m_pieceRows = m_pieceLines = 0;
    m_pieceBegin = end;
    m_pieceTarget = std::min<qint64>(m_limits.pieceRows, chunkRows - m_rows % chunkRows);
}

/// The last record may have no line end.
void RecordFramer::finish()
{
    if (!m_lineStart && m_block->size > m_pieceBegin)
        ++m_pieceRows;
    cut(std::max(m_block->size, m_pieceBegin));
    m_ready.back().isLast = true;
    m_finished = true;
}

} // namespace sphygma
