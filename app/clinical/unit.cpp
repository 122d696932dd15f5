// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/unit.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

QString aliasKey(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

/// Ages by mean calendar lengths, which rules.json does not list, and the pressures as UCUM defines them.
QList<UnitConversion> builtIn()
{
    return {{u"age"_s, u"d"_s, u"a"_s, 1 / 365.25, 0},
            {u"age"_s, u"wk"_s, u"a"_s, 1 / 52.17857, 0},
            {u"age"_s, u"mo"_s, u"a"_s, 1 / 12.0, 0},
            {u"pressure"_s, u"mm[Hg]"_s, u"kPa"_s, 0.133322, 0}};
}

UnitConversion inverse(const UnitConversion &c)
{
    return {c.analyte, c.to, c.from, 1 / c.factor, -c.offset / c.factor};
}

UnitConversion chained(const UnitConversion &first, const UnitConversion &second)
{
    return {first.analyte, first.from, second.to, first.factor * second.factor,
            first.offset * second.factor + second.offset};
}

struct UnitName
{
    const char *code;
    const char *name;
};

constexpr std::array unitNames{
    UnitName{"mm[Hg]", "mmHg"},
    UnitName{"cm[H2O]", "cmH2O"},
    UnitName{"a", QT_TRANSLATE_NOOP("sphygma", "years")},
    UnitName{"mo", QT_TRANSLATE_NOOP("sphygma", "months")},
    UnitName{"wk", QT_TRANSLATE_NOOP("sphygma", "weeks")},
    UnitName{"d", QT_TRANSLATE_NOOP("sphygma", "days")},
    UnitName{"/min", QT_TRANSLATE_NOOP("sphygma", "per minute")},
    UnitName{"Cel", "°C"},
    UnitName{"[degF]", "°F"},
    UnitName{"[lb_av]", "lb"},
    UnitName{"[oz_av]", "oz"},
    UnitName{"[stone_av]", QT_TRANSLATE_NOOP("sphygma", "stone")},
    UnitName{"[jin_zh]", QT_TRANSLATE_NOOP("sphygma", "jin")},
    UnitName{"[in_i]", "in"},
    UnitName{"[ft_i]", "ft"},
    UnitName{"kg/m2", "kg/m²"},
    UnitName{"umol/L", "µmol/L"},
    UnitName{"mL/min/{1.73_m2}", "mL/min/1.73 m²"},
    UnitName{"1", QT_TRANSLATE_NOOP("sphygma", "as a fraction")},
};

} // namespace

UnitBook::UnitBook(QList<UnitConversion> conversions, QHash<QString, QString> codeOfAlias)
    : m_conversions(std::move(conversions) + builtIn())
{
    const auto add = [this](const QString &alias, const QString &code) {
        if (!m_codeOfAlias.contains(aliasKey(alias)))
            m_codeOfAlias.insert(aliasKey(alias), code);
    };
    for (auto it = codeOfAlias.cbegin(); it != codeOfAlias.cend(); ++it)
        add(it.key(), it.value());
    for (const UnitConversion &c : std::as_const(m_conversions)) {
        add(c.from, c.from);
        add(c.to, c.to);
    }
    for (const QString &code : {u"/min"_s, u"kg/m2"_s, u"mL/min/{1.73_m2}"_s})
        add(code, code);
    for (const QString &weeks :
         {u"wks"_s, u"week"_s, u"weeks"_s, u"wochen"_s, u"semaines"_s, u"semanas"_s, u"周"_s})
        add(weeks, u"wk"_s);
    for (const QString &feet : {u"ft"_s, u"feet"_s, u"foot"_s})
        add(feet, u"[ft_i]"_s);
    add(u"斤"_s, u"[jin_zh]"_s);
    add(u"oz"_s, u"[oz_av]"_s);
    add(u"cmh2o"_s, u"cm[H2O]"_s);
}

