// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/rulejson.h"

#include "app/decision/jsonfields.h"
#include "app/decision/rulenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;
using namespace rulenames;

namespace {

using Statistic = GroupCondition::Statistic;
using FollowUp = FollowUpCondition::Kind;

template<typename T>
T choice(JsonFields &fields, const char *key, const Names<T> &names, T fallback)
{
    const QString text = fields.text(key, nameOf(names, fallback));
    for (const auto &[name, value] : names) {
        if (name == text)
            return value;
    }
    fields.wrong(key);
    return fallback;
}

QString roleField(JsonFields &fields, const char *key, const ClinicalRules &clinical)
{
    const QString role = fields.requiredText(key);
    if (!clinical.roles.role(role))
        fields.wrong(key);
    return role;
}

GroupCondition groupCondition(JsonFields fields, const ClinicalRules &clinical)
{
    GroupCondition group;
    group.statistic = choice(fields, "statistic", statistics, Statistic::Mean);
    group.role = roleField(fields, "of", clinical);
    group.readings = choice(fields, "readings", readingUses, ReadingUse::First);
    if (group.readings != ReadingUse::First && group.readings != ReadingUse::Average)
        fields.wrong("readings");
    group.comparison = choice(fields, "op", comparisons, Comparison::Above);
    group.threshold = fields.requiredNumber("right");
    if (group.statistic == Statistic::Percentile)
        group.percent = fields.numberBetween("percent", 0, 100);
    if (group.statistic == Statistic::Proportion) {
        JsonFields each = fields.object("each");
        group.eachIs = choice(each, "op", comparisons, Comparison::AtLeast);
        group.eachThan = each.requiredNumber("right");
        each.finish();
        group.threshold = fields.numberBetween("right", 0, 1);
    }
    if (group.statistic == Statistic::Difference)
        group.by = roleField(fields, "by", clinical);
    fields.finish();
    return group;
}

constexpr int deepest = 8; ///< nesting of a condition: nobody reads more, and no file can exhaust the stack

RowCondition rowCondition(JsonFields fields, const ClinicalRules &clinical, int depth = 0)
{
    RowCondition row;
    if (depth > deepest)
        fields.wrong("all");
    for (const auto &[key, kind] :
         {std::pair{"all", RowCondition::Kind::All}, std::pair{"any", RowCondition::Kind::Any},
          std::pair{"not", RowCondition::Kind::Not}}) {
        if (!fields.has(key) || depth > deepest)
            continue;
        row.kind = kind;
        const bool single = kind == RowCondition::Kind::Not;
        const QList<JsonFields> parts = single ? QList{fields.object(key)} : fields.objects(key);
        for (const JsonFields &part : parts)
            row.parts.push_back(rowCondition(part, clinical, depth + 1));
        fields.finish();
        return row;
    }
    row.role = roleField(fields, "value", clinical);
    row.readings = choice(fields, "readings", readingUses, ReadingUse::First);
    row.comparison = choice(fields, "op", comparisons, Comparison::AtLeast);
    row.threshold = fields.requiredNumber("right");
    fields.finish();
    return row;
}

GuidelineCondition guidelineCondition(JsonFields fields, const ClinicalRules &clinical)
{
    const GuidelineCondition condition{fields.requiredText("guideline"), fields.requiredText("atLeast")};
    const Guideline *guideline = clinical.guideline(condition.guideline);
    if (!guideline) {
        fields.wrong("guideline");
        return condition;
    }
    const auto named = [&](const BpCategory &category) { return category.id == condition.category; };
    if (std::none_of(guideline->categories.begin(), guideline->categories.end(), named))
        fields.wrong("atLeast");
    fields.finish();
    return condition;
}

FollowUpCondition followUpCondition(JsonFields fields, const ClinicalRules &clinical)
{
    FollowUpCondition condition;
    condition.kind = choice(fields, "followUp", followUps, FollowUp::ControlledAtLastVisit);
    condition.months = static_cast<int>(fields.numberBetween("months", 1, 120, condition.months));
    condition.lostMonths = static_cast<int>(fields.numberBetween("lostMonths", 1, 240, condition.lostMonths));
    condition.systolicBelow = fields.numberBetween("systolicBelow", 1, 300, condition.systolicBelow);
    condition.diastolicBelow = fields.numberBetween("diastolicBelow", 1, 200, condition.diastolicBelow);
    if (condition.kind == FollowUp::Repeatedly) {
        condition.visits = static_cast<int>(fields.numberBetween("visits", 2, 100, condition.visits));
        condition.that = rowCondition(fields.object("that"), clinical);
    }
    fields.finish();
    return condition;
}

RuleCondition conditionOf(const JsonFields &fields, const ClinicalRules &clinical)
{
    if (fields.has("statistic"))
        return groupCondition(fields, clinical);
    if (fields.has("guideline"))
        return guidelineCondition(fields, clinical);
    if (fields.has("followUp"))
        return followUpCondition(fields, clinical);
    return rowCondition(fields, clinical);
}

RuleTest testOf(JsonFields fields)
{
    RuleTest test;
    JsonFields given = fields.object("given");
    const QStringList roles = given.keys();
    for (const QString &role : roles)
        test.given.insert(role, given.numbers(role.toLatin1().constData()));
    test.expect = choice(fields, "expect", outcomes, RuleOutcome::Met);
    fields.finish();
    return test;
}

RuleScope scopeOf(JsonFields fields)
{
    const RuleScope scope{fields.flag("adults"), fields.flag("notPregnant")};
    fields.finish();
    return scope;
}

Error unreadable(const QString &id, const QString &key)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("sphygma", "The rule “%1” cannot be read: “%2” is missing or wrong.")
                .arg(id, key),
            QCoreApplication::translate("sphygma", "Correct it in the file, or make the rule anew.")};
}

} // namespace

Result<Rule> ruleFromJson(const QJsonObject &json, const ClinicalRules &clinical)
{
    QStringList wrong;
    JsonFields fields(json, {}, wrong);
    Rule rule;
    rule.id = fields.requiredText("id");
    rule.version = fields.requiredText("version");
    rule.title = fields.requiredText("title");
    if (fields.has("scope"))
        rule.scope = scopeOf(fields.object("scope"));
    rule.when = conditionOf(fields.object("when"), clinical);
    rule.minimumN = static_cast<qint64>(fields.numberBetween("minimumN", 1, 1e9, 1));
    rule.maximumMissing = fields.numberBetween("maximumMissing", 0, 1, 1);
    rule.evidence = fields.texts("evidence");
    rule.status = choice(fields, "status", statuses, RuleStatus::Draft);
    rule.author = fields.text("author");
    rule.approvedBy = fields.text("approvedBy");
    rule.validFrom = fields.date("validFrom");
    rule.reviewBy = fields.date("reviewBy");
    rule.basedOn = fields.text("basedOn");
    for (const JsonFields &test : fields.has("tests") ? fields.objects("tests", 0) : QList<JsonFields>())
        rule.tests.append(testOf(test));
    fields.finish();
    if (!wrong.isEmpty())
        return unreadable(rule.id, wrong.first());
    return rule;
}

} // namespace sphygma
