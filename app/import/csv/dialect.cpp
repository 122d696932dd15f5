// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/dialect.h"

#include "app/import/csv/blockresolver.h"

#include <bit>
#include <cstring>

namespace sphygma {

namespace {

/// Rewrites delimiters outside quotes, remembering where in a field it is. Blanks at both ends of a line, and
/// around the delimiters they form, disappear.
class DelimiterRewriter
{
public:
    explicit DelimiterRewriter(const CsvDialect &dialect)
        : m_delimiter(dialect.delimiter), m_quote(dialect.quote), m_separator(dialect.separator())
    {}

    void rewrite(std::string_view text, bool last, std::string &out)
    {
        m_pending.append(text);
        size_t i = 0;
        const size_t keep = last ? 0 : m_delimiter.size() - 1;
        while (i + keep < m_pending.size())
            i += m_delimiter == " " ? blank(m_pending[i], out) : step(i, out);
        m_pending.erase(0, i);
    }

private:
    enum class Where { FieldStart, Unquoted, Quoted, AfterQuote };

    size_t step(size_t i, std::string &out)
    {
        if (m_where != Where::Quoted && m_pending.compare(i, m_delimiter.size(), m_delimiter) == 0) {
            out += m_separator;
            m_where = Where::FieldStart;
            return m_delimiter.size();
        }
        put(m_pending[i], out);
        return 1;
    }

    size_t blank(char c, std::string &out)
    {
        if (m_where != Where::Quoted && (c == ' ' || c == '\t')) {
            m_gap = !m_lineStart;
            return 1;
        }
        const bool lineEnd = m_where != Where::Quoted && (c == '\n' || c == '\r');
        if (m_gap && !lineEnd) {
            out += m_separator;
            m_where = Where::FieldStart;
        }
        m_gap = false;
        put(c, out);
        m_lineStart = lineEnd;
        return 1;
    }

    void put(char c, std::string &out)
    {
        out += c;
        if (m_where == Where::Quoted)
            m_where = c == m_quote ? Where::AfterQuote : Where::Quoted;
        else if (c == '\n' || c == '\r')
            m_where = Where::FieldStart;
        else if (m_where == Where::AfterQuote
                 || (c == m_quote && m_quote != 0 && m_where == Where::FieldStart))
            m_where = Where::Quoted;
        else
            m_where = Where::Unquoted;
    }

    std::string m_delimiter;
    char m_quote;
    char m_separator;
    std::string m_pending;
    Where m_where = Where::FieldStart;
    bool m_gap = false;
    bool m_lineStart = true;
};

class SeparatedSource final : public ByteSource
{
public:
    SeparatedSource(ByteSourcePtr source, const CsvDialect &dialect)
        : m_source(std::move(source)), m_rewriter(dialect)
    {}

    Result<qint64> read(char *to, qint64 size) override
    {
        while (m_out.size() == m_taken) {
            if (m_ended)
                return 0;
            m_out.clear();
            m_taken = 0;
            char block[1 << 15];
            const Result<qint64> got = m_source->read(block, sizeof block);
            if (!got)
                return got.error();
            m_ended = *got == 0;
            m_rewriter.rewrite({block, static_cast<size_t>(*got)}, m_ended, m_out);
        }
        const size_t given = std::min(static_cast<size_t>(size), m_out.size() - m_taken);
        std::memcpy(to, m_out.data() + m_taken, given);
        m_taken += given;
        return static_cast<qint64>(given);
    }

    qint64 done() const override { return m_source->done(); }

