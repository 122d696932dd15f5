// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/issuelist.h"

#include <algorithm>

namespace sphygma {

void IssueList::add(Kind kind, ImportIssue issue)
{
    ++m_count[kind];
    if (QList<ImportIssue> &issues = m_issues[kind]; issues.size() < issueLimit)
        issues.append(std::move(issue));
}

qint64 IssueList::countOf(Kind kind) const
{
    const auto found = m_count.find(kind);
    return found == m_count.end() ? 0 : found->second;
}

void IssueList::addAll(const IssueList &other)
{
    for (const auto &[kind, issues] : other.m_issues) {
        for (const ImportIssue &issue : issues) {
            if (m_issues[kind].size() < issueLimit)
                m_issues[kind].append(issue);
        }
    }
    for (const auto &[kind, count] : other.m_count)
        m_count[kind] += count;
}

QList<ImportIssue> IssueList::sorted() const
{
    QList<ImportIssue> all;
    for (const auto &[kind, issues] : m_issues)
        all += issues;
    std::stable_sort(all.begin(), all.end(),
                     [](const ImportIssue &a, const ImportIssue &b) { return a.line < b.line; });
    return all;
}

void IssueList::writeTo(ImportReport &report) const
{
    report.issues = sorted() + report.issues;
    for (const auto &[kind, count] : m_count)
        report.issueCount += count;
}

} // namespace sphygma
