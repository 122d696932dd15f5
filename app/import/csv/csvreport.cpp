// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/csvreport.h"

#include "app/import/csv/encoding.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sphygma {

void tellIssue(CsvLayout &layout, IssueList::Kind kind, ImportIssue::Severity severity, const QString &column,
               Phrase message, Phrase hint)
{
    ImportIssue issue;
    issue.severity = severity;
    issue.column = column;
    issue.message = std::move(message);
    issue.hint = std::move(hint);
    layout.issues.add(kind, std::move(issue));
}

void tellColumn(CsvLayout &layout, size_t c, Phrase message)
{
    tellIssue(layout, IssueList::Kind::Structure, ImportIssue::Severity::Note,
              layout.names[static_cast<qsizetype>(c)], std::move(message));
}

void tellGuessedEncoding(CsvLayout &layout, std::string_view bytes)
{
    const QString encoding = layout.choices.encoding.value;
    tellIssue(
        layout, IssueList::Kind::Encoding, ImportIssue::Severity::Warning, {},
        Phrase::of(QT_TRANSLATE_NOOP(
                       "sphygma",
                       "The file does not say how its letters are coded; %1 was assumed, so that a cell "
                       "reads \u201C%2\u201D."),
                   {encoding, wordBeyondAscii(bytes, encoding)}),
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "If that is wrong, choose another encoding in the import preview.")));
}

static QString zoneText(int minutes)
{
    const int size = std::abs(minutes);
    return u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(size / 60, 2, 10, QChar(u'0'))
        .arg(size % 60, 2, 10, QChar(u'0'));
}

static void tellOtherOrder(CsvLayout &layout, size_t c, qint64 dates)
{
    tellIssue(
        layout, IssueList::Kind::Dates, ImportIssue::Severity::Warning,
        layout.names[static_cast<qsizetype>(c)],
        Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                       "%n date(s) can only be read with day and month the other way round; "
                                       "they count as missing, and their text is kept."),
                   {}, dates),
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Look at them on the page Clean, and correct them there.")));
}

void tellOfColumn(CsvLayout &layout, size_t c, const ColumnTally &tally)
{
    const ColumnPlan &plan = layout.plans[c];
    if (tally.shortYears > 0)
        tellColumn(
            layout, c,
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Years of two digits were read as %1 to %2."),
                       {QString::number(plan.firstShortYear), QString::number(plan.firstShortYear + 99)}));
    if (tally.otherOrder > 0)
        tellOtherOrder(layout, c, tally.otherOrder);
    if (tally.zones > 0)
        tellColumn(
            layout, c,
            Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                         "All times carry the time zone %1; they were kept as the clock in "
                                         "the file shows them."),
                       {zoneText(tally.lowestZone)}));
    if (plan.serial)
        tellColumn(
            layout, c,
            Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                         "The numbers were read as dates of Excel: 45000 is 2023-03-15. If "
                                         "they are none, choose the type number in the import preview.")));
}

void tellEmptied(const RewriteNotes &notes, IssueList &issues)
{
    for (const EmptiedLine &line : notes.lines) {
        ImportIssue issue;
        issue.line = line.line;
        issue.severity = line.isHeader ? ImportIssue::Severity::Warning : ImportIssue::Severity::Note;
        issue.message = line.isHeader
            ? Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "The line of names stands here again; it was left out."))
            : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A comment was left out: %1"), {line.text});
        issues.add(IssueList::Kind::Comment, std::move(issue));
    }
    issues.addCount(IssueList::Kind::Comment, notes.count - static_cast<qint64>(notes.lines.size()));
}

/// In a table of one column a blank line may be a row without a value.
static ImportIssue blanksOfOneColumn(const std::vector<qint64> &blanks, qint64 count)
{
    constexpr size_t most = 10;
    QStringList lines;
    for (size_t i = 0; i < std::min(most, blanks.size()); ++i)
        lines.append(QString::number(blanks[i]));
    if (lines.size() < count)
        lines.append(u"…"_s);
    ImportIssue issue;
    issue.severity = ImportIssue::Severity::Warning;
    issue.message =
        Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                       "%n blank line(s) were left out (line %1); in a table of one column "
                                       "each may be a missing value."),
                   {lines.join(u", "_s)}, count);
    return issue;
}

void fillReport(const CsvLayout &layout, const PassResult &result, const RewriteNotes &notes,
                ImportReport &report)
{
    report.dialect = layout.choices;
    report.records = result.rows;
    report.physicalLines = layout.firstLine - 1 + result.lines;
    IssueList issues = layout.issues;
    issues.addAll(result.issues);
    tellEmptied(notes, issues);
    // The scan met emptied lines as blank ones.
    const auto above = std::count_if(notes.lines.begin(), notes.lines.end(),
                                     [&](const EmptiedLine &line) { return line.line < layout.firstLine; });
    const qint64 met = issues.countOf(IssueList::Kind::BlankLine);
    const qint64 blank = std::max<qint64>(0, met - (notes.count - above));
    issues.addCount(IssueList::Kind::BlankLine, -met);
    if (blank > 0) {
        ImportIssue issue;
        issue.message =
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n blank line(s) were left out."), {}, blank);
        if (layout.plans.size() == 1 && notes.count == 0)
            issue = blanksOfOneColumn(result.blanks, blank);
        issues.addCount(IssueList::Kind::BlankLine, blank - 1);
        issues.add(IssueList::Kind::BlankLine, std::move(issue));
    }
    issues.writeTo(report);
}

} // namespace sphygma
