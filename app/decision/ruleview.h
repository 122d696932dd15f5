// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/clinical/rolenumbers.h"
#include "app/decision/ruleresult.h"

namespace sphygma {

/// The readings of one role side by side, in canonical units.
class Readings
{
public:
    /// DoesNotFit when the table has no numbers of \a role.
    static Result<Readings> ofRole(const Table &table, const QString &role, const ClinicalRules &clinical);

    /// One number a row: the first reading, or their average by the protocol of the table. Any and All count
    /// as First.
    std::optional<double> value(qsizetype row, ReadingUse use) const;

    /// Whether the readings that were taken compare so; nothing where none was.
    std::optional<bool> compare(qsizetype row, ReadingUse use, Comparison comparison, double threshold) const;

    const QString &role() const { return m_role; }

    qsizetype firstColumn() const { return m_readings.first().column(); }

private:
    QString m_role;
    QString m_protocol;
    QList<RoleNumbers> m_readings;
    QList<RoleNumbers> m_others; ///< the other pressure of each reading, where protocols pair them
};

/// What all kinds of rules look at: the rows of the scope, and whose they are.
struct RuleView
{
    const Rule &rule;
    Table table; ///< shared, so that reasons outlive the call
    ClinicalRulesPtr clinical;
    RowSet rows; ///< kept and in scope
    qint64 outOfScope = 0;

    static RuleView of(const Rule &rule, const Table &table, const ClinicalRulesPtr &clinical);
};

/// Result with id, version, title, source and the scope's rows; without outcome.
RuleResult emptyResult(const RuleView &view);

/// "Systolic pressure" and "mmHg" of a role.
Phrase ruleRoleName(const QString &role);
Phrase ruleRoleUnit(const QString &role, const ClinicalRules &clinical);

/// Fills the parts all kinds share once \a n, \a missing and \a outcome stand.
void sayWhetherMet(RuleResult &result);
void sayWhatIsMissing(const RuleView &view, RuleResult &result);

/// False, with the reason said, when there are too few values or too many are missing for the rule.
bool enoughToTell(const RuleView &view, RuleResult &result);

Error needsRole(const QString &role);

Result<RuleResult> evaluateGroup(const RuleView &view, const GroupCondition &condition, Progress &progress);
Result<RuleResult> evaluateRows(const RuleView &view, const RowCondition &condition, Progress &progress);
Result<RuleResult> evaluateGuideline(const RuleView &view, const GuidelineCondition &condition,
                                     Progress &progress);
Result<RuleResult> evaluateFollowUp(const RuleView &view, const FollowUpCondition &condition,
                                    Progress &progress);

} // namespace sphygma
