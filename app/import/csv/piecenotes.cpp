// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/piecenotes.h"

#include "app/import/csv/encoding.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static QString readable(std::string_view text)
{
    constexpr size_t most = 200;
    const QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), most)));
    return text.size() > most ? shown + QChar(0x2026) : shown;
}

namespace {

class PieceNoter
{
public:
    PieceNoter(const Piece &piece, const PassPlan &plan, PieceNotes &notes)
        : m_piece(piece), m_plan(plan), m_notes(notes)
    {}

    /// Whether text of the piece must be repaired.
    bool checkText()
    {
        const std::string_view text = m_piece.text();
        if (m_piece.zero)
            noteZeros();
        if (!m_piece.beyondAscii)
            return false;
        const size_t good = validUtf8Length(text, false);
        if (good == text.size())
            return false;
        const size_t from = good < 2000 ? 0 : good - 2000;
        m_notes.notUtf8 = text.substr(from, 64000);
        noteAt(good, IssueList::Kind::Encoding,
               Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                            "Some bytes are no text in UTF-8; they are shown as \uFFFD.")));
        return true;
    }

    void note(const FieldTable &fields)
    {
        m_notes.widest = fields.widest();
        if (fields.lines().empty()) {
            m_notes.jumps.push_back({m_piece.firstRow, m_piece.firstLine - m_piece.firstRow});
        } else {
            LineMap map;
            for (size_t r = 0; r < fields.lines().size(); ++r)
                map.addRow(m_piece.firstRow + static_cast<qint64>(r), m_piece.firstLine + fields.lines()[r]);
            m_notes.jumps = map.jumps();
        }
        for (const RaggedRow &ragged : fields.ragged())
            noteRagged(fields, ragged);
        for (const StrayQuote &stray : fields.strayQuotes()) {
            ImportIssue issue = issueOf(fields, std::min(stray.row, fields.rows() - 1));
            if (stray.column < m_plan.columns.size())
                issue.column = QString::fromStdString(m_plan.columns[stray.column].name);
            issue.message = Phrase::of(QT_TRANSLATE_NOOP(
                "sphygma", "A quotation mark stands where none should be; it was kept as text."));
            m_notes.issues.add(IssueList::Kind::StrayQuote, std::move(issue));
        }
        noteLiterals();
        if (fields.blankLines() > 0)
            m_notes.issues.addCount(IssueList::Kind::BlankLine, fields.blankLines());
        for (const qint64 line : fields.firstBlanks())
            m_notes.blanks.push_back(m_piece.firstLine + line);
    }

private:
    /// One a line.
    void noteZeros()
    {
        const std::string_view text = m_piece.text();
        size_t line = 0;
        qint64 number = m_piece.firstLine;
        for (size_t at = text.find('\0'); at != std::string_view::npos; at = text.find('\0', line)) {
            number += countLines(text.substr(line, at - line));
            addAt(number, IssueList::Kind::ZeroByte,
                  Phrase::of(QT_TRANSLATE_NOOP("sphygma", "There is a zero byte in the text; it was kept.")));
            line = std::min(text.find_first_of("\r\n", at), text.size());
        }
    }

    /// Quotes that open a cell which they do not close.
    void noteLiterals()
    {
        const std::string_view text = m_piece.text();
        const size_t told = std::min(m_piece.literals.size(), static_cast<size_t>(issueLimit));
        qint64 line = m_piece.firstLine;
        size_t from = 0;
        for (size_t i = 0; i < told; ++i) {
            const size_t at = m_piece.literals[i];
            line += countLines(text.substr(from, at - from));
            from = at;
            const std::string_view rest = text.substr(at + 1, text.find_first_of("\r\n", at) - at - 1);
            addAt(
                line, IssueList::Kind::OpenQuote,
                rest.find(m_plan.dialect.quote) == std::string_view::npos
                    ? Phrase::of(QT_TRANSLATE_NOOP(
                        "sphygma", "A quotation mark opens here and is never closed; it was kept as text."))
                    : Phrase::of(QT_TRANSLATE_NOOP(
                        "sphygma",
                        "A quotation mark opens a cell here, but text stands behind the one that closes it; "
                        "both were kept as text.")));
        }
        m_notes.issues.addCount(IssueList::Kind::OpenQuote,
                                static_cast<qint64>(m_piece.literals.size() - told));
    }

    void noteAt(size_t offset, IssueList::Kind kind, Phrase message)
    {
        addAt(m_piece.firstLine + countLines(m_piece.text().substr(0, offset)), kind, std::move(message));
    }

    void addAt(qint64 line, IssueList::Kind kind, Phrase message)
    {
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        issue.line = line;
        issue.message = std::move(message);
        m_notes.issues.add(kind, std::move(issue));
    }

    ImportIssue issueOf(const FieldTable &fields, qint64 row) const
    {
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        const auto index = static_cast<size_t>(row);
        issue.line = m_piece.firstLine + (fields.lines().size() > index ? fields.lines()[index] : row);
        issue.record = m_plan.firstRecord + m_piece.firstRow + row + 1;
        return issue;
    }

    void noteRagged(const FieldTable &fields, const RaggedRow &ragged)
    {
        const auto columns = static_cast<qint64>(fields.columns());
        ImportIssue issue = issueOf(fields, ragged.row);
        if (static_cast<qint64>(ragged.fields) < columns) {
            issue.message =
                Phrase::of(QT_TRANSLATE_NOOP(
                               "sphygma", "The row has %1 cells instead of %2; the missing ones are empty."),
                           {static_cast<qint64>(ragged.fields), columns});
            m_notes.issues.add(IssueList::Kind::ShortRow, std::move(issue));
            return;
        }
        const bool empty = ragged.extra.find_first_not_of(std::string("\" \t") + m_plan.dialect.separator())
            == std::string::npos;
        if (empty)
            return;
        ++m_notes.longRows;
        issue.severity = ImportIssue::Severity::Problem;
        issue.message = Phrase::of(
            QT_TRANSLATE_NOOP(
                "sphygma",
                "The row has %1 cells instead of %2. What stands behind the last column was left out: %3"),
            {static_cast<qint64>(ragged.fields), columns, readable(ragged.extra)});
        m_notes.issues.add(IssueList::Kind::LongRow, std::move(issue));
    }

    const Piece &m_piece;
    const PassPlan &m_plan;
    PieceNotes &m_notes;
};

} // namespace

bool checkText(const Piece &piece, const PassPlan &plan, PieceNotes &notes)
{
    return PieceNoter(piece, plan, notes).checkText();
}

void noteFields(const Piece &piece, const PassPlan &plan, const FieldTable &fields, PieceNotes &notes)
{
    PieceNoter(piece, plan, notes).note(fields);
}

} // namespace sphygma
