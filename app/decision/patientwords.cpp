// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/patientwords.h"

#include "app/clinical/clinicaltexts.h"
#include "app/decision/ruleview.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

Phrase half(const std::optional<double> &pressure)
{
    return pressure ? Phrase::of("%1", {Figure{*pressure, 0}}) : Phrase::of("–");
}

/// "148/92 mmHg"
Phrase pressureText(const Reading &pressure)
{
    return Phrase::of("%1/%2 mmHg", {nested(half(pressure.systolic)), nested(half(pressure.diastolic))});
}

bool hasPressure(const Reading &pressure)
{
    return pressure.systolic || pressure.diastolic;
}

Phrase dayText(const QDate &day)
{
    return day.isValid() ? Phrase::verbatim(day.toString(Qt::ISODate))
                         : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "a day without date"));
}

QDate dayOfRow(const PatientSummary &patient, qsizetype row)
{
    for (const PatientVisit &visit : patient.visits) {
        if (visit.row == row)
            return visit.day;
    }
    return {};
}

PatientSection lastPressure(const PatientSummary &patient, const Guideline &guideline)
{
    PatientSection section{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Last pressure")), {}};
    const auto last = std::find_if(patient.visits.rbegin(), patient.visits.rend(),
                                   [](const PatientVisit &visit) { return hasPressure(visit.pressure); });
    if (last == patient.visits.rend()) {
        section.lines.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "No visit has a pressure.")));
        return section;
    }
    section.lines.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 on %2."),
                                    {nested(pressureText(last->pressure)), nested(dayText(last->day))}));
    if (!last->isPossible) {
        // A range would be wrong: 17/10 of a table in kPa is not a low pressure.
        section.lines.append(Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "This is not a possible pressure in mmHg. Check its unit, which may be kPa, and the "
            "value at the source.")));
        return section;
    }
    const BpClass found = classifyBloodPressure(guideline, last->pressure.systolic, last->pressure.diastolic);
    const bool fits = !patient.age || guideline.appliesToAge(*patient.age);
    if (found.category >= 0 && fits)
        section.lines.append(Phrase::of(
            found.partial ? QT_TRANSLATE_NOOP("sphygma", "It is in the range that %1 calls at least: %2.")
                          : QT_TRANSLATE_NOOP("sphygma", "It is in the range that %1 calls: %2."),
            {nested(guidelinePhrase(guideline.name)),
             nested(guidelinePhrase(guideline.categories[found.category].label))}));
    if (!fits)
        section.lines.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 is made for another age."),
                                        {nested(guidelinePhrase(guideline.name))}));
    return section;
}

/// "+6.0", "−4.0"
QString signedText(double change)
{
    return (change < 0 ? u"−"_s : u"+"_s) + QString::number(std::abs(change), 'f', 0);
}

PatientSection change(const PatientSummary &patient)
{
    PatientSection section{
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Change from the first to the last visit")), {}};
    if (!patient.systolicChange && !patient.diastolicChange) {
        section.lines.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "There are no two visits with a pressure to compare.")));
        return section;
    }
    const auto say = [&](const char *role, const std::optional<double> &by) {
        if (by)
            section.lines.append(
                Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2 mmHg."),
                           {nested(ruleRoleName(QString::fromLatin1(role))), signedText(*by)}));
    };
    say("sbp", patient.systolicChange);
    say("dbp", patient.diastolicChange);
    if (patient.daysBetween)
        section.lines.append(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n days lie between them."), {},
                                        *patient.daysBetween));
    section.lines.append(Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma", "Pressures differ by 10 mmHg and more from one day to the next without any cause.")));
    return section;
}

PatientSection averages(const PatientSummary &patient)
{
    PatientSection section{
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Readings of the last visit, averaged by")), {}};
    for (const ProtocolAverage &average : patient.averages) {
        const Phrase value = hasPressure(average.pressure)
            ? pressureText(average.pressure)
            : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "needs more readings"));
        section.lines.append(
            Phrase::of("%1: %2", {nested({protocolName(average.protocol), {}, {}}), nested(value)}));
    }
    return section;
}

PatientSection peers(const PatientSummary &patient)
{
    PatientSection section{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Among others in this table")), {}};
    const PeerPlace &place = patient.peers;
    if (place.who.isEmpty())
        section.lines.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Sex, age or pressure is not known: no comparison.")));
    else if (!place.centile)
        section.lines.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "There are only %1 %2 with a pressure: too few to compare."),
            {place.peers, nested(place.who)}));
    else
        section.lines.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Of 100 %1, about %2 have a lower last systolic pressure (n = %3)."),
            {nested(place.who), Figure{*place.centile, 0}, place.peers}));
    return section;
}

PatientSection notes(Phrase heading, const QList<PatientNote> &listed, const PatientSummary &patient,
                     const char *none)
{
    PatientSection section{std::move(heading), {}};
    for (const PatientNote &note : listed) {
        const PhraseValue title = nested(note.title), day = nested(dayText(dayOfRow(patient, note.row)));
        section.lines.append(note.reason.isEmpty()
                                 ? Phrase::of("%1 (%2)", {title, day})
                                 : Phrase::of("%1: %2 (%3)", {title, nested(note.reason), day}));
    }
    if (section.lines.isEmpty())
        section.lines.append(Phrase::of(none));
    return section;
}

PatientSection missing(const PatientSummary &patient)
{
    PatientSection section{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Missing at the last visit")), {}};
    for (const QString &role : patient.missing)
        section.lines.append(ruleRoleName(role));
    if (section.lines.isEmpty())
        section.lines.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Nothing of what the table has a column for.")));
    return section;
}

} // namespace

Phrase patientTitle(const PatientSummary &patient)
{
    Phrase title = patient.patient.isEmpty()
        ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A person without number"))
        : Phrase::verbatim(patient.patient);
    if (patient.age)
        title = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2 years"),
                           {nested(title), Figure{std::floor(*patient.age), 0}});
    if (patient.sex.isEmpty())
        return title;
    const Phrase sex = Phrase::of(patient.sex == "male"_L1 ? QT_TRANSLATE_NOOP("sphygma", "male")
                                                           : QT_TRANSLATE_NOOP("sphygma", "female"));
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2"), {nested(title), nested(sex)});
}

QList<PatientSection> patientInWords(const PatientSummary &patient, const Guideline &guideline)
{
    QList<PatientSection> sections{lastPressure(patient, guideline), change(patient)};
    if (!patient.averages.isEmpty())
        sections.append(averages(patient));
    sections.append(peers(patient));
    sections.append(notes(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rules that list one of the visits")),
                          patient.rules, patient, QT_TRANSLATE_NOOP("sphygma", "None.")));
    sections.append(notes(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Doubts about the data")), patient.doubts,
                          patient, QT_TRANSLATE_NOOP("sphygma", "None found.")));
    sections.append(missing(patient));
    sections.append(
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "What this page does not say")),
         {Phrase::of(QT_TRANSLATE_NOOP(
              "sphygma",
              "It describes what was recorded, which may be old or mistaken. It names no disease and says "
              "nothing about treatment.")),
          safetySentence()}});
    return sections;
}

} // namespace sphygma
