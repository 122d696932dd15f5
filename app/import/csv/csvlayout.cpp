// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/csvlayout.h"

#include "app/import/csv/columnplanner.h"
#include "app/import/csv/csvreport.h"
#include "app/import/csv/dialectsniffer.h"
#include "app/import/csv/encoding.h"
#include "app/import/csv/header.h"
#include "app/import/words.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Leaves out a byte order mark.
class MarklessSource final : public ByteSource
{
public:
    explicit MarklessSource(ByteSourcePtr source) : m_source(std::move(source)) {}

    Result<qint64> read(char *to, qint64 size) override
    {
        while (!m_started) {
            char first[4096];
            const Result<qint64> got = m_source->read(first, sizeof first);
            if (!got)
                return got;
            m_head.append(first, *got);
            m_started = *got == 0 || m_head.size() >= 3;
            if (m_started && m_head.startsWith("\xEF\xBB\xBF"))
                m_head.remove(0, 3);
        }
        if (m_head.isEmpty())
            return m_source->read(to, size);
        const qint64 given = std::min<qint64>(size, m_head.size());
        std::memcpy(to, m_head.constData(), static_cast<size_t>(given));
        m_head.remove(0, given);
        return given;
    }

    qint64 done() const override { return m_source->done(); }

    qint64 total() const override { return m_source->total(); }

private:
    ByteSourcePtr m_source;
    QByteArray m_head;
    bool m_started = false;
};

/// Puts a layout together, stage after stage.
class LayoutFinder
{
public:
    LayoutFinder(const SourceOpener &open, QString name, const ImportOptions &options,
                 const ClinicalRules &rules)
        : m_open(open)
        , m_name(std::move(name))
        , m_options(options)
        , m_rules(rules)
        , m_missing(rules.missingWords)
    {}

    Result<CsvLayout> find(qint64 bytes)
    {
        for (const Status &done : {chooseEncoding(), readSample(bytes)}) {
            if (!done)
                return done.error();
        }
        m_layout.dialect = sniffDialect(m_text, m_layout.complete, m_options, m_layout.choices);
        if (const Status cut = cutRecords(); !cut)
            return cut.error();
        findTable();
        if (m_layout.structure.headerAgain && !m_layout.headerText.empty()) {
            m_layout.dialect.header = m_layout.headerText;
            m_layout.issues = {};
            if (const Status cut = cutRecords(); !cut)
                return cut.error();
            findTable();
        }
        placeData();
        m_layout.names = uniqueNames(m_layout.structure.headers, m_layout.structure.columns,
                                     m_layout.choices.headerLine.value, m_layout.issues, m_options.asText);
        tellWholeLines();
        if (!m_guessFrom.isEmpty())
            tellGuessedEncoding(m_layout, {m_guessFrom.constData(), static_cast<size_t>(m_guessFrom.size())});
        planColumns(m_layout, m_options, m_rules, m_missing);
        return std::move(m_layout);
    }

private:
    Status chooseEncoding()
    {
        const Result<ByteSourcePtr> source = m_open();
        if (!source)
            return source.error();
        const Result<QByteArray> head = readUpTo(**source, 256 * 1024);
        if (!head)
            return head.error();
        const std::string_view view(head->constData(), static_cast<size_t>(head->size()));
        m_layout.choices.encoding = detectEncoding(view, head->size() < 256 * 1024);
        if (!m_options.encoding && isGuessed(m_layout.choices.encoding.value, view))
            m_guessFrom = *head;
        if (m_options.encoding)
            m_layout.choices.encoding = {*m_options.encoding, true,
                                         say(QT_TRANSLATE_NOOP("sphygma", "You chose it."))};
        return ok();
    }

    /// More when the first records are longer than usual.
    Status readSample(qint64 bytes)
    {
        const Result<ByteSourcePtr> source = openText(m_open, m_layout.choices.encoding.value);
        if (!source)
            return source.error();
        constexpr qint64 mostBytes = 64 << 20;
        while (true) {
            const Result<QByteArray> more = readUpTo(**source, bytes);
            if (!more)
                return more.error();
            m_text.append(more->constData(), static_cast<size_t>(more->size()));
            m_layout.complete = more->size() < bytes;
            const auto lines =
                std::count_if(m_text.begin(), m_text.end(), [](char c) { return c == '\n' || c == '\r'; });
            if (m_layout.complete || lines > 100 || static_cast<qint64>(m_text.size()) >= mostBytes)
                break;
        }
        if (m_layout.complete && m_text.ends_with('\x1A'))
            m_text.pop_back();
        m_layout.onlyAscii =
            std::none_of(m_text.begin(), m_text.end(), [](char c) { return (c & 0x80) != 0; });
        return ok();
    }

