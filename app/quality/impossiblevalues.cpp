// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/impossiblevalues.h"

#include "app/quality/candidate.h"
#include "app/quality/missingcodes.h"
#include "app/quality/unitmix.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// What other questions are about: values to be divided or converted, and codes for a missing value.
RowSet rowsToSave(const Look &look, qsizetype column, const QList<Proposal> &mended)
{
    const Column &cells = look.table.column(column);
    const QList<double> codes = missingCodesIn(look.table, column, *look.rules);
    RowSet rows =
        rowsWhere(look.table, {column}, [&](qsizetype row) { return codes.contains(cells.number(row)); });
    for (const Proposal &proposal : mended) {
        if (!proposal.choices.isEmpty())
            rows |= proposal.rows;
    }
    return rows;
}

QList<PhraseValue> limitTexts(const PlausibilityLimits &own)
{
    return {limitFigure(own.hard.low), limitFigure(own.hard.high), nested(unitPhrase(own.unit))};
}

Phrase impossibleTitle(const QString &column, qint64 cells)
{
    return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 are impossible"), {column}, cells);
}

QList<Proposal> setMissing(const Look &look, const QString &column, const PlausibilityLimits &own)
{
    const Offer offer{
        u"limits:"_s + column,
        0.8,
        false,
        column,
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "Outside %1 to %2 %3 nothing can be right. Set missing? What "
                                     "stood there is kept in the log."),
                   limitTexts(own)),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Set missing")), limitValues(column)}}};
    return offered(look, offer, [&](qint64 cells) { return impossibleTitle(column, cells); });
}

/// The step would take the others with it: those come first.
QList<Proposal> savedFirst(const Look &look, qsizetype column, const PlausibilityLimits &own,
                           const RowSet &rows)
{
    const QString name = look.table.info(column).name;
    const Remark about{
        u"limitsWait:"_s + name, 0.6,
        Phrase::of(
            QT_TRANSLATE_NOOP(
                "sphygma",
                "Outside %1 to %2 %3 nothing can be right. Values that can be saved come first: answer "
                "the other questions about this column, here and on the page Missing values; what is left "
                "can then be set missing. Or add the step “Limits of a column” by hand."),
            limitTexts(own))};
    return noted(look, about, rows, column, [&](qint64 cells) { return impossibleTitle(name, cells); });
}

/// A fifth of a column cannot be slips.
QList<Proposal> limitsDoNotFit(const Look &look, qsizetype column, const PlausibilityLimits &own,
                               const RowSet &rows)
{
    const QString name = look.table.info(column).name;
    const Remark about{
        u"limitsDoNotFit:"_s + name, 0.7,
        Phrase::of(QT_TRANSLATE_NOOP(
                       "sphygma",
                       "So many cannot all be wrong: the column may be in another unit than %3, or mean "
                       "something else. Say so on the page Columns; nothing is set missing before."),
                   limitTexts(own))};
    return noted(look, about, rows, column, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 lie outside %2 to %3 %4"),
                          QList<PhraseValue>{name} + limitTexts(own), cells);
    });
}

/// What the values may be is said where they stand, and on no card of their own.
void sayUnits(const Look &look, qsizetype column, const NumberView &numbers, Proposal &proposal)
{
    RowSet rows = proposal.rows;
    rows -= lostHundreds(look, column); // a usual pressure beside it is no kPa
    const QList<Phrase> doubts = doubtsAboutUnit(look, column, numbers, rows);
    for (const Phrase &doubt : doubts)
        proposal.explanation = Phrase::of("%1 %2", {nested(proposal.explanation), nested(doubt)});
}

} // namespace

RowSet rowsBeyond(const Table &table, qsizetype column, Range hard)
{
    const Column &cells = table.column(column);
    return rowsWhere(table, {column}, [&](qsizetype row) { return !hard.contains(cells.number(row)); });
}

QList<Proposal> impossibleValues(const Look &look, qsizetype column, const PlausibilityLimits &own,
                                 const NumberView &numbers, const QList<Proposal> &mended)
{
    constexpr qsizetype fewest = 6; // one of four may be a slip
    const RowSet beyond = rowsBeyond(look.table, column, own.hard);
    if (beyond.isEmpty())
        return {};
    RowSet rest = beyond;
    rest -= rowsToSave(look, column, mended);
    const qsizetype left = rest.count();
    QList<Proposal> found = left >= fewest && left * 5 > numbers.n() ? limitsDoNotFit(look, column, own, rest)
        : left == beyond.count() ? setMissing(look, look.table.info(column).name, own)
                                 : savedFirst(look, column, own, rest);
    for (Proposal &proposal : found)
        sayUnits(look, column, numbers, proposal);
    return found;
}

Figure limitFigure(double limit)
{
    return {limit, limit == std::floor(limit) ? 0 : 1};
}

} // namespace sphygma
