// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/scorebars.h"

#include "app/base/numbertext.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int lineHeight = 24, headHeight = 20, labelWidth = 150, figureWidth = 130;
static constexpr double mild = 10, marked = 20;

ScoreBars::ScoreBars(QWidget *parent) : QWidget(parent)
{
    setFont(Theme::font(12));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Digit preference scores"));
}

void ScoreBars::setBars(QList<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList spoken;
    for (const Bar &bar : std::as_const(m_bars))
        spoken += tr("%1: %2 (n = %3)").arg(bar.label, readableNumber(bar.score, 1), readableNumber(bar.n));
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize ScoreBars::sizeHint() const
{
    return {420, headHeight + lineHeight * static_cast<int>(m_bars.size())};
}

double ScoreBars::longest() const
{
    double most = 30; // so that the scale's steps are always seen
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.score);
    return most;
}

QRect ScoreBars::plot() const
{
    return rect().adjusted(labelWidth, headHeight, -figureWidth, 0);
}

void ScoreBars::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = plot();
    const auto x = [&](double score) { return area.left() + area.width() * score / longest(); };
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const int top = headHeight + static_cast<int>(i) * lineHeight;
        painter.setPen(tokens.ink);
        painter.drawText(QRect(0, top, labelWidth - 10, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.label, Qt::ElideRight, labelWidth - 10));
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.score >= marked ? tokens.bad : bar.score >= mild ? tokens.warn : tokens.ok);
        painter.drawRoundedRect(QRectF(area.left(), top + 6, x(bar.score) - area.left(), lineHeight - 12), 3,
                                3);
        painter.setPen(tokens.ink);
        painter.drawText(QRect(area.right() + 8, top, figureWidth - 8, lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1 (n = %2)").arg(readableNumber(bar.score, 1), readableNumber(bar.n)));
    }
    for (const auto &[score, name] : {std::pair(mild, tr("10 mild")), std::pair(marked, tr("20 marked"))}) {
        painter.setPen(QPen(tokens.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(x(score), headHeight), QPointF(x(score), height()));
        painter.drawText(QRectF(x(score) - 50, 0, 100, headHeight - 2), Qt::AlignCenter, name);
    }
}

} // namespace sphygma
