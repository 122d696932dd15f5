// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/jsonscan.h"

#include <QString>

namespace sphygma {

namespace {

class JsonScanner
{
public:
    JsonScanner(const std::function<void(JsonValue, qint64)> &use, IssueList &issues)
        : m_use(use), m_issues(issues)
    {}

    bool take(const JsonRecord &record)
    {
        if (record.isCut)
            return leaveOut(record.line,
                            QT_TRANSLATE_NOOP("sphygma",
                                              "The file ends within a record. It may not have been copied "
                                              "completely."));
        if (record.isTooLong)
            return leaveOut(
                record.line,
                QT_TRANSLATE_NOOP("sphygma", "This record is larger than 32 MB; it was left out."));
        const JsonTree::Fault fault = m_tree.read(record.text);
        if (m_tree.isRepaired())
            tell(IssueList::Kind::Encoding, record.line,
                 Phrase::of(QT_TRANSLATE_NOOP(
                     "sphygma",
                     "Bytes that are not valid UTF-8 were replaced by the replacement character.")));
        if (fault == JsonTree::Fault::TooDeep)
            return leaveOut(
                record.line,
                QT_TRANSLATE_NOOP("sphygma", "This record is nested too deeply; it was left out."));
        if (fault != JsonTree::Fault::None)
            return leaveOut(record.line,
                            QT_TRANSLATE_NOOP("sphygma", "This record is not valid JSON; it was left out."));
        if (!m_tree.doubledName().empty())
            tellDoubled(record.line);
        m_use(m_tree.root(), record.line);
        return true;
    }

private:
    void tell(IssueList::Kind kind, qint64 line, Phrase message,
              ImportIssue::Severity severity = ImportIssue::Severity::Warning)
    {
        ImportIssue issue;
        issue.severity = severity;
        issue.line = line;
        issue.message = std::move(message);
        m_issues.add(kind, std::move(issue));
    }

    void tellDoubled(qint64 line)
    {
        const std::string_view name = m_tree.doubledName().substr(0, 60);
        tell(IssueList::Kind::LongRow, line,
             Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                          "The field %1 stands twice in one object; the first was taken."),
                        {QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))}));
    }

    bool leaveOut(qint64 line, const char *marked)
    {
        tell(IssueList::Kind::ShortRow, line, Phrase::of(marked), ImportIssue::Severity::Problem);
        return false;
    }

    const std::function<void(JsonValue, qint64)> &m_use;
    IssueList &m_issues;
    JsonTree m_tree;
};

} // namespace

Result<JsonScan> scanJson(const JsonFile &file, const std::function<void(JsonValue, qint64 line)> &use,
                          IssueList &issues, Progress &progress, qint64 mostBytes)
{
    const Result<ByteSourcePtr> source = file.open();
    if (!source)
        return source.error();
    JsonFramer framer(**source);
    JsonScanner scanner(use, issues);
    JsonScan scan;
    JsonRecord record;
    for (qint64 told = -1;;) {
        const Result<bool> got = framer.next(record);
        if (!got)
            return got.error();
        const qint64 done = (*source)->done();
        if (done != told && !progress.update(done, (*source)->total()))
            return Error::cancelled();
        told = done;
        scan.isComplete = !*got;
        if (!*got)
            break;
        ++(scanner.take(record) ? scan.read : scan.broken);
        if (done > mostBytes)
            break;
    }
    scan.isByLine = framer.isByLine();
    scan.isBundle = framer.hadEntries();
    scan.lines = framer.lines();
    return scan;
}

} // namespace sphygma
