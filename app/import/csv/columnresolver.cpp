// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/columnresolver.h"

#include "app/import/csv/chosensigns.h"
#include "app/import/csv/columnlocale.h"
#include "app/import/csv/columnplanner.h"
#include "app/import/csv/csvreport.h"
#include "app/import/words.h"

namespace sphygma {

namespace {

using Chunks = std::vector<ChunkPtr>;

class ColumnResolver
{
public:
    ColumnResolver(CsvLayout &layout, PassResult &result, const ImportOptions &options,
                   const MissingFilter &missing, const Reread &reread, Progress &progress)
        : m_layout(layout)
        , m_result(result)
        , m_options(options)
        , m_missing(missing)
        , m_reread(reread)
        , m_progress(progress)
    {}

    Status resolve()
    {
        if (m_options.asText)
            return ok();
        for (int round = 0; round < 3; ++round) {
            learnSigns();
            if (const Status again = readAgain(); !again)
                return again;
            lookAtTexts();
        }
        if (m_locale.isMixed() && !m_options.decimalSign)
            tellMixedNumbers(m_layout);
        if (!m_options.decimalSign)
            tellBorrowedThousands(m_layout, m_result);
        tellChosenSigns(m_layout, m_result, m_options, m_locale, m_missing,
                        [this](qsizetype row) { return goesOn(row); });
        for (size_t c = 0; c < m_layout.plans.size() && !m_stopped; ++c)
            checkBoolean(c);
        return m_stopped ? Status(Error::cancelled()) : ok();
    }

private:
    const QString &nameOf(size_t column) const { return m_layout.names[static_cast<qsizetype>(column)]; }

    /// False once the user has cancelled; asked every few thousand cells.
    bool goesOn(qsizetype row)
    {
        if (row % 8192 == 0)
            m_stopped = m_stopped || !m_progress.update(m_result.rows, m_result.rows);
        return !m_stopped;
    }

    template<typename Visit>
    void forEachText(const Chunks &chunks, Visit &&visit)
    {
        for (const ChunkPtr &chunk : chunks) {
            for (qsizetype row = 0; row < chunk->rows && goesOn(row); ++row) {
                if (chunk->isValid(row))
                    visit(chunk->text(row));
            }
        }
    }

    bool isOpenText(size_t c) const
    {
        const ColumnPlan &plan = m_layout.plans[c];
        const ColumnTally &tally = m_result.tallies[c];
        return plan.type == ColumnType::Text && !plan.settled && !plan.skip && tally.filled > 0
            && tally.untypable * 10 <= tally.filled;
    }

    /// Cells behind the beginning may prove a sign that the beginning left open.
    void learnSigns()
    {
        m_locale = m_layout.locale;
        for (size_t c = 0; c < m_layout.plans.size(); ++c) {
            if (m_options.columnDecimals.contains(nameOf(c)))
                continue;
            NumberLocale column;
            if (isOpenText(c))
                forEachText(m_result.chunks[c], [&](std::string_view cell) { column.add(cell); });
            if (m_layout.plans[c].type == ColumnType::Number && !m_layout.plans[c].skip)
                learnFromNumbers(c, column);
            m_locale.addColumn(column);
        }
        const NumberStyle style = m_locale.conclude(m_options, m_layout.choices);
        if (style == m_layout.style)
            return;
        m_layout.style = style;
        for (size_t c = 0; c < m_layout.plans.size(); ++c) {
            ColumnPlan &plan = m_layout.plans[c];
            const ColumnTally &tally = m_result.tallies[c];
            plan.style = styleOf(nameOf(c), m_options, style);
            const bool touched = tally.decimals > 0 || tally.filled - tally.fits > tally.missingWords;
            if (plan.type == ColumnType::Number && touched)
                m_again.insert(c);
        }
    }

    void learnFromNumbers(size_t c, NumberLocale &column)
    {
        const ColumnTally &tally = m_result.tallies[c];
        if (tally.provesDecimals())
            column.addDecimals(m_layout.style.decimal);
        else if (tally.hasOpenDecimals())
            column.addOpen(m_layout.style.decimal);
        column.addSmall(tally.shortest);
        for (const ChunkPtr &chunk : m_result.chunks[c]) {
            for (const auto &[row, text] : chunk->originals)
                column.add(text);
        }
    }

