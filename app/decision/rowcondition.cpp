// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/rowcondition.h"

#include <QCoreApplication>

namespace sphygma {

namespace {

QStringList rolesOf(const RowCondition &condition)
{
    if (condition.kind == RowCondition::Kind::Compare)
        return {condition.role};
    QStringList roles;
    for (const RowCondition &part : condition.parts)
        roles += rolesOf(part);
    return roles;
}

} // namespace

Result<RowMatcher> RowMatcher::of(const RowCondition &condition, const Table &table,
                                  const ClinicalRules &clinical)
{
    RowMatcher matcher;
    matcher.m_condition = condition;
    const QStringList roles = rolesOf(condition);
    for (const QString &role : roles) {
        auto readings = Readings::ofRole(table, role, clinical);
        if (!readings)
            return readings.error();
        matcher.m_readings.insert_or_assign(role, std::move(readings).value());
    }
    return matcher;
}

std::optional<bool> RowMatcher::matches(const RowCondition &condition, qsizetype row) const
{
    if (condition.kind == RowCondition::Kind::Compare)
        return m_readings.at(condition.role)
            .compare(row, condition.readings, condition.comparison, condition.threshold);
    if (condition.kind == RowCondition::Kind::Not) {
        const auto inner = matches(condition.parts.front(), row);
        return inner ? std::optional(!*inner) : std::nullopt;
    }
    const bool decisive = condition.kind == RowCondition::Kind::Any; // the answer that settles the whole
    bool unknown = false;
    for (const RowCondition &part : condition.parts) {
        const auto one = matches(part, row);
        if (one == decisive)
            return decisive;
        unknown |= !one;
    }
    return unknown ? std::nullopt : std::optional(!decisive);
}

void RowMatcher::collect(const RowCondition &condition, qsizetype row, QList<Phrase> &reasons) const
{
    if (condition.kind == RowCondition::Kind::Not)
        return; // what does not hold needs no number
    for (const RowCondition &part : condition.parts)
        collect(part, row, reasons);
    if (condition.kind != RowCondition::Kind::Compare || !matches(condition, row).value_or(false))
        return;
    const auto number = m_readings.at(condition.role).value(row, condition.readings);
    if (!number)
        return;
    reasons.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 is %2 (%3 %4)"),
                              {nested(ruleRoleName(condition.role)), Figure{*number, 1},
                               comparisonSign(condition.comparison), Figure{condition.threshold, 0}}));
}

Phrase RowMatcher::reason(qsizetype row) const
{
    QList<Phrase> reasons;
    collect(m_condition, row, reasons);
    if (reasons.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The rule applies to this row."));
    Phrase all = reasons.first();
    for (const Phrase &more : reasons.sliced(1))
        all = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1; %2"), {nested(all), nested(more)});
    return all;
}

} // namespace sphygma
