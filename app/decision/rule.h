// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace sphygma {

enum class Comparison : quint8 { Below, AtMost, Above, AtLeast };

bool holds(double left, Comparison comparison, double right);
QString comparisonSign(Comparison comparison); ///< "<", "≤", ">", "≥"

/// Whose rows a rule looks at. Rows whose age is not known are left out where adults are asked for.
struct RuleScope
{
    bool adults = false; ///< 18 years and over
    bool notPregnant = false;

    bool operator==(const RuleScope &) const = default;
};

/// Which of several readings side by side count: the first, their average by protocol, any, or all of them.
enum class ReadingUse : quint8 { First, Average, Any, All };

/// "systolic mean > 130": a statement about the group, never about a person.
struct GroupCondition
{
    enum class Statistic : quint8 { Mean, Median, Percentile, Proportion, Trend, Difference };

    Statistic statistic = Statistic::Mean;
    QString role; ///< whose numbers, in their canonical unit
    ReadingUse readings = ReadingUse::First; ///< First or Average
    double percent = 90; ///< of Percentile
    Comparison eachIs = Comparison::AtLeast; ///< of Proportion: the share of values that …
    double eachThan = 140; ///< … this
    QString by; ///< of Difference: the role of the column with the groups
    Comparison comparison = Comparison::Above;
    double threshold =
        130; ///< Proportion: 0 … 1; Trend: units in 30 days; Difference: highest less lowest mean

    bool operator==(const GroupCondition &) const = default;
};

/// A condition on one row, of thresholds joined by all, any and not. What is missing stays unknown (Kleene).
struct RowCondition
{
    enum class Kind : quint8 { Compare, All, Any, Not };

    Kind kind = Kind::Compare;
    QString role;
    ReadingUse readings = ReadingUse::First;
    Comparison comparison = Comparison::AtLeast;
    double threshold = 0;
    std::vector<RowCondition> parts; ///< of All and Any one or more, of Not one

    bool operator==(const RowCondition &) const = default;
};

/// Rows that a guideline puts into \a category or a higher one, by the first reading.
struct GuidelineCondition
{
    QString guideline;
    QString category;

    bool operator==(const GuidelineCondition &) const = default;
};

/// About the visits of each patient, up to the last day of the table.
struct FollowUpCondition
{
    enum class Kind : quint8 {
        ControlledAtLastVisit, ///< of those with a pressure: the last one below both limits
        ControlledLately, ///< HEARTS360: registered before, not lost, a pressure below both in the last
                          ///< months
        NotControlledLately, ///< the same with a pressure at or above one of them
        NoVisitLately, ///< HEARTS360 "missed visits": registered before, not lost, no visit in the last
                       ///< months
        LostToFollowUp, ///< HEARTS360: registered more than \a lostMonths ago, no visit since then
        Repeatedly, ///< \a that holds at \a visits different days or more
    };

    Kind kind = Kind::ControlledAtLastVisit;
    int months = 3;
    int lostMonths = 12;
    double systolicBelow = 140; ///< mm[Hg]
    double diastolicBelow = 90;
    int visits = 2;
    RowCondition that; ///< of Repeatedly

    bool operator==(const FollowUpCondition &) const = default;
};

using RuleCondition = std::variant<GroupCondition, RowCondition, GuidelineCondition, FollowUpCondition>;

enum class RuleStatus : quint8 { Draft, Approved, Retired };
enum class RuleOutcome : quint8 { NotMet, Met, CannotEvaluate };

/// What a rule must say about a few made-up rows, before anybody relies on it.
struct RuleTest
{
    QHash<QString, QList<std::optional<double>>> given; ///< by role
    RuleOutcome expect = RuleOutcome::Met;

    bool operator==(const RuleTest &) const = default;
};

/// A decision rule as data (clinical_spec 6.1; resources/schema/rule.schema.json). It describes measurements
/// and never advises on treatment.
struct Rule
{
    QString id; ///< "grp_mean_sbp_gt_130"
    QString version; ///< "1.0.0"
    QString title; ///< English for those that ship with the program, else as its author wrote it
    RuleScope scope;
    RuleCondition when;
    qint64 minimumN = 1; ///< fewer values: cannot be evaluated
    double maximumMissing = 1; ///< share; more missing: cannot be evaluated
    QStringList evidence; ///< citations, or "local rule, not a guideline"
    RuleStatus status = RuleStatus::Draft;
    QString author, approvedBy;
    QDate validFrom, reviewBy;
    QString basedOn; ///< "id@version" of the shipped rule it was copied from; empty for others
    QList<RuleTest> tests;

    bool operator==(const Rule &) const = default;
};

} // namespace sphygma