    Status readAgain()
    {
        std::vector<ColumnPlan> plans = m_layout.plans;
        for (size_t c = 0; c < plans.size(); ++c) {
            ColumnPlan &plan = plans[c];
            if (plan.skip)
                continue;
            if (!holdsFor(plan, m_result.tallies[c])) {
                ColumnPlan text;
                text.style = plan.style;
                text.name = plan.name;
                plan = std::move(text);
                plan.why =
                    say(QT_TRANSLATE_NOOP("sphygma", "Fewer than nine of ten cells are numbers or dates."));
            } else if (m_result.tallies[c].misfitsDropped) {
                plan.keepAllMisfits = true;
            } else if (!m_again.contains(c)) {
                plan.skip = true;
                continue;
            }
            m_layout.plans[c] = plan;
            m_again.insert(c);
        }
        if (m_again.empty())
            return ok();
        m_again.clear();
        Result<PassResult> again = m_reread(plans);
        if (!again)
            return again.error();
        PassResult fresh = std::move(again).value();
        for (size_t c = 0; c < plans.size(); ++c) {
            if (plans[c].skip)
                continue;
            m_result.chunks[c] = std::move(fresh.chunks[c]);
            m_result.tallies[c] = fresh.tallies[c];
        }
        return ok();
    }

    /// Texts of which nearly every cell might be something else. All are looked at before one is decided,
    /// since one column may prove the order of dates for the others.
    void lookAtTexts()
    {
        std::map<size_t, TypeDetector> detectors;
        std::vector<TypeDetector> seen;
        for (size_t c = 0; c < m_layout.plans.size() && !m_stopped; ++c) {
            if (!isOpenText(c))
                continue;
            TypeDetector detector(m_missing, styleOf(nameOf(c), m_options, m_layout.style));
            forEachText(m_result.chunks[c], [&](std::string_view cell) { detector.add(cell); });
            seen.push_back(detector);
            detectors.emplace(c, std::move(detector));
        }
        if (!seen.empty() && !m_layout.choices.dateOrder.byUser)
            learnDateOrder(seen, m_options, m_layout.choices);
        for (const auto &[c, detector] : detectors) {
            if (!m_stopped)
                decide(c, detector);
        }
    }

    void decide(size_t c, const TypeDetector &detector)
    {
        const DateOrder order = orderOf(nameOf(c), m_options, m_layout.choices.dateOrder.value);
        ColumnPlan plan = planColumn(detector, nameOf(c), order);
        tellOpen(c, detector, order);
        plan.settled = true;
        m_layout.plans[c] = plan;
        if (storageOf(plan.type) == Storage::Text)
            return;
        ColumnTally tally;
        for (ChunkPtr &chunk : m_result.chunks[c])
            chunk = converted(*chunk, plan, tally);
        m_result.tallies[c] = tally;
    }

    ChunkPtr converted(const Chunk &text, const ColumnPlan &plan, ColumnTally &tally)
    {
        auto chunk = std::make_shared<Chunk>();
        const auto rows = static_cast<size_t>(text.rows);
        chunk->rows = text.rows;
        chunk->valid = Buffer<quint64>((rows + 63) / 64);
        ColumnPart part;
        part.valid = chunk->valid.data();
        if (storageOf(plan.type) == Storage::Number) {
            chunk->numbers = Buffer<double>(rows);
            part.numbers = chunk->numbers.data();
        } else {
            chunk->ticks = Buffer<qint64>(rows);
            part.ticks = chunk->ticks.data();
        }
        for (quint32 row = 0; row < rows; ++row)
            writeCell(text.text(row), row, row, plan, m_missing, part);
        goesOn(0);
        tally.add(part.tally);
        takeMisfits(part, *chunk);
        if (part.allValid)
            chunk->valid = {};
        return chunk;
    }

    void tellOpen(size_t c, const TypeDetector &detector, DateOrder order)
    {
        const auto tell = [&](ImportIssue::Severity severity, Phrase message, Phrase hint = {}) {
            tellIssue(m_layout, IssueList::Kind::Dates, severity, nameOf(c), std::move(message),
                      std::move(hint));
        };
        if (detector.hasOpenDates(order))
            tell(
                ImportIssue::Severity::Problem,
                Phrase::of(QT_TRANSLATE_NOOP(
                    "sphygma", "No date tells whether day or month is first, so the dates stayed text.")),
                Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Choose the order of dates in the import preview.")));
        else if (detector.hasMixedDates())
            tell(ImportIssue::Severity::Problem,
                 Phrase::of(QT_TRANSLATE_NOOP(
                     "sphygma", "Some dates have the day first and some the month, so they stayed text.")),
                 Phrase::of(QT_TRANSLATE_NOOP(
                     "sphygma",
                     "Correct the dates in the file, or choose the order of dates in the import preview.")));
        else if (detector.hasManyZones())
            tell(ImportIssue::Severity::Warning,
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                              "The times carry different time zones, or some none, so they "
                                              "stayed text with their zones.")));
        else
            tellOpenNumbers(c);
    }

