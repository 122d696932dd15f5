// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/resolverepeatedkeysstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/flagcolumn.h"
#include "app/recipe/steps/rowremoval.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/columnbuilder.h"
#include "app/table/repeats.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace sphygma {

static QStringList keepIds()
{
    return {u"first"_s, u"last"_s, u"mean"_s, u"flag"_s};
}

static Result<StepOutcome> withFlag(const Table &table, const std::vector<Repeat> &repeats, RowSet repeated,
                                    const QString &name)
{
    const Status isNew = requireNewName(table, name);
    if (!isNew)
        return isNew.error();
    for (const Repeat &repeat : repeats)
        repeated.insert(repeat.of);
    const ColumnInfo info{name, {}, ColumnType::Boolean,
                          {},   {}, QLatin1String(ResolveRepeatedKeysStep::kind)};
    return StepOutcome{table.withColumn(table.columnCount(), flagColumn(repeated), info), {}};
}

namespace {

struct Sum
{
    double sum = 0;
    double count = 0;

    void add(const Column &column, qsizetype row)
    {
        sum += column.isValid(row) ? column.number(row) : 0;
        count += column.isValid(row) ? 1 : 0;
    }
};

} // namespace

/// The mean of what is there, in the first row of each key; nothing where no row has a value.
static std::unordered_map<quint32, double> meansOf(const Column &column, const std::vector<Repeat> &repeats)
{
    std::unordered_map<quint32, Sum> sums;
    for (const Repeat &repeat : repeats) {
        const auto [place, isNew] = sums.try_emplace(repeat.of);
        if (isNew)
            place->second.add(column, repeat.of);
        place->second.add(column, repeat.row);
    }
    std::unordered_map<quint32, double> means;
    for (const auto &[row, sum] : sums) {
        const double mean = sum.count > 0 ? sum.sum / sum.count : 0;
        if (sum.count > 0 && (!column.isValid(row) || column.number(row) != mean))
            means.emplace(row, mean);
    }
    return means;
}

static Result<StepOutcome> withMeans(const Table &table, const QList<qsizetype> &keys,
                                     const std::vector<Repeat> &repeats, RowSet repeated, Progress &progress)
{
    StepOutcome outcome = withoutRows(table, std::move(repeated));
    for (qsizetype i = 0; i < table.columnCount(); ++i) {
        if (!progress.update(i, table.columnCount()))
            return Error::cancelled();
        if (table.info(i).type != ColumnType::Number || keys.contains(i))
            continue;
        const auto means = meansOf(table.column(i), repeats);
        RowSet changed(table.rowCount());
        for (const auto &[row, mean] : means)
            changed.insert(row);
        if (changed.isEmpty())
            continue;
        auto column = withNumbers(table.column(i), changed,
                                  [&](qsizetype row) { return means.at(static_cast<quint32>(row)); });
        outcome.table = outcome.table.withColumn(i, std::move(column), table.info(i));
        outcome.changes.changedCells.emplace(table.info(i).name, std::move(changed));
    }
    return outcome;
}

ResolveRepeatedKeysStep::ResolveRepeatedKeysStep(ResolveRepeatedKeys parameters)
    : m_asked(std::move(parameters))
{}

Result<StepPtr> ResolveRepeatedKeysStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    ResolveRepeatedKeys asked;
    asked.columns = parameters.neededTexts(u"columns"_s);
    asked.keep = static_cast<ResolveRepeatedKeys::Keep>(
        std::max(qsizetype(0), keepIds().indexOf(parameters.choice(u"keep"_s, keepIds()))));
    asked.name = parameters.text(u"name"_s, u"repeated"_s);
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return resolveRepeatedKeys(std::move(asked));
}

QString ResolveRepeatedKeysStep::id() const
{
    return QLatin1String(kind);
}

Phase ResolveRepeatedKeysStep::phase() const
{
    return Phase::Duplicates;
}

QJsonObject ResolveRepeatedKeysStep::parameters() const
{
    return {{u"columns"_s, QJsonArray::fromStringList(m_asked.columns)},
            {u"keep"_s, keepIds()[static_cast<qsizetype>(m_asked.keep)]},
            {u"name"_s, m_asked.name}};
}

QStringList ResolveRepeatedKeysStep::columnsNeeded() const
{
    return m_asked.columns;
}

QStringList ResolveRepeatedKeysStep::columnsMade() const
{
    if (m_asked.keep == ResolveRepeatedKeys::Keep::Flag)
        return {m_asked.name};
    return {};
}

StepPtr ResolveRepeatedKeysStep::renamed(const QHash<QString, QString> &newNames) const
{
    ResolveRepeatedKeys next = m_asked;
    next.columns = newNamesOf(m_asked.columns, newNames);
    next.name = newName(m_asked.name, newNames);
    return resolveRepeatedKeys(std::move(next));
}

Result<StepOutcome> ResolveRepeatedKeysStep::run(const Table &table, const StepContext &,
                                                 Progress &progress) const
{
    const auto columns = requireColumns(table, m_asked.columns);
    if (!columns)
        return columns.error();
    const bool fromLast = m_asked.keep == ResolveRepeatedKeys::Keep::Last;
    const auto repeats = findRepeats(table, *columns, {.fromLast = fromLast, .skipMissing = true}, progress);
    if (!repeats)
        return repeats.error();
    RowSet repeated(table.rowCount());
    for (const Repeat &repeat : *repeats)
        repeated.insert(repeat.row);
    if (m_asked.keep == ResolveRepeatedKeys::Keep::Flag)
        return withFlag(table, *repeats, std::move(repeated), m_asked.name);
    if (m_asked.keep == ResolveRepeatedKeys::Keep::Mean)
        return withMeans(table, *columns, *repeats, std::move(repeated), progress);
    return withoutRows(table, std::move(repeated));
}

Phrase ResolveRepeatedKeysStep::sentence() const
{
    const PhraseValue columns = nested(listed(m_asked.columns));
    switch (m_asked.keep) {
    case ResolveRepeatedKeys::Keep::First:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Keep the first row of each %1"), {columns});
    case ResolveRepeatedKeys::Keep::Last:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Keep the last row of each %1"), {columns});
    case ResolveRepeatedKeys::Keep::Mean:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Make one row of each %1, with the mean of its numbers"), {columns});
    case ResolveRepeatedKeys::Keep::Flag:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mark rows of a repeated %1 in a column %2"),
                      {columns, m_asked.name});
}

QString ResolveRepeatedKeysStep::reason() const
{
    return u"repeats the key of another row"_s;
}

StepPtr resolveRepeatedKeys(ResolveRepeatedKeys parameters)
{
    return std::make_shared<ResolveRepeatedKeysStep>(std::move(parameters));
}

} // namespace sphygma
