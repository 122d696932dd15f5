// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/rolenumbers.h"
#include "app/quality/bodyrows.h"
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

QString wantedUnit(const Look &look, const ColumnInfo &info)
{
    const Role *role = look.rules->roles.role(info.role);
    if (!role || !role->unit.isEmpty())
        return role ? role->unit : QString();
    const PlausibilityLimits *limits = look.rules->plausibility.limits(info.role);
    return limits ? limits->unit : QString();
}

namespace {

/// A unit that the values of a column point to, and why (clinical_spec 2.4).
struct UnitGuess
{
    QString from;
    Phrase why;
    double certainty = 0.85;
};

bool looksKpa(const QString &role, const NumberView &values)
{
    const double median = values.median(), p99 = values.quantile(0.99);
    return role == u"sbp"_s ? median >= 12 && median <= 25 && p99 < 40
                            : median >= 7 && median <= 16 && p99 < 25;
}

/// Both pressures must agree.
std::optional<UnitGuess> pressureGuess(const Table &table, const QString &role, const NumberView &numbers)
{
    if (!looksKpa(role, numbers))
        return {};
    const QString other = role == u"sbp"_s ? u"dbp"_s : u"sbp"_s;
    const auto partner = numberOfRole(table, other);
    const bool isKpa = partner && table.info(*partner).unit == u"kPa"_s;
    if (partner && !isKpa && !looksKpa(other, NumberView(table, *partner)))
        return {};
    return UnitGuess{
        u"kPa"_s,
        Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Half of the values are below %1: pressures in kPa look like this."),
            {Figure{numbers.median(), 1}}),
        partner ? 0.95 : 0.8};
}

std::optional<UnitGuess> ageGuess(const NumberView &numbers)
{
    const double median = numbers.median();
    if (median <= 130 || (numbers.wholeShare() >= 0.95 && numbers.share(1900, 2100) >= 0.95))
        return {};
    const bool months = numbers.quantile(0.99) <= 1500;
    return UnitGuess{
        months ? u"mo"_s : u"d"_s,
        Phrase::of(months
                       ? QT_TRANSLATE_NOOP("sphygma", "Half of the ages are above %1: they look like months.")
                       : QT_TRANSLATE_NOOP("sphygma", "Half of the ages are above %1: they look like days."),
                   {Figure{median, 0}}),
        0.95};
}

/// Small children are as tall in centimetres as grown people in inches.
bool areChildren(const Look &look)
{
    constexpr double small = 8; ///< years
    const auto ages = numberOfRole(look.table, u"age"_s);
    if (!ages || (!look.table.info(*ages).unit.isEmpty() && look.table.info(*ages).unit != u"a"_s))
        return false;
    const NumberView years(look.table, *ages);
    return years.n() > 0 && years.median() < small;
}

std::optional<UnitGuess> bodyGuess(const QString &role, double median)
{
    const auto looks = [&](const char *unit) {
        return UnitGuess{
            QLatin1String(unit),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The middle value is %1, which is usual for %2."),
                       {Figure{median, 1}, nested(unitPhrase(QLatin1String(unit)))})};
    };
    if (role == u"height"_s && median >= 1.3 && median <= 2.2)
        return looks("m");
    if (role == u"height"_s && median >= 48 && median <= 84)
        return looks("[in_i]");
    if (role == u"temperature"_s && median >= 90 && median <= 110)
        return looks("[degF]");
    const bool cholesterol = role == u"total_cholesterol"_s || role == u"ldl"_s || role == u"triglycerides"_s;
    if (((role == u"glucose"_s || cholesterol) && median > 30) || (role == u"hdl"_s && median > 10))
        return looks("mg/dL");
    if (role == u"hba1c"_s && median > 20)
        return looks("mmol/mol");
    if (role == u"creatinine"_s && median > 0.2 && median < 20)
        return looks("mg/dL");
    return {};
}

/// Weights alone do not tell: 150 may be either. With the heights beside them half of all people would weigh
/// what nobody does (clinical_spec 2.4, implied body mass index).
std::optional<UnitGuess> poundsGuess(const Look &look, qsizetype column)
{
    const auto heights = RoleNumbers::ofRole(look.table, u"height"_s, *look.rules);
    const auto toKilograms = look.rules->units.conversion(u"mass"_s, u"[lb_av]"_s, u"kg"_s);
    if (!heights || !toKilograms)
        return {};
    std::vector<double> indices;
    look.table.keptRows().forEach([&](qsizetype row) {
        if (!look.table.column(column).isValid(row) || !heights->has(row) || heights->at(row) < 100)
            return;
        const double metres = heights->at(row) / 100;
        indices.push_back(look.table.column(column).number(row) / (metres * metres));
    });
    if (indices.size() < 5)
        return {};
    const auto middle = indices.begin() + static_cast<std::ptrdiff_t>(indices.size() / 2);
    std::nth_element(indices.begin(), middle, indices.end());
    const double inKilograms = toKilograms->apply(*middle);
    if (*middle <= 45 || inKilograms < 14 || inKilograms > 45)
        return {};
    return UnitGuess{
        u"[lb_av]"_s,
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "In kilograms half of all people would have a body mass index "
                                     "above %1; in pounds it is %2, as usual."),
                   {Figure{*middle, 0}, Figure{inKilograms, 0}}),
        0.9};
}

/// Laboratory values may be in any unit, so that none goes without saying.
bool isUnitOpen(const Look &look, const ColumnInfo &info)
{
    const Role *role = look.rules->roles.role(info.role);
    return role && role->unit.isEmpty();
}

