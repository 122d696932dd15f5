// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/timelinepicture.h"

#include "app/base/numbertext.h"
#include "app/clinical/clinicaltexts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

using Half = std::optional<double> Reading::*;

/// Where days and pressures lie in the area.
class Plot
{
public:
    /// \a names: room at the right for the names of the bands.
    Plot(const QRectF &area, const QList<PatientVisit> &visits, double fontSize, double names)
        : m_area(area.adjusted(3.2 * fontSize, fontSize, -names, -2.2 * fontSize)), m_inset(2 * fontSize)
    {
        for (const PatientVisit &visit : visits) {
            for (const Half half : {&Reading::systolic, &Reading::diastolic}) {
                if (const auto value = visit.pressure.*half)
                    reach(*value);
            }
            if (visit.day.isValid()) {
                m_first = m_first.isValid() ? std::min(m_first, visit.day) : visit.day;
                m_last = m_last.isValid() ? std::max(m_last, visit.day) : visit.day;
            }
        }
        m_low = std::floor((m_low - 8) / 20) * 20;
        m_high = std::ceil((m_high + 8) / 20) * 20;
    }

    const QRectF &area() const { return m_area; }

    double low() const { return m_low; }

    double high() const { return m_high; }

    QDate first() const { return m_first; }

    QDate last() const { return m_last; }

    /// Visits without a date stand at the left.
    double x(const QDate &day) const
    {
        const double left = m_area.left() + m_inset, width = m_area.width() - 2 * m_inset;
        if (!day.isValid())
            return left;
        const auto span = static_cast<double>(m_first.daysTo(m_last));
        if (span <= 0)
            return m_area.center().x();
        return left + width * static_cast<double>(m_first.daysTo(day)) / span;
    }

    double y(double pressure) const
    {
        return m_area.bottom() - m_area.height() * (pressure - m_low) / (m_high - m_low);
    }

private:
    void reach(double value)
    {
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }

    QRectF m_area;
    double m_inset; ///< of the first and the last visit, whose numbers then stand clear of the axis
    double m_low = 68, m_high = 152; ///< mm[Hg]; wide enough that small changes look small
    QDate m_first, m_last;
};

class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const Plot &plot, const TimelineLook &look, double fontSize)
        : m_painter(painter), m_plot(plot), m_look(look), m_size(fontSize)
    {}

    void bands(const Guideline &guideline, const Translator &words) const
    {
        const QRectF &area = m_plot.area();
        bool shaded = false;
        for (qsizetype i = 0; i < guideline.categories.size(); ++i) {
            const BpCategory &category = guideline.categories[i];
            if (i > 0 && !category.systolicFrom)
                continue;
            double above = m_plot.high();
            for (qsizetype k = guideline.categories.size() - 1; k > i; --k)
                above = guideline.categories[k].systolicFrom.value_or(above);
            const double from = std::max(category.systolicFrom.value_or(m_plot.low()), m_plot.low());
            const double to = std::min(above, m_plot.high());
            if (to <= from)
                continue;
            const QRectF band(area.left(), m_plot.y(to), area.width(), m_plot.y(from) - m_plot.y(to));
            m_painter.fillRect(band, shaded ? m_look.band : m_look.ground);
            shaded = !shaded;
            m_painter.setPen(m_look.muted);
            if (band.height() > m_size)
                m_painter.drawText(band.translated(band.width() + 0.6 * m_size, 0),
                                   Qt::AlignLeft | Qt::AlignVCenter,
                                   words.text(guidelinePhrase(category.label)));
        }
    }

    void axes() const
    {
        const QRectF &area = m_plot.area();
        for (double tick = m_plot.low(); tick <= m_plot.high(); tick += 20) {
            m_painter.setPen(QPen(m_look.hairline, 0.08 * m_size));
            m_painter.drawLine(QPointF(area.left(), m_plot.y(tick)), QPointF(area.right(), m_plot.y(tick)));
            m_painter.setPen(m_look.muted);
            m_painter.drawText(
                QRectF(area.left() - 3.2 * m_size, m_plot.y(tick) - m_size, 2.8 * m_size, 2 * m_size),
                Qt::AlignRight | Qt::AlignVCenter, readableShort(tick));
        }
        const double below = area.bottom() + 0.4 * m_size;
        const QRectF line(area.left(), below, area.width(), 1.6 * m_size);
        if (m_plot.first() == m_plot.last()) {
            m_painter.drawText(line, Qt::AlignHCenter, m_plot.first().toString(Qt::ISODate));
            return;
        }
        m_painter.drawText(line, Qt::AlignLeft, m_plot.first().toString(Qt::ISODate));
        m_painter.drawText(line, Qt::AlignRight, m_plot.last().toString(Qt::ISODate));
    }

    void readings(const QList<PatientVisit> &visits, Half half, const QColor &ink, bool round) const
    {
        QPolygonF line;
        for (const PatientVisit &visit : visits) {
            if (const auto value = visit.pressure.*half)
                line.append({m_plot.x(visit.day), m_plot.y(*value)});
        }
        m_painter.setPen(QPen(ink, 0.13 * m_size));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line);
        const double radius = 0.36 * m_size;
        m_painter.setBrush(round ? ink : m_look.ground);
        for (const QPointF &at : std::as_const(line)) {
            const QRectF mark(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
            round ? m_painter.drawEllipse(mark) : m_painter.drawRect(mark);
        }
        if (line.size() <= mostNumbers)
            numbers(visits, half);
    }

private:
    static constexpr qsizetype mostNumbers = 12; ///< more would overlap

    void numbers(const QList<PatientVisit> &visits, Half half) const
    {
        m_painter.setPen(m_look.ink);
        for (const PatientVisit &visit : visits) {
            if (const auto value = visit.pressure.*half)
                m_painter.drawText(QRectF(m_plot.x(visit.day) - 2 * m_size, m_plot.y(*value) - 1.8 * m_size,
                                          4 * m_size, 1.3 * m_size),
                                   Qt::AlignCenter, readableNumber(*value, 0));
        }
    }

    QPainter &m_painter;
    const Plot &m_plot;
    const TimelineLook &m_look;
    const double m_size;
};

} // namespace

void paintTimeline(QPainter &painter, const QRectF &area, const PatientSummary &patient,
                   const Guideline &guideline, const TimelineLook &look, const Translator &words,
                   double fontSize)
{
    const QList<PatientVisit> &visits = patient.visits;
    if (visits.isEmpty())
        return;
    QFont font(look.fontFamilies);
    font.setPixelSize(qMax(1, static_cast<int>(std::lround(fontSize))));
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    double names = 0;
    for (const BpCategory &category : guideline.categories)
        names = std::max(names,
                         QFontMetricsF(font).horizontalAdvance(words.text(guidelinePhrase(category.label))));
    const Plot plot(area, visits, fontSize, std::min(names + fontSize, area.width() / 3));
    const TimelinePainter timeline(painter, plot, look, fontSize);
    timeline.bands(guideline, words);
    timeline.axes();
    timeline.readings(visits, &Reading::diastolic, look.diastolic, false);
    timeline.readings(visits, &Reading::systolic, look.systolic, true);
}

} // namespace sphygma
