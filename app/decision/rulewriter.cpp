// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/rulejson.h"
#include "app/decision/rulenames.h"

#include <QJsonArray>

namespace sphygma {

using namespace Qt::StringLiterals;
using namespace rulenames;

namespace {

using Statistic = GroupCondition::Statistic;
using FollowUp = FollowUpCondition::Kind;

QJsonObject compareJson(const RowCondition &row)
{
    QJsonObject json{
        {u"value"_s, row.role}, {u"op"_s, nameOf(comparisons, row.comparison)}, {u"right"_s, row.threshold}};
    if (row.readings != ReadingUse::First)
        json.insert(u"readings"_s, nameOf(readingUses, row.readings));
    return json;
}

struct ConditionWriter
{
    QJsonObject operator()(const GroupCondition &group) const
    {
        QJsonObject json{{u"statistic"_s, nameOf(statistics, group.statistic)},
                         {u"of"_s, group.role},
                         {u"readings"_s, nameOf(readingUses, group.readings)},
                         {u"op"_s, nameOf(comparisons, group.comparison)},
                         {u"right"_s, group.threshold}};
        if (group.statistic == Statistic::Percentile)
            json.insert(u"percent"_s, group.percent);
        if (group.statistic == Statistic::Proportion)
            json.insert(
                u"each"_s,
                QJsonObject{{u"op"_s, nameOf(comparisons, group.eachIs)}, {u"right"_s, group.eachThan}});
        if (group.statistic == Statistic::Difference)
            json.insert(u"by"_s, group.by);
        return json;
    }

    QJsonObject operator()(const RowCondition &row) const
    {
        if (row.kind == RowCondition::Kind::Compare)
            return compareJson(row);
        if (row.kind == RowCondition::Kind::Not)
            return {{u"not"_s, (*this)(row.parts.front())}};
        QJsonArray parts;
        for (const RowCondition &part : row.parts)
            parts.append((*this)(part));
        return {{row.kind == RowCondition::Kind::All ? u"all"_s : u"any"_s, parts}};
    }

    QJsonObject operator()(const GuidelineCondition &condition) const
    {
        return {{u"guideline"_s, condition.guideline}, {u"atLeast"_s, condition.category}};
    }

    QJsonObject operator()(const FollowUpCondition &condition) const
    {
        QJsonObject json{{u"followUp"_s, nameOf(followUps, condition.kind)},
                         {u"months"_s, condition.months},
                         {u"lostMonths"_s, condition.lostMonths},
                         {u"systolicBelow"_s, condition.systolicBelow},
                         {u"diastolicBelow"_s, condition.diastolicBelow}};
        if (condition.kind == FollowUp::Repeatedly) {
            json.insert(u"visits"_s, condition.visits);
            json.insert(u"that"_s, (*this)(condition.that));
        }
        return json;
    }
};

QJsonObject testJson(const RuleTest &test)
{
    QJsonObject given;
    for (auto it = test.given.begin(); it != test.given.end(); ++it) {
        QJsonArray values;
        for (const auto &value : it.value())
            values.append(value ? QJsonValue(*value) : QJsonValue());
        given.insert(it.key(), values);
    }
    return {{u"given"_s, given}, {u"expect"_s, nameOf(outcomes, test.expect)}};
}

} // namespace

QJsonObject ruleToJson(const Rule &rule)
{
    QJsonObject json{
        {u"id"_s, rule.id},
        {u"version"_s, rule.version},
        {u"title"_s, rule.title},
        {u"scope"_s,
         QJsonObject{{u"adults"_s, rule.scope.adults}, {u"notPregnant"_s, rule.scope.notPregnant}}},
        {u"when"_s, std::visit(ConditionWriter{}, rule.when)},
        {u"minimumN"_s, rule.minimumN},
        {u"maximumMissing"_s, rule.maximumMissing},
        {u"evidence"_s, QJsonArray::fromStringList(rule.evidence)},
        {u"status"_s, nameOf(statuses, rule.status)}};
    const auto put = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    put(u"author"_s, rule.author);
    put(u"approvedBy"_s, rule.approvedBy);
    put(u"validFrom"_s, rule.validFrom.toString(Qt::ISODate));
    put(u"reviewBy"_s, rule.reviewBy.toString(Qt::ISODate));
    put(u"basedOn"_s, rule.basedOn);
    QJsonArray tests;
    for (const RuleTest &test : rule.tests)
        tests.append(testJson(test));
    json.insert(u"tests"_s, tests);
    return json;
}

} // namespace sphygma