    qint64 total() const override { return m_source->total(); }

private:
    ByteSourcePtr m_source;
    DelimiterRewriter m_rewriter;
    std::string m_out;
    size_t m_taken = 0;
    bool m_ended = false;
};

} // namespace

ByteSourcePtr separated(ByteSourcePtr source, const CsvDialect &dialect)
{
    if (!dialect.isRewritten())
        return source;
    return std::make_unique<SeparatedSource>(std::move(source), dialect);
}

std::string separated(std::string_view text, const CsvDialect &dialect)
{
    if (!dialect.isRewritten())
        return std::string(text);
    std::string out;
    DelimiterRewriter(dialect).rewrite(text, true, out);
    return out;
}

std::string_view fieldContent(std::string_view raw, char quote, std::string &scratch)
{
    if (quote == 0 || raw.size() < 2 || raw.front() != quote || raw.back() != quote)
        return raw;
    const std::string_view inner = raw.substr(1, raw.size() - 2);
    if (inner.find(quote) == std::string_view::npos)
        return inner;
    scratch.clear();
    for (size_t i = 0; i < inner.size(); ++i) {
        scratch += inner[i];
        if (inner[i] == quote && i + 1 < inner.size() && inner[i + 1] == quote)
            ++i;
    }
    return scratch;
}

namespace {

/// Cuts the records that BlockResolver finds, one byte after the other.
class SampleSplitter
{
public:
    SampleSplitter(std::string_view text, const CsvDialect &dialect)
        : m_text(text)
        , m_dialect(dialect)
        , m_resolver(text.data(), {dialect.separator(), dialect.quote}, true)
    {}

    std::vector<SampleRecord> split(size_t limit, bool complete)
    {
        size_t at = 0;
        while (at < m_text.size() && m_records.size() < limit) {
            const auto count = static_cast<unsigned>(std::min<size_t>(64, m_text.size() - at));
            const bool lineFeedNext = at + count < m_text.size() && m_text[at + count] == '\n';
            const ScanState before = m_resolver.state();
            Resolved found;
            if (const auto broken = m_resolver.resolveExactly(at, count, lineFeedNext, found)) {
                m_resolver.takeLiterally(*broken);
                if (*broken >= at)
                    m_resolver.setState(before);
                else
                    at = *broken + 1;
                continue;
            }
            take(at, found, limit);
            at += count;
            if (at == m_text.size() && m_resolver.state().inQuotes && complete)
                at = m_resolver.reopenUnclosed() + 1;
        }
        if (complete && m_records.size() < limit && m_recordBegin < m_text.size())
            endRecord(m_text.size(), m_text.size());
        return std::move(m_records);
    }

private:
    void take(size_t at, const Resolved &found, size_t limit)
    {
        for (quint64 bits = found.separators; bits != 0 && m_records.size() < limit; bits &= bits - 1) {
            const auto bit = static_cast<size_t>(std::countr_zero(bits));
            if ((found.newlines >> bit) & 1)
                endRecord(at + bit, at + bit + 1);
            else
                endField(at + bit);
        }
    }

    void endField(size_t end)
    {
        const std::string_view raw = m_text.substr(m_fieldBegin, end - m_fieldBegin);
        std::string scratch;
        const std::string_view content = fieldContent(raw, m_dialect.quote, scratch);
        m_record.cells.push_back(
            {std::string(content), content.data() != raw.data() || content.size() != raw.size()});
        m_fieldBegin = end + 1;
    }

    void endRecord(size_t end, size_t next)
    {
        const bool carriageReturn =
            end < m_text.size() && m_text[end] == '\n' && end > m_fieldBegin && m_text[end - 1] == '\r';
        endField(carriageReturn ? end - 1 : end);
        m_record.line = m_line;
        m_record.begin = m_recordBegin;
        m_record.end = next;
        m_line += countLines(m_text.substr(m_recordBegin, next - m_recordBegin));
        m_records.push_back(std::move(m_record));
        m_record = {};
        m_recordBegin = m_fieldBegin = next;
    }

    std::string_view m_text;
    CsvDialect m_dialect;
    BlockResolver m_resolver;
    std::vector<SampleRecord> m_records;
    SampleRecord m_record;
    size_t m_recordBegin = 0;
    size_t m_fieldBegin = 0;
    qint64 m_line = 1;
};

} // namespace

std::vector<SampleRecord> splitRecords(std::string_view text, const CsvDialect &dialect, size_t limit,
                                       bool complete)
{
    return SampleSplitter(text, dialect).split(limit, complete);
}

} // namespace sphygma
