// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/jointablestep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/celltext.h"
#include "app/recipe/steps/keyedrows.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Which row of the other table each row gets; −1 without one.
struct Partners
{
    std::vector<qint64> rows;
    qint64 found = 0;
    qint64 without = 0; ///< kept rows whose key is not there
    qint64 withoutKey = 0; ///< kept rows with a missing key
};

Result<Partners> findPartners(const Table &table, const QList<qsizetype> &keys, const KeyedRows &others,
                              Progress &progress)
{
    Partners partners{std::vector<qint64>(static_cast<size_t>(table.rowCount()), -1)};
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % chunkRows == 0 && !progress.update(row, table.rowCount()))
            return Error::cancelled();
        if (!table.isKept(row))
            continue;
        const std::string key = KeyedRows::keyOf(table, keys, row);
        const qint64 partner = key.empty() ? -1 : others.find(key);
        partners.rows[static_cast<size_t>(row)] = partner;
        ++(key.empty() ? partners.withoutKey : partner < 0 ? partners.without : partners.found);
    }
    return partners;
}

ColumnPtr taken(const Column &column, const std::vector<qint64> &rows)
{
    ColumnBuilder builder(column.type(), column.numberFormat());
    for (const qint64 row : rows) {
        if (row < 0)
            builder.appendMissing();
        else
            appendCell(builder, column, row);
    }
    return builder.finish();
}

Error tableNotThere(const QString &name)
{
    return {Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "There is no table “%1” to join.").arg(name),
            QCoreApplication::translate("sphygma",
                                        "Add it to the project, or name it on the command line: "
                                        "--table %1=FILE.")
                .arg(name)};
}

Error keyRepeats(const QString &name, const KeyedRows &others)
{
    const auto [first, again] = others.firstRepeat();
    return {Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma",
                                        "In “%1”, records %2 and %3 have the same key, so it is "
                                        "not clear which one counts (%4 such in all).")
                .arg(name, QString::number(first + 1), QString::number(again + 1),
                     QString::number(others.repeats())),
            QCoreApplication::translate("sphygma",
                                        "Remove the repeats from that table, or let its first row "
                                        "count (“repeats”: “first”).")};
}

QList<Phrase> notesOf(const Partners &partners, const KeyedRows &others)
{
    QList<Phrase> notes{
        Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) found a partner"), {}, partners.found)};
    if (partners.without > 0)
        notes.append(
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) found no partner"), {}, partners.without));
    if (partners.withoutKey > 0)
        notes.append(
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) have no key"), {}, partners.withoutKey));
    if (others.repeats() > 0)
        notes.append(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                    "%n repeated row(s) of the other table were "
                                                    "passed over: the first counts"),
                                {}, others.repeats()));
    return notes;
}

} // namespace

static JoinTable spelledOut(JoinTable asked)
{
    if (asked.tableKeys.isEmpty())
        asked.tableKeys = asked.keys;
    return asked;
}

JoinTableStep::JoinTableStep(JoinTable parameters) : m_asked(spelledOut(std::move(parameters))) {}

Result<StepPtr> JoinTableStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    JoinTable asked{parameters.neededText(u"table"_s), parameters.neededTexts(u"keys"_s),
                    parameters.neededTexts(u"columns"_s), parameters.texts(u"tableKeys"_s),
                    parameters.text(u"prefix"_s)};
    asked.firstCounts = parameters.choice(u"repeats"_s, {u"refuse"_s, u"first"_s}) == u"first"_s;
    if (!asked.tableKeys.isEmpty() && asked.tableKeys.size() != asked.keys.size())
        parameters.reject(u"tableKeys"_s,
                          QCoreApplication::translate("sphygma", "there must be as many as there are “%1”.")
                              .arg(u"keys"_s));
    if (QStringList once = asked.columns; once.removeDuplicates() != 0 || asked.columns.contains(QString()))
        parameters.reject(u"columns"_s,
                          QCoreApplication::translate("sphygma", "each must be there once, and none empty."));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return joinTable(std::move(asked));
}

QString JoinTableStep::id() const
{
    return QLatin1String(kind);
}

Phase JoinTableStep::phase() const
{
    return Phase::Shape;
}

QJsonObject JoinTableStep::parameters() const
{
    QJsonObject json{{u"table"_s, m_asked.table},
                     {u"keys"_s, QJsonArray::fromStringList(m_asked.keys)},
                     {u"columns"_s, QJsonArray::fromStringList(m_asked.columns)},
                     {u"repeats"_s, m_asked.firstCounts ? u"first"_s : u"refuse"_s}};
    if (m_asked.tableKeys != m_asked.keys)
        json[u"tableKeys"_s] = QJsonArray::fromStringList(m_asked.tableKeys);
    if (!m_asked.prefix.isEmpty())
        json[u"prefix"_s] = m_asked.prefix;
    return json;
}

QStringList JoinTableStep::columnsNeeded() const
{
    return m_asked.keys;
}

QStringList JoinTableStep::columnsMade() const
{
    QStringList made;
    for (const QString &name : m_asked.columns)
        made.append(m_asked.prefix + name);
    return made;
}

StepPtr JoinTableStep::renamed(const QHash<QString, QString> &newNames) const
{
    JoinTable next = m_asked;
    next.keys = newNamesOf(m_asked.keys, newNames);
    return joinTable(std::move(next));
}

Result<StepOutcome> JoinTableStep::run(const Table &table, const StepContext &context,
                                       Progress &progress) const
{
    const auto keys = requireColumns(table, m_asked.keys);
    if (!keys)
        return keys.error();
    const auto other = context.others.constFind(m_asked.table);
    if (other == context.others.constEnd())
        return tableNotThere(m_asked.table);
    const auto otherKeys = requireColumns(*other, m_asked.tableKeys);
    const auto columns = requireColumns(*other, m_asked.columns);
    if (!otherKeys || !columns)
        return otherKeys ? columns.error() : otherKeys.error();
    for (const QString &name : columnsMade()) {
        if (const Status isNew = requireNewName(table, name); !isNew)
            return isNew.error();
    }
    const auto others = KeyedRows::of(*other, *otherKeys, progress);
    if (!others)
        return others.error();
    if (others->repeats() > 0 && !m_asked.firstCounts)
        return keyRepeats(m_asked.table, *others);
    const auto partners = findPartners(table, *keys, *others, progress);
    if (!partners)
        return partners.error();
    StepOutcome outcome{table, {}};
    for (const qsizetype index : *columns) {
        ColumnInfo info = other->info(index);
        info.name = m_asked.prefix + info.name;
        info.source = id();
        if (table.indexOfRole(info.role) >= 0)
            info.role.clear(); // the table's own column has it
        outcome.table = outcome.table.withColumn(outcome.table.columnCount(),
                                                 taken(other->column(index), partners->rows), info);
    }
    outcome.changes.notes = notesOf(*partners, *others);
    return outcome;
}

Phrase JoinTableStep::sentence() const
{
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "Add %1 from the table %2, by %3"),
        {nested(listed(m_asked.columns)), nested(quoted(m_asked.table)), nested(listed(m_asked.keys))});
}

QString JoinTableStep::reason() const
{
    return u"joined from "_s + m_asked.table;
}

StepPtr joinTable(JoinTable parameters)
{
    return std::make_shared<JoinTableStep>(std::move(parameters));
}

} // namespace sphygma
