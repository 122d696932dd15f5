// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/digitpreference.h"
#include "app/analysis/presentvalues.h"
#include "app/quality/candidate.h"
#include "app/quality/impossiblevalues.h"
#include "app/quality/missingcodes.h"
#include "app/quality/numberview.h"
#include "app/quality/unitmix.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

QList<Proposal> shifted(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    const Offer offer{
        u"shifted:"_s + info.name,
        0.9,
        false,
        info.name,
        Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "No one has such a value, but a tenth of it is usual: the decimal point was "
                              "lost. Divide by ten?")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Divide by ten")), divideShifted(info.name)}}};
    return offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 look ten times too large"),
                          {info.name}, cells);
    });
}

/// Possible but rare: for a look, nothing to repair. What is asked about otherwise (\a mended) is left out.
QList<Proposal> unusual(const Look &look, qsizetype column, const PlausibilityLimits &own,
                        const QList<Proposal> &mended)
{
    const ColumnInfo &info = look.table.info(column);
    const Column &cells = look.table.column(column);
    const bool isDiastolic = info.role == u"dbp"_s; // 0 is asked about on the page Missing values
    RowSet rows = rowsWhere(look.table, {column}, [&](qsizetype row) {
        const double value = cells.number(row);
        return own.hard.contains(value) && !own.soft.contains(value) && !(isDiastolic && value == 0);
    });
    for (const Proposal &proposal : mended)
        rows -= proposal.rows;
    if (!rows.isEmpty())
        rows -= rowsInWrongOrder(look, column);
    constexpr qsizetype fewest = 20; // a third of fewer may be chance
    const qsizetype count = rows.count();
    const bool meansOther = count >= fewest
        && count * 3 > rowsWhere(look.table, {column}, [](qsizetype) { return true; }).count();
    const char *why = meansOther
        ? QT_TRANSLATE_NOOP("sphygma",
                            "Outside %1 to %2. So many can hardly be unusual: the column may mean something "
                            "else, such as a value at exercise. Say so on the page Columns.")
        : QT_TRANSLATE_NOOP(
            "sphygma",
            "Outside %1 to %2, but possible. Nothing is changed; compare with the notes where you can.");
    const Remark about{u"unusual:"_s + info.name, 0.3,
                       Phrase::of(why, {limitFigure(own.soft.low), limitFigure(own.soft.high)})};
    return noted(look, about, rows, column, [&](qint64 values) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 are unusual"), {info.name}, values);
    });
}

/// Digit preference of whole-number pressures: a quality finding, nothing to repair.
QList<Proposal> lastDigits(const Look &look, qsizetype column, const NumberView &numbers)
{
    const ColumnInfo &info = look.table.info(column);
    if (info.role != u"sbp"_s && info.role != u"dbp"_s)
        return {};
    std::array<qint64, 10> digits{};
    for (size_t i = 0; i < numbers.values().size(); ++i) {
        const double value = numbers.values()[i];
        if (value >= 0 && value == std::floor(value))
            digits[static_cast<size_t>(std::fmod(value, 10))] += numbers.copies(i);
    }
    const DigitPreference found = digitPreference(digits);
    if (found.n < 100 || found.score < 10)
        return {};
    Proposal proposal;
    proposal.id = u"lastDigits:"_s + info.name;
    proposal.count = digits[0];
    proposal.certainty = 0.2;
    proposal.title = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 % of the values of %2 end in 0"),
                                {Figure{100 * found.zeroShare, 0}, info.name});
    proposal.explanation =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "%1 % would be expected; digit preference score %2 (10 is mild, 20 "
                                     "marked), n = %3. Rounded readings "
                                     "blur every threshold. Nothing to repair."),
                   {Figure{100 * found.zeroExpected, 0}, Figure{found.score, 1}, found.n});
    return {proposal};
}

QList<Proposal> wrongNumbers(const Look &look, qsizetype column)
{
    const auto limits = limitsInColumnUnit(look.table, column, *look.rules);
    if (!limits || isTakenInWrongUnit(look, column)) // the unit is asked about on the page Columns
        return {};
    const NumberView numbers(look.table, column);
    const RowSet impossible =
        rowsBeyond(look.table, column, limits->hard); // doubts about those are said there
    const QList<Proposal> mended = mixedUnits(look, column, numbers, impossible) + shifted(look, column);
    const bool isAge = look.table.info(column).role == "age"_L1;
    const QList<Proposal> computed = isAge ? agesToCompute(look) : QList<Proposal>(); // told beside the dates
    return withLostHundreds(look, column,
                            mended
                                + impossibleValues(look, column, *limits, numbers,
                                                   mended + computed + exchangesOf(look, column)))
        + unusual(look, column, *limits, mended) + lastDigits(look, column, numbers);
}

/// Texts that are no words for "no value" in a column of numbers: "150 mmHg", "120/80", ">200".
QList<Proposal> unreadable(const Look &look, qsizetype column)
{
    const Table &table = look.table;
    const ColumnInfo &info = table.info(column);
    if (storageOf(info.type) == Storage::Text)
        return {};
    RowSet rows = unreadableRows(table, column, look.rules->missingWords);
    if (!rows.isEmpty()) { // asked about on other pages
        QList<Proposal> elsewhere = numbersInCells(look, column);
        if (info.role == "age"_L1)
            elsewhere += missingAges(look);
        for (const Proposal &mended : elsewhere)
            rows -= mended.rows;
    }
    const Remark about{u"unreadable:"_s + info.name, 0.6,
                       Phrase::of(QT_TRANSLATE_NOOP(
                           "sphygma",
                           "What cannot be read counts as missing until it is corrected by hand: open the "
                           "cell in the table to set it."))};
    return noted(look, about, rows, column, [&](qint64 count) {
        return info.type == ColumnType::Number
            ? Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells of %1 are not numbers"), {info.name}, count)
            : Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells of %1 are not dates or times"), {info.name},
                         count);
    });
}

} // namespace

QList<Detector> wrongValueDetectors(const Look &look)
{
    QList<Detector> detectors;
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        detectors += [&look, column] { return wrongNumbers(look, column); };
        detectors += [&look, column] { return unreadable(look, column); };
    }
    return detectors;
}

} // namespace sphygma
