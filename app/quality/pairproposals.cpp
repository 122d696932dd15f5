// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"
#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/steps.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// One systolic column and its diastolic.
struct Pair
{
    qsizetype systolic;
    qsizetype diastolic;
};

QList<Pair> pairsOf(const Table &table)
{
    const QList<qsizetype> systolic = table.indicesOfRole(u"sbp"_s),
                           diastolic = table.indicesOfRole(u"dbp"_s);
    QList<Pair> pairs;
    for (qsizetype i = 0; i < qMin(systolic.size(), diastolic.size()); ++i) {
        if (table.info(systolic[i]).type == ColumnType::Number
            && table.info(diastolic[i]).type == ColumnType::Number)
            pairs += Pair{systolic[i], diastolic[i]};
    }
    return pairs;
}

/// clinical_spec 2.3, whole-column swap: the headings are exchanged, not the cells.
QList<Proposal> swappedColumns(const Look &look, Pair pair)
{
    const Table &table = look.table;
    const Column &systolic = table.column(pair.systolic), &diastolic = table.column(pair.diastolic);
    const NumberView upper(table, pair.systolic), lower(table, pair.diastolic);
    const ColumnInfo &first = table.info(pair.systolic), &second = table.info(pair.diastolic);
    if (!pressureRange({60, 100}, first.unit, *look.rules).contains(upper.median())
        || !pressureRange({100, 170}, second.unit, *look.rules).contains(lower.median()))
        return {};
    qint64 pairs = 0;
    const RowSet rows = rowsWhere(table, {pair.systolic, pair.diastolic}, [&](qsizetype row) {
        ++pairs;
        return systolic.number(row) < diastolic.number(row);
    });
    if (static_cast<double>(rows.count()) <= 0.9 * static_cast<double>(pairs))
        return {};
    const Remark about{
        u"swappedColumns:"_s + first.name, 0.96,
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "Half of %1 are below %2, half of %3 above %4: the headings were "
                                     "exchanged. Take %3 as systolic and %1 as diastolic? No cell changes."),
                   {first.name, Figure{upper.median(), 0}, second.name, Figure{lower.median(), 0}})};
    QList<Proposal> found = noted(look, about, rows, pair.systolic, [&](qint64 count) {
        return Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n rows have %1 below %2: the columns are exchanged"),
            {first.name, second.name}, count);
    });
    for (Proposal &proposal : found) {
        proposal.samples.clear();
        proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Exchange the columns")),
                             setRole(first.name, u"dbp"_s, first.unit),
                             {setRole(second.name, u"sbp"_s, second.unit)}}};
    }
    return found;
}

/// What is outside is told of its own column, and is not told again of the pair.
Range possibleRange(const Look &look, qsizetype column)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const auto limits = limitsInColumnUnit(look.table, column, *look.rules);
    return limits && !isTakenInWrongUnit(look, column) ? limits->hard : Range{-infinite, infinite};
}

/// clinical_spec 2.3, sbp_le_dbp: what the exchange makes plausible.
QList<Proposal> toExchange(const Look &look, Pair pair)
{
    const QString upper = look.table.info(pair.systolic).name, lower = look.table.info(pair.diastolic).name;
    const Offer offer{
        u"swapped:"_s + upper,
        0.93,
        false,
        upper,
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "The two were probably swapped: the other way round they are usual. Exchange them?")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Exchange")), exchangePressures(upper, lower)}}};
    QList<Proposal> found = offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n rows have %1 below %2"), {upper, lower},
                          cells / 2);
    });
    for (Proposal &proposal : found)
        proposal.count /= 2; // rows, not cells
    return found;
}

