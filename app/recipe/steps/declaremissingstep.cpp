// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/declaremissingstep.h"

#include "app/base/numbertext.h"
#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"
#include "app/recipe/steps/wordmatcher.h"
#include "app/table/chunkeditor.h"
#include "app/table/columnbuilder.h"
#include "app/table/parallel.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// The codes, told from most numbers by one look at a mask.
class CodeMatcher
{
public:
    explicit CodeMatcher(const QList<double> &codes) : m_codes(codes)
    {
        for (const double code : codes)
            m_mask |= bit(code);
    }

    bool isEmpty() const { return m_codes.isEmpty(); }

    bool matches(double value) const { return (m_mask & bit(value)) != 0 && m_codes.contains(value); }

private:
    static quint64 bit(double value)
    {
        return quint64(1) << ((std::bit_cast<quint64>(value + 0.0) * 0x9E3779B97F4A7C15ULL) >> 58);
    }

    const QList<double> m_codes;
    quint64 m_mask = 0;
};

/// The cells of one chunk that stand for "no value": row and what stood there.
struct Hits
{
    qsizetype column = 0;
    size_t chunk = 0;
    std::vector<std::pair<quint32, quint32>> cells; ///< row, index of a variant
    std::vector<std::string> variants;
    std::vector<Reason> reasons; ///< of the variants

    void add(size_t row, std::string_view text)
    {
        auto found = std::find(variants.begin(), variants.end(), text);
        if (found == variants.end())
            found = variants.insert(variants.end(), std::string(text));
        cells.emplace_back(static_cast<quint32>(row), static_cast<quint32>(found - variants.begin()));
    }
};

class MissingSearch
{
public:
    MissingSearch(const Table &table, const QList<qsizetype> &columns, const WordMatcher &words,
                  const CodeMatcher &codes)
        : m_table(table), m_words(words), m_codes(codes)
    {
        for (const qsizetype column : columns) {
            const size_t chunks = table.column(column).chunks().size();
            for (size_t chunk = 0; chunk < chunks; ++chunk)
                m_hits.push_back({column, chunk, {}, {}, {}});
        }
    }

    Result<StepOutcome> run(Progress &progress)
    {
        if (!runParallel(m_hits.size(), progress, [this](size_t i) { search(m_hits[i]); }))
            return Error::cancelled();
        std::erase_if(m_hits, [](const Hits &hits) { return hits.cells.empty(); });
        nameReasons();
        std::vector<ChunkPtr> changed(m_hits.size());
        if (!runParallel(m_hits.size(), progress, [&](size_t i) { changed[i] = applied(m_hits[i]); }))
            return Error::cancelled();
        return outcome(changed);
    }

private:
    void search(Hits &hits) const
    {
        const Column &column = m_table.column(hits.column);
        const Chunk &chunk = *column.chunks()[hits.chunk];
        const qsizetype first = static_cast<qsizetype>(hits.chunk) * chunkRows;
        const auto add = [&](qsizetype row, std::string_view text) {
            if (m_table.isKept(first + row))
                hits.add(static_cast<size_t>(row), text);
        };
        if (column.storage() == Storage::Text)
            searchTexts(chunk, add);
        else if (column.storage() == Storage::Number && !m_codes.isEmpty())
            searchNumbers(chunk, add);
        const size_t values = hits.cells.size();
        searchOriginals(chunk, add);
        if (values != 0 && values != hits.cells.size())
            std::sort(hits.cells.begin(), hits.cells.end());
    }

    template<typename Add>
    void searchTexts(const Chunk &chunk, Add add) const
    {
        for (qsizetype row = 0; row < chunk.rows; ++row) {
            const std::string_view text = chunk.text(row);
            if (m_words.matches(text) && chunk.isValid(row))
                add(row, text);
        }
    }

    template<typename Add>
    void searchNumbers(const Chunk &chunk, Add add) const
    {
        for (qsizetype row = 0; row < chunk.rows; ++row) {
            const double value = chunk.numbers[static_cast<size_t>(row)];
            if (m_codes.matches(value) && chunk.isValid(row))
                add(row, shortestDecimal(value).toStdString());
        }
    }

    template<typename Add>
    void searchOriginals(const Chunk &chunk, Add add) const
    {
        for (const auto &[row, text] : chunk.originals) {
            const Reason reason = chunk.reason(row);
            if ((reason == Reason::NotANumber || reason == Reason::Censored) && m_words.matches(text))
                add(row, text);
        }
    }

    /// One column after the other and in row order, so that the codes do not depend on the threads.
    void nameReasons()
    {
        for (Hits &hits : m_hits) {
            const auto place = m_names.try_emplace(hits.column, m_table.column(hits.column).reasonNames());
            for (const std::string &variant : hits.variants) {
                const QString text = QString::fromStdString(variant).trimmed();
                hits.reasons.push_back(text.isEmpty() ? Reason::Empty
                                                      : reasonCode(place.first->second, u"code:"_s + text));
            }
        }
    }

