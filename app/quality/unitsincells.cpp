// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/recipe/steps/celltext.h"
#include "app/recipe/steps/quantitytext.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// How many cells of a column name which unit.
struct UnitCounts
{
    qint64 texts = 0; ///< all that may hold a unit
    QMap<QString, qint64> units;

    qint64 read() const { return std::accumulate(units.begin(), units.end(), qint64(0)); }

    /// Most frequent first.
    QStringList inOrder() const
    {
        QStringList order = units.keys();
        std::stable_sort(order.begin(), order.end(),
                         [this](const QString &a, const QString &b) { return units[a] > units[b]; });
        return order;
    }
};

/// Only units that convert to \a wanted count. Columns of free text are given up early.
UnitCounts countUnits(const Look &look, qsizetype column, const QString &wanted)
{
    constexpr qint64 tried = 200;
    const Column &cells = look.table.column(column);
    const QString analyte = UnitBook::analyteOfRole(look.table.info(column).role);
    UnitCounts counts;
    for (qsizetype row = 0; row < look.table.rowCount(); ++row) {
        if (!look.table.isKept(row) || (cells.storage() == Storage::Number && cells.isValid(row)))
            continue;
        const auto text = standingText(cells, row);
        if (!text)
            continue;
        ++counts.texts;
        const auto quantity = readQuantity(*text, look.rules->units);
        if (quantity && look.rules->units.conversion(analyte, quantity->unit, wanted))
            ++counts.units[quantity->unit];
        if (counts.texts == tried && cells.storage() == Storage::Text && counts.read() * 4 < tried)
            return {};
    }
    return counts;
}

Phrase countList(const UnitCounts &counts)
{
    QList<Phrase> parts;
    const QStringList order = counts.inOrder();
    for (const QString &unit : order)
        parts += Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n in %1"), {nested(unitPhrase(unit))},
                            counts.units[unit]);
    return listed(parts);
}

/// The column's own unit where it has one; else the one it is judged in first, then the others named.
QStringList unitsToOffer(const UnitCounts &counts, const ColumnInfo &info, const QString &wanted)
{
    if (info.type == ColumnType::Number && !info.unit.isEmpty())
        return {info.unit};
    QStringList offered = counts.inOrder();
    if (const qsizetype at = offered.indexOf(wanted); at > 0)
        offered.move(at, 0);
    return offered;
}

} // namespace

QList<Proposal> unitsToRead(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    const QString wanted = wantedUnit(look, info);
    if (wanted.isEmpty() || (info.type != ColumnType::Text && info.type != ColumnType::Number))
        return {};
    const UnitCounts counts = countUnits(look, column, wanted);
    const QString own = info.unit.isEmpty() ? wanted : info.unit;
    const bool isText = info.type == ColumnType::Text;
    if (isText ? counts.read() * 2 < counts.texts : counts.read() == counts.units.value(own))
        return {};
    Offer offer{u"unitsToRead:"_s + info.name,
                0.95,
                false,
                info.name,
                Phrase::of(QT_TRANSLATE_NOOP(
                               "sphygma",
                               "%1. All become numbers of one unit, those in another are converted. A number "
                               "without a unit stays as it stands."),
                           {nested(countList(counts))}),
                {}};
    const QStringList units = unitsToOffer(counts, info, wanted);
    for (const QString &unit : units)
        offer.choices += {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read in %1"), {nested(unitPhrase(unit))}),
                          readUnits({info.name, unit})};
    if (offer.choices.isEmpty())
        return {};
    return offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells of %1 hold a number and its unit"),
                          {info.name}, cells);
    });
}

} // namespace sphygma
