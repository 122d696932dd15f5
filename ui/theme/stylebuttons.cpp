// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace sphygma {

namespace {

enum class Look { Plain, Primary, Flat, Danger };

Look lookOf(const QWidget *widget)
{
    if (!widget)
        return Look::Plain;
    if (widget->property("primary").toBool())
        return Look::Primary;
    if (widget->property("danger").toBool())
        return Look::Danger;
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return widget->property("flat").toBool() || (button && button->isFlat()) ? Look::Flat : Look::Plain;
}

QColor labelInk(const Tokens &t, Look look, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return t.faint;
    switch (look) {
    case Look::Primary:
        return t.onAccent;
    case Look::Danger:
        return t.bad;
    case Look::Flat:
        return t.accent;
    case Look::Plain:
        break;
    }
    return state & QStyle::State_On ? t.accent : t.ink;
}

QPixmap inked(QPixmap pixmap, const QColor &ink)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    return pixmap;
}

} // namespace

void Style::drawPushButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const Look look = lookOf(widget);
    const bool enabled = option.state & State_Enabled;
    const bool hover = enabled && option.state & State_MouseOver;
    const bool down = option.state & State_Sunken;
    const double press = down ? 0.16 : hover ? 0.08 : 0;
    QColor fill, edge;
    if (look == Look::Primary) {
        fill = enabled ? mixed(t.accent, t.dark ? QColor(Qt::white) : QColor(Qt::black), press) : t.hairline;
    } else if (look == Look::Flat) {
        fill = press > 0 ? mixed(t.surface, t.accent, press) : QColor();
    } else {
        fill = mixed(t.surface, look == Look::Danger ? t.bad : t.ink, press / 2);
        edge = enabled ? mixed(t.hairline, t.faint, hover ? 0.6 : 0.25) : t.hairline;
        if (option.state & State_On) {
            fill = t.accentSoft;
            edge = t.accent;
        }
    }
    drawBox(painter, option.rect, controlRadius, fill, edge);
    // Fusion draws no focus rectangle around push buttons.
    if (option.state & State_HasFocus && option.state & State_KeyboardFocusChange)
        drawFocusRing(painter, option.rect);
}

void Style::drawPushButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    const QColor ink = labelInk(tokens(), lookOf(widget), option.state);
    QRect room = option.rect.adjusted(8, 0, -8, 0);
    const bool menu = button->features & QStyleOptionButton::HasMenu;
    if (menu) {
        drawChevron(painter, QPointF(room.right() - 6, option.rect.center().y() + 1), 8, Qt::DownArrow, ink);
        room.adjust(0, 0, -14, 0);
    }
    const int textWidth = button->fontMetrics.horizontalAdvance(button->text);
    const QSize icon = button->icon.isNull() ? QSize(0, 0) : button->iconSize;
    const int gap = !icon.isEmpty() && textWidth > 0 ? 8 : 0;
    const int width = qMin(icon.width() + gap + textWidth, room.width());
    const int left = room.left() + (room.width() - width) / 2;
    if (!icon.isEmpty()) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        const QPixmap drawn = button->icon.pixmap(icon, ratio);
        painter.drawPixmap(QPoint(left, room.center().y() - icon.height() / 2 + 1), inked(drawn, ink));
    }
    painter.setPen(ink);
    const QRect text(left + icon.width() + gap, room.top(), width - icon.width() - gap, room.height());
    painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, button->text);
}

void Style::drawToolButtonPanel(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokens();
    if (option.state & State_On)
        drawBox(painter, option.rect, controlRadius, t.accentSoft);
    else if (option.state & State_Enabled && option.state & (State_MouseOver | State_Sunken))
        drawBox(painter, option.rect, controlRadius,
                mixed(t.surface, t.ink, option.state & State_Sunken ? 0.1 : 0.06));
}

void Style::drawCheckMark(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokens();
    const bool enabled = option.state & State_Enabled;
    const bool partly = option.state & State_NoChange;
    const bool on = option.state & State_On || partly;
    const QRectF box = QRectF(0, 0, 16, 16).translated(QRectF(option.rect).center() - QPointF(8, 8));
    const QRectF aligned(qRound(box.x()), qRound(box.y()), 16, 16);
    const QColor accent = enabled ? t.accent : t.faint;
    drawBox(painter, aligned, 4, on ? accent : t.surface,
            on                                   ? accent
                : option.state & State_MouseOver ? t.accent
                                                 : t.faint);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(aligned.topLeft());
    painter.setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (partly)
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter.drawPolyline(QPolygonF{{4, 8.4}, {6.9, 11.2}, {12, 5.4}});
    painter.restore();
}

void Style::drawRadioMark(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokens();
    const bool on = option.state & State_On;
    const QRectF box(option.rect.x(), option.rect.y(), 16, 16);
    const QColor accent = option.state & State_Enabled ? t.accent : t.faint;
    drawBox(painter, box, 8, on ? accent : t.surface,
            on                                   ? accent
                : option.state & State_MouseOver ? t.accent
                                                 : t.faint);
    if (on)
        drawBox(painter, box.adjusted(5, 5, -5, -5), 3, t.onAccent);
}

} // namespace sphygma
