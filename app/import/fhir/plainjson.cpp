// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/plainjson.h"

#include "app/import/csv/csvreader.h"
#include "app/import/words.h"

#include <QFileInfo>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace sphygma {

// More fields than a table of people has.
static constexpr size_t mostColumns = 1000;

namespace {

/// The names of all plain fields, and where each object stands.
struct PlainFields
{
    std::vector<std::string> names;
    std::unordered_map<std::string, size_t> indices;
    std::vector<std::string> nested;
    bool hasMore = false;
    std::vector<qint64> lines; ///< in the JSON file, a row each
    std::vector<qint64> csvLines; ///< in the text made of it
    qint64 csvLine = 2;

    void add(JsonValue object, qint64 line)
    {
        if (!object.is(JsonNode::Kind::Object))
            return;
        lines.push_back(line);
        csvLines.push_back(csvLine++);
        for (const JsonValue member : object) {
            const std::string name(member.key());
            if (member.isContainer()) {
                if (nested.size() < 20 && std::find(nested.begin(), nested.end(), name) == nested.end())
                    nested.push_back(name);
                continue;
            }
            csvLine += std::count(member.text().begin(), member.text().end(), '\n');
            if (indices.contains(name))
                continue;
            if (names.size() == mostColumns) {
                hasMore = true;
                continue;
            }
            indices.emplace(name, names.size());
            names.push_back(name);
        }
    }
};

/// Objects written as CSV, as far as they are asked for.
class PlainSource final : public ByteSource
{
public:
    static Result<ByteSourcePtr> open(const JsonFile &file, std::shared_ptr<const PlainFields> fields)
    {
        Result<ByteSourcePtr> source = file.open();
        if (!source)
            return source;
        return ByteSourcePtr(std::make_unique<PlainSource>(std::move(source).value(), std::move(fields)));
    }

    PlainSource(ByteSourcePtr source, std::shared_ptr<const PlainFields> fields)
        : m_source(std::move(source)), m_fields(std::move(fields)), m_framer(*m_source)
    {
        for (const std::string &name : m_fields->names)
            appendCell(name);
        endLine();
    }

    Result<qint64> read(char *to, qint64 size) override
    {
        while (m_at == m_out.size() && !m_ended) {
            m_out.clear();
            m_at = 0;
            JsonRecord record;
            const Result<bool> got = m_framer.next(record);
            if (!got)
                return got.error();
            m_ended = !*got;
            if (*got && m_tree.read(record.text) == JsonTree::Fault::None
                && m_tree.root().is(JsonNode::Kind::Object))
                append(m_tree.root());
        }
        const size_t count = std::min(static_cast<size_t>(size), m_out.size() - m_at);
        std::copy_n(m_out.data() + m_at, count, to);
        m_at += count;
        return static_cast<qint64>(count);
    }

    qint64 done() const override { return m_source->done(); }

    qint64 total() const override { return m_source->total(); }

private:
    void append(JsonValue object)
    {
        m_cells.assign(m_fields->names.size(), {});
        for (const JsonValue member : object) {
            const auto found = m_fields->indices.find(std::string(member.key()));
            if (found != m_fields->indices.end() && !member.isContainer() && m_cells[found->second].empty())
                m_cells[found->second] = member.text();
        }
        for (const std::string_view cell : m_cells)
            appendCell(cell);
        endLine();
    }

    void appendCell(std::string_view text)
    {
        if (text.find_first_of("\",\r\n") == std::string_view::npos && !text.empty()) {
            m_out.append(text).append(",");
            return;
        }
        if (text.empty() && m_fields->names.size() > 1) {
            m_out += ',';
            return;
        }
        m_out += '"';
        for (const char c : text)
            m_out.append(c == '"' ? 2 : 1, c);
        m_out += "\",";
    }

    void endLine() { m_out.back() = '\n'; }

    ByteSourcePtr m_source;
    std::shared_ptr<const PlainFields> m_fields;
    JsonFramer m_framer;
    JsonTree m_tree;
    std::vector<std::string_view> m_cells;
    std::string m_out;
    size_t m_at = 0;
    bool m_ended = false;
};

/// A file looked through for its fields.
struct PlainFile
{
    CsvInput csv;
    std::shared_ptr<const PlainFields> fields;
    IssueList issues;
    JsonScan scan;
};

} // namespace

