// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/csvpass.h"

#include "app/import/csv/piecenotes.h"
#include "app/import/csv/taskqueue.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// One pass: the owner frames pieces, threads parse them.
class Pass
{
public:
    Pass(const PassPlan &plan, const MissingFilter &missing)
        : m_plan(plan)
        , m_missing(missing)
        , m_chars{plan.dialect.separator(), plan.dialect.quote}
        , m_scratch(plan.threads)
    {
        m_result.chunks.resize(plan.columns.size());
        m_result.tallies.resize(plan.columns.size());
        for (size_t i = 0; i < plan.threads; ++i)
            m_tables.emplace_back(plan.columns.size(), m_chars);
    }

    Result<PassResult> run(ByteSource &source, Progress &progress)
    {
        RecordFramer framer(source, m_chars, m_plan.skip, m_plan.line, m_plan.limits, m_plan.name);
        TaskQueue queue(m_plan.threads);
        while (!m_stopped) {
            Result<Piece> piece = framer.next();
            if (!piece) {
                queue.abandon();
                return piece.error();
            }
            const bool last = piece->isLast;
            m_result.lines += piece->lines;
            add(queue, std::move(piece).value());
            if (last)
                break;
            if (!progress.update(source.done(), source.total())) {
                m_stopped = true;
                queue.abandon();
                return Error::cancelled();
            }
        }
        while (queue.help()) {
            if (!progress.update(source.done(), source.total())) {
                m_stopped = true;
                queue.abandon();
                return Error::cancelled();
            }
        }
        queue.finish();
        m_result.readMs = framer.readMs();
        m_result.scanMs = framer.scanMs();
        return gather();
    }

private:
    void add(TaskQueue &queue, Piece piece)
    {
        const qint64 chunk = piece.firstRow / chunkRows;
        if (piece.rows > 0 && (!m_slot || chunk != m_slotIndex)) {
            closeSlot();
            const bool whole = piece.isLast && piece.firstRow % chunkRows == 0;
            const qsizetype capacity = whole ? (piece.rows + 63) / 64 * 64 : chunkRows;
            m_slot = std::make_shared<ChunkSlot>(m_plan.columns, capacity);
            m_slotIndex = chunk;
        }
        const bool last = piece.isLast;
        if (piece.rows > 0 || piece.lines > 0) {
            const size_t index = m_pieces++;
            std::shared_ptr<ChunkSlot> slot = piece.rows > 0 ? m_slot : nullptr;
            if (slot)
                slot->expectPiece();
            queue.add([this, index, slot = std::move(slot), piece = std::move(piece), chunk](size_t thread) {
                parse(piece, index, slot.get(), static_cast<size_t>(chunk), thread);
            });
        }
        if (last)
            closeSlot();
    }

    void closeSlot()
    {
        if (m_slot && m_slot->close())
            finish(*m_slot, static_cast<size_t>(m_slotIndex));
        m_slot.reset();
    }

    void finish(ChunkSlot &slot, size_t index)
    {
        std::vector<ChunkPtr> chunks = slot.finish();
        const std::lock_guard lock(m_mutex);
        for (size_t c = 0; c < chunks.size(); ++c) {
            if (!chunks[c])
                continue;
            m_result.chunks[c].resize(std::max(m_result.chunks[c].size(), index + 1));
            m_result.chunks[c][index] = std::move(chunks[c]);
        }
    }

    void parse(const Piece &piece, size_t index, ChunkSlot *slot, size_t chunk, size_t thread)
    {
        if (m_stopped)
            return;
        const auto start = std::chrono::steady_clock::now();
        PieceNotes notes;
        const bool repair = checkText(piece, m_plan, notes);
        if (!notes.notUtf8.empty() && m_plan.checksEncoding)
            m_stopped = true;
        FieldTable &fields = m_tables[thread];
        fields.scan(piece);
        noteFields(piece, m_plan, fields, notes);
        if (slot && write(piece, fields, repair, m_scratch[thread], *slot))
            finish(*slot, chunk);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        const std::lock_guard lock(m_mutex);
        m_result.parseMs += took.count();
        m_result.rows += piece.rows;
        if (m_notes.size() <= index)
            m_notes.resize(index + 1);
        m_notes[index] = std::move(notes);
    }

    /// Writes the cells of a piece; true when nothing is missing in the slot.
    bool write(const Piece &piece, const FieldTable &fields, bool repair, WriterScratch &scratch,
               ChunkSlot &slot)
    {
        const auto firstRow = static_cast<quint32>(piece.firstRow % chunkRows);
        // A wide table has many columns in each of many pieces: what is kept of each must be small.
        std::vector<LooseCells> kept(m_plan.columns.size());
        std::vector<ColumnTally> tallies(m_plan.columns.size());
        for (size_t c = 0; c < kept.size() && !m_stopped; ++c) {
            if (m_plan.columns[c].skip)
                continue;
            ColumnPart part = slot.part(c, firstRow);
            writeColumn(fields, c, m_plan.columns[c], m_missing, m_chars.quote, firstRow, repair, scratch,
                        part);
            tallies[c] = part.tally;
            kept[c] = std::move(part);
        }
        if (m_stopped)
            return false;
        {
            const std::lock_guard lock(m_mutex);
            for (size_t c = 0; c < tallies.size(); ++c)
                m_result.tallies[c].add(tallies[c]);
        }
        return slot.addParts(firstRow, static_cast<quint32>(piece.rows), std::move(kept));
    }

    Result<PassResult> gather()
    {
        std::vector<LineMap::Jump> jumps;
        for (PieceNotes &notes : m_notes) {
            m_result.issues.addAll(notes.issues);
            m_result.blanks.insert(m_result.blanks.end(), notes.blanks.begin(), notes.blanks.end());
            m_result.widest = std::max(m_result.widest, notes.widest);
            m_result.longRows += notes.longRows;
            if (m_result.notUtf8.empty())
                m_result.notUtf8 = std::move(notes.notUtf8);
            for (const LineMap::Jump &jump : notes.jumps) {
                if (jumps.empty() || jumps.back().offset != jump.offset)
                    jumps.push_back(jump);
            }
        }
        m_result.lineMap = LineMap::fromJumps(std::move(jumps));
        if (!m_stopped && !isWhole())
            return Error::internal(u"rows were lost between the parts of the file"_s);
        return std::move(m_result);
    }

    /// Rows in are rows out, in every column.
    bool isWhole() const
    {
        for (size_t c = 0; c < m_plan.columns.size(); ++c) {
            qint64 rows = 0;
            for (const ChunkPtr &chunk : m_result.chunks[c])
                rows += chunk ? chunk->rows : 0;
            if (!m_plan.columns[c].skip && rows != m_result.rows)
                return false;
        }
        return true;
    }

    const PassPlan &m_plan;
    const MissingFilter &m_missing;
    ScanChars m_chars;
    std::vector<FieldTable> m_tables;
    std::vector<WriterScratch> m_scratch;
    std::shared_ptr<ChunkSlot> m_slot;
    qint64 m_slotIndex = 0;
    size_t m_pieces = 0;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    std::vector<PieceNotes> m_notes;
    PassResult m_result;
};

} // namespace

Result<PassResult> runPass(ByteSource &source, const PassPlan &plan, const MissingFilter &missing,
                           Progress &progress)
{
    return Pass(plan, missing).run(source, progress);
}

} // namespace sphygma
