// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pressurewords.h"

#include "app/base/numbertext.h"

namespace sphygma::PressureWords {

QString age(const Translator &words)
{
    return words.text(QT_TRANSLATE_NOOP("sphygma", "Age (years)"));
}

QString pressure(const Translator &words, PressureChoice choice)
{
    switch (choice) {
    case PressureChoice::Systolic:
        return words.text(QT_TRANSLATE_NOOP("sphygma", "Systolic blood pressure (mmHg)"));
    case PressureChoice::Diastolic:
        return words.text(QT_TRANSLATE_NOOP("sphygma", "Diastolic blood pressure (mmHg)"));
    case PressureChoice::PulsePressure:
        return words.text(QT_TRANSLATE_NOOP("sphygma", "Pulse pressure (mmHg)"));
    case PressureChoice::MeanArterial:
        return words.text(QT_TRANSLATE_NOOP("sphygma", "Mean arterial pressure (mmHg)"));
    case PressureChoice::Both:
        break;
    }
    return words.text(QT_TRANSLATE_NOOP("sphygma", "Blood pressure (mmHg)"));
}

QString name(const Translator &words, PressureChoice choice)
{
    switch (choice) {
    case PressureChoice::Diastolic:
        return words.text(QT_TRANSLATE_NOOP("sphygma", "Diastolic"));
    case PressureChoice::PulsePressure:
        return words.text(QT_TRANSLATE_NOOP("sphygma", "Pulse pressure"));
    case PressureChoice::MeanArterial:
        return words.text(QT_TRANSLATE_NOOP("sphygma", "Mean arterial pressure"));
    case PressureChoice::Systolic:
    case PressureChoice::Both:
        break;
    }
    return words.text(QT_TRANSLATE_NOOP("sphygma", "Systolic"));
}

static QString share(qint64 count, qint64 n)
{
    return readableNumber(n > 0 ? 100.0 * static_cast<double>(count) / static_cast<double>(n) : 0.0, 1);
}

QString above(const Translator &words, qint64 count, qint64 n)
{
    return words.text(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (%2 %) at or above"), {count, share(count, n)}));
}

QString below(const Translator &words, qint64 count, qint64 n)
{
    return words.text(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (%2 %) below"), {count, share(count, n)}));
}

} // namespace sphygma::PressureWords
