// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/histogramview.h"

#include "app/analysis/chart/roundstep.h"
#include "app/base/numbertext.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr double space = 20; // between two numbers of the axis
static constexpr double bandHeight = 20; // names of categories, under the numbers of the axis

HistogramView::HistogramView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"histogram"_s);
    setMinimumHeight(150);
    setAccessibleName(tr("Distribution of systolic pressure"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HistogramView::show(const Distribution &histogram, const Line &mean, const Line &threshold)
{
    m_bins = histogram;
    m_mean = mean;
    m_threshold = threshold;
    describe();
    update();
}

void HistogramView::setBands(QList<PressureBand> bands)
{
    m_bands = std::move(bands);
    describe();
    update();
}

void HistogramView::describe()
{
    QStringList parts{
        tr("%1 values from %2 to %3")
            .arg(readableNumber(m_bins.n), readableShort(m_bins.start), readableShort(m_bins.end()))};
    for (const Line &line : {m_threshold, m_mean}) {
        if (line.at)
            parts.append(line.text);
    }
    for (qsizetype i = 1; i < m_bands.size(); ++i)
        parts.append(tr("%1 from %2", "category and its lower bound")
                         .arg(m_bands[i].label, readableShort(m_bands[i].from)));
    setAccessibleDescription(parts.join(u"; "_s));
}

QRectF HistogramView::plot() const
{
    return QRectF(rect()).adjusted(8, 22, -8, m_bands.isEmpty() ? -22 : -22 - bandHeight);
}

double HistogramView::xOf(double value) const
{
    return plot().left() + (value - m_bins.start) / (m_bins.end() - m_bins.start) * plot().width();
}

void HistogramView::paintEvent(QPaintEvent *)
{
    if (m_bins.counts.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(11));
    paintBars(painter);
    paintAxis(painter);
    paintBands(painter);
    const bool meanIsLeft = m_mean.at && m_threshold.at && *m_mean.at < *m_threshold.at;
    paintLine(painter, m_threshold, m_theme.tokens().ink, false, !meanIsLeft);
    paintLine(painter, m_mean, m_theme.tokens().curve, true, meanIsLeft);
}

void HistogramView::paintBars(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const double highest = static_cast<double>(m_bins.highest());
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < m_bins.counts.size(); ++i) {
        const double left = m_bins.start + m_bins.width * static_cast<double>(i);
        const double height = plot().height() * static_cast<double>(m_bins.counts[i]) / highest;
        // At or above the line in full ink, below it paler; the line itself says it without colour.
        painter.setBrush(tokens.densityRamp.value(1));
        painter.setOpacity(!m_threshold.at || left >= *m_threshold.at ? 0.95 : 0.45);
        painter.drawRect(QRectF(xOf(left) + 0.5, plot().bottom() - height,
                                xOf(left + m_bins.width) - xOf(left) - 1, height));
    }
    painter.setOpacity(1);
}

QList<HistogramView::AxisNumber> HistogramView::numbersBy(double step) const
{
    const QFontMetricsF metrics(Theme::font(11));
    QList<AxisNumber> numbers;
    for (double place = std::ceil(m_bins.start / step - 1e-9); place * step <= m_bins.end(); ++place) {
        const double value = place * step;
        const double width = metrics.horizontalAdvance(readableShort(value)) + 2;
        const QRectF box(xOf(value) - width / 2, plot().bottom() + 4, width, 16);
        if (box.left() >= 0 && box.right() <= this->width()) // else it would be cut at the edge
            numbers.append({value, box});
    }
    return numbers;
}

QList<HistogramView::AxisNumber> HistogramView::axisNumbers() const
{
    constexpr double least = 30; // between the middles of two numbers
    const double span = m_bins.end() - m_bins.start;
    if (m_bins.counts.empty() || span <= 0 || plot().width() <= least)
        return {};
    for (double step = roundStep(least * span / plot().width());; step = roundStep(1.5 * step)) {
        const QList<AxisNumber> numbers = numbersBy(step);
        const auto close =
            std::adjacent_find(numbers.begin(), numbers.end(), [](const auto &a, const auto &b) {
                return b.place.left() < a.place.right() + space;
            });
        if (close == numbers.end())
            return numbers;
    }
}

void HistogramView::paintAxis(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(tokens.hairline);
    painter.drawLine(plot().bottomLeft(), plot().bottomRight());
    painter.setPen(tokens.muted);
    for (const AxisNumber &number : axisNumbers())
        painter.drawText(number.place, Qt::AlignHCenter, readableShort(number.value));
}

/// The categories of the guideline by systolic pressure alone: faint cuts, and names where there is room.
void HistogramView::paintBands(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFontMetricsF metrics(painter.font());
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        const double left = std::max(i == 0 ? m_bins.start : m_bands[i].from, m_bins.start);
        const double right =
            std::min(i + 1 < m_bands.size() ? m_bands[i + 1].from : m_bins.end(), m_bins.end());
        if (right <= left)
            continue;
        if (i > 0 && m_bands[i].from > m_bins.start) {
            painter.setPen(QPen(tokens.muted, 1, Qt::DotLine));
            painter.drawLine(QPointF(xOf(left), 22), QPointF(xOf(left), height() - 2));
        }
        const QRectF room(xOf(left) + 4, height() - bandHeight, xOf(right) - xOf(left) - 8, bandHeight);
        const QString name = metrics.elidedText(m_bands[i].label, Qt::ElideRight, room.width());
        painter.setPen(tokens.muted);
        if (name.size() > 2)
            painter.drawText(room, Qt::AlignCenter, name);
    }
}

void HistogramView::paintLine(QPainter &painter, const Line &line, const QColor &ink, bool dashed,
                              bool labelOnLeft) const
{
    if (!line.at || *line.at < m_bins.start || *line.at > m_bins.end())
        return;
    const double value = *line.at;
    painter.setPen(QPen(ink, 1.5, dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(xOf(value), 6), QPointF(xOf(value), plot().bottom()));
    const QRectF box(labelOnLeft ? xOf(value) - 206 : xOf(value) + 6, 2, 200, 16);
    painter.drawText(box, labelOnLeft ? Qt::AlignRight : Qt::AlignLeft, line.text);
}

} // namespace sphygma
