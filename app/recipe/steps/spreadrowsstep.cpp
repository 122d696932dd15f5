// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/spreadrowsstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/rowremoval.h"
#include "app/recipe/steps/spreadmeanings.h"
#include "app/recipe/steps/spreadsources.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

SpreadRowsStep::SpreadRowsStep(SpreadRows parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> SpreadRowsStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    SpreadRows asked{parameters.neededTexts(u"by"_s),   parameters.neededText(u"label"_s),
                     parameters.neededText(u"value"_s), parameters.neededTexts(u"labels"_s),
                     parameters.texts(u"within"_s),     parameters.text(u"unit"_s),
                     parameters.texts(u"drop"_s)};
    asked.repeatsApart = parameters.flag(u"repeatsApart"_s);
    const QStringList keys = asked.by + asked.within;
    if (std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return asked.drop.contains(key); }))
        parameters.reject(
            u"drop"_s, QCoreApplication::translate("sphygma", "columns that tell the rows apart must stay."));
    if (asked.label == asked.value && !asked.label.isEmpty())
        parameters.reject(
            u"value"_s,
            QCoreApplication::translate("sphygma", "it must be another column than “%1”.").arg(u"label"_s));
    if (QStringList once = asked.labels; once.removeDuplicates() != 0 || asked.labels.contains(QString()))
        parameters.reject(u"labels"_s,
                          QCoreApplication::translate("sphygma", "each must be there once, and none empty."));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return spreadRows(std::move(asked));
}

QString SpreadRowsStep::id() const
{
    return QLatin1String(kind);
}

Phase SpreadRowsStep::phase() const
{
    return Phase::Shape;
}

QJsonObject SpreadRowsStep::parameters() const
{
    QJsonObject json{{u"by"_s, QJsonArray::fromStringList(m_asked.by)},
                     {u"label"_s, m_asked.label},
                     {u"value"_s, m_asked.value},
                     {u"labels"_s, QJsonArray::fromStringList(m_asked.labels)}};
    if (!m_asked.within.isEmpty())
        json.insert(u"within"_s, QJsonArray::fromStringList(m_asked.within));
    if (!m_asked.unit.isEmpty())
        json.insert(u"unit"_s, m_asked.unit);
    if (!m_asked.drop.isEmpty())
        json.insert(u"drop"_s, QJsonArray::fromStringList(m_asked.drop));
    if (m_asked.repeatsApart)
        json.insert(u"repeatsApart"_s, true);
    return json;
}

QStringList SpreadRowsStep::columnsNeeded() const
{
    QStringList needed = m_asked.by + m_asked.within + QStringList{m_asked.label, m_asked.value};
    if (!m_asked.unit.isEmpty())
        needed += m_asked.unit;
    return needed;
}

QStringList SpreadRowsStep::columnsMade() const
{
    return m_asked.labels;
}

StepPtr SpreadRowsStep::renamed(const QHash<QString, QString> &newNames) const
{
    SpreadRows next = m_asked;
    next.by = newNamesOf(m_asked.by, newNames);
    next.label = newName(m_asked.label, newNames);
    next.value = newName(m_asked.value, newNames);
    next.within = newNamesOf(m_asked.within, newNames);
    next.unit = m_asked.unit.isEmpty() ? QString() : newName(m_asked.unit, newNames);
    next.drop = newNamesOf(m_asked.drop, newNames);
    return spreadRows(std::move(next));
}

/// All columns that the step needs, of the types that it needs.
Status SpreadRowsStep::check(const Table &table) const
{
    const auto label = requireTexts(table, m_asked.label);
    if (!label)
        return label.error();
    const auto value = requireColumn(table, m_asked.value);
    if (!value)
        return value.error();
    const auto unit = m_asked.unit.isEmpty() ? label : requireTexts(table, m_asked.unit);
    if (!unit)
        return unit.error();
    for (const QString &name : m_asked.labels) {
        const Status isNew = requireNewName(table, name);
        if (!isNew)
            return isNew.error();
    }
    return ok();
}

static QList<Phrase> notesOf(const SpreadSources &sources, const SpreadMeanings &meanings)
{
    QList<Phrase> notes = meanings.notes;
    if (sources.repeats() > 0)
        notes.prepend(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma",
                                "%n value(s) repeat a label of their group: they begin rows of their own"),
            {}, sources.repeats()));
    return notes;
}

static Table withoutColumns(Table table, const QStringList &names)
{
    for (const QString &name : names) {
        if (const qsizetype column = table.indexOf(name); column >= 0)
            table = table.withoutColumn(column);
    }
    return table;
}

Result<StepOutcome> SpreadRowsStep::run(const Table &table, const StepContext &context,
                                        Progress &progress) const
{
    if (const Status fits = check(table); !fits)
        return fits.error();
    const auto groups = ReadingGroups::find(table, m_asked.by, progress, m_asked.within);
    if (!groups)
        return groups.error();
    const auto sources = SpreadSources::find(table, m_asked, *groups, progress);
    if (!sources)
        return sources.error();
    const SpreadMeanings meanings = spreadMeanings(table, m_asked, *sources, *context.rules);
    const qsizetype value = table.indexOf(m_asked.value);
    Schema schema = table.schema();
    schema[value].role.clear();
    StepOutcome outcome = withoutRows(table.withSchema(std::move(schema)), sources->emptied());
    for (qsizetype i = 0; i < m_asked.labels.size(); ++i) {
        ColumnInfo info = table.info(value);
        info.name = m_asked.labels[i];
        info.label.clear();
        info.role = meanings.roles[i];
        info.unit = meanings.units[i];
        info.source = id();
        outcome.table = outcome.table.withColumn(outcome.table.columnCount(),
                                                 sources->column(table.column(value), i), info);
    }
    outcome.table = withoutColumns(outcome.table, m_asked.drop);
    outcome.changes.notes = notesOf(*sources, meanings);
    return outcome;
}

Phrase SpreadRowsStep::sentence() const
{
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "Make columns %1 of %2, one row for each %3"),
        {nested(listed(m_asked.labels)), m_asked.value, nested(listed(m_asked.by + m_asked.within))});
}

QString SpreadRowsStep::reason() const
{
    return u"now in columns of another row"_s;
}

StepPtr spreadRows(SpreadRows parameters)
{
    return std::make_shared<SpreadRowsStep>(std::move(parameters));
}

} // namespace sphygma
