// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"
#include "app/import/csv/dialect.h"

#include <QString>

namespace sphygma {

/// A line that the rewriter emptied.
struct EmptiedLine
{
    qint64 line = 0; ///< physical, from 1
    bool isHeader = false; ///< the header again; else a comment
    QString text; ///< its beginning
};

/// What the rewriter took away: the first lines one by one, and all of them as a count.
struct RewriteNotes
{
    std::vector<EmptiedLine> lines;
    qint64 count = 0;
};

/// Makes uncommon text plain, so that the scanner needs to know one delimiter byte and doubled quotes only:
/// long delimiters and runs of blanks become CsvDialect::separator(), escaped quotes doubled ones, blanks
/// around quotes nothing, comments and repeated headers blank lines. Line ends stay, so physical lines are
/// those of the file. A quote that is never closed, or not at the end of its field after several lines, is
/// text as it is for the scanner.
class TextRewriter
{
public:
    explicit TextRewriter(const CsvDialect &dialect);

    /// Appends the plain form of \a text to \a out; some of it may wait until more, or the \a last, comes.
    void rewrite(std::string_view text, bool last, std::string &out);

    const RewriteNotes &notes() const { return m_notes; }

private:
    enum class Where : quint8 { FieldStart, Unquoted, Quoted, AfterQuote, Emptied };

    bool canGoOn(bool last) const
    {
        return m_at < m_pending.size() && (last || m_at + m_lookahead <= m_pending.size());
    }

    bool startsWith(const std::string &what) const { return m_pending.compare(m_at, what.size(), what) == 0; }

    bool isOpen() const { return m_where == Where::Quoted || m_where == Where::AfterQuote; }

    void step(std::string &out);
    bool emptiesLine();
    bool needsLineEnd() const;
    bool isRow() const;
    bool takeDelimiter(std::string &out);
    bool takeBlanks(std::string &out);
    bool skipBlanks();
    bool takeEscaped();
    void takeQuoted();
    void takePlain();
    void takeLineEnd(std::string &out);
    void endField(std::string &out);
    void reopen();

    CsvDialect m_dialect;
    char m_separator;
    size_t m_lookahead;
    std::string m_pending; ///< from the open quote on, if one is
    size_t m_at = 0; ///< done so far
    std::string m_held; ///< the plain form of the field so far
    Where m_where = Where::FieldStart;
    bool m_lineStart = true;
    bool m_gap = false; ///< blanks that may be a delimiter
    bool m_needsQuotes = false; ///< the field holds an escaped sign that means something
    bool m_spansLines = false; ///< the quoted field does
    bool m_headerSeen = false;
    size_t m_quote = 0; ///< where in m_pending the open quote stands
    qint64 m_quoteLine = 1;
    qint64 m_line = 1;
    size_t m_unclosed = 0; ///< quotes so far that were never closed
    RewriteNotes m_notes;
};

/// \a source as it is, or rewritten. \a notes, which may be null, must live as long and tells at any time
/// what was emptied so far.
ByteSourcePtr separated(ByteSourcePtr source, const CsvDialect &dialect, RewriteNotes *notes);

/// The same for a text in memory; without the end of it where that is open and the text not \a complete.
std::string separated(std::string_view text, const CsvDialect &dialect, bool complete,
                      RewriteNotes *notes = nullptr);

} // namespace sphygma
