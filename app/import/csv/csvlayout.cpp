// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/csvlayout.h"

#include "app/import/csv/dialectsniffer.h"
#include "app/import/csv/encoding.h"
#include "app/import/csv/typedetector.h"
#include "app/import/roleassignment.h"
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
        m_text = separated(m_text, m_layout.dialect);
        constexpr size_t mostRecords = 20000;
        m_layout.records = splitRecords(m_text, m_layout.dialect, mostRecords, m_layout.complete);
        m_layout.complete = m_layout.complete && m_layout.records.size() < mostRecords;
        if (std::all_of(m_layout.records.begin(), m_layout.records.end(),
                        [](const SampleRecord &r) { return r.isBlank(); }))
            return Error{Error::Kind::Unreadable,
                         say(QT_TRANSLATE_NOOP(
                                 "sphygma", "%1 holds only blank lines. Check that it was saved completely."))
                             .arg(m_name),
                         {}};
        m_layout.structure = findStructure(m_layout.records, m_layout.complete, m_options, m_missing,
                                           m_rules.units, m_layout.choices, m_layout.issues);
        placeData();
        m_layout.names = uniqueNames(m_layout.structure.headers, m_layout.structure.columns,
                                     m_layout.choices.headerLine.value, m_layout.issues);
        chooseNumbers();
        planColumns();
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

    void placeData()
    {
        const auto &records = m_layout.records;
        const TextStructure &structure = m_layout.structure;
        if (structure.firstData < records.size()) {
            m_layout.skip = records[structure.firstData].begin;
            m_layout.firstLine = records[structure.firstData].line;
        } else {
            m_layout.skip = records.empty() ? m_text.size() : records.back().end;
            m_layout.firstLine = records.empty() ? 1 : records.back().line + 1;
        }
        if (structure.endData < records.size())
            m_layout.end = records[structure.endData].begin;
    }

    template<typename Visit>
    void forEachCell(size_t column, Visit &&visit) const
    {
        const TextStructure &structure = m_layout.structure;
        const size_t most = std::max<size_t>(50, 400'000 / std::max<size_t>(1, structure.columns));
        const size_t end = std::min(structure.endData, structure.firstData + std::min<size_t>(most, 4000));
        for (size_t r = structure.firstData; r < end; ++r) {
            const SampleRecord &record = m_layout.records[r];
            if (column < record.cells.size())
                visit(record.cells[column].text);
        }
    }

    void chooseNumbers()
    {
        for (size_t c = 0; c < m_layout.structure.columns; ++c) {
            NumberLocale column;
            qint64 like = 0, filled = 0;
            static const NumberStyle point{'.', ","}, comma{',', "."};
            forEachCell(c, [&](const std::string &cell) {
                if (cell.empty() || m_missing.isMissingWord(cell))
                    return;
                ++filled;
                like += parseNumber(cell, point).verdict != NumberVerdict::NotANumber
                    || parseNumber(cell, comma).verdict != NumberVerdict::NotANumber
                    || cell.find_first_of("0123456789") == 0;
                column.add(cell);
            });
            if (like * 2 > filled)
                m_layout.locale.add(column);
        }
        m_layout.style = m_layout.locale.conclude(m_options, m_layout.choices);
        if (m_layout.locale.isMixed() && !m_options.decimalSign && !m_options.asText) {
            ImportIssue issue;
            issue.severity = ImportIssue::Severity::Problem;
            issue.message =
                Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                             "Some numbers have a decimal point and some a decimal comma. "
                                             "Only those with \u201C%1\u201D were read as numbers."),
                           {QString(m_layout.choices.decimalSign.value)});
            issue.hint =
                Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Choose the decimal sign in the import preview."));
            m_layout.issues.add(IssueList::Kind::Numbers, std::move(issue));
        }
    }

    void planColumns()
    {
        std::vector<TypeDetector> detectors;
        for (size_t c = 0; c < m_layout.structure.columns; ++c) {
            detectors.emplace_back(m_missing, m_layout.style);
            if (!m_options.asText)
                forEachCell(c, [&](const std::string &cell) { detectors.back().add(cell); });
        }
        chooseDateOrder(detectors);
        const QList<bool> identifiers = patientIdColumns(m_layout.names, m_rules);
        for (size_t c = 0; c < detectors.size(); ++c) {
            const QString &name = m_layout.names[static_cast<qsizetype>(c)];
            ColumnPlan plan;
            plan.style = m_layout.style;
            const auto forced = m_options.columnTypes.constFind(name);
            if (m_options.asText) {
                plan.settled = plan.keepEmpty = true;
                plan.why = say(QT_TRANSLATE_NOOP("sphygma", "Every cell keeps its own text."));
            } else if (forced != m_options.columnTypes.constEnd()) {
                plan = detectors[c].conclude(m_layout.choices.dateOrder.value);
                plan.type = *forced;
                plan.settled = true;
                plan.why = say(QT_TRANSLATE_NOOP("sphygma", "You chose it."));
            } else if (identifiers[static_cast<qsizetype>(c)]) {
                plan.settled = true;
                plan.why = say(
                    QT_TRANSLATE_NOOP("sphygma", "Its name says that it names patients, so it stays text."));
            } else {
                plan = detectors[c].conclude(m_layout.choices.dateOrder.value);
            }
            plan.skip = m_options.skippedColumns.contains(name);
            m_layout.plans.push_back(std::move(plan));
        }
    }

    void chooseDateOrder(const std::vector<TypeDetector> &detectors)
    {
        Chosen<DateOrder> &order = m_layout.choices.dateOrder;
        if (m_options.dateOrder && *m_options.dateOrder != DateOrder::Unknown) {
            order = {*m_options.dateOrder, true, say(QT_TRANSLATE_NOOP("sphygma", "You chose it."))};
            return;
        }
        std::vector<DateOrder> proven;
        for (const TypeDetector &detector : detectors)
            proven.push_back(detector.provenOrder());
        order = commonOrder(proven);
    }

    const SourceOpener &m_open;
    QString m_name;
    const ImportOptions &m_options;
    const ClinicalRules &m_rules;
    MissingFilter m_missing;
    std::string m_text;
    CsvLayout m_layout;
};

} // namespace

Result<ByteSourcePtr> openText(const SourceOpener &open, const QString &encoding)
{
    Result<ByteSourcePtr> source = open();
    if (!source)
        return source;
    Result<ByteSourcePtr> text = transcoded(std::move(source).value(), encoding);
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