std::optional<QString> UnitBook::code(const QString &text) const
{
    const auto found = m_codeOfAlias.constFind(aliasKey(text));
    return found == m_codeOfAlias.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<UnitConversion> UnitBook::withinAnalyte(const QString &analyte, const QString &from,
                                                      const QString &to) const
{
    QList<UnitConversion> steps; // forward ones first: some inverses are published on their own
    for (const UnitConversion &c : m_conversions) {
        if (c.analyte == analyte && c.from == from)
            steps.append(c);
    }
    for (const UnitConversion &c : m_conversions) {
        if (c.analyte == analyte && c.to == from)
            steps.append(inverse(c));
    }
    for (const UnitConversion &step : std::as_const(steps)) {
        if (step.to == to)
            return step;
    }
    for (const UnitConversion &step : std::as_const(steps)) {
        for (const UnitConversion &c : m_conversions) {
            if (c.analyte == analyte && c.from == step.to && c.to == to)
                return chained(step, c);
            if (c.analyte == analyte && c.to == step.to && c.from == to)
                return chained(step, inverse(c));
        }
    }
    return {};
}

std::optional<UnitConversion> UnitBook::conversion(const QString &analyte, const QString &from,
                                                   const QString &to) const
{
    if (from.isEmpty() || to.isEmpty())
        return {};
    if (from == to)
        return UnitConversion{analyte, from, to, 1, 0};
    if (!analyte.isEmpty())
        return withinAnalyte(analyte, from, to);
    std::optional<UnitConversion> only;
    QSet<QString> seen;
    for (const UnitConversion &c : m_conversions) {
        if (seen.contains(c.analyte))
            continue;
        seen.insert(c.analyte);
        if (const auto found = withinAnalyte(c.analyte, from, to)) {
            if (only)
                return {}; // the same units, another factor: the analyte must be known
            only = found;
        }
    }
    return only;
}

QString UnitBook::analyteOfRole(const QString &role)
{
    static const QHash<QString, QString> analytes{
        {u"sbp"_s, u"pressure"_s},
        {u"dbp"_s, u"pressure"_s},
        {u"bp_combined"_s, u"pressure"_s},
        {u"map"_s, u"pressure"_s},
        {u"pulse_pressure"_s, u"pressure"_s},
        {u"height"_s, u"length"_s},
        {u"waist"_s, u"length"_s},
        {u"arm_circumference"_s, u"length"_s},
        {u"weight"_s, u"mass"_s},
        {u"temperature"_s, u"temperature"_s},
        {u"total_cholesterol"_s, u"cholesterol"_s},
        {u"hdl"_s, u"cholesterol"_s},
        {u"ldl"_s, u"cholesterol"_s},
        {u"triglycerides"_s, u"triglycerides"_s},
        {u"glucose"_s, u"glucose"_s},
        {u"creatinine"_s, u"creatinine"_s},
        {u"uacr"_s, u"uacr"_s},
        {u"hba1c"_s, u"hba1c"_s},
        {u"spo2"_s, u"spo2"_s},
        {u"age"_s, u"age"_s},
    };
    return analytes.value(role);
}

QStringList UnitBook::unitsForRole(const QString &role, const QString &canonical) const
{
    QStringList units;
    if (!canonical.isEmpty())
        units.append(canonical);
    const QString analyte = analyteOfRole(role);
    for (const UnitConversion &c : m_conversions) {
        for (const QString &unit : {c.to, c.from}) {
            if (c.analyte != analyte || analyte.isEmpty() || units.contains(unit))
                continue;
            if (canonical.isEmpty() || withinAnalyte(analyte, unit, canonical))
                units.append(unit);
        }
    }
    return units;
}

QString UnitBook::readable(const QString &code)
{
    for (const UnitName &unit : unitNames) {
        if (code == QLatin1String(unit.code))
            return QString::fromUtf8(unit.name);
    }
    return code;
}

} // namespace sphygma
