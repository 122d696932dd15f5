// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/dialect.h"

#include "app/import/csv/blockresolver.h"

#include <algorithm>
#include <bit>

namespace sphygma {

std::string_view fieldContent(std::string_view raw, char quote, std::string &scratch)
{
    if (quote == 0 || raw.size() < 2 || raw.front() != quote || raw.back() != quote)
        return raw;
    const std::string_view inner = raw.substr(1, raw.size() - 2);
    if (inner.find(quote) == std::string_view::npos)
        return inner;
    scratch.clear();
    for (size_t i = 0; i < inner.size();) {
        const size_t next = std::min(inner.find(quote, i), inner.size() - 1) + 1;
        scratch.append(inner, i, next - i);
        i = next + (inner[next - 1] == quote && next < inner.size() && inner[next] == quote);
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

    size_t strays() const { return m_strays + m_resolver.literals().size(); }

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
            m_strays += static_cast<size_t>(std::popcount(found.strayQuotes));
            at += count;
            if (isUnclosed(at, complete)) {
                ++m_unclosed;
                at = m_resolver.reopenUnclosed() + 1;
            }
        }
        if (complete && m_records.size() < limit && m_recordBegin < m_text.size())
            endRecord(m_text.size(), m_text.size());
        return std::move(m_records);
    }

private:
    bool isUnclosed(size_t at, bool complete) const
    {
        constexpr size_t most = size_t(16) << 20;
        const ScanState &state = m_resolver.state();
        const bool ended = at == m_text.size() && complete;
        return state.inQuotes && (ended || at - state.lastOpen > longestQuoted(most, m_unclosed));
    }

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
    size_t m_strays = 0;
    size_t m_unclosed = 0; ///< quotes that were never closed
};

} // namespace

std::vector<SampleRecord> splitRecords(std::string_view text, const CsvDialect &dialect, size_t limit,
                                       bool complete, size_t *strays)
{
    SampleSplitter splitter(text, dialect);
    std::vector<SampleRecord> records = splitter.split(limit, complete);
    if (strays)
        *strays = splitter.strays();
    return records;
}

} // namespace sphygma
