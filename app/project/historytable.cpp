// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/historytable.h"

#include "app/project/chunkcodec.h"
#include "app/project/projectfile.h"
#include "app/project/rawreader.h"
#include "app/project/statejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

Result<qint64> partId(Database &database, const QJsonObject &json)
{
    const QByteArray text = jsonText(json);
    const QByteArray hash = contentHash(text);
    Statement find(database, "SELECT id FROM part WHERE hash = ?");
    find.bindBlob(0, hash);
    const Result<bool> found = find.step();
    if (!found)
        return found.error();
    if (*found)
        return find.number(0);
    Statement insert(database, "INSERT INTO part (hash, json) VALUES (?, ?)");
    insert.bindBlob(0, hash).bind(1, QString::fromUtf8(text));
    if (const Status inserted = insert.run(); !inserted)
        return inserted.error();
    return database.lastId();
}

/// The parts of states that the entries of one file share.
class PartReader
{
public:
    explicit PartReader(Database &database) : m_database(database) {}

    Result<Shared<Recipe>> recipe(qint64 id)
    {
        return read(m_recipes, id, [](QJsonObject json) {
            Result<Recipe> recipe = Recipe::fromJson(json);
            if (recipe)
                return recipe;
            json[u"version"_s] =
                Recipe::formatVersion + 1; // a step we would not write today is kept, not applied
            return Recipe::fromJson(json);
        });
    }

    Result<Shared<ChartSpec>> chart(qint64 id)
    {
        return read(m_charts, id, [](const QJsonObject &json) {
            const Result<ChartSpec> chart = ChartSpec::fromJson(json);
            return chart ? chart : Result<ChartSpec>(ChartSpec()); // a look, not data
        });
    }

    Result<Shared<ReportSpec>> report(qint64 id)
    {
        return read(m_reports, id,
                    [](const QJsonObject &json) { return Result<ReportSpec>(ReportSpec::fromJson(json)); });
    }

    /// A state with only its words filled in, and where its other tables are.
    struct Words
    {
        ProjectState state;
        QList<OtherTableRow> others;
    };

    Result<Shared<Words>> words(qint64 id)
    {
        return read(m_words, id, [](const QJsonObject &json) {
            Words words;
            readWords(json, words.state);
            words.others = readOtherTables(json);
            return Result<Words>(std::move(words));
        });
    }

private:
    template<typename T, typename FromJson>
    Result<Shared<T>> read(std::map<qint64, Shared<T>> &known, qint64 id, FromJson fromJson)
    {
        if (const auto found = known.find(id); found != known.end())
            return found->second;
        Statement find(m_database, "SELECT json, hash FROM part WHERE id = ?");
        find.bind(0, id);
        const Result<bool> found = find.step();
        if (!found)
            return found.error();
        const bool whole = *found && contentHash(find.bytes(0)) == find.bytes(1);
        const auto json = whole ? jsonObject(find.bytes(0)) : std::nullopt;
        if (!json)
            return damagedProject(m_database.path(), u"part"_s);
        Result<T> value = fromJson(*json);
        if (!value)
            return damagedProject(m_database.path(), value.error().message);
        return known.emplace(id, Shared<T>(std::move(value).value())).first->second;
    }

    Database &m_database;
    std::map<qint64, Shared<Recipe>> m_recipes;
    std::map<qint64, Shared<ChartSpec>> m_charts;
    std::map<qint64, Shared<ReportSpec>> m_reports;
    std::map<qint64, Shared<Words>> m_words;
};

Result<QList<NamedTable>> readOthers(const QList<OtherTableRow> &rows, RawReader &raws, Progress &progress)
{
    QList<NamedTable> others;
    for (const OtherTableRow &row : rows) {
        const auto raw = raws.read(row.raw, progress);
        if (!raw)
            return raw.error();
        others.append({row.name, *raw});
    }
    return others;
}

Result<ProjectHistory::Entry> readEntry(const Statement &row, PartReader &parts, RawReader &raws,
                                        Progress &progress)
{
    const auto recipe = parts.recipe(row.number(3));
    const auto chart = parts.chart(row.number(4));
    const auto report = parts.report(row.number(5));
    const auto words = parts.words(row.number(6));
    if (!recipe || !chart || !report || !words)
        return !recipe ? recipe.error() : !chart ? chart.error() : !report ? report.error() : words.error();
    ProjectHistory::Entry entry{row.text(1), (*words)->state};
    const auto others = readOthers((*words)->others, raws, progress);
    if (!others)
        return others.error();
    entry.state.otherTables = *others;
    entry.state.recipe = *recipe;
    entry.state.chart = *chart;
    entry.state.report = *report;
    if (row.isNull(2))
        return entry;
    const auto raw = raws.read(row.number(2), progress);
    if (!raw)
        return raw.error();
    entry.state.raw = *raw;
    return entry;
}

} // namespace

