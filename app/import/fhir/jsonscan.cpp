// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/jsonscan.h"

#include "app/import/archive/gzipsource.h"

#include <QFileInfo>

#include <string>

namespace sphygma {

static bool isGzip(std::string_view head)
{
    return head.starts_with("\x1F\x8B");
}

Result<JsonFile> openJson(const QString &path, const ImportOptions &options)
{
    const Result<ByteSourcePtr> first = FileSource::open(path);
    if (!first)
        return first.error();
    const Result<QByteArray> head = readUpTo(**first, 2);
    if (!head)
        return head.error();
    JsonFile file;
    file.name = QFileInfo(path).fileName();
    file.isGzip = isGzip({head->constData(), static_cast<size_t>(head->size())});
    file.open = [path] { return FileSource::open(path); };
    if (!file.isGzip)
        return file;
    file.open = [path, name = file.name, large = options.allowLarge]() -> Result<ByteSourcePtr> {
        Result<ByteSourcePtr> packed = FileSource::open(path);
        if (!packed)
            return packed;
        return ByteSourcePtr(std::make_unique<GzipSource>(std::move(packed).value(), name, large));
    };
    return file;
}

static std::string_view withoutBlanks(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// "{" and a name, or "[" and such an object; or nothing in them.
static bool beginsLikeJson(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text = withoutBlanks(text);
    const bool isList = text.starts_with('[');
    if (isList)
        text = withoutBlanks(text.substr(1));
    if (!text.starts_with('{'))
        return isList && text.starts_with(']');
    text = withoutBlanks(text.substr(1));
    return text.starts_with('"') || text.starts_with('}');
}

bool looksLikeJson(std::string_view head)
{
    if (!isGzip(head))
        return beginsLikeJson(head);
    const QByteArray packed(head.data(), static_cast<qsizetype>(head.size()));
    GzipSource source(std::make_unique<MemorySource>(packed), {}, true);
    std::string text(4096, '\0');
    const Result<qint64> got = source.read(text.data(), static_cast<qint64>(text.size()));
    return got && beginsLikeJson(std::string_view(text).substr(0, static_cast<size_t>(*got)));
}

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
    scan.lines = framer.lines();
    return scan;
}

} // namespace sphygma
