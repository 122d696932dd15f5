// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/longtable.h"

#include "app/clinical/roleevidence.h"
#include "app/quality/longtablekeys.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr qsizetype mostLabels = 60;
constexpr qsizetype fewestMeasures = 2;

using RowsOfLabel = QHash<QByteArray, QList<qsizetype>>;

QByteArray textAt(const Table &table, qsizetype row, qsizetype column)
{
    const std::string_view text = table.column(column).text(row);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The rows of each text; nothing where the texts are too many to name measurements.
std::optional<RowsOfLabel> labelsIn(const Table &table, qsizetype column, const QList<qsizetype> &rows)
{
    RowsOfLabel found;
    for (const qsizetype row : rows) {
        if (table.column(column).isValid(row))
            found[textAt(table, row, column)] += row;
        if (found.size() > mostLabels)
            return {};
    }
    return found;
}

/// What each label measures, by its name and by the numbers of \a value (−1: by name alone); one each.
QStringList measuresOf(const Look &look, const RowsOfLabel &labels, const QList<QByteArray> &names,
                       qsizetype value = -1)
{
    QList<RoleEvidence> evidence;
    for (const QByteArray &name : names) {
        RoleEvidence one;
        one.name = QString::fromUtf8(name);
        std::vector<double> numbers;
        const QList<qsizetype> rows = value < 0 ? QList<qsizetype>() : labels[name];
        for (const qsizetype row : rows) {
            if (look.table.column(value).isValid(row))
                numbers.push_back(look.table.column(value).number(row));
        }
        if (value >= 0)
            describeNumbers(std::move(numbers), one);
        evidence += one;
    }
    QStringList measures;
    for (const RoleGuess &guess : guessRoles(evidence, look.rules->roles, look.rules->plausibility)) {
        const bool isMeasure =
            guess.certain && guess.role != "bp_combined"_L1 && look.rules->plausibility.limits(guess.role);
        measures += isMeasure ? guess.role : QString();
    }
    return measures;
}

qsizetype countOf(const QStringList &measures)
{
    return measures.size() - measures.count(QString());
}

/// Names of at least two measurements stand in it. Numbers are no names that a reader knows: "8480-6" is
/// taken only where nothing better is there.
struct LabelColumn
{
    qsizetype column = -1;
    RowsOfLabel rows;
    QList<QByteArray> names;
    qsizetype measures = 0;
    bool isReadable = false;
};

std::optional<LabelColumn> labelColumn(const Look &look, qsizetype column, const QList<qsizetype> &rows)
{
    const auto labels = labelsIn(look.table, column, rows);
    if (!labels || labels->size() < fewestMeasures)
        return {};
    LabelColumn found{column, *labels, labels->keys(), 0, false};
    found.measures = countOf(measuresOf(look, *labels, found.names));
    found.isReadable = std::all_of(found.names.begin(), found.names.end(), [](const QByteArray &name) {
        const QString text = QString::fromUtf8(name);
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    });
    return found.measures < fewestMeasures ? std::nullopt : std::optional(found);
}

std::optional<LabelColumn> bestLabels(const Look &look, const QList<qsizetype> &rows)
{
    std::optional<LabelColumn> best;
    const auto worth = [](const LabelColumn &labels) {
        return std::pair(labels.isReadable, labels.measures);
    };
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        if (look.table.info(column).type != ColumnType::Text)
            continue;
        auto labels = labelColumn(look, column, rows);
        if (labels && (!best || worth(*labels) > worth(*best)))
            best = std::move(labels);
    }
    return best;
}

/// Number columns whose values fit what the labels say, the best first. One that means something else, such
/// as an age, is none.
QList<qsizetype> valueColumns(const Look &look, const LabelColumn &labels)
{
    const QStringList named = measuresOf(look, labels.rows, labels.names);
    std::vector<std::tuple<qsizetype, int, qsizetype>> fitting; // to be sorted
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        const ColumnInfo &info = look.table.info(column);
        if (info.type != ColumnType::Number || (!info.role.isEmpty() && !named.contains(info.role)))
            continue;
        const qsizetype count = countOf(measuresOf(look, labels.rows, labels.names, column));
        const bool isStandard = info.name.endsWith("STRESN"_L1); // CDISC: in standard units
        if (count >= fewestMeasures)
            fitting.push_back({-count, isStandard ? 0 : 1, column});
    }
    std::sort(fitting.begin(), fitting.end());
    QList<qsizetype> columns;
    for (const auto &[count, rank, column] : fitting)
        columns += column;
    return columns;
}

/// Of the texts of \a column most are units.
bool saysUnits(const Look &look, qsizetype column, const QList<qsizetype> &rows)
{
    if (look.table.info(column).type != ColumnType::Text)
        return false;
    const auto texts = labelsIn(look.table, column, rows);
    if (!texts || texts->isEmpty())
        return false;
    qsizetype units = 0, all = 0;
    for (auto it = texts->begin(); it != texts->end(); ++it) {
        all += it->size();
        units += look.rules->units.code(QString::fromUtf8(it.key())) ? it->size() : 0;
    }
    return units * 2 >= all;
}

