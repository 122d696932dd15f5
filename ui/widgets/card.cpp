// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/style.h"

#include <QPainter>

namespace sphygma {

Card::Card(QWidget *parent) : QWidget(parent) {}

void Card::setDropTarget(bool dashed, bool active)
{
    m_dashed = dashed;
    m_active = active;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(*this);
    QPainter painter(this);
    if (!m_dashed) {
        Style::drawBox(painter, rect(), Style::cardRadius, t.surface, t.hairline);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_active ? t.accentSoft : t.surface);
    QPen pen(m_active ? t.accent : t.faint, m_active ? 1.5 : 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 14, 14);
}

} // namespace sphygma
