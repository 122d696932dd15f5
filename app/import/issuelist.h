// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importreport.h"

#include <map>

namespace sphygma {

/// How many issues of one kind a report lists; the rest it only counts.
inline constexpr qsizetype issueLimit = 100;

/// Gathers the issues of one import, by kind.
class IssueList
{
public:
    enum class Kind : quint8 {
        Header,
        Structure,
        Encoding,
        Numbers,
        Dates,
        ShortRow,
        LongRow,
        StrayQuote,
        OpenQuote,
        ZeroByte,
        BlankLine,
        Comment,
        Footer,
    };

    void add(Kind kind, ImportIssue issue);
    /// \a count more that are not told one by one.
    void addCount(Kind kind, qint64 count) { m_count[kind] += count; }

    qint64 countOf(Kind kind) const;
    void addAll(const IssueList &other);

    /// Into the report, by line, without a line first; before what it already tells.
    void writeTo(ImportReport &report) const;
    QList<ImportIssue> sorted() const;

private:
    std::map<Kind, QList<ImportIssue>> m_issues;
    std::map<Kind, qint64> m_count;
};

} // namespace sphygma
