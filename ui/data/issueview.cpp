// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/issueview.h"

#include "app/base/numbertext.h"
#include "ui/theme/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// A list of sentences is for reading; a file's hundred thousand equal complaints are counted instead.
static constexpr qsizetype shownIssues = 500;

IssueView::IssueView(const Theme &theme, const Translator &words, QWidget *parent)
    : QListWidget(parent), m_theme(theme), m_words(words)
{
    setAccessibleName(tr("Notes about the file"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
}

static QString iconName(ImportIssue::Severity severity)
{
    switch (severity) {
    case ImportIssue::Severity::Note:
        return u"info"_s;
    case ImportIssue::Severity::Warning:
        return u"warning"_s;
    case ImportIssue::Severity::Problem:
        break;
    }
    return u"error"_s;
}

void IssueView::setIssues(const QList<ImportIssue> &issues, const QString &fileName, qint64 total,
                          const FoundCells &found)
{
    clear();
    for (const QString &sentence : sentences(found))
        new QListWidgetItem(m_theme.icon(u"warning"_s), sentence, this);
    QList<ImportIssue> sorted = issues;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const ImportIssue &a, const ImportIssue &b) { return a.severity > b.severity; });
    const qsizetype shown = qMin(sorted.size(), shownIssues);
    for (const ImportIssue &issue : sorted.first(shown)) {
        auto *item = new QListWidgetItem(m_theme.icon(iconName(issue.severity)),
                                         m_words.text(issueSentence(issue, fileName)), this);
        item->setToolTip(m_words.text(issue.hint));
        item->setData(Qt::UserRole, issue.record);
    }
    if (const qint64 more = qMax<qint64>(total, issues.size()) - shown; more > 0)
        new QListWidgetItem(tr("and %n more", nullptr, static_cast<int>(qMin<qint64>(more, 2'000'000'000))),
                            this);
    if (count() == 0)
        new QListWidgetItem(m_theme.icon(u"check"_s), tr("Nothing unusual was found."), this);
}

int IssueView::heightFor(int width, int most) const
{
    constexpr int margins = 46; // of a sentence: the icon and both edges
    int height = 8;
    for (int row = 0; row < count() && height < most; ++row)
        height += fontMetrics()
                      .boundingRect(0, 0, width - margins, most, Qt::TextWordWrap, item(row)->text())
                      .height()
            + 10;
    return qMin(height, most);
}

} // namespace sphygma
