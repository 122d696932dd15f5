// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/textrewriter.h"

#include <algorithm>
#include <cstring>

namespace sphygma {

namespace {

class SeparatedSource final : public ByteSource
{
public:
    SeparatedSource(ByteSourcePtr source, const CsvDialect &dialect, RewriteNotes *notes)
        : m_source(std::move(source)), m_rewriter(dialect), m_notes(notes)
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
            if (m_notes)
                *m_notes = m_rewriter.notes();
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
    TextRewriter m_rewriter;
    RewriteNotes *m_notes;
    std::string m_out;
    size_t m_taken = 0;
    bool m_ended = false;
};

} // namespace

ByteSourcePtr separated(ByteSourcePtr source, const CsvDialect &dialect, RewriteNotes *notes)
{
    if (!dialect.isRewritten())
        return source;
    return std::make_unique<SeparatedSource>(std::move(source), dialect, notes);
}

std::string separated(std::string_view text, const CsvDialect &dialect, bool complete, RewriteNotes *notes)
{
    if (!dialect.isRewritten())
        return std::string(text);
    std::string out;
    TextRewriter rewriter(dialect);
    rewriter.rewrite(text, complete, out);
    if (notes)
        *notes = rewriter.notes();
    return out;
}

} // namespace sphygma
