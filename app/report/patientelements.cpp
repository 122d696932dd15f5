// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one patient.
#include "app/clinical/clinicaltexts.h"
#include "app/decision/patientwords.h"
#include "app/report/compose.h"
#include "app/report/paper.h"
#include "app/report/timelinepicture.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sphygma {

static FigureElement timeline(const Composer &composer, const ReportPatient &shown)
{
    constexpr QSizeF size(paper::figureSize.width(), 260);
    constexpr double fontSize = 11;
    const QColor second(0xB4, 0x53, 0x09);
    const TimelineLook look{Qt::white,    paper::tint,          paper::hairline,
                            paper::muted, paper::ink,           QColor(composer.content.spec.accent),
                            second,       paper::fontFamilies()};
    FigureElement element;
    element.figure.size = size;
    QPainter painter(&element.figure.picture);
    paintTimeline(painter, QRectF({}, size), *shown.patient, shown.guideline, look, composer.words, fontSize);
    painter.end();
    element.note = composer.say(Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "Filled circles: systolic pressure; open squares: diastolic pressure (mmHg). "
                          "Behind them the systolic ranges of %1."),
        {nested(guidelinePhrase(shown.guideline.name))}));
    return element;
}

static ColumnsElement inColumns(const Composer &composer, const ReportPatient &shown)
{
    constexpr qsizetype mostLines = 8; // the page holds no more
    ColumnsElement columns;
    for (const PatientSection &section : patientInWords(*shown.patient, shown.guideline)) {
        ColumnsElement::Part part{composer.say(section.heading), {}};
        for (const Phrase &line : section.lines.first(qMin(mostLines, section.lines.size())))
            part.lines += composer.say(line);
        if (const qint64 more = section.lines.size() - mostLines; more > 0)
            part.lines += composer.say(
                Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "… and %n more, to be seen in Decide."), {}, more));
        columns.parts += part;
    }
    return columns;
}

Elements patientElements(Composer &composer, qsizetype nth)
{
    if (composer.content.spec.deidentified)
        return {TextElement{TextRole::Body,
                            composer.say(QT_TRANSLATE_NOOP(
                                "sphygma", "Left out: a de-identified report shows no single patient."))}};
    const auto &patients = composer.content.patients;
    if (nth >= patients.size() || !patients[nth].patient)
        return {TextElement{TextRole::Body,
                            composer.say(QT_TRANSLATE_NOOP(
                                "sphygma", "No patient with this number; choose one beside the section."))}};
    const ReportPatient &shown = patients[nth];
    return {TextElement{TextRole::Label, composer.say(patientTitle(*shown.patient))},
            timeline(composer, shown), inColumns(composer, shown)};
}

} // namespace sphygma
