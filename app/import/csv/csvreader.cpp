// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/csvreader.h"

#include "app/import/csv/columnresolver.h"
#include "app/import/csv/csvlayout.h"
#include "app/import/csv/csvpass.h"
#include "app/import/csv/csvreport.h"
#include "app/import/csv/encoding.h"
#include "app/import/csv/footer.h"
#include "app/import/csv/header.h"
#include "app/import/roleassignment.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// The first bytes of a source and no more: what stands before a footer.
class LimitedSource final : public ByteSource
{
public:
    LimitedSource(ByteSourcePtr source, size_t size) : m_source(std::move(source)), m_left(size) {}

    Result<qint64> read(char *to, qint64 size) override
    {
        Result<qint64> got = m_source->read(to, std::min(size, static_cast<qint64>(m_left)));
        if (got)
            m_left -= static_cast<size_t>(*got);
        return got;
    }

    qint64 done() const override { return m_source->done(); }

    qint64 total() const override { return m_source->total(); }

private:
    ByteSourcePtr m_source;
    size_t m_left;
};

class CsvReader
{
public:
    CsvReader(const CsvInput &input, const ImportOptions &options, const ClinicalRules &rules,
              Progress &progress, const FramerLimits &limits)
        : m_input(input)
        , m_options(options)
        , m_rules(rules)
        , m_missing(rules.missingWords)
        , m_progress(progress)
        , m_limits(limits)
    {}

    Result<Imported> read()
    {
        QElapsedTimer timer;
        timer.start();
        if (const Status read = readCells(); !read)
            return read.error();
        QElapsedTimer resolving;
        resolving.start();
        const Status resolved = resolveColumns(
            m_layout, m_result, m_options, m_missing,
            [this](const std::vector<ColumnPlan> &plans) { return runPassWith(plans, false); }, m_progress);
        if (!resolved)
            return resolved.error();
        m_stageMs[u"resolve"_s] = static_cast<double>(resolving.nsecsElapsed()) / 1e6;
        if (!m_layout.complete && !m_options.asText)
            cutFooters(m_layout, m_result);
        Imported imported = assemble();
        imported.report.stageMs[u"import"_s] = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        return imported;
    }

private:
    /// \a source before it is scanned.
    ByteSourcePtr plain(ByteSourcePtr source)
    {
        m_notes = {};
        return separated(std::move(source), m_layout.dialect, &m_notes);
    }

    /// From the beginning, of which a large file shows less: what it leaves open, all cells tell, and nothing
    /// else is read meanwhile.
    Status understand()
    {
        const Result<ByteSourcePtr> source = m_input.open();
        if (!source)
            return source.error();
        constexpr qint64 large = 8 << 20;
        const qint64 beginning = (*source)->total() > large ? 1 << 17 : 1 << 20;
        Result<CsvLayout> layout = understandCsv(m_input.open, m_input.name, m_options, m_rules, beginning);
        if (!layout)
            return layout.error();
        m_layout = std::move(layout).value();
        return ok();
    }

    /// All cells by the plan of the beginning; again where the encoding or the width turn out to be others.
    Status readCells()
    {
        if (const Status understood = understand(); !understood)
            return understood;
        for (int attempt = 0;; ++attempt) {
            const bool checks = attempt == 0 && m_layout.onlyAscii && !m_options.encoding;
            Result<PassResult> pass = runPassWith(m_layout.plans, checks);
            if (!pass)
                return pass.error();
            m_result = std::move(pass).value();
            const bool otherEncoding = checks && !m_result.notUtf8.empty();
            if (otherEncoding) {
                const Chosen<QString> encoding = detectEncoding(m_result.notUtf8, false);
                m_options.encoding = encoding.value;
                const bool stays = *m_options.encoding == u"UTF-8"_s;
                const Status understood = understand();
                m_layout.choices.encoding = encoding;
                if (understood && isGuessed(encoding.value, {}))
                    tellGuessedEncoding(m_layout, m_result.notUtf8);
                if (!understood || !stays)
                    m_options.encoding.reset();
                if (!understood)
                    return understood;
                m_layout.onlyAscii = false;
                continue;
            }
            if (attempt < 3 && (widen() || dropsHeaders()))
                continue;
            return ok();
        }
    }

    /// The header stands among the data, further down than the beginning showed.
    bool dropsHeaders()
    {
        const bool met = std::any_of(m_result.tallies.begin(), m_result.tallies.end(),
                                     [](const ColumnTally &tally) { return tally.metItsName; });
        if (!met || m_options.asText || !m_layout.dialect.header.empty() || m_layout.headerText.empty())
            return false;
        m_layout.dialect.header = m_layout.headerText;
        return true;
    }