static void tellLeftOut(const PlainFields &fields, IssueList &issues)
{
    const auto tell = [&issues](Phrase message) {
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        issue.message = std::move(message);
        issues.add(IssueList::Kind::Header, std::move(issue));
    };
    QStringList nested;
    for (const std::string &name : fields.nested)
        nested.append(QString::fromStdString(name));
    if (!nested.isEmpty())
        tell(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Fields that hold objects or lists were left out: %1."),
                        {nested.join(u", "_s)}));
    if (fields.hasMore)
        tell(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Only the first %1 fields were read."),
                        {QString::number(mostColumns)}));
}

static Result<PlainFile> lookThrough(const JsonFile &file, const QString &path, Progress &progress,
                                     qint64 mostBytes)
{
    PlainFile plain;
    const auto fields = std::make_shared<PlainFields>();
    const Result<JsonScan> scan = scanJson(
        file, [&fields](JsonValue object, qint64 line) { fields->add(object, line); }, plain.issues, progress,
        mostBytes);
    if (!scan)
        return scan.error();
    if (fields->names.empty())
        return Error{
            Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP(
                    "sphygma",
                    "%1 is JSON, but neither FHIR resources nor objects with plain fields. Export it "
                    "as CSV or as FHIR and open that."))
                .arg(file.name),
            {}};
    tellLeftOut(*fields, plain.issues);
    plain.scan = *scan;
    plain.fields = fields;
    plain.csv.name = file.name;
    plain.csv.source = {path, file.member, {}, QFileInfo(path).size()};
    plain.csv.format = scan->isByLine ? u"ndjson"_s : u"json"_s;
    if (!file.packed.isEmpty())
        plain.csv.format += u" in "_s + file.packed;
    plain.csv.open = [file, fields = plain.fields] { return PlainSource::open(file, fields); };
    return plain;
}

static ImportOptions csvOptions(ImportOptions options)
{
    options.table.clear();
    options.encoding = u"UTF-8"_s;
    options.delimiter = u","_s;
    options.quote = u'"';
    options.headerLine = 1;
    return options;
}

/// The line of the JSON file for one of the text made of it.
static qint64 jsonLine(const PlainFields &fields, qint64 csvLine)
{
    const auto next = std::upper_bound(fields.csvLines.begin(), fields.csvLines.end(), csvLine);
    return next == fields.csvLines.begin()
        ? 0
        : fields.lines[static_cast<size_t>(next - fields.csvLines.begin()) - 1];
}

static void moveLines(const PlainFields &fields, QList<ImportIssue> &issues)
{
    for (ImportIssue &issue : issues)
        issue.line = issue.line > 0 ? jsonLine(fields, issue.line) : 0;
}

Result<Imported> readPlainJson(const JsonFile &file, const QString &path, const ImportOptions &options,
                               const ClinicalRules &rules, Progress &progress)
{
    const Result<PlainFile> plain = lookThrough(file, path, progress, std::numeric_limits<qint64>::max());
    if (!plain)
        return plain.error();
    Result<Imported> read = readCsv(plain->csv, csvOptions(options), rules, progress);
    if (!read)
        return read;
    Imported imported = std::move(read).value();
    auto lineage = std::make_shared<Lineage>(*imported.table.lineage());
    lineage->lines = {};
    for (qsizetype row = 0; row < imported.table.rowCount(); ++row)
        lineage->lines.addRow(row, jsonLine(*plain->fields, imported.table.lineOf(row)));
    std::vector<ColumnPtr> columns;
    for (qsizetype c = 0; c < imported.table.columnCount(); ++c)
        columns.push_back(imported.table.columnPtr(c));
    imported.table = Table(imported.table.schema(), std::move(columns), std::move(lineage));
    ImportReport &report = imported.report;
    moveLines(*plain->fields, report.issues);
    const QList<ImportIssue> ours = plain->issues.sorted();
    report.issues = ours + report.issues;
    report.issueCount += ours.size();
    report.physicalLines = plain->scan.lines;
    return imported;
}

Result<ImportPreview> previewPlainJson(const JsonFile &file, const QString &path,
                                       const ImportOptions &options, const ClinicalRules &rules, int rows)
{
    constexpr qint64 enough = 4 * 1024 * 1024;
    NoProgress progress;
    const Result<PlainFile> plain = lookThrough(file, path, progress, enough);
    if (!plain)
        return plain.error();
    Result<ImportPreview> read = previewCsv(plain->csv, csvOptions(options), rules, rows);
    if (!read)
        return read;
    ImportPreview preview = std::move(read).value();
    moveLines(*plain->fields, preview.issues);
    preview.issues = plain->issues.sorted() + preview.issues;
    for (qint64 &line : preview.lines)
        line = jsonLine(*plain->fields, line);
    preview.bytes = QFileInfo(path).size();
    return preview;
}

} // namespace sphygma
