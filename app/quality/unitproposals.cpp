// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

using namespace Qt::StringLiterals;

namespace sphygma {

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

std::optional<UnitGuess> unitGuess(const Look &look, qsizetype column, const Role &role)
{
    const ColumnInfo &info = look.table.info(column);
    if (!info.unit.isEmpty() && info.unit != role.unit)
        return UnitGuess{
            info.unit,
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The column is in %1."), {nested(unitPhrase(info.unit))}),
            0.9};
    const NumberView numbers(look.table, column);
    if (numbers.n() < 5)
        return {};
    if (info.role == u"sbp"_s || info.role == u"dbp"_s)
        return pressureGuess(look.table, info.role, numbers);
    return info.role == u"age"_s ? ageGuess(numbers) : bodyGuess(info.role, numbers.median());
}

QList<Proposal> wholeColumn(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    const Role *role = look.rules->roles.role(info.role);
    if (!role || role->unit.isEmpty() || info.type != ColumnType::Number)
        return {};
    const auto guess = unitGuess(look, column, *role);
    if (!guess)
        return {};
    const PhraseValue from = nested(unitPhrase(guess->from)), to = nested(unitPhrase(role->unit));
    const Offer offer{u"unit:"_s + info.name,
                      guess->certainty,
                      false,
                      info.name,
                      Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 Convert to %2?"), {nested(guess->why), to}),
                      {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert")),
                        convertUnit(info.name, guess->from, role->unit)}}};
    return offered(look, offer, [&](qint64) {
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 looks like %2, not %3"), {info.name, from, to});
    });
}

} // namespace

QList<Detector> unitDetectors(const Look &look)
{
    QList<Detector> detectors;
    for (qsizetype column = 0; column < look.table.columnCount(); ++column)
        detectors += [&look, column] { return wholeColumn(look, column); };
    return detectors;
}

} // namespace sphygma