    ChunkPtr applied(const Hits &hits) const
    {
        const Column &column = m_table.column(hits.column);
        ChunkEditor editor(column.type(), *column.chunks()[hits.chunk]);
        for (const auto &[row, variant] : hits.cells)
            editor.setMissing(row, hits.reasons[variant]);
        return editor.finish();
    }

    StepOutcome outcome(const std::vector<ChunkPtr> &changed) const
    {
        StepOutcome outcome{m_table, {}};
        for (size_t i = 0; i < m_hits.size();) {
            const qsizetype index = m_hits[i].column;
            const Column &column = m_table.column(index);
            std::vector<ChunkPtr> chunks = column.chunks();
            RowSet rows(m_table.rowCount());
            for (; i < m_hits.size() && m_hits[i].column == index; ++i) {
                chunks[m_hits[i].chunk] = changed[i];
                for (const auto &[row, variant] : m_hits[i].cells)
                    rows.insert(static_cast<qsizetype>(m_hits[i].chunk) * chunkRows + row);
            }
            auto made = std::make_shared<const Column>(column.type(), std::move(chunks), m_names.at(index),
                                                       column.numberFormat());
            outcome.table = outcome.table.withColumn(index, std::move(made), m_table.info(index));
            outcome.changes.changedCells.emplace(m_table.info(index).name, std::move(rows));
        }
        return outcome;
    }

    const Table &m_table;
    const WordMatcher &m_words;
    const CodeMatcher &m_codes;
    std::vector<Hits> m_hits; ///< by column, then chunk
    std::map<qsizetype, std::vector<QString>> m_names;
};

QJsonArray jsonNumbers(const QList<double> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

} // namespace

DeclareMissingStep::DeclareMissingStep(QStringList columns, QStringList words, QList<double> codes,
                                       bool exactCase)
    : m_columns(std::move(columns))
    , m_words(std::move(words))
    , m_codes(std::move(codes))
    , m_exactCase(exactCase)
{}

Result<StepPtr> DeclareMissingStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QStringList columns = parameters.texts(u"columns"_s);
    const QStringList words = parameters.texts(u"words"_s);
    const QList<double> codes = parameters.numbers(u"codes"_s);
    const bool exactCase = parameters.flag(u"exactCase"_s);
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return declareMissing(columns, words, codes, exactCase);
}

QString DeclareMissingStep::id() const
{
    return QLatin1String(kind);
}

Phase DeclareMissingStep::phase() const
{
    return Phase::MissingCodes;
}

QJsonObject DeclareMissingStep::parameters() const
{
    QJsonObject json{{u"columns"_s, QJsonArray::fromStringList(m_columns)},
                     {u"words"_s, QJsonArray::fromStringList(m_words)},
                     {u"codes"_s, jsonNumbers(m_codes)}};
    if (m_exactCase)
        json[u"exactCase"_s] = true;
    return json;
}

QStringList DeclareMissingStep::columnsNeeded() const
{
    return m_columns;
}

StepPtr DeclareMissingStep::renamed(const QHash<QString, QString> &newNames) const
{
    return declareMissing(newNamesOf(m_columns, newNames), m_words, m_codes, m_exactCase);
}

Result<StepOutcome> DeclareMissingStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto columns = requireColumns(table, m_columns);
    if (!columns)
        return columns.error();
    const WordMatcher words(m_words, m_exactCase);
    const CodeMatcher codes(m_codes);
    return MissingSearch(table, *columns, words, codes).run(progress);
}

Phrase DeclareMissingStep::sentence() const
{
    constexpr qsizetype wordsShown = 5;
    QList<Phrase> parts;
    for (const QString &word : m_words) {
        if (!word.isEmpty())
            parts.append(quoted(word));
    }
    for (const double code : m_codes)
        parts.append(Phrase::verbatim(QString::fromLatin1(shortestDecimal(code))));
    if (parts.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read empty cells in %1 as missing"),
                          {nested(columnsPhrase(m_columns))});
    if (parts.size() > wordsShown) {
        const qsizetype rest = parts.size() - wordsShown + 1;
        parts = parts.first(wordsShown - 1);
        parts.append(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n more"), {}, rest));
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read %1 in %2 as missing"),
                      {nested(listed(parts)), nested(columnsPhrase(m_columns))});
}

QString DeclareMissingStep::reason() const
{
    return u"stands for no value"_s;
}

StepPtr declareMissing(QStringList columns, QStringList words, QList<double> codes, bool exactCase)
{
    return std::make_shared<DeclareMissingStep>(std::move(columns), std::move(words), std::move(codes),
                                                exactCase);
}

} // namespace sphygma
