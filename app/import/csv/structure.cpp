// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/structure.h"

#include "app/import/csv/endlines.h"
#include "app/import/csv/header.h"
#include "app/import/csv/titlelines.h"
#include "app/import/csv/typedetector.h"
#include "app/import/words.h"

#include <algorithm>

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
        m_found.columns = usualWidth(m_records);
        size_t head = firstOfTable(m_records, m_found.columns, m_missing, m_units);
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
        const HeaderVerdict verdict = judge(head);
        tellPreamble(head);
        const bool header = verdict.isHeader;
        m_choices.headerLine.byUser = asked >= 0;
        m_choices.headerLine.why = verdict.why;
        m_choices.headerLine.value = header ? static_cast<int>(m_records[head].line) : 0;
        m_found.firstData = header ? head + 1 : head;
        if (header) {
            m_found.headers = headerCells(m_records, head, m_found.columns);
            tellMissingNames(head);
            m_found.headerAgain = !m_options.asText && comesAgain(m_records, head);
            takeUnits();
            if (!m_options.asText && m_found.units.isEmpty())
                tellSecondNames();
        }
        if (m_complete && !m_options.asText)
            m_found.endData =
                findTableEnd(m_records, {m_found.firstData, m_found.columns}, m_missing, m_issues);
        return m_found;
    }

private:
    /// Moves \a head to the line above it where that holds the names.
    HeaderVerdict judge(size_t &head) const
    {
        const int asked = m_options.headerLine.value_or(-1);
        if (asked >= 0)
            return {asked > 0, say(QT_TRANSLATE_NOOP("sphygma", "You chose it."))};
        HeaderVerdict verdict = judgeHeader(m_records, head, m_found.columns, m_missing);
        if (!verdict.isHeader && namesStandAbove(m_records, head, m_found.columns, m_missing)) {
            --head;
            verdict = {true,
                       say(QT_TRANSLATE_NOOP("sphygma", "It holds names, though fewer than cells below."))};
        }
        return verdict;
    }

    void tellPreamble(size_t head)
    {
        for (size_t i = 0; i < head; ++i) {
            if (lineText(m_records[i]).isEmpty() || isSeparatorLine(m_records, i))
                continue;
            tellLine(m_records[i],
                     Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A line above the table was left out: %1"),
                                {lineText(m_records[i])}),
                     IssueList::Kind::Structure, ImportIssue::Severity::Note, m_issues);
        }
    }

    /// Fewer names than cells: values may stand under wrong names.
    void tellMissingNames(size_t head)
    {
        const qsizetype missing = namesMissing(m_records, head, m_found.columns);
        if (missing == 0)
            return;
        const auto columns = static_cast<qint64>(m_found.columns);
        if (haveRowNames(m_records, head, m_found.columns))
            tellLine(
                m_records[head],
                Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                             "There is one name fewer than cells in a row; the first cell "
                                             "of each row was taken as its row name, as R writes it. Check "
                                             "that every column stands under its name."),
                           {}),
                IssueList::Kind::Header, ImportIssue::Severity::Warning, m_issues);
        else
            tellLine(
                m_records[head],
                Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                             "Only %1 of %2 columns have a name. A value may hold "
                                             "the delimiter without quotation marks, as in 5,7; then it was "
                                             "cut in two, and the values behind it stand under wrong names. "
                                             "Check the file before you use it."),
                           {columns - missing, columns}),
                IssueList::Kind::Header, ImportIssue::Severity::Problem, m_issues);
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
        tellLine(record,
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The line below the names holds units: %1"),
                            {lineText(record)}),
                 IssueList::Kind::Structure, ImportIssue::Severity::Note, m_issues);
    }

    /// Survey programs write two or three lines of names, all but the first of which become rows.
    void tellSecondNames()
    {
        if (m_found.firstData + 1 >= m_records.size())
            return;
        const SampleRecord &record = m_records[m_found.firstData];
        const bool words = std::none_of(record.cells.begin(), record.cells.end(), [](const SampleCell &c) {
            return c.text.find_first_of("0123456789") != std::string::npos;
        });
        if (words && judgeHeader(m_records, m_found.firstData, m_found.columns, m_missing).sure)
            tellLine(
                record,
                Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                             "The line below the names holds words where those below it hold "
                                             "numbers: %1. It was read as a row; if it is a second line of "
                                             "names, remove it with a filter."),
                           {lineText(record)}),
                IssueList::Kind::Header, ImportIssue::Severity::Warning, m_issues);
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
