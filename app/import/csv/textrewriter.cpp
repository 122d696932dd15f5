// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/textrewriter.h"

#include "app/import/csv/blockresolver.h"
#include "app/import/issuelist.h"

#include <algorithm>

namespace sphygma {

/// A quoted field longer than this was never closed.
static constexpr size_t mostQuoted = size_t(16) << 20;
static constexpr size_t mostBlanks = 256; ///< before or behind a quote

TextRewriter::TextRewriter(const CsvDialect &dialect)
    : m_dialect(dialect)
    , m_separator(dialect.separator())
    , m_lookahead(std::max({dialect.delimiter.size(), dialect.comment.size(), dialect.header.size() + 1,
                            dialect.blanksAroundQuotes ? mostBlanks + 2 : size_t(2)}))
{}

void TextRewriter::rewrite(std::string_view text, bool last, std::string &out)
{
    m_pending.append(text);
    while (true) {
        while (canGoOn(last) && (last || !needsLineEnd()))
            step(out);
        if (!last || m_where != Where::Quoted)
            break;
        ++m_unclosed;
        reopen();
    }
    if (last)
        endField(out);
    const size_t done = isOpen() ? m_quote : m_at;
    m_pending.erase(0, done);
    m_at -= done;
    m_quote = 0;
}

void TextRewriter::step(std::string &out)
{
    const char c = m_pending[m_at];
    if (m_where == Where::Quoted)
        return takeQuoted();
    if (c == '\n' || c == '\r')
        return takeLineEnd(out);
    if (m_where == Where::Emptied) {
        ++m_at;
        return;
    }
    if (m_lineStart && emptiesLine())
        return;
    if (m_dialect.blanksAroundQuotes && skipBlanks())
        return;
    if (m_dialect.delimiter == " " ? takeBlanks(out) : takeDelimiter(out))
        return;
    if (m_where == Where::AfterQuote && c != m_dialect.quote && m_spansLines)
        return reopen(); // text behind it: the quote was none
    if (m_dialect.escape == 0 || !takeEscaped())
        takePlain();
}

/// A comment, or the header once more: the line stays, but without text.
bool TextRewriter::emptiesLine()
{
    const size_t behind = m_at + m_dialect.header.size();
    const bool header = !m_dialect.header.empty() && startsWith(m_dialect.header)
        && (behind >= m_pending.size() || m_pending[behind] == '\n' || m_pending[behind] == '\r');
    const bool again = header && m_headerSeen;
    m_headerSeen |= header;
    const bool comment = !m_dialect.comment.empty() && startsWith(m_dialect.comment) && !isRow();
    if (!again && !comment)
        return false;
    ++m_notes.count;
    if (m_notes.lines.size() < static_cast<size_t>(issueLimit)) {
        const size_t end = std::min(m_pending.find_first_of("\r\n", m_at), m_pending.size());
        const std::string shown = m_pending.substr(m_at, std::min<size_t>(end - m_at, 200));
        m_notes.lines.push_back({m_line, again, QString::fromStdString(shown)});
    }
    m_where = Where::Emptied;
    m_lineStart = m_gap = false;
    return true;
}

/// Whether a line is a comment or a row can be told only when all of it is there.
bool TextRewriter::needsLineEnd() const
{
    constexpr size_t longest = 1 << 16;
    return m_lineStart && m_dialect.tableWidth > 0 && !isOpen() && !m_dialect.comment.empty()
        && startsWith(m_dialect.comment) && m_pending.size() - m_at < longest
        && m_pending.find_first_of("\r\n", m_at) == std::string::npos;
}

/// The line has as many cells as the table.
bool TextRewriter::isRow() const
{
    const size_t end = std::min(m_pending.find_first_of("\r\n", m_at), m_pending.size());
    const bool blanks = m_dialect.delimiter == " ";
    size_t cells = 1;
    bool quoted = false;
    for (size_t i = m_at; i < end && m_dialect.tableWidth > 0 && !blanks; ++i) {
        quoted ^= m_dialect.quote != 0 && m_pending[i] == m_dialect.quote;
        cells += !quoted && m_pending.compare(i, m_dialect.delimiter.size(), m_dialect.delimiter) == 0;
    }
    return cells > 1 && cells == m_dialect.tableWidth;
}

bool TextRewriter::takeDelimiter(std::string &out)
{
    if (!startsWith(m_dialect.delimiter))
        return false;
    endField(out);
    out += m_separator;
    m_at += m_dialect.delimiter.size();
    m_lineStart = false;
    return true;
}

/// Blanks at both ends of a line are nothing, others are one delimiter.
bool TextRewriter::takeBlanks(std::string &out)
{
    const char c = m_pending[m_at];
    if (c == ' ' || c == '\t') {
        m_gap = !m_lineStart;
        ++m_at;
        return true;
    }
    if (m_gap) {
        endField(out);
        out += m_separator;
        m_gap = false;
    }
    return false;
}

/// Blanks between a quote and the border of its field.
bool TextRewriter::skipBlanks()
{
    const bool before = m_where == Where::FieldStart, behind = m_where == Where::AfterQuote;
    if ((!before && !behind) || m_pending[m_at] != ' ')
        return false;
    const size_t next = std::min(m_pending.find_first_not_of(' ', m_at), m_pending.size());
    if (next - m_at > mostBlanks)
        return false;
    const char c = next < m_pending.size() ? m_pending[next] : '\n';
    const bool border = c == '\n' || c == '\r'
        || m_pending.compare(next, m_dialect.delimiter.size(), m_dialect.delimiter) == 0;
    if (before ? c != m_dialect.quote : !border)
        return false;
    m_at = next;
    m_lineStart = false;
    return true;
}

/// The sign behind an escape means itself; any other character keeps the escape before it.
bool TextRewriter::takeEscaped()
{
    if (m_pending[m_at] != m_dialect.escape || m_where == Where::AfterQuote || m_at + 1 >= m_pending.size())
        return false;
    const char next = m_pending[m_at + 1];
    const bool isSign = next == m_dialect.quote || next == m_dialect.delimiter.front();
    const bool meant = next == m_dialect.escape || (isSign && m_dialect.quote != 0);
    if (m_where == Where::FieldStart)
        m_where = Where::Unquoted;
    m_lineStart = false;
    m_held += meant ? next : m_dialect.escape;
    m_needsQuotes |= meant && next != m_dialect.escape;
    m_at += meant ? 2 : 1;
    return true;
}

void TextRewriter::takeQuoted()
{
    const char c = m_pending[m_at], quote = m_dialect.quote;
    const char next = m_at + 1 < m_pending.size() ? m_pending[m_at + 1] : '\0';
    if (m_at - m_quote > longestQuoted(mostQuoted, m_unclosed)) {
        ++m_unclosed;
        return reopen();
    }
    if (m_dialect.escape != 0 && c == m_dialect.escape && (next == quote || next == m_dialect.escape)) {
        m_held += next;
        if (next == quote)
            m_held += quote;
        m_at += 2;
        return;
    }
    m_held += c;
    ++m_at;
    if (c == '\n' || c == '\r') {
        m_spansLines = true;
        m_line += c == '\n' || next != '\n';
    }
    if (c == quote)
        m_where = Where::AfterQuote;
}

void TextRewriter::takePlain()
{
    const char c = m_pending[m_at];
    const bool isQuote = c == m_dialect.quote && m_dialect.quote != 0;
    if (m_where == Where::FieldStart && isQuote) {
        m_quote = m_at;
        m_quoteLine = m_line;
        m_spansLines = false;
        m_where = Where::Quoted;
    } else {
        // Behind a closed quote any text, another quote too, goes on inside.
        m_where = m_where == Where::AfterQuote ? Where::Quoted : Where::Unquoted;
    }
    m_lineStart = false;
    m_held += c;
    ++m_at;
}

void TextRewriter::takeLineEnd(std::string &out)
{
    const char c = m_pending[m_at];
    endField(out);
    const bool two = c == '\r' && m_at + 1 < m_pending.size() && m_pending[m_at + 1] == '\n';
    out.append(two ? "\r\n" : std::string(1, c));
    m_at += two ? 2 : 1;
    ++m_line;
    m_lineStart = true;
    m_gap = false;
}

void TextRewriter::endField(std::string &out)
{
    if (m_needsQuotes) {
        out += m_dialect.quote;
        for (const char c : m_held)
            out.append(c == m_dialect.quote ? 2 : 1, c);
        out += m_dialect.quote;
    } else {
        out += m_held;
    }
    m_held.clear();
    m_needsQuotes = false;
    m_where = Where::FieldStart;
}

/// The open quote is text after all: what follows it is looked at again.
void TextRewriter::reopen()
{
    m_held = m_dialect.quote;
    m_at = m_quote + 1;
    m_line = m_quoteLine;
    m_where = Where::Unquoted;
}

} // namespace sphygma
