// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/crossrule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

QStringList CrossRule::roles() const
{
    return Expression::parse(formula).value().columns();
}

static QList<CrossRule> pressureRules()
{
    const QStringList pair{u"sbp"_s, u"dbp"_s};
    return {
        {u"sbp_le_dbp"_s, true, u"sbp <= dbp"_s, pair,
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "a systolic pressure that is not above the diastolic one"))},
        {u"pp_low"_s, false, u"sbp > dbp and sbp - dbp < 20"_s, pair,
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "a pulse pressure below 20 mmHg"))},
        {u"pp_high"_s, false, u"sbp - dbp > 100"_s, pair,
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "a pulse pressure above 100 mmHg"))},
        {u"pair_incomplete"_s, false, u"isMissing(sbp) != isMissing(dbp)"_s, pair,
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "only one of the two pressures"))},
        {u"map_inconsistent"_s,
         false,
         u"abs(map - (dbp + (sbp - dbp) / 3)) > 15"_s,
         {u"map"_s},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                      "a mean pressure more than 15 mmHg from that of the two pressures"))},
        {u"map_out_of_pair"_s,
         true,
         u"map <= dbp - 3 or map >= sbp + 3"_s,
         {u"map"_s},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "a mean pressure outside the two pressures"))},
    };
}

static QList<CrossRule> bodyRules()
{
    return {
        {u"bmi_mismatch"_s,
         false,
         u"abs(bmi - weight / (height / 100) ^ 2) > max(1, 0.05 * bmi)"_s,
         {u"bmi"_s},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "a body mass index that does not fit weight and height"))},
        {u"height_weight_swapped"_s,
         true,
         u"height >= 30 and height <= 119 and weight >= 120 and weight <= 220 and age >= 18 "
         u"and height / (weight / 100) ^ 2 >= 12 and height / (weight / 100) ^ 2 <= 60"_s,
         {u"height"_s, u"weight"_s},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "height and weight in each other's place"))},
    };
}

static QList<CrossRule> dateRules()
{
    return {
        {u"age_vs_birth"_s,
         true,
         u"abs(age - yearsBetween(birth_date, visit_date)) > 1"_s,
         {u"age"_s},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "an age more than a year from the date of birth"))},
        {u"visit_before_birth"_s,
         true,
         u"daysBetween(birth_date, visit_date) < 0"_s,
         {u"visit_date"_s},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "a visit before birth"))},
        {u"visit_after_death"_s,
         true,
         u"daysBetween(death_date, visit_date) > 0"_s,
         {u"visit_date"_s},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "a visit after death"))},
    };
}

static QList<CrossRule> lipidRules()
{
    return {
        {u"hdl_ge_tc"_s,
         true,
         u"hdl >= total_cholesterol"_s,
         {u"hdl"_s, u"total_cholesterol"_s},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "HDL cholesterol that is not below the total"))},
        {u"ldl_gt_tc"_s,
         true,
         u"ldl > total_cholesterol"_s,
         {u"ldl"_s, u"total_cholesterol"_s},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "LDL cholesterol above the total"))},
        {u"friedewald"_s,
         false,
         u"triglycerides < 4.5 and abs(ldl - (total_cholesterol - hdl - triglycerides / 2.2)) > 0.5"_s,
         {u"ldl"_s},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "LDL cholesterol that does not fit the other lipids"))},
    };
}

const QList<CrossRule> &crossRules()
{
    static const QList<CrossRule> rules = pressureRules() + bodyRules() + dateRules() + lipidRules();
    return rules;
}

const CrossRule *crossRule(const QString &id)
{
    const auto &rules = crossRules();
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const CrossRule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace sphygma
