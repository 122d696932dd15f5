// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/clinical/guideline.h"
#include "app/decision/patientsummary.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace sphygma {

/// What a timeline shows; the same on screen and on paper.
struct TimelineContent
{
    PatientSummary patient;
    Guideline guideline; ///< its systolic bands lie behind the readings
};

/// One person's pressures over time, systolic as filled circles and diastolic as open squares. \a fontSize is
/// in units of the painter.
void paintTimeline(QPainter &painter, const QRectF &area, const TimelineContent &content,
                   const Tokens &tokens, const Translator &words, double fontSize);

class PatientTimeline final : public QWidget
{
    Q_OBJECT

public:
    PatientTimeline(const Theme &theme, const Translator &words, QWidget *parent = nullptr);

    void setContent(TimelineContent content);

    QSize sizeHint() const override { return {520, 260}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Translator &m_words;
    TimelineContent m_content;
};

} // namespace sphygma
