// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/sheetsink.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// So many places are named; the others are counted.
static constexpr qsizetype named = 20;

QString cellName(qint64 row, qsizetype column)
{
    QString letters;
    for (qsizetype c = column + 1; c > 0; c = (c - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((c - 1) % 26)));
    return letters + QString::number(row + 1);
}

static QString runOf(qint64 first, qint64 last)
{
    return first == last ? QString::number(first) : u"%1\u2013%2"_s.arg(first).arg(last);
}

void SheetSink::hideRow(qint64 row)
{
    if (row <= m_hiddenLast)
        return;
    ++m_hiddenCount;
    if (m_hiddenFirst > 0 && row == m_hiddenLast + 1) {
        m_hiddenLast = row;
        return;
    }
    if (m_hiddenFirst > 0 && m_hidden.size() < named)
        m_hidden.append(runOf(m_hiddenFirst, m_hiddenLast));
    m_hiddenFirst = m_hiddenLast = row;
}

void SheetSink::merge(qint64 firstRow, qsizetype firstColumn, qint64 lastRow, qsizetype lastColumn)
{
    ++m_mergedCount;
    if (m_merged.size() < named)
        m_merged.append(cellName(firstRow, firstColumn) + u':' + cellName(lastRow, lastColumn));
}

void SheetSink::addUncomputed(qint64 row, qsizetype column)
{
    ++m_uncomputedCount;
    if (m_uncomputed.size() < named)
        m_uncomputed.append(cellName(row - 1, column));
}

static QString listed(QStringList places, qint64 count)
{
    if (count > places.size())
        places.append(u"\u2026"_s);
    return places.join(u", "_s);
}

static void tellOf(IssueList &issues, ImportIssue::Severity severity, Phrase message, Phrase hint = {})
{
    ImportIssue issue;
    issue.severity = severity;
    issue.message = std::move(message);
    issue.hint = std::move(hint);
    issues.add(IssueList::Kind::Structure, std::move(issue));
}

void SheetSink::tell(IssueList &issues) const
{
    if (m_hiddenCount > 0) {
        QStringList rows = m_hidden;
        qint64 runs = m_hidden.size() + 1;
        if (rows.size() < named)
            rows.append(runOf(m_hiddenFirst, m_hiddenLast));
        tellOf(issues, ImportIssue::Severity::Warning,
               Phrase::of(
                   QT_TRANSLATE_N_NOOP("sphygma",
                                       "%n row(s) of the sheet are hidden or filtered out; they were read "
                                       "like all others: %1"),
                   {listed(rows, runs)}, m_hiddenCount),
               Phrase::of(
                   QT_TRANSLATE_NOOP("sphygma", "Remove them in the wizard if they do not belong to it.")));
    }
    if (m_mergedCount > 0)
        tellOf(
            issues, ImportIssue::Severity::Note,
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                           "%n group(s) of cells are merged; the value stands in the first "
                                           "cell of each, the others are empty: %1"),
                       {listed(m_merged, m_mergedCount)}, m_mergedCount));
    if (m_uncomputedCount > 0)
        tellOf(issues, ImportIssue::Severity::Problem,
               Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                              "%n formula(s) have no stored result and count as empty: %1"),
                          {listed(m_uncomputed, m_uncomputedCount)}, m_uncomputedCount),
               Phrase::of(QT_TRANSLATE_NOOP(
                   "sphygma", "Open the file in a spreadsheet program, save it, and import it again.")));
}

} // namespace sphygma
