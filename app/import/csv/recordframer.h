// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"
#include "app/import/csv/blockresolver.h"
#include "app/table/buffer.h"

#include <deque>
#include <memory>

namespace sphygma {

/// Bytes of the file with room on both sides, so that vectors may be loaded across either end.
struct RawBlock
{
    static constexpr size_t margin = 64;

    explicit RawBlock(size_t room);

    char *data() { return bytes.data() + margin; }

    const char *data() const { return bytes.data() + margin; }

    size_t capacity() const { return bytes.size() - 2 * margin; }

    Buffer<char> bytes;
    size_t size = 0;
};

/// Whole records that one task parses. All pieces but the last hold a multiple of 64 rows, and none crosses
/// the border between two chunks of a column.
struct Piece
{
    std::shared_ptr<const RawBlock> block;
    size_t begin = 0;
    size_t end = 0;
    qint64 firstRow = 0;
    qint64 rows = 0;
    qint64 firstLine = 1; ///< physical
    qint64 lines = 0; ///< line ends in it, those inside quotes and of blank lines included
    bool beyondAscii = false; ///< at least near it
    bool zero = false;
    bool isLast = false;
    std::vector<size_t> literals; ///< quotes taken as text; offsets from begin

    std::string_view text() const { return {block->data() + begin, end - begin}; }
};

struct FramerLimits
{
    size_t blockBytes = size_t(4) << 20;
    size_t pieceBytes = size_t(256) << 10; ///< a piece ends at the next 64 rows after so much
    qint64 pieceRows = 4096;
    size_t quotedBytes = size_t(16) << 20; ///< a quoted field longer than this was never closed
    size_t recordBytes = size_t(1) << 30;
};

/// Cuts a text into pieces of whole records. It alone decides what is inside quotes, one byte after the
/// other, so that pieces can be parsed in any order.
class RecordFramer
{
public:
    /// The text starts behind \a skip bytes, on physical \a line. \a name is for messages.
    RecordFramer(ByteSource &source, ScanChars chars, size_t skip, qint64 line, const FramerLimits &limits,
                 QString name);

    /// The next piece; without rows at the end, where isLast is set.
    Result<Piece> next();

    double readMs() const { return m_readNs / 1e6; }

    double scanMs() const { return m_scanNs / 1e6; }

private:
    Status fill();
    Status skipHead();
    std::shared_ptr<RawBlock> freshBlock(size_t size);
    Status scan();
    void look(size_t offset, size_t blocks, BlockMasks *masks);
    void scanBlocks(size_t end);
    void scanTail();
    bool scanBlock(const BlockMasks &masks, unsigned count, bool lineFeedNext);
    void reopen(size_t quote);
    void consume(const BlockMasks &masks, const Resolved &found, bool lineFeedNext, unsigned count);
    void cut(size_t end);
    void finish();

    ByteSource &m_source;
    ScanChars m_chars;
    FramerLimits m_limits;
    QString m_name;
    MaskFunction m_masks;
    std::vector<std::shared_ptr<RawBlock>> m_blocks;
    std::shared_ptr<RawBlock> m_block;
    BlockResolver m_resolver;
    std::deque<Piece> m_ready;
    size_t m_skip;
    size_t m_at = 0; ///< scanned up to here
    size_t m_unclosed = 0; ///< quotes so far that were never closed
    size_t m_pieceBegin = 0;
    qint64 m_pieceTarget = 0; ///< rows at which the piece ends
    bool m_lineStart = true;
    bool m_blankReturn = false;
    bool m_ended = false;
    bool m_finished = false;
    SpanContent m_content; ///< of the piece
    SpanContent m_spanContent; ///< of the bytes looked at last
    qint64 m_rows = 0; ///< in pieces before this one
    qint64 m_pieceRows = 0;
    qint64 m_line;
    qint64 m_pieceLines = 0;
    double m_readNs = 0;
    double m_scanNs = 0;
};

} // namespace sphygma