    /// More columns, when many rows have more cells than the first lines told.
    bool widen()
    {
        const size_t columns = m_layout.plans.size(), most = columns + 1000;
        if (m_result.longRows < 2 || m_result.longRows * 10 < m_result.rows || m_result.widest > most)
            return false;
        QStringList headers = m_layout.names;
        m_layout.names = uniqueNames(headers, m_result.widest, 0, m_layout.issues);
        ColumnPlan plan;
        plan.style = m_layout.style;
        plan.keepEmpty = plan.settled = m_options.asText;
        m_layout.plans.resize(m_result.widest, plan);
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        issue.message = Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                                     "Many rows have more cells than the header has names; "
                                                     "columns without a name were added up to %1."),
                                   {m_layout.names.last()});
        m_layout.issues.add(IssueList::Kind::Header, std::move(issue));
        return true;
    }

    Result<PassResult> runPassWith(const std::vector<ColumnPlan> &plans, bool checksEncoding)
    {
        m_faults = 0;
        Result<ByteSourcePtr> text = openText(m_input.open, m_layout.choices.encoding.value, &m_faults);
        if (!text)
            return text.error();
        ByteSourcePtr source = plain(std::move(text).value());
        if (m_layout.end)
            source = std::make_unique<LimitedSource>(std::move(source), *m_layout.end);
        PassPlan plan;
        plan.name = m_input.name;
        plan.dialect = m_layout.dialect;
        plan.skip = m_layout.skip;
        plan.line = m_layout.firstLine;
        plan.columns = plans;
        plan.checksEncoding = checksEncoding;
        plan.limits = m_limits;
        plan.threads = m_options.threads > 0 ? static_cast<size_t>(m_options.threads)
                                             : std::max(1U, std::thread::hardware_concurrency());
        Result<PassResult> result = runPass(*source, plan, m_missing, m_progress);
        if (result) {
            m_stageMs[u"read"_s] += result->readMs;
            m_stageMs[u"scan"_s] += result->scanMs;
            m_stageMs[u"parse"_s] += result->parseMs;
        }
        return result;
    }

    /// A column without a name or a value: the delimiter at the end of each line made it.
    bool isTrailingNothing(size_t c) const
    {
        return c > 0 && c + 1 == m_layout.plans.size() && !m_options.asText && m_result.tallies[c].filled == 0
            && m_layout.structure.headers.value(static_cast<qsizetype>(c)).trimmed().isEmpty();
    }

    Imported assemble()
    {
        Imported imported;
        ImportReport &report = imported.report;
        Schema schema;
        std::vector<ColumnPtr> columns;
        QStringList units;
        for (size_t c = 0; c < m_layout.plans.size(); ++c) {
            const ColumnPlan &plan = m_layout.plans[c];
            if (plan.skip)
                continue;
            if (isTrailingNothing(c)) {
                tellColumn(
                    m_layout, c,
                    Phrase::of(QT_TRANSLATE_NOOP(
                        "sphygma",
                        "Every line ends with a delimiter; the empty column behind it was left out.")));
                continue;
            }
            tellOfColumn(m_layout, c, m_result.tallies[c]);
            const auto index = static_cast<qsizetype>(c);
            ColumnInfo info;
            info.name = m_layout.names[index];
            info.source = m_layout.structure.headers.value(index, info.name);
            info.type = plan.type;
            schema.append(info);
            units.append(m_layout.structure.units.value(index));
            report.typeEvidence.append(plan.why);
            if (plan.openDates)
                report.openDates.append(info.name);
            columns.push_back(std::make_shared<Column>(plan.type, std::move(m_result.chunks[c]),
                                                       std::vector<QString>(), formatOf(c)));
        }
        auto lineage = std::make_shared<Lineage>();
        lineage->sources = {m_input.source};
        lineage->lines = m_result.lineMap;
        imported.table = withRoles(Table(std::move(schema), std::move(columns), std::move(lineage)), units,
                                   m_options, m_rules, report);
        report.source = m_input.source;
        report.format = m_input.format;
        report.stageMs = m_stageMs;
        tellFaults();
        fillReport(m_layout, m_result, m_notes, report);
        return imported;
    }

    void tellFaults()
    {
        if (m_faults == 0)
            return;
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        issue.message = Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n byte(s) mean nothing in %1; they are shown as \uFFFD."),
            {m_layout.choices.encoding.value}, m_faults);
        m_layout.issues.add(IssueList::Kind::Encoding, std::move(issue));
    }

    NumberFormat formatOf(size_t c) const
    {
        const ColumnPlan &plan = m_layout.plans[c];
        NumberFormat format;
        if (plan.type != ColumnType::Number)
            return format;
        format.decimals = m_result.tallies[c].decimals;
        format.decimalSign = plan.style.decimal == ',' ? u',' : u'.';
        const QString thousands = QString::fromStdString(plan.style.thousands);
        format.thousandsSign = thousands.isEmpty() ? u'\0' : thousands[0].unicode();
        return format;
    }

    const CsvInput &m_input;
    ImportOptions m_options;
    const ClinicalRules &m_rules;
    MissingFilter m_missing;
    Progress &m_progress;
    FramerLimits m_limits;
    CsvLayout m_layout;
    PassResult m_result;
    RewriteNotes m_notes;
    qint64 m_faults = 0; ///< bytes that mean nothing in the encoding
    QMap<QString, double> m_stageMs;
};

} // namespace

Result<Imported> readCsv(const CsvInput &input, const ImportOptions &options, const ClinicalRules &rules,
                         Progress &progress, const FramerLimits &limits)
{
    return CsvReader(input, options, rules, progress, limits).read();
}

} // namespace sphygma