Result<ProjectHistory> HistoryTable::load(Database &database, Progress &progress)
{
    const auto current = database.number("SELECT current FROM project");
    if (!current)
        return current.error();
    Statement rows(database, "SELECT seq, title, raw, recipe, chart, report, words FROM entry ORDER BY seq");
    PartReader parts(database);
    RawReader raws(database);
    ProjectHistory history;
    qint64 first = 0;
    while (true) {
        const Result<bool> more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (history.entries.isEmpty())
            first = rows.number(0);
        if (rows.number(0) - first != history.entries.size())
            return damagedProject(database.path(), u"entry"_s);
        const auto entry = readEntry(rows, parts, raws, progress);
        if (!entry)
            return entry.error();
        history.entries.append(*entry);
    }
    history.current = static_cast<qsizetype>(current->value_or(-1) - first);
    if (!*current || history.current < 0 || history.current >= history.entries.size())
        return damagedProject(database.path(), u"project"_s);
    *this = {};
    m_saved = history;
    m_firstSeq = first;
    for (const auto &[id, raw] : raws.raws())
        m_raws.add(raw, id);
    for (const auto &[id, chunk] : raws.chunks())
        m_raws.addChunk(chunk, id);
    return history;
}

Status HistoryTable::save(Database &database, const ProjectHistory &history, Progress &progress)
{
    Q_ASSERT(!history.entries.isEmpty());
    const auto &old = m_saved.entries;
    const auto &now = history.entries;
    // Old entries fall off the front when the history is full, and off the end when an edit follows an undo.
    const qsizetype dropped = std::find(old.begin(), old.end(), now.first()) - old.begin();
    qsizetype kept = 0;
    while (kept < now.size() && dropped + kept < old.size() && old[dropped + kept] == now[kept])
        ++kept;
    const qint64 firstSeq = m_firstSeq + dropped;
    Statement remove(database, "DELETE FROM entry WHERE seq < ? OR seq >= ?");
    remove.bind(0, firstSeq).bind(1, firstSeq + kept);
    if (const Status removed = remove.run(); !removed)
        return removed;
    for (qsizetype i = kept; i < now.size(); ++i) {
        if (const Status inserted = insert(database, firstSeq + i, now[i], progress); !inserted)
            return inserted;
    }
    Statement current(
        database,
        "INSERT INTO project (id, current) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET current = "
        "excluded.current");
    current.bind(0, firstSeq + history.current);
    if (const Status written = current.run(); !written)
        return written;
    m_freed = false;
    if (dropped > 0 || dropped + kept < old.size()) {
        if (const Status removed = removeUnused(database, history); !removed)
            return removed;
    }
    m_saved = history;
    m_firstSeq = firstSeq;
    return ok();
}

Status HistoryTable::insert(Database &database, qint64 seq, const ProjectHistory::Entry &entry,
                            Progress &progress)
{
    const ProjectState &state = entry.state;
    Statement insert(database,
                     "INSERT INTO entry (seq, title, raw, recipe, chart, report, words) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(0, seq).bind(1, entry.text).bindNull(2);
    if (state.raw) {
        const Result<qint64> raw = m_raws.idOf(database, state.raw, progress);
        if (!raw)
            return raw.error();
        insert.bind(2, *raw);
    }
    QList<qint64> others;
    for (const NamedTable &other : *state.otherTables) {
        const Result<qint64> raw = m_raws.idOf(database, other.raw, progress);
        if (!raw)
            return raw.error();
        others.append(*raw);
    }
    int parameter = 3;
    for (const QJsonObject &json :
         {state.recipe->toJson(), state.chart->toJson(), state.report->toJson(), wordsJson(state, others)}) {
        const Result<qint64> part = partId(database, json);
        if (!part)
            return part.error();
        insert.bind(parameter++, *part);
    }
    return insert.run();
}

Status HistoryTable::removeUnused(Database &database, const ProjectHistory &history)
{
    const Status parts = database.execute("DELETE FROM part WHERE id NOT IN (SELECT recipe FROM entry UNION "
                                          "SELECT chart FROM entry UNION SELECT report "
                                          "FROM entry UNION SELECT words FROM entry)");
    if (!parts)
        return parts;
    std::vector<RawDataPtr> used;
    const auto use = [&](const RawDataPtr &raw) {
        if (raw && (used.empty() || used.back() != raw))
            used.push_back(raw);
    };
    for (const auto &entry : history.entries) {
        use(entry.state.raw);
        for (const NamedTable &other : *entry.state.otherTables)
            use(other.raw);
    }
    m_freed = m_raws.keepOnly(used);
    if (!m_freed)
        return ok();
    const QByteArray kept = m_raws.idList();
    return database.execute("DELETE FROM raw_chunk WHERE raw NOT IN (" + kept + ");"
                            + "DELETE FROM raw WHERE id NOT IN (" + kept + ");"
                            + "DELETE FROM chunk WHERE id NOT IN (SELECT chunk FROM raw_chunk);");
}

} // namespace sphygma
