// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"
#include "app/decision/rulebook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

QStringList shippedRuleTexts()
{
    static constexpr const char *texts[]{
        QT_TRANSLATE_NOOP("sphygma", "Is the mean systolic pressure above 130?"),
        QT_TRANSLATE_NOOP("sphygma", "Is the mean systolic pressure of adults above 130?"),
        QT_TRANSLATE_NOOP("sphygma", "Is the median systolic pressure of adults 130 or more?"),
        QT_TRANSLATE_NOOP("sphygma", "Does one adult in ten have a systolic pressure of 160 or more?"),
        QT_TRANSLATE_NOOP("sphygma", "Are three in ten adults at a systolic pressure of 140 or more?"),
        QT_TRANSLATE_NOOP("sphygma", "Does the systolic pressure rise over time?"),
        QT_TRANSLATE_NOOP("sphygma", "Do sites differ by 5 mmHg or more in mean systolic pressure?"),
        QT_TRANSLATE_NOOP("sphygma", "Values in the severe range, for review"),
        QT_TRANSLATE_NOOP("sphygma", "All readings of the visit at or above 140/90"),
        QT_TRANSLATE_NOOP("sphygma", "Readings in the hypertension range of ACC/AHA 2017"),
        QT_TRANSLATE_NOOP("sphygma", "Readings in the hypertension range of ESC 2024"),
        QT_TRANSLATE_NOOP("sphygma", "Readings in the hypertension range of China 2024"),
        QT_TRANSLATE_NOOP("sphygma", "Controlled at the last visit"),
        QT_TRANSLATE_NOOP("sphygma", "Controlled in the last 3 months"),
        QT_TRANSLATE_NOOP("sphygma", "Not controlled in the last 3 months"),
        QT_TRANSLATE_NOOP("sphygma", "No visit in the last 3 months"),
        QT_TRANSLATE_NOOP("sphygma", "Lost to follow-up at 12 months"),
        QT_TRANSLATE_NOOP("sphygma", "At or above 140/90 at two visits or more"),
        QT_TRANSLATE_NOOP("sphygma", "a local rule, not a guideline"),
        QT_TRANSLATE_NOOP(
            "sphygma",
            "a list for review, not a category: the severe range of ACC/AHA 2017 and AHA/ACC 2025"),
    };
    QStringList all;
    for (const char *text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

namespace {

using Statistic = GroupCondition::Statistic;

/// A title that holds a number, and the condition it was written for.
struct NumberedTitle
{
    const char *shipped, *moved;
    Statistic statistic;
    Comparison comparison;
    double threshold;
};

constexpr NumberedTitle numberedTitles[]{
    {"Is the mean systolic pressure above 130?",
     QT_TRANSLATE_NOOP("sphygma", "Is the mean systolic pressure above %1?"), Statistic::Mean,
     Comparison::Above, 130},
    {"Is the mean systolic pressure of adults above 130?",
     QT_TRANSLATE_NOOP("sphygma", "Is the mean systolic pressure of adults above %1?"), Statistic::Mean,
     Comparison::Above, 130},
    {"Is the median systolic pressure of adults 130 or more?",
     QT_TRANSLATE_NOOP("sphygma", "Is the median systolic pressure of adults %1 or more?"), Statistic::Median,
     Comparison::AtLeast, 130},
    {"Does one adult in ten have a systolic pressure of 160 or more?",
     QT_TRANSLATE_NOOP("sphygma", "Does one adult in ten have a systolic pressure of %1 or more?"),
     Statistic::Percentile, Comparison::AtLeast, 160},
    {"Are three in ten adults at a systolic pressure of 140 or more?",
     QT_TRANSLATE_NOOP("sphygma", "Are %1 % of adults at a systolic pressure of 140 or more?"),
     Statistic::Proportion, Comparison::AtLeast, 0.3},
    {"Does the systolic pressure rise over time?",
     QT_TRANSLATE_NOOP("sphygma", "Does the systolic pressure rise by more than %1 mmHg in 30 days?"),
     Statistic::Trend, Comparison::Above, 0},
    {"Do sites differ by 5 mmHg or more in mean systolic pressure?",
     QT_TRANSLATE_NOOP("sphygma", "Do sites differ by %1 mmHg or more in mean systolic pressure?"),
     Statistic::Difference, Comparison::AtLeast, 5},
};

/// What is told by the numbers of a title about rows or visits.
struct Limits
{
    double systolic = 0, diastolic = 0; ///< mm[Hg]; 0 where the title names none
    int count = 0; ///< of months or visits; 0 likewise

    bool operator==(const Limits &) const = default;
};

/// A title that lists or counts people, and the condition it was written for.
struct PeopleTitle
{
    const char *shipped, *moved; ///< %1/%2: the pressures, %n: the count
    std::optional<FollowUpCondition::Kind> kind; ///< empty: of rows
    ReadingUse readings;
    Comparison comparison;
    Limits usual;
};

using Kind = FollowUpCondition::Kind;

constexpr PeopleTitle peopleTitles[]{
    {"Values in the severe range, for review",
     QT_TRANSLATE_NOOP("sphygma", "Values above %1/%2, for review"),
     std::nullopt,
     ReadingUse::Any,
     Comparison::Above,
     {180, 120}},
    {"All readings of the visit at or above 140/90",
     QT_TRANSLATE_NOOP("sphygma", "All readings of the visit at or above %1/%2"),
     std::nullopt,
     ReadingUse::All,
     Comparison::AtLeast,
     {140, 90}},
    {"Controlled at the last visit",
     QT_TRANSLATE_NOOP("sphygma", "Below %1/%2 at the last visit"),
     Kind::ControlledAtLastVisit,
     {},
     {},
     {140, 90}},
    {"Controlled in the last 3 months",
     QT_TRANSLATE_N_NOOP("sphygma", "Below %1/%2 in the last %n months"),
     Kind::ControlledLately,
     {},
     {},
     {140, 90, 3}},
    {"Not controlled in the last 3 months",
     QT_TRANSLATE_N_NOOP("sphygma", "At or above %1/%2 in the last %n months"),
     Kind::NotControlledLately,
     {},
     {},
     {140, 90, 3}},
    {"No visit in the last 3 months",
     QT_TRANSLATE_N_NOOP("sphygma", "No visit in the last %n months"),
     Kind::NoVisitLately,
     {},
     {},
     {0, 0, 3}},
    {"Lost to follow-up at 12 months",
     QT_TRANSLATE_N_NOOP("sphygma", "Lost to follow-up at %n months"),
     Kind::LostToFollowUp,
     {},
     {},
     {0, 0, 12}},
    {"At or above 140/90 at two visits or more",
     QT_TRANSLATE_N_NOOP("sphygma", "At or above %1/%2 at %n visits or more"),
     Kind::Repeatedly,
     ReadingUse::First,
     Comparison::AtLeast,
     {140, 90, 2}},
};

/// Of "systolic … the one or diastolic … the other", with the readings and the sign that the title names.
std::optional<Limits> limitsOfRow(const RowCondition &row, const PeopleTitle &title)
{
    const auto isOf = [&title](const RowCondition &part, QLatin1String role) {
        return part.kind == RowCondition::Kind::Compare && part.role == role
            && part.readings == title.readings && part.comparison == title.comparison;
    };
    if (row.kind != RowCondition::Kind::Any || row.parts.size() != 2 || !isOf(row.parts[0], "sbp"_L1)
        || !isOf(row.parts[1], "dbp"_L1))
        return {};
    return Limits{row.parts[0].threshold, row.parts[1].threshold};
}

/// Nothing for a condition that the title does not fit, whatever its numbers.
std::optional<Limits> limitsOf(const RuleCondition &when, const PeopleTitle &title)
{
    if (!title.kind) {
        const auto *row = std::get_if<RowCondition>(&when);
        return row ? limitsOfRow(*row, title) : std::nullopt;
    }
    const auto *c = std::get_if<FollowUpCondition>(&when);
    if (!c || c->kind != *title.kind)
        return {};
    switch (c->kind) {
    case Kind::ControlledAtLastVisit:
        return Limits{c->systolicBelow, c->diastolicBelow};
    case Kind::ControlledLately:
    case Kind::NotControlledLately:
        return Limits{c->systolicBelow, c->diastolicBelow, c->months};
    case Kind::NoVisitLately:
        return Limits{0, 0, c->months};
    case Kind::LostToFollowUp:
        return Limits{0, 0, c->lostMonths};
    case Kind::Repeatedly:
        break;
    }
    auto limits = limitsOfRow(c->that, title);
    if (limits)
        limits->count = c->visits;
    return limits;
}

Phrase locallyModified(const Rule &rule)
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (locally modified)"),
                      {nested(Phrase{rule.title, {}, {}})});
}

std::optional<Phrase> movedTitle(const Rule &rule, const PeopleTitle &title)
{
    const auto limits = limitsOf(rule.when, title);
    if (!limits)
        return locallyModified(rule);
    if (*limits == title.usual)
        return std::nullopt;
    Phrase moved = Phrase::of(title.moved);
    if (limits->systolic > 0)
        moved.values = {readableShort(limits->systolic), readableShort(limits->diastolic)};
    if (limits->count > 0)
        moved.count = limits->count;
    return moved;
}

/// What the title takes for granted besides its threshold.
bool asksTheSame(const GroupCondition &group, const NumberedTitle &title)
{
    const bool inTitle =
        group.role == "sbp"_L1 && group.statistic == title.statistic && group.comparison == title.comparison;
    switch (title.statistic) {
    case Statistic::Percentile:
        return inTitle && group.percent == 90;
    case Statistic::Proportion:
        return inTitle && group.eachIs == Comparison::AtLeast && group.eachThan == 140;
    case Statistic::Difference:
        return inTitle && group.by == "site"_L1;
    case Statistic::Mean:
    case Statistic::Median:
    case Statistic::Trend:
        break;
    }
    return inTitle;
}

std::optional<Phrase> movedTitle(const Rule &rule, const NumberedTitle &title)
{
    const auto *group = std::get_if<GroupCondition>(&rule.when);
    if (!group || !asksTheSame(*group, title))
        return locallyModified(rule);
    if (group->threshold == title.threshold)
        return std::nullopt;
    const double shown = title.statistic == Statistic::Proportion ? 100 * group->threshold : group->threshold;
    return Phrase::of(title.moved, {readableShort(shown)});
}

} // namespace

std::optional<Phrase> movedTitle(const Rule &rule)
{
    for (const NumberedTitle &title : numberedTitles) {
        if (rule.title == QString::fromUtf8(title.shipped))
            return movedTitle(rule, title);
    }
    for (const PeopleTitle &title : peopleTitles) {
        if (rule.title == QString::fromUtf8(title.shipped))
            return movedTitle(rule, title);
    }
    return std::nullopt;
}

} // namespace sphygma
