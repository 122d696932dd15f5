// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/csvpass.h"

#include "app/import/csv/encoding.h"
#include "app/import/csv/taskqueue.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// What one piece adds beside its cells.
struct PieceNotes
{
    IssueList issues;
    std::vector<LineMap::Jump> jumps;
    size_t widest = 0;
    qint64 longRows = 0;
    std::string notUtf8;
};

QString readable(std::string_view text)
{
    constexpr size_t most = 200;
    const QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), most)));
    return text.size() > most ? shown + QChar(0x2026) : shown;
}

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
        const bool repair = checkText(piece, notes);
        if (!notes.notUtf8.empty() && m_plan.checksEncoding)
            m_stopped = true;
        FieldTable &fields = m_tables[thread];
        fields.scan(piece);
        note(piece, fields, notes);
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

    /// Whether text of the piece must be repaired.
    bool checkText(const Piece &piece, PieceNotes &notes)
    {
        const std::string_view text = piece.text();
        if (piece.zero) {
            if (const size_t at = text.find('\0'); at != std::string_view::npos)
                noteAt(piece, at, IssueList::Kind::ZeroByte,
                       Phrase::of(
                           QT_TRANSLATE_NOOP("sphygma", "There is a zero byte in the text; it was kept.")),
                       notes);
        }
        if (!piece.beyondAscii)
            return false;
        const size_t good = validUtf8Length(text, false);
        if (good == text.size())
            return false;
        const size_t from = good < 2000 ? 0 : good - 2000;
        notes.notUtf8 = text.substr(from, 64000);
        noteAt(piece, good, IssueList::Kind::Encoding,
               Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                            "Some bytes are no text in UTF-8; they are shown as \uFFFD.")),
               notes);
        return true;
    }

    void noteAt(const Piece &piece, size_t offset, IssueList::Kind kind, Phrase message, PieceNotes &notes)
    {
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        issue.line = piece.firstLine + countLines(piece.text().substr(0, offset));
        issue.message = std::move(message);
        notes.issues.add(kind, std::move(issue));
    }

    ImportIssue issueOf(const Piece &piece, const FieldTable &fields, qint64 row) const
    {
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        const auto index = static_cast<size_t>(row);
        issue.line = piece.firstLine + (fields.lines().size() > index ? fields.lines()[index] : row);
        issue.record = m_plan.firstRecord + piece.firstRow + row + 1;
        return issue;
    }

    void note(const Piece &piece, const FieldTable &fields, PieceNotes &notes)
    {
        notes.widest = fields.widest();
        if (fields.lines().empty()) {
            notes.jumps.push_back({piece.firstRow, piece.firstLine - piece.firstRow});
        } else {
            LineMap map;
            for (size_t r = 0; r < fields.lines().size(); ++r)
                map.addRow(piece.firstRow + static_cast<qint64>(r), piece.firstLine + fields.lines()[r]);
            notes.jumps = map.jumps();
        }
        for (const RaggedRow &ragged : fields.ragged())
            noteRagged(piece, fields, ragged, notes);
        for (const StrayQuote &stray : fields.strayQuotes()) {
            ImportIssue issue = issueOf(piece, fields, std::min(stray.row, fields.rows() - 1));
            issue.message = Phrase::of(QT_TRANSLATE_NOOP(
                "sphygma", "A quotation mark stands where none should be; it was kept as text."));
            notes.issues.add(IssueList::Kind::StrayQuote, std::move(issue));
        }
        for (const size_t literal : piece.literals)
            noteAt(piece, literal, IssueList::Kind::OpenQuote,
                   Phrase::of(QT_TRANSLATE_NOOP(
                       "sphygma", "A quotation mark opens here and is never closed; it was kept as text.")),
                   notes);
        if (fields.blankLines() > 0)
            notes.issues.addCount(IssueList::Kind::BlankLine, fields.blankLines());
    }

    void noteRagged(const Piece &piece, const FieldTable &fields, const RaggedRow &ragged,
                    PieceNotes &notes) const
    {
        const auto columns = static_cast<qint64>(fields.columns());
        ImportIssue issue = issueOf(piece, fields, ragged.row);
        if (static_cast<qint64>(ragged.fields) < columns) {
            issue.message =
                Phrase::of(QT_TRANSLATE_NOOP(
                               "sphygma", "The row has %1 cells instead of %2; the missing ones are empty."),
                           {static_cast<qint64>(ragged.fields), columns});
            notes.issues.add(IssueList::Kind::ShortRow, std::move(issue));
            return;
        }
        const bool empty =
            ragged.extra.find_first_not_of(std::string("\" \t") + m_chars.separator) == std::string::npos;
        if (empty)
            return;
        ++notes.longRows;
        issue.severity = ImportIssue::Severity::Problem;
        issue.message = Phrase::of(
            QT_TRANSLATE_NOOP(
                "sphygma",
                "The row has %1 cells instead of %2. What stands behind the last column was left out: %3"),
            {static_cast<qint64>(ragged.fields), columns, readable(ragged.extra)});
        notes.issues.add(IssueList::Kind::LongRow, std::move(issue));
    }

    Result<PassResult> gather()
    {
        std::vector<LineMap::Jump> jumps;
        for (PieceNotes &notes : m_notes) {
            m_result.issues.addAll(notes.issues);
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
