// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clinical/riskperson.h"

#include "app/clinical/riskscores/chinapar.h"
#include "app/clinical/riskscores/egfr.h"
#include "app/clinical/riskscores/framingham.h"
#include "app/clinical/riskscores/pooledcohort.h"
#include "app/clinical/riskscores/prevent.h"
#include "app/clinical/riskscores/score2op.h"

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

Score2Input score2Input(const RiskPerson &p)
{
    const qsizetype region = QStringList{u"low"_s, u"moderate"_s, u"high"_s, u"very_high"_s}.indexOf(
        p.given[u"region"].toString());
    return {p.sex(),
            p.number("age"),
            p.flag("smoker"),
            p.number("sbp"),
            p.number("tc"),
            p.number("hdl"),
            p.flag("diabetes"),
            p.flag("cvd"),
            region < 0 ? std::nullopt : std::optional(static_cast<RiskRegion>(region))};
}

PreventInput preventInput(const RiskPerson &p)
{
    return {p.sex(),          p.number("age"),      p.number("sbp"),  p.number("tc"),
            p.number("hdl"),  p.number("bmi"),      p.number("egfr"), p.flag("diabetes"),
            p.flag("smoker"), p.flag("bp_treated"), p.flag("statin"), p.flag("cvd")};
}

PooledCohortInput pooledInput(const RiskPerson &p)
{
    const QString group = p.given[u"group"].toString();
    return {p.sex(),
            group.isEmpty()
                ? std::nullopt
                : std::optional(group == u"white"_s ? CohortGroup::White : CohortGroup::AfricanAmerican),
            p.number("age"),
            p.number("tc"),
            p.number("hdl"),
            p.number("sbp"),
            p.flag("treated"),
            p.flag("smoker"),
            p.flag("diabetes")};
}

FraminghamInput framinghamInput(const RiskPerson &p)
{
    return {p.sex(),         p.number("age"),   p.number("tc"),   p.number("hdl"),   p.number("bmi"),
            p.number("sbp"), p.flag("treated"), p.flag("smoker"), p.flag("diabetes")};
}

ChinaParInput chinaInput(const RiskPerson &p)
{
    return {p.sex(),         p.number("age"),         p.number("sbp"),  p.flag("treated"),  p.number("tc"),
            p.number("hdl"), p.number("waist"),       p.flag("smoker"), p.flag("diabetes"), p.flag("north"),
            p.flag("urban"), p.flag("family_history")};
}

EgfrInput egfrInput(const RiskPerson &p)
{
    return {p.sex(), p.number("age"), p.number("scr")};
}

} // namespace

RiskResult evaluateRisk(const QString &score, const RiskPerson &person)
{
    if (score == "score2"_L1)
        return score2(score2Input(person));
    if (score == "score2_op"_L1)
        return score2Op(score2Input(person));
    if (score == "total_cvd"_L1)
        return prevent(preventInput(person), PreventOutcome::CardiovascularDisease);
    if (score == "ascvd"_L1)
        return prevent(preventInput(person), PreventOutcome::Atherosclerotic);
    if (score == "heart_failure"_L1)
        return prevent(preventInput(person), PreventOutcome::HeartFailure);
    if (score == "pce_2013"_L1)
        return pooledCohort(pooledInput(person));
    if (score == "framingham_2008"_L1)
        return framingham(framinghamInput(person));
    if (score == "framingham_bmi"_L1)
        return framinghamByBodyMass(framinghamInput(person));
    if (score == "china_par"_L1)
        return chinaPar(chinaInput(person));
    return egfr(egfrInput(person));
}

} // namespace sphygma
