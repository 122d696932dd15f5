// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/parallel.h"

#include <map>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

using WordCounts = std::map<std::string, qint64, std::less<>>;

/// Words for "no value" among the cells of one column: kept texts of numbers and dates, or values of text.
WordCounts missingWordsIn(const Table &table, qsizetype column, const MissingWords &words)
{
    WordCounts found;
    const Column &cells = table.column(column);
    for (size_t c = 0; c < cells.chunks().size(); ++c) {
        const Chunk &chunk = *cells.chunks()[c];
        const qsizetype first = static_cast<qsizetype>(c) * chunkRows;
        for (const auto &[row, text] : chunk.originals) {
            const Reason reason = chunk.reason(row);
            const bool undeclared = reason == Reason::NotANumber || reason == Reason::Censored;
            if (undeclared && table.isKept(first + row) && words.isMissingWord(std::string_view(text)))
                ++found[text];
        }
        if (cells.storage() != Storage::Text)
            continue;
        for (qsizetype row = 0; row < chunk.rows; ++row) {
            if (chunk.isValid(row) && table.isKept(first + row) && words.isMissingWord(chunk.text(row)))
                ++found[std::string(chunk.text(row))];
        }
    }
    return found;
}

struct WordFinding
{
    QStringList columns;
    QStringList words;

    void add(const QString &column, const WordCounts &counts)
    {
        if (counts.empty())
            return;
        columns += column;
        for (const auto &[word, count] : counts) {
            const QString text = QString::fromStdString(word).trimmed();
            if (!words.contains(text, Qt::CaseInsensitive))
                words += text;
        }
    }
};

Phrase quotedList(const QStringList &words)
{
    QList<Phrase> parts;
    for (const QString &word : words.first(qMin<qsizetype>(4, words.size())))
        parts += quoted(word);
    return listed(parts);
}

/// Builds missing-value proposals one after another.
class MissingDetector
{
public:
    explicit MissingDetector(const DetectorInput &input) : m_input(input) {}

    Result<QList<Proposal>> run()
    {
        for (const auto part : {&MissingDetector::words, &MissingDetector::codes, &MissingDetector::rows}) {
            if (const Status status = (this->*part)(); !status)
                return status.error();
        }
        return std::move(m_found);
    }

private:
    Status words()
    {
        const Table &table = m_input.table;
        std::vector<WordCounts> counts(static_cast<size_t>(table.columnCount()));
        const bool done = runParallel(counts.size(), m_input.progress, [&](size_t column) {
            counts[column] =
                missingWordsIn(table, static_cast<qsizetype>(column), m_input.rules->missingWords);
        });
        if (!done)
            return Error::cancelled();
        WordFinding numbers, texts;
        for (size_t i = 0; i < counts.size(); ++i) {
            const ColumnInfo &info = table.info(static_cast<qsizetype>(i));
            (storageOf(info.type) == Storage::Text ? texts : numbers).add(info.name, counts[i]);
        }
        // Where numbers are expected the words can mean nothing else; in a text column "none" may be an
        // answer.
        const Status first = propose(u"missingWords"_s, numbers, 0.98, true);
        return first ? propose(u"missingWordsInText"_s, texts, 0.7, false) : first;
    }

