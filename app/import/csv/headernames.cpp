// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/header.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sphygma {

/// All rows below \a head that are as wide as the table end with an empty cell.
static bool endsEmpty(const std::vector<SampleRecord> &records, size_t head, size_t columns)
{
    return std::all_of(
        records.begin() + static_cast<std::ptrdiff_t>(head) + 1, records.end(),
        [columns](const SampleRecord &r) { return r.cells.size() < columns || r.cells.back().text.empty(); });
}

bool namesSubject(const QString &name)
{
    static const QSet<QString> words{u"id"_s,     u"pid"_s,    u"mrn"_s,        u"name"_s,   u"patient"_s,
                                     u"nr"_s,     u"no"_s,     u"subject"_s,    u"person"_s, u"participant"_s,
                                     u"record"_s, u"number"_s, u"respondent"_s, u"case"_s};
    static const QRegularExpression between(u"[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})"_s);
    for (const QString &chinese : {u"姓名"_s, u"编号"_s, u"病历号"_s, u"患者"_s, u"病人"_s, u"序号"_s}) {
        if (name.contains(chinese))
            return true;
    }
    const QStringList parts = name.split(between, Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(),
                       [](const QString &part) { return words.contains(part.toCaseFolded()); });
}

/// "1", "2", "3" in quotation marks below a name in such marks, as write.table() writes row names.
static bool countsInQuotes(const std::vector<SampleRecord> &records, size_t head)
{
    size_t count = 0;
    for (size_t r = head + 1; r < records.size(); ++r) {
        const SampleCell &cell = records[r].cells[0];
        if (!records[r].isBlank() && (!cell.quoted || cell.text != std::to_string(++count)))
            return false;
    }
    return count > 1;
}

bool haveRowNames(const std::vector<SampleRecord> &records, size_t head, size_t columns)
{
    const std::vector<SampleCell> &names = records[head].cells;
    if (names.size() + 1 != columns || head + 1 >= records.size() || endsEmpty(records, head, columns))
        return false;
    if (countsInQuotes(records, head))
        return true;
    if (namesSubject(QString::fromStdString(names[0].text)))
        return false;
    std::set<std::string_view> taken;
    return std::all_of(records.begin() + static_cast<std::ptrdiff_t>(head) + 1, records.end(),
                       [&](const SampleRecord &r) {
                           return r.cells.size() < columns
                               || (!r.cells[0].text.empty() && taken.insert(r.cells[0].text).second);
                       });
}

qsizetype namesMissing(const std::vector<SampleRecord> &records, size_t head, size_t columns)
{
    const size_t names = records[head].cells.size();
    const bool none = head + 1 >= records.size() || names >= columns
        || (names + 1 == columns && endsEmpty(records, head, columns));
    return none ? 0 : static_cast<qsizetype>(columns - names);
}

QStringList headerCells(const std::vector<SampleRecord> &records, size_t head, size_t columns)
{
    QStringList headers;
    for (const SampleCell &cell : records[head].cells)
        headers.append(QString::fromStdString(cell.text));
    if (headers.value(0).startsWith(u'#') && headers.size() > 1)
        headers[0].remove(0, 1);
    if (haveRowNames(records, head, columns))
        headers.prepend(QString());
    return headers;
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