/// And what it does not.
QList<Proposal> wrongOrder(const Look &look, Pair pair)
{
    const Table &table = look.table;
    const QString upper = table.info(pair.systolic).name, lower = table.info(pair.diastolic).name;
    const QList<Proposal> found = toExchange(look, pair);
    const auto exchanged = tryStep(look, exchangePressures(upper, lower));
    if (!exchanged)
        return found;
    const Column &systolic = exchanged->table.column(pair.systolic);
    const Column &diastolic = exchanged->table.column(pair.diastolic);
    const Range possibleHigh = possibleRange(look, pair.systolic),
                possibleLow = possibleRange(look, pair.diastolic);
    const RowSet rows = rowsWhere(exchanged->table, {pair.systolic, pair.diastolic}, [&](qsizetype row) {
        const double high = systolic.number(row), low = diastolic.number(row);
        return high <= low && possibleHigh.contains(high) && possibleLow.contains(low);
    });
    const Remark about{u"wrongOrder:"_s + upper, 0.6,
                       Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                                    "Systolic pressure is always the higher one, and "
                                                    "exchanging the two does not make them plausible. "
                                                    "Look up both at the source."))};
    return found + noted(look, about, rows, pair.systolic, [&](qint64 count) {
               return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n rows have %1 not above %2"),
                                 {upper, lower}, count);
           });
}

} // namespace

RowSet rowsInWrongOrder(const Look &look, qsizetype column)
{
    RowSet rows(look.table.rowCount());
    const QList<Pair> pairs = pairsOf(look.table);
    for (const Pair pair : pairs) {
        if (column != pair.systolic && column != pair.diastolic)
            continue;
        rows |= rowsWhere(look.table, {pair.systolic, pair.diastolic}, [&](qsizetype row) {
            return look.table.column(pair.systolic).number(row)
                <= look.table.column(pair.diastolic).number(row);
        });
    }
    return rows;
}

QList<Proposal> exchangesOf(const Look &look, qsizetype column)
{
    QList<Proposal> found;
    const QList<Pair> pairs = pairsOf(look.table);
    for (const Pair pair : pairs) {
        if ((column == pair.systolic || column == pair.diastolic) && swappedColumns(look, pair).isEmpty())
            found += toExchange(look, pair);
    }
    return found;
}

/// rules.json hundred_dropped: 38 with 85 may be 138.
RowSet lostHundreds(const Look &look, qsizetype column)
{
    const Table &table = look.table;
    const QString &unit = table.info(column).unit;
    const Range low = pressureRange({20, 39}, unit, *look.rules),
                usual = pressureRange({50, 100}, unit, *look.rules);
    RowSet rows(table.rowCount());
    const QList<Pair> pairs = pairsOf(table);
    for (const Pair pair : pairs) {
        if (column != pair.systolic)
            continue;
        rows |= rowsWhere(table, {pair.systolic, pair.diastolic}, [&](qsizetype row) {
            return low.contains(table.column(pair.systolic).number(row))
                && usual.contains(table.column(pair.diastolic).number(row));
        });
    }
    return rows;
}

QList<Proposal> withLostHundreds(const Look &look, qsizetype column, QList<Proposal> proposals)
{
    const RowSet lost = lostHundreds(look, column);
    for (Proposal &proposal : proposals) {
        RowSet here = lost;
        here &= proposal.rows;
        if (here.isEmpty())
            continue;
        const Phrase doubt =
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                           "%n of them may lack a leading 1, as the diastolic pressure is "
                                           "usual. Look them up at the source first."),
                       {}, here.count());
        proposal.explanation = Phrase::of("%1 %2", {nested(proposal.explanation), nested(doubt)});
    }
    return proposals;
}

QList<Detector> pairDetectors(const Look &look)
{
    QList<Detector> detectors;
    const QList<Pair> pairs = pairsOf(look.table);
    for (const Pair pair : pairs) {
        detectors += [&look, pair] {
            const QList<Proposal> columns = swappedColumns(look, pair);
            return columns.isEmpty() ? withLostHundreds(look, pair.systolic, wrongOrder(look, pair))
                                     : columns;
        };
    }
    return detectors;
}

} // namespace sphygma
