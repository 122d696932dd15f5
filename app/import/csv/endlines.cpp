// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/endlines.h"

#include "app/import/csv/totals.h"
#include "app/import/csv/typedetector.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString textOf(const SampleCell &cell)
{
    return QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
}

QString lineText(const SampleRecord &record)
{
    QStringList cells;
    for (const SampleCell &cell : record.cells) {
        if (!cell.text.empty())
            cells.append(textOf(cell).trimmed());
    }
    return cells.join(u" · "_s).left(200);
}

void tellLine(const SampleRecord &record, Phrase message, IssueList::Kind kind,
              ImportIssue::Severity severity, IssueList &issues)
{
    ImportIssue issue;
    issue.severity = severity;
    issue.line = record.line;
    issue.message = std::move(message);
    issues.add(kind, std::move(issue));
}

namespace {

class TableEndFinder
{
public:
    TableEndFinder(const std::vector<SampleRecord> &records, const TableRows &rows,
                   const MissingFilter &missing, IssueList &issues)
        : m_records(records), m_rows(rows), m_missing(missing), m_issues(issues), m_end(records.size())
    {}

    size_t find()
    {
        while (m_end > m_rows.first + 1) {
            const size_t last = m_end - 1;
            if (m_records[last].isBlank())
                --m_end;
            else if (isRemark(last) || isNote(last))
                leaveOut(last);
            else if (!leaveOutTotals())
                break;
        }
        warnOfRows();
        return m_end;
    }

private:
    void leaveOut(size_t first)
    {
        for (; m_end > first; --m_end) {
            if (!m_records[m_end - 1].isBlank())
                tellLine(m_records[m_end - 1],
                         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A line below the table was left out: %1"),
                                    {lineText(m_records[m_end - 1])}),
                         IssueList::Kind::Footer, ImportIssue::Severity::Warning, m_issues);
        }
    }

    bool leaveOutTotals()
    {
        const size_t first = firstOfTotals();
        const bool any = first < m_end;
        m_cutTotals |= any;
        leaveOut(first);
        return any;
    }

    bool isBehindBlank(size_t index) const { return index > m_rows.first && m_records[index - 1].isBlank(); }

    /// "Source: ward 3" below a table of many columns; filled up with empty cells, or below two columns, only
    /// behind a blank line.
    bool isRemark(size_t index) const
    {
        const auto &cells = m_records[index].cells;
        const bool behind = isBehindBlank(index);
        const bool alone = cells.size() == 1
            || (behind && std::all_of(cells.begin() + 1, cells.end(), [](const SampleCell &c) {
                               return c.text.empty();
                           }));
        return m_rows.columns >= (behind && fitsNoRow(index) ? 2U : 3U) && alone && !looksTyped(cells[0].text)
            && !m_missing.isMissingWord(cells[0].text) && cells[0].text.find(' ') != std::string::npos;
    }

    /// "Source: register, 2023": words that only a line below a table starts with, and no row does.
    bool isNote(size_t index) const
    {
        static const QRegularExpression note(
            u"^(source|note|notes|footnote|legend|remark|generated|exported|printed|quelle|hinweis|legende|"
            "来源|数据来源|注|备注|说明|导出时间|打印时间)\\s*[:：]|^(page|seite|第)\\s*\\d+|"
            "^(report )?(created|exported|generated|printed) (by|on|at|\\d)|^n\\s*=\\s*\\d+$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto starts = [](const SampleRecord &record) {
            return note.match(textOf(record.cells[0])).hasMatch();
        };
        return m_rows.columns >= 2 && starts(m_records[index])
            && std::none_of(m_records.begin() + static_cast<std::ptrdiff_t>(m_rows.first),
                            m_records.begin()
                                + static_cast<std::ptrdiff_t>(std::min(index, m_rows.first + 50)),
                            [&](const SampleRecord &r) { return !r.isBlank() && starts(r); });
    }

