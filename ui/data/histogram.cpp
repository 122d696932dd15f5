// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/histogram.h"

#include "app/base/numbertext.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr int captionHeight = 16;

/// The next 1, 2 or 5 × 10ⁿ that is not below \a width.
static double roundWidth(double width)
{
    const double power = std::pow(10.0, std::floor(std::log10(width)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= width * (1 - 1e-9))
            return step * power;
    }
    return 10 * power;
}

Bins binValues(std::span<const double> values, int most)
{
    if (values.empty())
        return {};
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    if (*lowest == *highest || !std::isfinite(*highest - *lowest))
        return {*lowest, *highest, {static_cast<qint64>(values.size())}};
    const double width = roundWidth((*highest - *lowest) / (most - 1));
    Bins bins;
    bins.low = std::floor(*lowest / width) * width;
    const auto count = static_cast<size_t>(std::floor((*highest - bins.low) / width)) + 1;
    bins.high = bins.low + static_cast<double>(count) * width;
    bins.counts.assign(count, 0);
    for (const double value : values) {
        const auto bin = static_cast<size_t>(std::max(0.0, (value - bins.low) / width));
        ++bins.counts[std::min(bin, count - 1)];
    }
    return bins;
}

Histogram::Histogram(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Distribution"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::setBins(Bins bins)
{
    m_bins = std::move(bins);
    m_highest = m_bins.counts.empty() ? 0 : *std::max_element(m_bins.counts.begin(), m_bins.counts.end());
    setVisible(m_highest > 0);
    if (m_highest > 0)
        setAccessibleDescription(
            tr("From %1 to %2").arg(readableShort(m_bins.low), readableShort(m_bins.high)));
    update();
}

QRectF Histogram::bar(size_t index) const
{
    const double width = static_cast<double>(this->width()) / static_cast<double>(m_bins.counts.size());
    const double room = height() - captionHeight - 2;
    const double share = static_cast<double>(m_bins.counts[index]) / static_cast<double>(m_highest);
    const double tall = m_bins.counts[index] == 0 ? 0 : std::max(1.5, share * room);
    return {static_cast<double>(index) * width, room - tall, std::max(1.0, width - 1), tall};
}

void Histogram::paintEvent(QPaintEvent *)
{
    if (m_highest == 0)
        return;
    const Tokens &tokens = tokensOf(*this);
    QPainter painter(this);
    for (size_t i = 0; i < m_bins.counts.size(); ++i)
        painter.fillRect(bar(i), tokens.densityRamp[1]);
    painter.setPen(tokens.hairline);
    painter.drawLine(0, height() - captionHeight - 1, width(), height() - captionHeight - 1);
    painter.setPen(tokens.muted);
    painter.setFont(Theme::font(11));
    const QRect caption(0, height() - captionHeight, width(), captionHeight);
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignBottom, readableShort(m_bins.low));
    painter.drawText(caption, Qt::AlignRight | Qt::AlignBottom, readableShort(m_bins.high));
}

bool Histogram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_highest == 0)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto bins = static_cast<int>(m_bins.counts.size());
    const int index = qBound(0, help->pos().x() * bins / qMax(1, width()), bins - 1);
    const double step = (m_bins.high - m_bins.low) / bins;
    const double from = m_bins.low + index * step;
    QToolTip::showText(help->globalPos(),
                       tr("%1 to %2: %3")
                           .arg(readableShort(from), readableShort(from + step),
                                readableNumber(m_bins.counts[static_cast<size_t>(index)])),
                       this);
    return true;
}

} // namespace sphygma