/// The column of units that stands next after \a value, or else before it; −1 without one.
qsizetype unitBeside(const QList<qsizetype> &units, qsizetype value)
{
    const auto after = std::find_if(units.begin(), units.end(), [value](qsizetype u) { return u > value; });
    return after != units.end() ? *after : units.isEmpty() ? -1 : units.last();
}

/// The values of one reading are not all the same: an age beside several names would be.
bool differsWithinReadings(const Table &table, const QList<qsizetype> &keys, qsizetype value,
                           const QList<qsizetype> &rows)
{
    QHash<QString, QSet<QString>> values;
    QHash<QString, int> sizes;
    for (const qsizetype row : rows) {
        QString key;
        for (const qsizetype column : keys)
            key += table.displayText(row, column) + u'\n';
        values[key].insert(table.displayText(row, value));
        ++sizes[key];
    }
    qsizetype several = 0, differing = 0;
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        several += *it > 1;
        differing += *it > 1 && values[it.key()].size() > 1;
    }
    return differing * 2 > several;
}

/// All labels of the table: pressures first, the others as they come.
QStringList orderedLabels(const Look &look, const LabelColumn &labels, qsizetype value)
{
    QList<qsizetype> all;
    look.table.keptRows().forEach([&](qsizetype row) { all += row; });
    const auto rows = labelsIn(look.table, labels.column, all);
    if (!rows)
        return {};
    QList<QByteArray> names = rows->keys();
    std::sort(names.begin(), names.end(), [&](const QByteArray &a, const QByteArray &b) {
        return (*rows)[a].first() < (*rows)[b].first();
    });
    const QStringList measures = measuresOf(look, labels.rows, names, value);
    QStringList ordered;
    for (const QString &pressure : {u"sbp"_s, u"dbp"_s}) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (measures[i] == pressure)
                ordered += QString::fromUtf8(names[i]);
        }
    }
    for (const QByteArray &name : names) {
        if (!ordered.contains(QString::fromUtf8(name)))
            ordered += QString::fromUtf8(name);
    }
    return ordered;
}

/// A pressure that has a column of its own, other than that of all values.
bool hasPressureBeside(const Table &table, qsizetype value)
{
    for (const QString &role : {u"sbp"_s, u"dbp"_s, u"bp_combined"_s}) {
        const QList<qsizetype> holders = table.indicesOfRole(role);
        if (std::any_of(holders.begin(), holders.end(), [value](qsizetype c) { return c != value; }))
            return true;
    }
    return false;
}

bool hasMissing(const Table &table, qsizetype column)
{
    bool all = true;
    table.keptRows().forEach([&](qsizetype row) { all = all && table.column(column).isValid(row); });
    return !all;
}

SpreadRows spreadBy(const Look &look, const LabelColumn &labels, qsizetype value, qsizetype unit,
                    const QList<qsizetype> &keys)
{
    const Table &table = look.table;
    SpreadRows spread;
    for (const qsizetype key : keys) {
        const bool mayMiss = key != keys.first() && hasMissing(table, key);
        (mayMiss ? spread.within : spread.by) += table.info(key).name;
    }
    spread.label = table.info(labels.column).name;
    spread.value = table.info(value).name;
    spread.labels = orderedLabels(look, labels, value);
    spread.unit = unit < 0 ? QString() : table.info(unit).name;
    spread.repeatsApart = true;
    return spread;
}

} // namespace

std::optional<LongTable> longTableOf(const Look &look)
{
    const QList<qsizetype> rows = rowsOfSomePatients(look.table);
    const auto labels = bestLabels(look, rows);
    const QList<qsizetype> values = labels ? valueColumns(look, *labels) : QList<qsizetype>();
    if (values.isEmpty() || hasPressureBeside(look.table, values.first()))
        return {};
    const qsizetype value = values.first();
    QList<qsizetype> units;
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        if (column != labels->column && saysUnits(look, column, rows))
            units += column;
    }
    const QSet<qsizetype> others =
        QSet<qsizetype>(values.begin(), values.end()) + QSet<qsizetype>(units.begin(), units.end());
    const QList<qsizetype> keys = keysOfReadings(look, rows, labels->column, others);
    if (keys.isEmpty() || !differsWithinReadings(look.table, keys, value, rows))
        return {};
    LongTable found{spreadBy(look, *labels, value, unitBeside(units, value), keys), false};
    const QStringList measures = measuresOf(look, labels->rows, labels->names, value);
    found.hasPressures = measures.contains(u"sbp"_s) && measures.contains(u"dbp"_s);
    return found.spread.labels.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace sphygma