    Status propose(const QString &id, const WordFinding &finding, double certainty, bool lossless)
    {
        if (finding.columns.isEmpty())
            return ok();
        const StepPtr step = declareMissing(finding.columns, finding.words, {});
        const auto preview = previewStep(m_input, step);
        if (!preview)
            return preview.error();
        if (!*preview || (*preview)->changed == 0)
            return ok();
        Proposal proposal;
        proposal.id = id;
        proposal.count = (*preview)->changed;
        proposal.certainty = certainty;
        proposal.lossless = lossless;
        proposal.title = Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells say that there is no value"), {},
                                    proposal.count);
        proposal.explanation = Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "%1 in %2. Read them as missing? The words are kept as the reason."),
            {nested(quotedList(finding.words)), nested(listed(finding.columns))});
        proposal.samples = (*preview)->samples;
        proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as missing")), step}};
        m_found += proposal;
        return ok();
    }

    /// rules.json "numeric_rule": impossible for the role, or a repeated spike far from every other value.
    bool isCode(const NumberView &numbers, double code, const std::optional<PlausibilityLimits> &limits) const
    {
        const qint64 copies = numbers.countOf(code);
        if (copies == 0)
            return false;
        if (limits && !limits->hard.contains(code))
            return copies >= 2 || code < 0;
        const double iqr = numbers.quantile(0.75) - numbers.quantile(0.25);
        const bool isReal = code == 77 || code == 88 || code == 99 || code == 9;
        return !isReal && copies >= 3 && iqr > 0 && numbers.gapAround(code) > 3 * iqr;
    }

    Status codes()
    {
        const Table &table = m_input.table;
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            if (!m_input.progress.update(column, table.columnCount()))
                return Error::cancelled();
            if (table.info(column).type != ColumnType::Number || table.info(column).role == u"patient_id"_s)
                continue;
            const NumberView numbers(table, column);
            const auto limits = limitsInColumnUnit(table, column, *m_input.rules);
            QList<double> codes;
            for (const double code : m_input.rules->missingWords.codes()) {
                if (isCode(numbers, code, limits))
                    codes += code;
            }
            if (const Status status = proposeCodes(column, codes); !status)
                return status;
        }
        return ok();
    }

    Status proposeCodes(qsizetype column, const QList<double> &codes)
    {
        if (codes.isEmpty())
            return ok();
        const QString name = m_input.table.info(column).name;
        const StepPtr step = declareMissing({name}, {}, codes);
        const auto preview = previewStep(m_input, step, name);
        if (!preview)
            return preview.error();
        if (!*preview || (*preview)->changed == 0)
            return ok();
        QStringList spelled;
        for (const double code : codes)
            spelled += QString::number(code);
        Proposal proposal;
        proposal.id = u"missingCodes:"_s + name;
        proposal.count = (*preview)->changed;
        proposal.certainty = 0.9;
        proposal.title = Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 in %2"),
                                    {nested(listed(spelled)), name}, proposal.count);
        proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "Far outside what can be measured, and repeated: a code for a missing value. Read as missing?"));
        proposal.samples = (*preview)->samples;
        proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as missing")), step}};
        m_found += proposal;
        return ok();
    }

    /// Rows that cannot take part: without the pressure the whole analysis is about.
    Status rows()
    {
        const Table &table = m_input.table;
        const auto systolic = numberOfRole(table, u"sbp"_s);
        if (!systolic)
            return ok();
        QStringList pressures;
        for (const qsizetype column : table.indicesOfRole(u"sbp"_s))
            pressures += table.info(column).name;
        const StepPtr step = dropMissingRows(pressures, true);
        const auto preview = previewStep(m_input, step, table.info(*systolic).name);
        if (!preview)
            return preview.error();
        if (!*preview || (*preview)->removed == 0)
            return ok();
        Proposal proposal;
        proposal.id = u"rowsWithoutPressure"_s;
        proposal.count = (*preview)->removed;
        proposal.certainty = 0.4;
        proposal.title = Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n rows have no systolic pressure"), {},
                                    proposal.count);
        proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "They count as missing in every figure. Leave them, so that the count stays visible, or remove "
            "them from the table."));
        proposal.samples = (*preview)->samples;
        proposal.choices = {
            {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove these rows")), step},
            {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove every incomplete row")), dropMissingRows({})}};
        m_found += proposal;
        return ok();
    }

    const DetectorInput &m_input;
    QList<Proposal> m_found;
};

} // namespace

Result<QList<Proposal>> missingProposals(const DetectorInput &input)
{
    return MissingDetector(input).run();
}

} // namespace sphygma