    Status cutRecords()
    {
        m_plain = separated(m_text, m_layout.dialect, m_layout.complete, &m_layout.notes);
        constexpr size_t mostRecords = 20000;
        m_layout.records = splitRecords(m_plain, m_layout.dialect, mostRecords, m_layout.complete);
        m_layout.complete = m_layout.complete && m_layout.records.size() < mostRecords;
        const bool blank = m_text.find_first_not_of(" \t\r\n") == std::string::npos
            || std::all_of(m_layout.records.begin(), m_layout.records.end(),
                           [](const SampleRecord &r) { return r.isBlank(); });
        if (!blank)
            return ok();
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP("sphygma",
                                           "%1 holds only blank lines. Check that it was saved completely."))
                         .arg(m_name),
                     {}};
    }

    void findTable()
    {
        m_layout.structure = findStructure(m_layout.records, m_layout.complete, m_options, m_missing,
                                           m_rules.units, m_layout.choices, m_layout.issues);
        m_layout.headerText = lineText(m_layout.choices.headerLine.value);
    }

    /// Physical line \a number as it stands in the file; empty for none, and for one with quotes, which may
    /// go on.
    std::string lineText(int number) const
    {
        size_t begin = 0;
        for (int line = 1; line < number && begin < m_text.size(); ++line) {
            const size_t end = m_text.find_first_of("\r\n", begin);
            if (end == std::string::npos)
                return {};
            begin = end + (m_text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
        }
        const size_t end = std::min(m_text.find_first_of("\r\n", begin), m_text.size());
        const std::string line = number > 0 ? m_text.substr(begin, end - begin) : std::string();
        const auto quotes = std::count(line.begin(), line.end(), m_layout.dialect.quote);
        return quotes % 2 == 0 ? line : std::string();
    }

    /// "1,120,80" in quotation marks from end to end: cells that nothing divides.
    void tellWholeLines()
    {
        const auto isWhole = [](const SampleRecord &r) {
            return r.cells.size() == 1 && r.cells[0].quoted
                && r.cells[0].text.find_first_of(",;\t|") != std::string::npos;
        };
        const auto &records = m_layout.records;
        const auto whole = static_cast<size_t>(std::count_if(records.begin(), records.end(), isWhole));
        if (whole < 2 || whole * 10 < records.size() * 9)
            return;
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Problem;
        issue.message = Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "Each line stands in quotation marks as a whole, so it is one cell. Save the file again with "
            "quotation marks around single cells, or around none."));
        m_layout.issues.add(IssueList::Kind::Structure, std::move(issue));
    }

    void placeData()
    {
        const auto &records = m_layout.records;
        const TextStructure &structure = m_layout.structure;
        if (structure.firstData < records.size()) {
            m_layout.skip = records[structure.firstData].begin;
            m_layout.firstLine = records[structure.firstData].line;
        } else {
            m_layout.skip = records.empty() ? m_plain.size() : records.back().end;
            m_layout.firstLine = records.empty() ? 1 : records.back().line + 1;
        }
        if (structure.endData < records.size())
            m_layout.end = records[structure.endData].begin;
    }

    const SourceOpener &m_open;
    QString m_name;
    const ImportOptions &m_options;
    const ClinicalRules &m_rules;
    MissingFilter m_missing;
    QByteArray m_guessFrom; ///< bytes whose encoding nothing tells
    std::string m_text; ///< the beginning as UTF-8
    std::string m_plain; ///< the same, rewritten for the scan
    CsvLayout m_layout;
};

} // namespace

Result<ByteSourcePtr> openText(const SourceOpener &open, const QString &encoding, qint64 *faults)
{
    Result<ByteSourcePtr> source = open();
    if (!source)
        return source;
    Result<ByteSourcePtr> text = transcoded(std::move(source).value(), encoding, faults);
    if (!text)
        return text;
    return ByteSourcePtr(std::make_unique<MarklessSource>(std::move(text).value()));
}

Result<CsvLayout> understandCsv(const SourceOpener &open, const QString &name, const ImportOptions &options,
                                const ClinicalRules &rules, qint64 bytes)
{
    return LayoutFinder(open, name, options, rules).find(bytes);
}

} // namespace sphygma
