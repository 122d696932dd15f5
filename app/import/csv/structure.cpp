// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/structure.h"

#include "app/import/csv/dateparser.h"
#include "app/import/csv/footer.h"
#include "app/import/csv/numberparser.h"
#include "app/import/words.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString textOf(const SampleCell &cell)
{
    return QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
}

static bool isTyped(std::string_view cell)
{
    static const NumberStyle point, comma{',', "."};
    return parseNumber(cell, point).verdict != NumberVerdict::NotANumber
        || parseNumber(cell, comma).verdict == NumberVerdict::Fits
        || readDate(cell, DateOrder::Unknown).kind != DateReading::Kind::None;
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
            while (head + 1 < m_records.size() && m_records[head].line < asked)
                ++head;
        }
        if (head >= m_records.size()) {
            m_found.firstData = m_records.size();
            m_choices.headerLine = {0, asked >= 0, {}};
            return m_found;
        }
        m_found.columns = std::max(m_found.columns, m_records[head].cells.size());
        tellPreamble(head);
        const bool header = asked > 0 || (asked < 0 && isHeader(head));
        m_choices.headerLine.byUser = asked >= 0;
        if (asked >= 0)
            m_choices.headerLine.why = say(QT_TRANSLATE_NOOP("sphygma", "You chose it."));
        m_choices.headerLine.value = header ? static_cast<int>(m_records[head].line) : 0;
        m_found.firstData = header ? head + 1 : head;
        if (header) {
            takeHeader(head);
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

    /// The width of most rows, of equally frequent ones the larger.
    size_t usualWidth() const
    {
        std::map<size_t, size_t> counts;
        for (const SampleRecord &record : m_records) {
            if (!record.isBlank())
                ++counts[record.cells.size()];
        }
        size_t best = 1, most = 0;
        for (const auto &[width, count] : counts) {
            const size_t weight = width == 1 ? count : 2 * count; // title lines have one cell
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

    /// A header is text where the cells below are numbers or dates; in a table of texts, names that do not
    /// come again below.
    bool isHeader(size_t head)
    {
        const SampleRecord &record = m_records[head];
        int votes = 0;
        bool distinct = true, repeated = false;
        std::set<std::string> names;
        size_t filled = 0, rows = 0;
        for (size_t r = head + 1; r < m_records.size(); ++r)
            rows += !m_records[r].isBlank();
        for (size_t c = 0; c < record.cells.size(); ++c) {
            const std::string &name = record.cells[c].text;
            filled += !name.empty();
            distinct &= name.empty() || names.insert(name).second;
            const Below below = lookBelow(head, c, name);
            repeated |= below.same;
            const bool typedName = !name.empty() && isTyped(name);
            const bool wordName = !name.empty() && !typedName && !m_missing.isMissingWord(name);
            if (below.mostlyTyped)
                votes += wordName ? 1 : typedName ? -1 : 0;
            else if (typedName && rows > 0)
                --votes;
        }
        QString &why = m_choices.headerLine.why;
        if (rows == 0) {
            const bool onlyNames =
                std::none_of(record.cells.begin(), record.cells.end(),
                             [](const SampleCell &cell) { return isTyped(cell.text) && !cell.text.empty(); });
            why = onlyNames ? say(QT_TRANSLATE_NOOP("sphygma", "The only line holds names, no numbers."))
                            : say(QT_TRANSLATE_NOOP("sphygma", "The only line holds numbers."));
            return onlyNames;
        }
        if (votes > 0) {
            why = say(
                QT_TRANSLATE_NOOP("sphygma", "It holds names where the cells below are numbers or dates."));
            return true;
        }
        if (votes < 0) {
            why = say(QT_TRANSLATE_NOOP("sphygma",
                                        "The first line holds numbers or dates like the lines below it."));
            return false;
        }
        const bool header = distinct && !repeated && filled * 2 > record.cells.size();
        why = header
            ? say(QT_TRANSLATE_NOOP("sphygma", "Its cells differ and none of them comes again below."))
            : say(QT_TRANSLATE_NOOP("sphygma", "The cells of the first line look like those below."));
        return header;
    }

    struct Below
    {
        bool mostlyTyped = false;
        bool same = false;
    };

    Below lookBelow(size_t head, size_t column, const std::string &name) const
    {
        size_t filled = 0, typed = 0;
        Below below;
        const size_t most = std::clamp<size_t>(200'000 / m_found.columns, 20, 500);
        for (size_t r = head + 1; r < std::min(m_records.size(), head + most); ++r) {
            if (column >= m_records[r].cells.size())
                continue;
            const std::string &cell = m_records[r].cells[column].text;
            below.same |= !name.empty() && cell == name;
            if (cell.empty() || m_missing.isMissingWord(cell))
                continue;
            ++filled;
            typed += isTyped(cell);
        }
        below.mostlyTyped = filled > 0 && typed * 10 >= filled * 6;
        return below;
    }

    void takeHeader(size_t head)
    {
        for (const SampleCell &cell : m_records[head].cells)
            m_found.headers.append(textOf(cell));
        if (m_found.headers.value(0).startsWith(u'#') && m_found.headers.size() > 1)
            m_found.headers[0].remove(0, 1);
        // R writes no name above its row names.
        const bool rowNames = m_found.headers.size() + 1 == static_cast<qsizetype>(m_found.columns)
            && head + 1 < m_records.size();
        const bool trailing = rowNames
            && std::all_of(m_records.begin() + static_cast<std::ptrdiff_t>(head) + 1, m_records.end(),
                           [&](const SampleRecord &r) {
                               return r.cells.size() < m_found.columns || r.cells.back().text.empty();
                           });
        if (rowNames && !trailing)
            m_found.headers.prepend(QString());
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
            if (!text.isEmpty() && isTyped(cell.text))
                return;
            codes.append(code.value_or(QString()));
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

    void findFooters()
    {
        while (m_found.endData > m_found.firstData + 1) {
            const SampleRecord &record = m_records[m_found.endData - 1];
            if (!record.isBlank() && !isRemark(record) && !isTotal(m_found.endData - 1))
                break;
            if (!record.isBlank())
                tell(record,
                     Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A line below the table was left out: %1"),
                                {lineText(record)}),
                     IssueList::Kind::Footer);
            --m_found.endData;
        }
    }

    /// "Source: ward 3" below a table of many columns.
    bool isRemark(const SampleRecord &record) const
    {
        return m_found.columns >= 3 && record.cells.size() == 1 && !isTyped(record.cells[0].text)
            && !m_missing.isMissingWord(record.cells[0].text)
            && record.cells[0].text.find(' ') != std::string::npos;
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

QStringList uniqueNames(const QStringList &headers, size_t columns, qint64 line, IssueList &issues)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString &header : headers)
        taken.insert(header.trimmed());
    QSet<QString> used;
    const auto report = [&](const QString &name, Phrase message) {
        ImportIssue issue;
        issue.line = line;
        issue.column = name;
        issue.message = std::move(message);
        issues.add(IssueList::Kind::Header, std::move(issue));
    };
    for (qsizetype c = 0; c < static_cast<qsizetype>(columns); ++c) {
        const QString header = headers.value(c).trimmed();
        QString name = header.isEmpty() ? u"V%1"_s.arg(c + 1) : header;
        for (int n = 2; used.contains(name) || (name != header && taken.contains(name)); ++n)
            name = u"%1_%2"_s.arg(header.isEmpty() ? u"V%1"_s.arg(c + 1) : header).arg(n);
        used.insert(name);
        names.append(name);
        if (line == 0)
            continue;
        if (header.isEmpty())
            report(name,
                   Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Column %1 has no name; it is called %2."),
                              {static_cast<qint64>(c + 1), name}));
        else if (name != header)
            report(name,
                   Phrase::of(
                       QT_TRANSLATE_NOOP("sphygma",
                                         "The name %1 stands above several columns; column %2 is called %3."),
                       {header, static_cast<qint64>(c + 1), name}));
    }
    return names;
}

} // namespace sphygma
