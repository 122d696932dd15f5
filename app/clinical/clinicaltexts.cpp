// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicaltexts.h"

#include <QCoreApplication>

namespace sphygma {

static constexpr const char *texts[]{
    QT_TRANSLATE_NOOP("sphygma", "ACC/AHA 2017"),
    QT_TRANSLATE_NOOP("sphygma", "Normal"),
    QT_TRANSLATE_NOOP("sphygma", "Elevated"),
    QT_TRANSLATE_NOOP("sphygma", "Stage 1 hypertension"),
    QT_TRANSLATE_NOOP("sphygma", "Stage 2 hypertension"),
    QT_TRANSLATE_NOOP("sphygma", "AHA/ACC 2025"),
    QT_TRANSLATE_NOOP("sphygma", "JNC 7 (2003, historical)"),
    QT_TRANSLATE_NOOP("sphygma", "Prehypertension"),
    QT_TRANSLATE_NOOP("sphygma", "ESC/ESH 2018"),
    QT_TRANSLATE_NOOP("sphygma", "Optimal"),
    QT_TRANSLATE_NOOP("sphygma", "High normal"),
    QT_TRANSLATE_NOOP("sphygma", "Grade 1 hypertension"),
    QT_TRANSLATE_NOOP("sphygma", "Grade 2 hypertension"),
    QT_TRANSLATE_NOOP("sphygma", "Grade 3 hypertension"),
    QT_TRANSLATE_NOOP("sphygma", "ESH 2023"),
    QT_TRANSLATE_NOOP("sphygma", "High-normal"),
    QT_TRANSLATE_NOOP("sphygma", "ESC 2024"),
    QT_TRANSLATE_NOOP("sphygma", "Non-elevated BP"),
    QT_TRANSLATE_NOOP("sphygma", "Elevated BP"),
    QT_TRANSLATE_NOOP("sphygma", "Hypertension"),
    QT_TRANSLATE_NOOP("sphygma", "ISH 2020"),
    QT_TRANSLATE_NOOP("sphygma", "Normal BP"),
    QT_TRANSLATE_NOOP("sphygma", "High-normal BP"),
    QT_TRANSLATE_NOOP("sphygma", "NICE NG136 (clinic reading only)"),
    QT_TRANSLATE_NOOP("sphygma", "Below 140/90 clinic"),
    QT_TRANSLATE_NOOP("sphygma", "Clinic stage 1 range (unconfirmed)"),
    QT_TRANSLATE_NOOP("sphygma", "Clinic stage 2 range (unconfirmed)"),
    QT_TRANSLATE_NOOP("sphygma", "Stage 3 / severe"),
    QT_TRANSLATE_NOOP("sphygma", "China 2018"),
    QT_TRANSLATE_NOOP("sphygma", "China 2024 revision"),
    QT_TRANSLATE_NOOP("sphygma", "China Clinical Practice Guideline 2022 (130/80)"),
    QT_TRANSLATE_NOOP("sphygma", "Below 130/80"),
    QT_TRANSLATE_NOOP("sphygma", "WHO 2021 (treatment thresholds, not a staging)"),
    QT_TRANSLATE_NOOP("sphygma", "Below 130 systolic and 90 diastolic"),
    QT_TRANSLATE_NOOP("sphygma", "SBP 130-139: treat if CVD; consider if high risk, diabetes or CKD"),
    QT_TRANSLATE_NOOP("sphygma", "At or above 140/90: treatment threshold"),
    QT_TRANSLATE_NOOP("sphygma", "At or above 160/100: start without delay"),
    QT_TRANSLATE_NOOP("sphygma", "JSH 2019 (Japan)"),
    QT_TRANSLATE_NOOP("sphygma", "Grade I hypertension"),
    QT_TRANSLATE_NOOP("sphygma", "Grade II hypertension"),
    QT_TRANSLATE_NOOP("sphygma", "Grade III hypertension"),
    QT_TRANSLATE_NOOP("sphygma", "AAP 2017, age 13 to 17"),
    QT_TRANSLATE_NOOP("sphygma", "Below the threshold"),
    QT_TRANSLATE_NOOP("sphygma", "Stage 1 range"),
    QT_TRANSLATE_NOOP("sphygma", "Stage 2 range"),
};

QStringList guidelineTexts()
{
    QStringList all;
    for (const char *text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

} // namespace sphygma
