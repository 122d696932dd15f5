// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/histogramview.h"

#include "app/base/numbertext.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr double threshold = 130; // the plain rule

HistogramView::HistogramView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"histogram"_s);
    setMinimumHeight(150);
    setAccessibleName(tr("Distribution of systolic pressure"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HistogramView::show(const Histogram &histogram, std::optional<double> mean, const QString &meanText)
{
    m_bins = histogram;
    m_mean = mean;
    m_meanText = meanText;
    setAccessibleDescription(tr("%1 values from %2 to %3; %4")
                                 .arg(readableNumber(m_bins.n), readableShort(m_bins.start),
                                      readableShort(m_bins.end()), meanText));
    update();
}

QRectF HistogramView::plot() const
{
    return QRectF(rect()).adjusted(4, 22, -4, -22);
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
    const bool meanIsLeft = m_mean && *m_mean < threshold;
    paintLine(painter, threshold, QString::number(threshold), m_theme.tokens().ink, false, !meanIsLeft);
    if (m_mean)
        paintLine(painter, *m_mean, m_meanText, m_theme.tokens().curve, true, meanIsLeft);
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
        painter.setOpacity(left >= threshold ? 0.95 : 0.45);
        painter.drawRect(QRectF(xOf(left) + 0.5, plot().bottom() - height,
                                xOf(left + m_bins.width) - xOf(left) - 1, height));
    }
    painter.setOpacity(1);
}

void HistogramView::paintAxis(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(tokens.hairline);
    painter.drawLine(plot().bottomLeft(), plot().bottomRight());
    painter.setPen(tokens.muted);
    const double span = m_bins.end() - m_bins.start;
    const double step = span > 150 ? 40 : span > 60 ? 20 : span > 12 ? 5 : 1;
    for (double tick = std::ceil(m_bins.start / step) * step; tick <= m_bins.end(); tick += step)
        painter.drawText(QRectF(xOf(tick) - 30, plot().bottom() + 4, 60, 16), Qt::AlignHCenter,
                         readableShort(tick));
}

void HistogramView::paintLine(QPainter &painter, double value, const QString &label, const QColor &ink,
                              bool dashed, bool labelOnLeft) const
{
    if (value < m_bins.start || value > m_bins.end())
        return;
    painter.setPen(QPen(ink, 1.5, dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(xOf(value), 6), QPointF(xOf(value), plot().bottom()));
    const QRectF box(labelOnLeft ? xOf(value) - 206 : xOf(value) + 6, 2, 200, 16);
    painter.drawText(box, labelOnLeft ? Qt::AlignRight : Qt::AlignLeft, label);
}

} // namespace sphygma
