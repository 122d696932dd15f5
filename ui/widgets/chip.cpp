// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QKeyEvent>
#include <QPainter>

namespace sphygma {

static constexpr int pillHeight = 24;
static constexpr int margin = 10;
static constexpr int crossRoom = 16;

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QAbstractButton(parent), m_tone(tone)
{
    setText(text);
    setFont(Theme::font(12, QFont::Medium));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_removable)
            emit removed();
    });
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(removable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(removable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(removable ? tr("Press to remove") : QString());
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    // One pixel more, because the advance is rounded.
    return {fontMetrics().horizontalAdvance(text()) + 1 + 2 * margin + (m_removable ? crossRoom : 0),
            pillHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 48), pillHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto [ink, ground] = toneColours(tokensOf(*this), m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Style::drawBox(painter, rect(), pillHeight / 2.,
                   m_removable && underMouse() ? mixed(ground, ink, 0.12) : ground);
    const QRect room = rect().adjusted(margin, 0, -margin - (m_removable ? crossRoom : 0), 0);
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (m_removable) {
        const QPointF c(width() - margin - 4, pillHeight / 2.);
        painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(c + QPointF(-3, -3), c + QPointF(3, 3));
        painter.drawLine(c + QPointF(-3, 3), c + QPointF(3, -3));
    }
    drawFocusIfKeyed(*this, painter, pillHeight / 2.);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removed();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace sphygma
