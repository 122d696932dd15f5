// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/rolenumbers.h"
#include "app/clinical/rowgroups.h"
#include "app/quality/candidate.h"
#include "app/quality/indicatorfamilies.h"
#include "app/quality/missingcodes.h"
#include "app/recipe/steps/steptext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

QString nameOf(const Look &look, qsizetype column)
{
    return look.table.info(column).name;
}

const QString notStated = u"notStated"_s;

/// Why a cell has no value, as clinicians tell it: refused, not done, not applicable, unknown, technical.
QString reasonClassOf(const Look &look, const Column &cells, qsizetype row)
{
    const QString reason = cells.reasonName(cells.reason(row));
    const QString word = cells.original(row).value_or(reason.section(u':', 1));
    const QString known = look.rules->missingWords.reasonClass(word.trimmed());
    return known.isEmpty() ? notStated : known;
}

Phrase reasonClassText(const QString &id)
{
    static const QHash<QString, const char *> texts{
        {u"refused"_s, QT_TRANSLATE_NOOP("sphygma", "refused")},
        {u"not_done"_s, QT_TRANSLATE_NOOP("sphygma", "not done")},
        {u"not_applicable"_s, QT_TRANSLATE_NOOP("sphygma", "not applicable")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("sphygma", "unknown")},
        {u"technical"_s, QT_TRANSLATE_NOOP("sphygma", "technical")},
        {notStated, QT_TRANSLATE_NOOP("sphygma", "no reason given")}};
    return Phrase::of(texts.value(id));
}

/// C1, and C2 where some cells say why.
QList<Indicator> missingCells(const Look &look, qsizetype column)
{
    const Table &table = look.table;
    const Column &cells = table.column(column);
    RowSet missing = table.keptRows();
    missing -= presentRows(table, column);
    QMap<QString, RowSet> byReason;
    RowSet empty(table.rowCount()); // most missing cells: no text to look at
    missing.forEach([&](qsizetype row) {
        if (cells.reason(row) == Reason::Empty)
            return empty.insert(row);
        RowSet &rows = byReason[reasonClassOf(look, cells, row)];
        if (rows.size() == 0)
            rows = RowSet(table.rowCount());
        rows.insert(row);
    });
    if (!empty.isEmpty()) {
        RowSet &rows = byReason[notStated];
        if (rows.size() == 0)
            rows = RowSet(table.rowCount());
        rows |= empty;
    }
    QList<Indicator> found{shareIndicator("C1", {nameOf(look, column)}, missing, table.keptCount())};
    if (byReason.size() == 1 && byReason.contains(notStated))
        return found;
    for (auto it = byReason.begin(); it != byReason.end(); ++it) {
        found += shareIndicator("C2", {nameOf(look, column)}, it.value(), table.keptCount());
        found.last().detail = it.key();
        found.last().about = reasonClassText(it.key());
    }
    return found;
}

/// I7: cells whose word or number may mean "no value", while nobody has declared it.
QList<Indicator> uncertainCodes(const Look &look, qsizetype column)
{
    const Table &table = look.table;
    RowSet rows = missingWordRows(table, column, look.rules->missingWords);
    const QList<double> codes = missingCodesIn(table, column, *look.rules);
    if (!codes.isEmpty())
        rows |= rowsWhere(table, {column},
                          [&](qsizetype row) { return codes.contains(table.column(column).number(row)); });
    return {shareIndicator("I7", {nameOf(look, column)}, rows, table.keptCount())};
}

/// Kept rows with a value in any (or with \a all in every) of \a columns.
RowSet withValue(const Look &look, const QList<RoleNumbers> &columns, bool all)
{
    RowSet rows = all ? look.table.keptRows() : RowSet(look.table.rowCount());
    for (const RoleNumbers &numbers : columns) {
        const RowSet present = presentRows(look.table, numbers.column());
        if (all)
            rows &= present;
        else
            rows |= present;
    }
    return rows;
}

QStringList namesOf(const Look &look, const QList<RoleNumbers> &columns)
{
    QStringList names;
    for (const RoleNumbers &numbers : columns)
        names += nameOf(look, numbers.column());
    return names;
}

QList<Indicator> pairsAndCases(const Look &look)
{
    const auto systolic = RoleNumbers::ofRole(look.table, u"sbp"_s, *look.rules);
    const auto diastolic = RoleNumbers::ofRole(look.table, u"dbp"_s, *look.rules);
    const auto age = RoleNumbers::ofRole(look.table, u"age"_s, *look.rules);
    QList<Indicator> found;
    if (!systolic)
        return found;
    QList<RoleNumbers> pair{*systolic};
    if (diastolic) {
        pair += *diastolic;
        const RowSet either = withValue(look, pair, false);
        RowSet incomplete = either;
        incomplete -= withValue(look, pair, true);
        found += shareIndicator("C3", namesOf(look, pair), incomplete, either.count());
    }
    if (age)
        pair.prepend(*age);
    RowSet incomplete = look.table.keptRows();
    incomplete -= withValue(look, pair, true);
    found += shareIndicator("C4", namesOf(look, pair), incomplete, look.table.keptCount());
    return found;
}

