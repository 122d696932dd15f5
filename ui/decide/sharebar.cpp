// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/sharebar.h"

#include <QPainter>

namespace sphygma {

ShareBar::ShareBar(const Theme &theme, double share, bool strong)
    : m_theme(theme), m_share(share), m_strong(strong)
{
    setMinimumWidth(60);
    setFixedHeight(16);
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, 4, width(), 8);
    painter.setBrush(m_theme.tokens().hairline);
    painter.drawRoundedRect(track, 4, 4);
    painter.setBrush(m_strong ? m_theme.tokens().accent : m_theme.tokens().densityRamp.value(1));
    if (m_share > 0)
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(qMax(4.0, width() * m_share), 8)), 4, 4);
}

} // namespace sphygma
