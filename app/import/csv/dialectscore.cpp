// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/dialectscore.h"

#include "app/import/csv/textrewriter.h"
#include "app/import/csv/typedetector.h"

#include <algorithm>
#include <map>

namespace sphygma {

/// A number with digits in groups counts too.
static bool isTyped(std::string_view cell)
{
    static const NumberStyle grouped{'.', ","};
    return looksTyped(cell) || parseNumber(cell, grouped).verdict == NumberVerdict::Fits;
}

/// Plain words: what cells of a table look like when they are cut rightly.
static bool isPlain(std::string_view cell)
{
    return cell.size() <= 400 && std::none_of(cell.begin(), cell.end(), [](char c) {
               return c == ',' || c == ';' || c == '\t' || c == '|' || c == '"';
           });
}

bool isCommentLike(const SampleRecord &record)
{
    const SampleCell &first = record.cells.front();
    return !first.quoted && (first.text.starts_with('#') || first.text.starts_with("//"));
}

namespace {

class Scorer
{
public:
    void add(const SampleRecord &record)
    {
        ++m_rows;
        ++m_widths[record.cells.size()];
        for (const SampleCell &cell : record.cells) {
            ++m_cells;
            m_score.quoted += cell.quoted;
            const bool typed = !cell.text.empty() && isTyped(cell.text);
            m_filled += !cell.text.empty();
            m_typed += typed;
            m_known += cell.quoted || typed || isPlain(cell.text);
        }
    }

    DialectScore conclude(size_t strays)
    {
        m_score.strays = strays;
        if (m_rows == 0)
            return m_score;
        double pattern = 0;
        size_t most = 0;
        for (const auto &[width, count] : m_widths) {
            const auto w = static_cast<double>(width);
            pattern += static_cast<double>(count) * std::max(0.001, (w - 1) / w);
            if (count >= most) {
                most = count;
                m_score.width = width;
            }
        }
        const auto rows = static_cast<double>(m_rows);
        m_score.consistent = static_cast<double>(most) / rows;
        m_score.known = static_cast<double>(m_known) / static_cast<double>(m_cells);
        m_score.typed = static_cast<double>(m_typed) / static_cast<double>(std::max<size_t>(1, m_filled));
        m_score.value = pattern / (static_cast<double>(m_widths.size()) * rows) * m_score.known
            / (1 + static_cast<double>(strays) / rows);
        return m_score;
    }

private:
    DialectScore m_score;
    std::map<size_t, size_t> m_widths;
    size_t m_rows = 0;
    size_t m_cells = 0;
    size_t m_filled = 0;
    size_t m_typed = 0;
    size_t m_known = 0;
};

} // namespace

DialectScore scoreDialect(std::string_view text, const CsvDialect &dialect, bool complete)
{
    size_t strays = 0;
    std::vector<SampleRecord> records =
        splitRecords(separated(text, dialect, complete), dialect, 300, complete, &strays);
    std::erase_if(records, [](const SampleRecord &r) { return r.isBlank(); });
    const auto comments = std::count_if(records.begin(), records.end(), isCommentLike);
    const bool skipsComments = static_cast<size_t>(comments) * 2 < records.size();
    Scorer scorer;
    for (const SampleRecord &record : records) {
        if (!skipsComments || !isCommentLike(record))
            scorer.add(record);
    }
    return scorer.conclude(strays);
}

} // namespace sphygma
