// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/structure.h"

#include "app/import/csv/footer.h"
#include "app/import/csv/header.h"
#include "app/import/csv/numberparser.h"
#include "app/import/csv/typedetector.h"
#include "app/import/words.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString textOf(const SampleCell &cell)
{
    return QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
}

namespace {

class StructureFinder
{
public:
    StructureFinder(const std::vector<SampleRecord> &records, bool complete, const ImportOptions &options,
                    const MissingFilter &missing, const UnitBook &units, TextDialect &choices,
                    IssueList &issues)
        : m_records(records)
        , m_complete(complete)
        , m_options(options)
        , m_missing(missing)
        , m_units(units)
        , m_choices(choices)
        , m_issues(issues)
    {}

    TextStructure find()
    {
        m_found.endData = m_records.size();
        m_found.columns = usualWidth();
        size_t head = firstOfTable();
        const int asked = m_options.headerLine.value_or(-1);
        if (asked > 0) {
            head = 0;
            while (head + 1 < m_records.size() && (m_records[head].line < asked || m_records[head].isBlank()))
                ++head;
        }
        if (head >= m_records.size()) {
            m_found.firstData = m_records.size();
            m_choices.headerLine = {0, asked >= 0, {}};
            return m_found;
        }
        m_found.columns = std::max(m_found.columns, m_records[head].cells.size());
        tellPreamble(head);
        const HeaderVerdict verdict = asked >= 0
            ? HeaderVerdict{asked > 0, say(QT_TRANSLATE_NOOP("sphygma", "You chose it."))}
            : judgeHeader(m_records, head, m_found.columns, m_missing);
        const bool header = verdict.isHeader;
        m_choices.headerLine.byUser = asked >= 0;
        m_choices.headerLine.why = verdict.why;
        m_choices.headerLine.value = header ? static_cast<int>(m_records[head].line) : 0;
        m_found.firstData = header ? head + 1 : head;
        if (header) {
            m_found.headers = headerCells(m_records, head, m_found.columns);
            m_found.headerAgain = !m_options.asText && comesAgain(m_records, head);
            takeUnits();
        }
        if (m_complete && !m_options.asText)
            findFooters();
        return m_found;
    }

private:
    bool isComment(const SampleRecord &record) const
    {
        return !record.cells.empty() && record.cells[0].text.starts_with('#') && !record.cells[0].quoted;
    }

    /// The width of most rows, wide ones counting more.
    size_t usualWidth() const
    {
        std::map<size_t, size_t> counts;
        for (const SampleRecord &record : m_records) {
            if (!record.isBlank())
                ++counts[record.cells.size()];
        }
        size_t best = 1, most = 0;
        for (const auto &[width, count] : counts) {
            const size_t weight = count * count * width; // title lines are few and have few cells
            if (weight >= most) {
                best = width;
                most = weight;
            }
        }
        return best;
    }

    /// Title lines have fewer cells than the rows of the table, or only one that is filled.
    size_t firstOfTable() const
    {
        size_t first = 0;
        for (; first < m_records.size() && first < 60; ++first) {
            const SampleRecord &record = m_records[first];
            if (record.isBlank() || isSeparatorLine(first))
                continue;
            if (isComment(record) && m_records.size() > first + 1 && !looksLikeHeaderComment(first))
                continue;
            if (m_found.columns < 2)
                break;
            const auto filled = std::count_if(record.cells.begin(), record.cells.end(),
                                              [](const SampleCell &cell) { return !cell.text.empty(); });
            const bool wide = record.cells.size() + 1 >= m_found.columns
                && (record.cells.size() >= 2 || m_found.columns == 1);
            const bool title = m_found.columns >= 3 && filled <= 1 && first + 1 < m_records.size();
            if (wide && !title)
                break;
            if (!title && record.cells.size() > 1 && record.cells.size() * 2 > m_found.columns)
                break; // a short first row
        }
        return first < m_records.size() && first < 60 ? first : 0;
    }

    bool isSeparatorLine(size_t index) const
    {
        return index == 0 && m_records[0].cells[0].text.size() <= 7
            && QByteArray::fromStdString(m_records[0].cells[0].text).toLower().startsWith("sep=");
    }

    /// "#id,age,sbp": a header behind a sign of comment.
    bool looksLikeHeaderComment(size_t index) const
    {
        return m_found.columns > 1 && m_records[index].cells.size() == m_found.columns;
    }

    void tellPreamble(size_t head)
    {
        for (size_t i = 0; i < head; ++i) {
            if (m_records[i].isBlank() || isSeparatorLine(i))
                continue;
            tell(m_records[i],
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A line above the table was left out: %1"),
                            {lineText(m_records[i])}),
                 IssueList::Kind::Structure);
        }
    }

    static QString lineText(const SampleRecord &record)
    {
        QStringList cells;
        for (const SampleCell &cell : record.cells) {
            if (!cell.text.empty())
                cells.append(textOf(cell));
        }
        return cells.join(u" · "_s).left(200);
    }

    void tell(const SampleRecord &record, Phrase message, IssueList::Kind kind)
    {
        ImportIssue issue;
        issue.severity =
            kind == IssueList::Kind::Footer ? ImportIssue::Severity::Warning : ImportIssue::Severity::Note;
        issue.line = record.line;
        issue.message = std::move(message);
        m_issues.add(kind, std::move(issue));
    }