    /// "1,234" and nothing that tells whether that is a thousand.
    void tellOpenNumbers(size_t c)
    {
        if (!m_layout.style.thousands.empty() || m_layout.style.decimal != '.'
            || m_options.columnDecimals.contains(nameOf(c)))
            return;
        qint64 open = 0;
        std::string example;
        forEachText(m_result.chunks[c], [&](std::string_view cell) {
            if (!NumberLocale::isOpenCell(cell))
                return;
            ++open;
            example = cell;
        });
        if (open * 10 < m_result.tallies[c].filled)
            return;
        tellIssue(m_layout, IssueList::Kind::Numbers, ImportIssue::Severity::Problem, nameOf(c),
                  Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                               "The comma in cells such as %1 may be a decimal comma "
                                               "or a thousands sign, so they stayed text."),
                             {QString::fromStdString(example)}),
                  Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Choose the decimal sign in the import preview.")));
    }

    /// Every cell must be one of the two words or a word for missing; else the column is plain text, unless
    /// the user wants it so: then the other cells do not fit.
    void checkBoolean(size_t c)
    {
        ColumnPlan &plan = m_layout.plans[c];
        if (plan.type != ColumnType::Boolean || plan.skip)
            return;
        std::map<std::string, bool, std::less<>> isValue;
        std::set<std::string> words;
        bool fits = true;
        forEachText(m_result.chunks[c], [&](std::string_view cell) {
            if (!fits || isValue.contains(cell))
                return;
            const std::string word = foldedWord(cell);
            const bool value = isBooleanPair({word}) || (plan.settled && (word == "0" || word == "1"));
            fits = plan.settled || (isValue.size() < 64 && (value || m_missing.isMissingWord(cell)));
            isValue.emplace(cell, value);
            if (value)
                words.insert(word);
        });
        if (!plan.settled && (!fits || !isBooleanPair(words))) {
            plan.type = ColumnType::Text;
            plan.why =
                say(QT_TRANSLATE_NOOP("sphygma", "Fewer than nine of ten cells are numbers or dates."));
            return;
        }
        const bool allValues =
            std::all_of(isValue.begin(), isValue.end(), [](const auto &entry) { return entry.second; });
        if (allValues)
            return;
        for (ChunkPtr &chunk : m_result.chunks[c])
            chunk = withoutWords(*chunk, isValue);
    }

    static ChunkPtr withoutWords(const Chunk &text, const std::map<std::string, bool, std::less<>> &isValue)
    {
        ColumnPart part;
        auto chunk = std::make_shared<Chunk>();
        const auto rows = static_cast<size_t>(text.rows);
        chunk->rows = text.rows;
        chunk->textEnds = Buffer<quint32>(rows);
        chunk->valid = Buffer<quint64>((rows + 63) / 64, 0);
        for (size_t row = 0; row < rows; ++row) {
            const auto r = static_cast<qsizetype>(row);
            const std::string_view cell = text.text(r);
            const bool valid = text.isValid(r) && isValue.find(cell)->second;
            if (valid)
                chunk->textBytes += cell;
            else if (!cell.empty())
                part.misfits.push_back({static_cast<quint32>(row), Reason::NotANumber, std::string(cell)});
            chunk->textEnds[row] = static_cast<quint32>(chunk->textBytes.size());
            chunk->valid[row / 64] |= quint64(valid) << (row % 64);
        }
        takeMisfits(part, *chunk);
        return chunk;
    }

    CsvLayout &m_layout;
    PassResult &m_result;
    const ImportOptions &m_options;
    const MissingFilter &m_missing;
    const Reread &m_reread;
    Progress &m_progress;
    bool m_stopped = false;
    std::set<size_t> m_again;
    NumberLocale m_locale; ///< what the whole file says
};

} // namespace

Status resolveColumns(CsvLayout &layout, PassResult &result, const ImportOptions &options,
                      const MissingFilter &missing, const Reread &reread, Progress &progress)
{
    return ColumnResolver(layout, result, options, missing, reread, progress).resolve();
}

} // namespace sphygma
