// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/rulejson.h"

namespace sphygma {

/// The rules a clinic works with: those that ship with the program, and its own.
class RuleBook
{
public:
    /// :/clinical/decision_rules.json; the mean above 130 comes first.
    static Result<RuleBook> shipped(const ClinicalRulesPtr &clinical);

    /// {"format": "sphygma-rules", "version": 1, "rules": […]}; Invalid for two rules of one id.
    static Result<RuleBook> fromJson(const QByteArray &json, const ClinicalRules &clinical);
    QByteArray toJson() const;

    const QList<Rule> &rules() const { return m_rules; }

    const Rule *rule(const QString &id) const; ///< null when unknown

    /// Adds the rule or replaces the one with its id.
    void put(Rule rule);

private:
    QList<Rule> m_rules;
};

/// A copy of a shipped rule for editing: an id of its own, a draft, and marked by what it came from.
Rule editableCopy(const Rule &shipped, const QString &author);

/// A rule that came from a shipped one and says something else now: to be shown with the badge "locally
/// modified".
bool isLocallyModified(const Rule &rule, const RuleBook &shipped);

/// Why a rule cannot be approved yet: no test, a test that fails, no author, nobody but the author who
/// approves, no date of review. Empty when it can.
QList<Phrase> obstaclesToApproval(const Rule &rule, const ClinicalRulesPtr &clinical);

/// Titles and citations of the shipped rules, listed in code so that they are translated; a test compares
/// both.
QStringList shippedRuleTexts();

/// The title of a rule that kept the one it was shipped with, though its threshold is another now: it names
/// the new one. Where more than the threshold was changed, it says so. Nothing for other rules.
std::optional<Phrase> movedTitle(const Rule &rule);

} // namespace sphygma