/// C5, of rows with any reading, where readings stand side by side.
QList<Indicator> fewReadings(const Look &look)
{
    const QList<RoleNumbers> readings = RoleNumbers::allOfRole(look.table, u"sbp"_s, *look.rules);
    if (readings.size() < 2)
        return {};
    const RowSet any = withValue(look, readings, false);
    RowSet few(look.table.rowCount());
    any.forEach([&](qsizetype row) {
        if (std::count_if(readings.begin(), readings.end(), [row](const auto &r) { return r.has(row); }) < 2)
            few.insert(row);
    });
    return {shareIndicator("C5", namesOf(look, readings), few, any.count())};
}

/// Difference of two means in pooled standard deviations (Austin 2009), without its sign.
std::optional<double> standardisedDifference(const Summary &a, const Summary &b)
{
    if (!a.sd || !b.sd)
        return {};
    const double pooled = std::sqrt((*a.sd * *a.sd + *b.sd * *b.sd) / 2);
    return pooled > 0 ? std::optional(std::abs(*a.mean - *b.mean) / pooled) : std::nullopt;
}

/// Cramér's V of belonging to \a part against the groups of a column.
std::optional<double> cramersV(const RowGroups &groups, const RowSet &part)
{
    std::vector<std::array<double, 2>> table(static_cast<size_t>(groups.count()));
    std::array<double, 2> columns{};
    double n = 0;
    for (size_t row = 0; row < groups.ofRow.size(); ++row) {
        if (groups.ofRow[row] == RowGroups::none)
            continue;
        const size_t in = part.contains(static_cast<qsizetype>(row)) ? 1 : 0;
        ++table[groups.ofRow[row]][in];
        ++columns[in];
        ++n;
    }
    if (table.size() < 2 || columns[0] == 0 || columns[1] == 0)
        return {};
    double chiSquare = 0;
    for (const auto &counts : table) {
        for (size_t in = 0; in < 2; ++in) {
            const double expected = (counts[0] + counts[1]) * columns[in] / n;
            chiSquare += (counts[in] - expected) * (counts[in] - expected) / expected;
        }
    }
    return std::sqrt(chiSquare / n); // two columns: the smaller side less one is one
}

Indicator difference(const Look &look, qsizetype column, const RowSet &without, std::optional<double> value)
{
    Indicator indicator;
    indicator.kind = u"C6"_s;
    indicator.columns = {nameOf(look, column)};
    indicator.detail = look.table.info(column).role;
    indicator.violated = without.count();
    indicator.denominator = look.table.keptCount();
    indicator.value = value;
    indicator.rows = without;
    return indicator;
}

/// C6: whether those without a pressure are other people than those with one.
QList<Indicator> whoIsMissing(const Look &look)
{
    const Table &table = look.table;
    const auto systolic = RoleNumbers::ofRole(table, u"sbp"_s, *look.rules);
    if (!systolic)
        return {};
    RowSet without = table.keptRows();
    without -= presentRows(table, systolic->column());
    if (without.isEmpty())
        return {};
    QList<Indicator> found;
    if (const auto age = RoleNumbers::ofRole(table, u"age"_s, *look.rules)) {
        std::vector<double> missing, present;
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            if (table.isKept(row) && age->has(row))
                (without.contains(row) ? missing : present).push_back(age->at(row));
        }
        found += difference(look, age->column(), without,
                            standardisedDifference(summarise(missing), summarise(present)));
    }
    for (const QString &role : {u"sex"_s, u"site"_s}) {
        const qsizetype column = table.indexOfRole(role);
        NoProgress quiet;
        if (column >= 0)
            found +=
                difference(look, column, without, cramersV(groupRows(table, column, quiet).value(), without));
    }
    return found;
}

} // namespace

QList<Measurement> completenessMeasurements(const Look &look)
{
    QList<Measurement> measurements{[&look] { return pairsAndCases(look); },
                                    [&look] { return fewReadings(look); },
                                    [&look] { return whoIsMissing(look); }};
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        measurements += [&look, column] { return missingCells(look, column); };
        measurements += [&look, column] { return uncertainCodes(look, column); };
    }
    return measurements;
}

} // namespace sphygma
