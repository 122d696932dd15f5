// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"
#include "app/decision/rulebook.h"

#include <QCoreApplication>

#include <algorithm>

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

} // namespace

std::optional<Phrase> movedTitle(const Rule &rule)
{
    const auto title =
        std::find_if(std::begin(numberedTitles), std::end(numberedTitles),
                     [&](const NumberedTitle &one) { return rule.title == QString::fromUtf8(one.shipped); });
    if (title == std::end(numberedTitles))
        return std::nullopt;
    const auto *group = std::get_if<GroupCondition>(&rule.when);
    if (!group || !asksTheSame(*group, *title))
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (locally modified)"),
                          {nested(Phrase{rule.title, {}, {}})});
    if (group->threshold == title->threshold)
        return std::nullopt;
    const double shown =
        title->statistic == Statistic::Proportion ? 100 * group->threshold : group->threshold;
    return Phrase::of(title->moved, {readableShort(shown)});
}

} // namespace sphygma
