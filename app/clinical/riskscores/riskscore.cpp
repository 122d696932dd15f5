// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/riskscores/riskscore.h"

#include "app/clinical/role.h"

#include <QCoreApplication>

#include <cmath>

namespace sphygma {

namespace {

Phrase nameOf(const char *role)
{
    return {roleLabel(QLatin1String(role)), {}, {}};
}

int decimalsOf(double value)
{
    if (value == std::floor(value))
        return 0;
    return value * 10 == std::floor(value * 10) ? 1 : 2;
}

Figure figure(double value)
{
    return {value, decimalsOf(value)};
}

} // namespace

void RiskInputs::object(Phrase objection, Phrase kind)
{
    if (!complete())
        return;
    m_objection = std::move(objection);
    m_kind = std::move(kind);
}

void RiskInputs::missing(const char *role)
{
    const Phrase said =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "There is no value for: %1."), {nested(nameOf(role))});
    object(said, said);
}

void RiskInputs::age(const std::optional<double> &years, int from, int to)
{
    if (!years)
        missing("age");
    else if (!(*years >= from && *years < to + 1))
        object(Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                            "Age %1 is outside %2 to %3 years, which the score is made for."),
                          {figure(*years), qint64(from), qint64(to)}),
               Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The age is outside %1 to %2 years."),
                          {qint64(from), qint64(to)}));
}

void RiskInputs::number(const char *role, const std::optional<double> &value, Range allowed, const char *unit)
{
    const PhraseValue low = figure(allowed.low), high = figure(allowed.high),
                      readable = nested({UnitBook::readable(QLatin1String(unit)), {}, {}});
    if (!value)
        missing(role);
    else if (!allowed.contains(*value))
        object(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 is %2, outside %3 to %4 %5."),
                          {nested(nameOf(role)), figure(*value), low, high, readable}),
               Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 is outside %2 to %3 %4."),
                          {nested(nameOf(role)), low, high, readable}));
}

void RiskInputs::cholesterols(const std::optional<double> &total, const std::optional<double> &hdl,
                              Range allowedTotal, Range allowedHdl, const char *unit)
{
    number("total_cholesterol", total, allowedTotal, unit);
    number("hdl", hdl, allowedHdl, unit);
    const Phrase said =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "HDL cholesterol is not below total cholesterol."));
    if (total && hdl && *hdl >= *total)
        object(said, said);
}

void RiskInputs::notFor(bool given, const char *objection)
{
    if (given)
        object(Phrase::of(objection), Phrase::of(objection));
}

double survivalRisk(double s0, double sum, double mean)
{
    return 1 - std::pow(s0, std::exp(sum - mean));
}

double recalibratedRisk(double risk, double scale1, double scale2)
{
    return 1 - std::exp(-std::exp(scale1 + scale2 * std::log(-std::log(1 - risk))));
}

} // namespace sphygma
