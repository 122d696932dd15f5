// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/clinical/guideline.h"
#include "app/decision/patientsummary.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace sphygma {

/// Colours and type of a timeline: those of the window's theme, or of paper.
struct TimelineLook
{
    QColor ground, band, hairline, muted, ink;
    QColor systolic, diastolic;
    QStringList fontFamilies;
};

/// One person's pressures over time, systolic as filled circles and diastolic as open squares, over the
/// systolic ranges of \a guideline. \a fontSize is in units of the painter.
void paintTimeline(QPainter &painter, const QRectF &area, const PatientSummary &patient,
                   const Guideline &guideline, const TimelineLook &look, const Translator &words,
                   double fontSize);

} // namespace sphygma
