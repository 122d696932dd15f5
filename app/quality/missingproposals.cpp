// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"
#include "app/quality/candidate.h"
#include "app/quality/missingcodes.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/parallel.h"

#include <algorithm>
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
    const auto count = [&](qsizetype row, std::string_view text) {
        if (!words.isMissingWord(text) || !table.isKept(row))
            return;
        const auto known = found.find(text);
        ++(known == found.end() ? found.emplace(text, 0).first : known)->second;
    };
    for (size_t c = 0; c < cells.chunks().size(); ++c) {
        const Chunk &chunk = *cells.chunks()[c];
        const qsizetype first = static_cast<qsizetype>(c) * chunkRows;
        for (const auto &[row, text] : chunk.originals) {
            const Reason reason = chunk.reason(row);
            if (reason == Reason::NotANumber || reason == Reason::Censored)
                count(first + row, text);
        }
        if (cells.storage() != Storage::Text)
            continue;
        for (qsizetype row = 0; row < chunk.rows; ++row) {
            if (chunk.isValid(row))
                count(first + row, chunk.text(row));
        }
    }
    return found;
}

/// In which columns there are words, and which.
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
    constexpr qsizetype shown = 4;
    QList<Phrase> parts;
    for (const QString &word : words) {
        if (!word.isEmpty() && parts.size() < shown)
            parts += quoted(word);
    }
    if (parts.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Blanks"));
    return listed(parts);
}

QList<Proposal> wordProposal(const Look &look, const QString &id, const WordFinding &finding,
                             double certainty, bool lossless)
{
    if (finding.columns.isEmpty())
        return {};
    const Offer offer{
        id,
        certainty,
        lossless,
        {},
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "%1 in %2. Read as missing? What stands there is kept as the reason."),
                   {nested(quotedList(finding.words)), nested(listed(finding.columns))}),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as missing")),
          declareMissing(finding.columns, finding.words, {})}}};
    return offered(look, offer, [](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells say that there is no value"), {}, cells);
    });
}

/// Where numbers are expected the words can mean nothing else; in a text column "none" may be an answer.
QList<Proposal> words(const Look &look)
{
    const Table &table = look.table;
    std::vector<WordCounts> counts(static_cast<size_t>(table.columnCount()));
    NoProgress quiet;
    runParallel(counts.size(), quiet, [&](size_t column) {
        counts[column] = missingWordsIn(table, static_cast<qsizetype>(column), look.rules->missingWords);
    });
    WordFinding numbers, texts;
    for (size_t i = 0; i < counts.size(); ++i) {
        const ColumnInfo &info = table.info(static_cast<qsizetype>(i));
        (storageOf(info.type) == Storage::Text ? texts : numbers).add(info.name, counts[i]);
    }
    return wordProposal(look, u"missingWords"_s, numbers, 0.98, true)
        + wordProposal(look, u"missingWordsInText"_s, texts, 0.7, false);
}

QList<Proposal> codes(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    const QList<double> codes = missingCodesIn(look.table, column, *look.rules);
    QStringList spelled;
    for (const double code : codes)
        spelled += QString::fromLatin1(shortestDecimal(code));
    if (codes.isEmpty())
        return {};
    const Offer offer{
        u"missingCodes:"_s + info.name,
        0.9,
        false,
        info.name,
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "Far outside what can be measured, and repeated: a code for a missing value. Read as missing?")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as missing")),
          declareMissing({info.name}, {}, codes)}}};
    return offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 in %2"),
                          {nested(listed(spelled)), info.name}, cells);
    });
}

/// 0 lies within the limits, for sounds may be heard down to it; yet it is no pressure.
QList<Proposal> silentDiastolic(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    if (info.role != u"dbp"_s || info.type != ColumnType::Number)
        return {};
    const Offer offer{
        u"silentDiastolic:"_s + info.name,
        0.85,
        false,
        info.name,
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "The sounds were heard down to zero, or the pressure was not taken: 0 says nothing of the "
            "diastolic pressure and would lower every mean. Read as missing?")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as missing")),
          declareMissing({info.name}, {}, {0})}}};
    return offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n diastolic values of %1 are 0"), {info.name},
                          cells);
    });
}

