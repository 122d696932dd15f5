// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOption>

namespace sphygma {

void Style::drawInputFrame(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokens();
    const bool enabled = option.state & State_Enabled;
    const bool focused = enabled && option.state & State_HasFocus;
    const bool hover = enabled && option.state & State_MouseOver;
    drawBox(painter, option.rect, controlRadius, enabled ? t.surface : t.rail,
            focused ? t.accent
                    : mixed(t.hairline, t.faint,
                            !enabled    ? 0
                                : hover ? 0.6
                                        : 0.25));
    if (focused) { // a second, soft line makes the field stand out without a jump
        QColor glow = t.accent;
        glow.setAlpha(110);
        drawBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), controlRadius - 1, {}, glow);
    }
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOption frame(option);
    if (!(option.state & State_KeyboardFocusChange))
        frame.state &= ~State_HasFocus;
    if (option.frame)
        drawInputFrame(frame, painter);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const bool enabled = option.state & State_Enabled;
    drawChevron(painter, QRectF(arrow).center(), 8, Qt::DownArrow, enabled ? tokens().muted : tokens().faint);
}

void Style::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        drawInputFrame(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens &t = tokens();
    const auto button = [&](SubControl part, Qt::ArrowType arrow, QAbstractSpinBox::StepEnabledFlag flag) {
        const QRect rect = subControlRect(CC_SpinBox, &option, part, widget);
        const bool can = option.stepEnabled & flag && option.state & State_Enabled;
        const bool hover = can && option.activeSubControls == part && option.state & State_MouseOver;
        if (hover)
            drawBox(painter, rect, 4, mixed(t.surface, t.ink, option.state & State_Sunken ? 0.1 : 0.06));
        drawChevron(painter, QRectF(rect).center(), 7, arrow, can ? t.muted : t.faint);
    };
    button(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    button(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void Style::drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const QRectF groove = subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const QRectF handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const QPointF c = handle.center();
    const bool across = option.orientation == Qt::Horizontal;
    const QRectF line = across ? QRectF(groove.left(), c.y() - 2, groove.width(), 4)
                               : QRectF(c.x() - 2, groove.top(), 4, groove.height());
    drawBox(painter, line, 2, t.hairline);
    QRectF filled = line;
    if (across)
        filled.setRight(c.x());
    else
        filled.setTop(c.y());
    const QColor accent = option.state & State_Enabled ? t.accent : t.faint;
    drawBox(painter, filled, 2, accent);
    drawBox(painter, QRectF(c - QPointF(8, 8), QSizeF(16, 16)), 8, t.surface, accent);
    if (option.state & State_HasFocus && option.state & State_KeyboardFocusChange)
        drawFocusRing(painter, QRectF(c - QPointF(9, 9), QSizeF(18, 18)), 9);
}

void Style::drawProgressGroove(const QStyleOption &option, QPainter &painter) const
{
    drawBox(painter, option.rect, 2.5, tokens().hairline);
}

void Style::drawProgressContents(const QStyleOption &option, QPainter &painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    QRectF done = option.rect;
    const int range = bar->maximum - bar->minimum;
    if (range > 0)
        done.setWidth(done.width() * (bar->progress - bar->minimum) / range);
    if (done.width() >= 1)
        drawBox(painter, done, 2.5, range > 0 ? tokens().accent : tokens().accentSoft);
}

} // namespace sphygma
