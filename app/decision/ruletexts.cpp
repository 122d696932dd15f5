// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/rulebook.h"

#include <QCoreApplication>

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

} // namespace sphygma