    /// "years, mmHg, mmHg" below the names.
    void takeUnits()
    {
        if (m_options.asText || m_found.firstData + 1 >= m_records.size())
            return;
        const SampleRecord &record = m_records[m_found.firstData];
        QStringList codes;
        qsizetype known = 0, filled = 0;
        for (const SampleCell &cell : record.cells) {
            QString text = textOf(cell).trimmed();
            if ((text.startsWith(u'(') && text.endsWith(u')'))
                || (text.startsWith(u'[') && text.endsWith(u']')))
                text = text.mid(1, text.size() - 2);
            const auto code = text.isEmpty() ? std::nullopt : m_units.code(text);
            filled += !text.isEmpty();
            known += code.has_value();
            if (!text.isEmpty() && looksTyped(cell.text))
                return;
            codes.append(code.value_or(QString()));
            if (code && !holdsNumbers(static_cast<size_t>(codes.size() - 1)))
                return; // "a" is a year to some and an answer to others
        }
        if (known < 1 || known * 2 < filled)
            return;
        m_found.units = codes;
        ++m_found.firstData;
        tell(record,
             Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The line below the names holds units: %1"),
                        {lineText(record)}),
             IssueList::Kind::Structure);
    }

    /// Most cells of the column below a units row are numbers, and some is.
    bool holdsNumbers(size_t column) const
    {
        qsizetype filled = 0, typed = 0;
        for (size_t r = m_found.firstData + 1; r < std::min(m_records.size(), m_found.firstData + 200); ++r) {
            if (column >= m_records[r].cells.size())
                continue;
            const std::string &cell = m_records[r].cells[column].text;
            if (cell.empty() || m_missing.isMissingWord(cell))
                continue;
            ++filled;
            typed += looksTyped(cell);
        }
        return typed > 0 && typed * 2 > filled;
    }

    void findFooters()
    {
        while (m_found.endData > m_found.firstData + 1) {
            const SampleRecord &record = m_records[m_found.endData - 1];
            if (!record.isBlank() && !isRemark(m_found.endData - 1) && !isTotal(m_found.endData - 1))
                break;
            if (!record.isBlank())
                tell(record,
                     Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A line below the table was left out: %1"),
                                {lineText(record)}),
                     IssueList::Kind::Footer);
            --m_found.endData;
        }
    }

    /// "Source: ward 3" below a table of many columns; filled up with empty cells only behind a blank line.
    bool isRemark(size_t index) const
    {
        const auto &cells = m_records[index].cells;
        const bool alone = cells.size() == 1
            || (m_records[index - 1].isBlank()
                && std::all_of(cells.begin() + 1, cells.end(),
                               [](const SampleCell &c) { return c.text.empty(); }));
        return m_found.columns >= 3 && alone && !looksTyped(cells[0].text)
            && !m_missing.isMissingWord(cells[0].text) && cells[0].text.find(' ') != std::string::npos;
    }

    /// "Total,3,398,253": a word for a total, and a number that is the sum or mean of those above it or a
    /// first column of numbers.
    bool isTotal(size_t index) const
    {
        const SampleRecord &record = m_records[index];
        const auto first = std::find_if(record.cells.begin(), record.cells.end(),
                                        [](const SampleCell &cell) { return !cell.text.empty(); });
        if (m_found.columns < 2 || first == record.cells.end())
            return false;
        if (!isTotalWord(textOf(*first)))
            return false;
        const auto column = static_cast<size_t>(first - record.cells.begin());
        for (size_t c = column + 1; c < record.cells.size(); ++c) {
            if (isSumOrMean(index, c))
                return true;
        }
        return false;
    }

    bool isSumOrMean(size_t index, size_t column) const
    {
        const ParsedNumber told = parseNumber(m_records[index].cells[column].text, {});
        double sum = 0;
        qint64 count = 0;
        for (size_t r = m_found.firstData; r < index; ++r) {
            if (column >= m_records[r].cells.size())
                continue;
            const ParsedNumber number = parseNumber(m_records[r].cells[column].text, {});
            if (number.verdict == NumberVerdict::Fits) {
                sum += number.value;
                ++count;
            }
        }
        if (told.verdict != NumberVerdict::Fits || count < 2)
            return false;
        const double mean = sum / static_cast<double>(count),
                     tolerance = 0.51 * std::pow(10.0, -told.decimals);
        return std::abs(told.value - sum) < tolerance || std::abs(told.value - mean) < tolerance;
    }

    const std::vector<SampleRecord> &m_records;
    bool m_complete;
    const ImportOptions &m_options;
    const MissingFilter &m_missing;
    const UnitBook &m_units;
    TextDialect &m_choices;
    IssueList &m_issues;
    TextStructure m_found;
};

} // namespace

TextStructure findStructure(const std::vector<SampleRecord> &records, bool complete,
                            const ImportOptions &options, const MissingFilter &missing, const UnitBook &units,
                            TextDialect &choices, IssueList &issues)
{
    return StructureFinder(records, complete, options, missing, units, choices, issues).find();
}

} // namespace sphygma