std::optional<UnitGuess> unitGuess(const Look &look, qsizetype column, const QString &wanted)
{
    const ColumnInfo &info = look.table.info(column);
    if (!info.unit.isEmpty() && info.unit != wanted)
        return UnitGuess{
            info.unit,
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The column is in %1."), {nested(unitPhrase(info.unit))}),
            0.9};
    const NumberView numbers(look.table, column);
    if (numbers.n() < 5)
        return {};
    if (info.role == u"sbp"_s || info.role == u"dbp"_s)
        return pressureGuess(look.table, info.role, numbers);
    if (info.role == u"weight"_s)
        return poundsGuess(look, column);
    if (info.role == u"height"_s && (areChildren(look) || areRightByIndex(look, look.table.keptRows())))
        return {};
    return info.role == u"age"_s ? ageGuess(numbers) : bodyGuess(info.role, numbers.median());
}

/// The guess for a column of a role that has a unit; nothing where it is in that unit already.
std::optional<UnitGuess> columnGuess(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    const QString wanted = wantedUnit(look, info);
    if (wanted.isEmpty() || info.type != ColumnType::Number
        || (isUnitOpen(look, info) && !info.unit.isEmpty()))
        return {};
    return unitGuess(look, column, wanted);
}

QList<ProposalChoice> unitChoices(const Look &look, const ColumnInfo &info, const QString &from)
{
    QList<ProposalChoice> choices{{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert")),
                                   convertUnit(info.name, from, wantedUnit(look, info))}};
    if (isUnitOpen(look, info))
        choices += {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Keep in %1"), {nested(unitPhrase(from))}),
                    setRole(info.name, info.role, from)};
    return choices;
}

QList<Proposal> wholeColumn(const Look &look, qsizetype column, const UnitGuess &guess)
{
    const ColumnInfo &info = look.table.info(column);
    const PhraseValue from = nested(unitPhrase(guess.from)), to = nested(unitPhrase(wantedUnit(look, info)));
    const Offer offer{u"unit:"_s + info.name,
                      guess.certainty,
                      false,
                      info.name,
                      Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 Convert to %2?"), {nested(guess.why), to}),
                      unitChoices(look, info, guess.from)};
    return offered(look, offer, [&](qint64) {
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 looks like %2, not %3"), {info.name, from, to});
    });
}

/// Columns that tell the same of the same units are one question, not one each.
Proposal together(const QList<Proposal> &columns, const QStringList &names, const UnitGuess &guess,
                  const QString &unit)
{
    Proposal all = columns.first();
    all.choices.first().verb = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert all"));
    for (const Proposal &column : columns.sliced(1)) {
        all.count += column.count;
        all.rows |= column.rows;
        all.certainty = std::min(all.certainty, column.certainty);
        for (qsizetype i = 0; i < std::min(all.choices.size(), column.choices.size()); ++i)
            all.choices[i].further.append(column.choices[i].step);
    }
    const PhraseValue from = nested(unitPhrase(guess.from)), to = nested(unitPhrase(unit));
    all.id = u"units:"_s + names.join(u',');
    all.title = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 look like %2, not %3"),
                           {nested(listed(names)), from, to});
    all.explanation =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2 Convert all %3 columns to %4, a step each?"),
                   {names.first(), nested(guess.why), qint64(names.size()), to});
    return all;
}

/// Columns of one analyte: those in the same other unit are offered together.
QList<Proposal> columnsInOtherUnits(const Look &look, const QList<qsizetype> &columns)
{
    struct Group
    {
        UnitGuess guess; ///< of the first
        QString unit;
        QStringList names;
        QList<Proposal> offers;
    };

    std::vector<Group> groups;
    for (const qsizetype column : columns) {
        const auto guess = columnGuess(look, column);
        const QList<Proposal> offer = guess ? wholeColumn(look, column, *guess) : QList<Proposal>();
        if (offer.isEmpty())
            continue;
        const QString unit = wantedUnit(look, look.table.info(column));
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &known) {
            return known.guess.from == guess->from && known.unit == unit;
        });
        if (group == groups.end())
            group = groups.insert(group, {*guess, unit, {}, {}});
        group->names += look.table.info(column).name;
        group->offers += offer;
    }
    QList<Proposal> found;
    for (const Group &group : groups)
        found += group.offers.size() == 1 ? group.offers.first()
                                          : together(group.offers, group.names, group.guess, group.unit);
    return found;
}

} // namespace

bool isInOtherUnit(const Look &look, qsizetype column)
{
    return columnGuess(look, column).has_value();
}

bool isTakenInWrongUnit(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    const auto guess = columnGuess(look, column);
    return guess && guess->from != info.unit;
}

QList<Detector> unitDetectors(const Look &look)
{
    QList<Detector> detectors;
    QMap<QString, QList<qsizetype>> sameAnalyte;
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        detectors += [&look, column] { return unitsToRead(look, column); };
        const QString analyte = UnitBook::analyteOfRole(look.table.info(column).role);
        if (analyte.isEmpty())
            detectors += [&look, column] { return columnsInOtherUnits(look, {column}); };
        else
            sameAnalyte[analyte].append(column);
    }
    for (const QList<qsizetype> &columns : std::as_const(sameAnalyte))
        detectors += [&look, columns] { return columnsInOtherUnits(look, columns); };
    return detectors;
}

} // namespace sphygma
