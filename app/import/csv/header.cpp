// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/header.h"

#include "app/import/csv/typedetector.h"
#include "app/import/words.h"

#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

class HeaderJudge
{
public:
    HeaderJudge(const std::vector<SampleRecord> &records, size_t head, size_t columns,
                const MissingFilter &missing)
        : m_records(records), m_head(head), m_columns(columns), m_missing(missing)
    {}

    HeaderVerdict judge()
    {
        const SampleRecord &record = m_records[m_head];
        for (size_t c = 0; c < record.cells.size(); ++c)
            look(c, record.cells[c].text);
        const bool hasRows = std::any_of(m_records.begin() + static_cast<std::ptrdiff_t>(m_head) + 1,
                                         m_records.end(), [](const SampleRecord &r) { return !r.isBlank(); });
        if (!hasRows)
            return m_typedNames == 0
                ? HeaderVerdict{true,
                                say(QT_TRANSLATE_NOOP("sphygma", "The only line holds names, no numbers."))}
                : HeaderVerdict{false, say(QT_TRANSLATE_NOOP("sphygma", "The only line holds numbers."))};
        if (m_votes > 0)
            return {true,
                    say(QT_TRANSLATE_NOOP("sphygma",
                                          "It holds names where the cells below are numbers or dates."))};
        if (m_votes < 0)
            return {false,
                    say(QT_TRANSLATE_NOOP("sphygma",
                                          "The first line holds numbers or dates like the lines below it."))};
        if (m_distinct && !m_repeated && m_names.size() * 2 > record.cells.size())
            return {
                true,
                say(QT_TRANSLATE_NOOP("sphygma", "Its cells differ and none of them comes again below."))};
        return {false,
                say(QT_TRANSLATE_NOOP("sphygma", "The cells of the first line look like those below."))};
    }

private:
    void look(size_t column, const std::string &name)
    {
        m_distinct &= name.empty() || m_names.insert(name).second;
        const Below below = lookBelow(m_head, column, name);
        m_repeated |= below.same;
        const bool typedName = !name.empty() && looksTyped(name);
        const bool wordName = !name.empty() && !typedName && !m_missing.isMissingWord(name);
        m_typedNames += typedName;
        if (below.mostlyTyped)
            m_votes += wordName ? 1 : typedName ? -1 : 0;
        else if (typedName)
            --m_votes;
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
        const size_t most = std::clamp<size_t>(200'000 / m_columns, 20, 500);
        for (size_t r = head + 1; r < std::min(m_records.size(), head + most); ++r) {
            if (column >= m_records[r].cells.size())
                continue;
            const std::string &cell = m_records[r].cells[column].text;
            below.same |= !name.empty() && cell == name;
            if (cell.empty() || m_missing.isMissingWord(cell))
                continue;
            ++filled;
            typed += looksTyped(cell);
        }
        below.mostlyTyped = filled > 0 && typed * 10 >= filled * 6;
        return below;
    }

    const std::vector<SampleRecord> &m_records;
    size_t m_head;
    size_t m_columns;
    const MissingFilter &m_missing;
    std::set<std::string> m_names;
    int m_votes = 0;
    int m_typedNames = 0;
    bool m_distinct = true;
    bool m_repeated = false;
};

} // namespace

HeaderVerdict judgeHeader(const std::vector<SampleRecord> &records, size_t head, size_t columns,
                          const MissingFilter &missing)
{
    return HeaderJudge(records, head, columns, missing).judge();
}

QStringList headerCells(const std::vector<SampleRecord> &records, size_t head, size_t columns)
{
    QStringList headers;
    for (const SampleCell &cell : records[head].cells)
        headers.append(QString::fromStdString(cell.text));
    if (headers.value(0).startsWith(u'#') && headers.size() > 1)
        headers[0].remove(0, 1);
    const bool oneShort = headers.size() + 1 == static_cast<qsizetype>(columns) && head + 1 < records.size();
    const bool trailing = oneShort
        && std::all_of(records.begin() + static_cast<std::ptrdiff_t>(head) + 1, records.end(),
                       [columns](const SampleRecord &r) {
                           return r.cells.size() < columns || r.cells.back().text.empty();
                       });
    if (oneShort && !trailing)
        headers.prepend(QString());
    return headers;
}

bool comesAgain(const std::vector<SampleRecord> &records, size_t head)
{
    const auto same = [&](const SampleRecord &record) {
        const auto &names = records[head].cells;
        return std::equal(record.cells.begin(), record.cells.end(), names.begin(), names.end(),
                          [](const SampleCell &a, const SampleCell &b) { return a.text == b.text; });
    };
    return std::any_of(records.begin() + static_cast<std::ptrdiff_t>(head) + 1, records.end(), same);
}

QStringList uniqueNames(const QStringList &headers, size_t columns, qint64 line, IssueList &issues,
                        bool keepsBlanks)
{
    QStringList names;
    QSet<QString> taken;
    const auto plain = [keepsBlanks](const QString &header) {
        return keepsBlanks ? header : header.trimmed();
    };
    for (const QString &header : headers)
        taken.insert(plain(header));
    QSet<QString> used;
    const auto report = [&](const QString &name, Phrase message) {
        ImportIssue issue;
        issue.line = line;
        issue.column = name;
        issue.message = std::move(message);
        issues.add(IssueList::Kind::Header, std::move(issue));
    };
    for (qsizetype c = 0; c < static_cast<qsizetype>(columns); ++c) {
        const QString header = plain(headers.value(c));
        QString name = header.isEmpty() ? u"V%1"_s.arg(c + 1) : header;
        for (int n = 2; used.contains(name) || (name != header && taken.contains(name)); ++n)
            name = u"%1_%2"_s.arg(header.isEmpty() ? u"V%1"_s.arg(c + 1) : header).arg(n);
        used.insert(name);
        names.append(name);
        if (line == 0)
            continue; // told of once, below
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
    if (headers.isEmpty() && names.size() > 1)
        report({},
               Phrase::of(
                   QT_TRANSLATE_NOOP("sphygma",
                                     "No line holds the names of the columns; they are called %1, %2 and "
                                     "so on. Say what each of them means, or give it a name in the table."),
                   {names[0], names[1]}));
    return names;
}

} // namespace sphygma