/// Rows that cannot take part: without the pressure the whole analysis is about.
QList<Proposal> rowsWithoutPressure(const Look &look)
{
    const Table &table = look.table;
    const auto systolic = numberOfRole(table, u"sbp"_s);
    if (!systolic)
        return {};
    QStringList pressures;
    const QList<qsizetype> readings = table.indicesOfRole(u"sbp"_s);
    for (const qsizetype column : readings)
        pressures += table.info(column).name;
    Offer offer{
        u"rowsWithoutPressure"_s,
        0.4,
        false,
        table.info(*systolic).name,
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "A row without it counts as missing in every figure. Leave it, so that the count stays visible, "
            "or take it out of the table.")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove from the table")),
          dropMissingRows(pressures, true)}}};
    if (const auto age = numberOfRole(table, u"age"_s); age && pressures.size() == 1)
        offer.choices += {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove rows without pressure or age")),
                          dropMissingRows({pressures.first(), table.info(*age).name})};
    offer.choices +=
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove every incomplete row")), dropMissingRows({})};
    QList<Proposal> found = offered(look, offer, [](qint64 rows) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n rows have no systolic pressure"), {}, rows);
    });
    for (Proposal &proposal : found)
        proposal.leaveAdvised = true;
    return found;
}

/// No value, and no text that may become one.
bool holdsNothing(const Table &table, qsizetype column)
{
    const Column &cells = table.column(column);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (cells.isValid(row) && table.isKept(row))
            return false;
    }
    const auto &chunks = cells.chunks();
    return table.keptCount() > 0 && std::all_of(chunks.begin(), chunks.end(), [](const ChunkPtr &chunk) {
               return chunk->originals.empty();
           });
}

/// One card for all of them.
QList<Proposal> emptyColumns(const Look &look)
{
    QStringList names;
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        if (holdsNothing(look.table, column))
            names += look.table.info(column).name;
    }
    if (names.isEmpty())
        return {};
    Proposal proposal;
    proposal.id = u"emptyColumns"_s;
    proposal.count = names.size();
    proposal.certainty = 0.3;
    proposal.title =
        Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n columns hold nothing"), {}, qint64(names.size()));
    proposal.explanation =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "No cell of %1 has a value. Removing every incomplete row would leave "
                                     "no row. Take it out of the table?"),
                   {nested(listed(names))});
    proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Take out")), dropColumns({names})}};
    return {proposal};
}

/// Columns that say next to nothing: removing incomplete rows would remove nearly every row for them.
QList<Proposal> nearlyEmpty(const Look &look, qsizetype column)
{
    constexpr double most = 0.9;
    const Table &table = look.table;
    const RowSet present = rowsWhere(table, {column}, [](qsizetype) { return true; });
    const qint64 missing = table.keptCount() - present.count();
    const double share = static_cast<double>(missing) / static_cast<double>(qMax(table.keptCount(), 1));
    if (share < most || holdsNothing(table, column))
        return {};
    Proposal proposal;
    proposal.id = u"nearlyEmpty:"_s + table.info(column).name;
    proposal.count = missing;
    proposal.certainty = 0.3;
    proposal.title =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 is nearly empty: %2 % of its cells are missing"),
                   {table.info(column).name, Figure{100 * share, 1}});
    proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma", "Nothing to repair. Removing every incomplete row would leave almost no row."));
    return {proposal};
}

} // namespace

QList<Detector> missingDetectors(const Look &look)
{
    QList<Detector> detectors{[&look] { return words(look); }, [&look] { return emptyColumns(look); },
                              [&look] { return missingAges(look); }};
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        detectors += [&look, column] { return codes(look, column); };
        detectors += [&look, column] { return silentDiastolic(look, column); };
        detectors += [&look, column] { return nearlyEmpty(look, column); };
    }
    return detectors;
}

QList<Detector> rowDetectors(const Look &look)
{
    return {[&look] { return rowsWithoutPressure(look); }};
}

} // namespace sphygma