    /// The first cell is a text where all above are numbers, or has blanks where none above has.
    bool fitsNoRow(size_t index) const
    {
        const std::string &cell = m_records[index].cells[0].text;
        bool typed = true, blanks = false;
        for (size_t r = m_rows.first; r < index; ++r) {
            const std::string &above = m_records[r].cells[0].text;
            if (m_records[r].isBlank() || above.empty())
                continue;
            typed &= looksTyped(above);
            blanks |= above.find(' ') != std::string::npos;
        }
        if (cell.empty() || looksTyped(cell) || m_missing.isMissingWord(cell))
            return false;
        return typed || (!blanks && cell.find(' ') != std::string::npos);
    }

    /// The cell that heads a line of totals.
    std::optional<TotalLine> totalLine(const SampleRecord &record) const
    {
        const auto word = std::find_if(record.cells.begin(), record.cells.end(),
                                       [](const SampleCell &cell) { return !cell.text.empty(); });
        if (m_rows.columns < 2 || word == record.cells.end())
            return {};
        const auto kind = totalKindOf(textOf(*word));
        if (!kind)
            return {};
        TotalLine line{*kind, {}};
        for (auto cell = record.cells.begin(); cell != record.cells.end(); ++cell)
            line.cells.push_back(cell > word ? numbersOf(cell->text) : std::vector<ParsedNumber>());
        return line;
    }

    /// The columns of the records before \a end.
    std::vector<ColumnTotals> totalsAbove(size_t end) const
    {
        std::vector<ColumnTotals> totals(m_rows.columns);
        for (size_t r = m_rows.first; r < end; ++r) {
            for (size_t c = 0; c < std::min(m_rows.columns, m_records[r].cells.size()); ++c) {
                const std::vector<ParsedNumber> numbers = numbersOf(m_records[r].cells[c].text);
                if (!numbers.empty())
                    totals[c].add(numbers.front().value);
            }
        }
        return totals;
    }

    /// The first of the totals that end the table, blank lines between them; the end without any.
    size_t firstOfTotals() const
    {
        std::vector<TotalLine> lines;
        std::vector<size_t> places;
        constexpr size_t most = 12;
        for (size_t r = m_end; r > m_rows.first + 2 && lines.size() < most; --r) {
            if (m_records[r - 1].isBlank())
                continue;
            std::optional<TotalLine> line = totalLine(m_records[r - 1]);
            if (!line)
                break;
            lines.insert(lines.begin(), *std::move(line));
            places.push_back(r - 1);
        }
        if (lines.empty())
            return m_end;
        const size_t totals = totalLines(lines, totalsAbove(places.back()));
        return totals == 0 ? m_end : places[totals - 1];
    }

    /// Rows that are kept though they look like what stands below a table.
    void warnOfRows()
    {
        for (size_t r = m_end; r > m_rows.first + 1 && r + 12 > m_end; --r) {
            const SampleRecord &record = m_records[r - 1];
            if (record.isBlank())
                continue;
            const std::optional<TotalLine> line = totalLine(record);
            const bool total = line && (line->kind == TotalKind::Sum || r < m_end || m_cutTotals);
            if (!total && !isLoneBlock(r - 1))
                break;
            tellLine(record,
                     Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                                  "The line was kept as a row, though it may stand below the "
                                                  "table: %1. If it is no row, remove it with a filter."),
                                {lineText(record)}),
                     IssueList::Kind::Footer, ImportIssue::Severity::Warning, m_issues);
        }
    }

    /// Behind the only blank line of the table, and not like the rows above.
    bool isLoneBlock(size_t index) const
    {
        const auto first = m_records.begin() + static_cast<std::ptrdiff_t>(m_rows.first),
                   here = m_records.begin() + static_cast<std::ptrdiff_t>(index);
        const auto blank = std::find_if(first, here, [](const SampleRecord &r) { return r.isBlank(); });
        return m_rows.columns >= 2 && blank != here && here - blank < 6 && blank - first > 1
            && fitsNoRow(index);
    }

    const std::vector<SampleRecord> &m_records;
    TableRows m_rows;
    const MissingFilter &m_missing;
    IssueList &m_issues;
    size_t m_end;
    bool m_cutTotals = false;
};

} // namespace

size_t findTableEnd(const std::vector<SampleRecord> &records, const TableRows &rows,
                    const MissingFilter &missing, IssueList &issues)
{
    return TableEndFinder(records, rows, missing, issues).find();
}

} // namespace sphygma
