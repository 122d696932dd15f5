// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOption>

namespace sphygma {

namespace {

constexpr int menuLeft = 36; ///< of the text; tick or icon before it
constexpr int menuRight = 16;
constexpr int menuGap = 32; ///< between text and shortcut

} // namespace

void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    if (option.maximum <= option.minimum)
        return;
    const bool awake = option.state & State_MouseOver || option.state & State_Sunken;
    const qreal inset = awake ? 2 : 3;
    const QRectF slider = QRectF(subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget))
                              .adjusted(inset, inset, -inset, -inset);
    const qreal radius = qMin(slider.width(), slider.height()) / 2;
    drawBox(painter, slider, radius, mixed(t.surface, t.faint, awake ? 0.85 : 0.5));
}

void Style::drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRect r = option.rect;
    const bool hover = option.state & State_MouseOver && option.state & State_Enabled;
    painter.fillRect(r, hover ? mixed(t.surface, t.ink, 0.03) : t.surface);
    if (option.orientation == Qt::Horizontal) {
        painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.hairline);
        if (option.position != QStyleOptionHeader::End
            && option.position != QStyleOptionHeader::OnlyOneSection)
            painter.fillRect(QRect(r.right(), r.top() + 8, 1, r.height() - 16), t.hairline);
    } else {
        painter.fillRect(QRect(r.right(), r.top(), 1, r.height()), t.hairline);
    }
}

QSize Style::menuItemSize(const QStyleOptionMenuItem &option) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const auto texts = option.text.split(u'\t');
    const QFontMetrics metrics(option.font);
    int width = menuLeft + metrics.horizontalAdvance(texts[0]) + menuRight;
    if (texts.size() > 1)
        width += menuGap + metrics.horizontalAdvance(texts[1]);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += menuGap;
    return {qMax(width, 180), 32};
}

void Style::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRect r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(r.left() + 8, r.center().y(), r.width() - 16, 1), t.hairline);
        return;
    }
    const bool enabled = option.state & State_Enabled;
    if (option.state & State_Selected && enabled)
        drawBox(painter, r.adjusted(4, 1, -4, -1), 6, t.accentSoft);
    const QRect mark(r.left() + 12, r.center().y() - 8, 18, 18);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(
                QPen(enabled ? t.accent : t.faint, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.translate(mark.topLeft());
            painter.drawPolyline(QPolygonF{{4, 9.5}, {7.5, 13}, {14, 5.5}});
            painter.restore();
        }
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const auto texts = option.text.split(u'\t');
    const QRect text = r.adjusted(menuLeft, 0, -menuRight, 0);
    painter.setFont(option.font);
    painter.setPen(enabled ? t.ink : t.faint);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     texts[0]);
    if (texts.size() > 1) {
        painter.setPen(enabled ? t.muted : t.faint);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, texts[1]);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, QPointF(r.right() - 15, r.center().y() + 1), 8, Qt::RightArrow, t.muted);
}

void Style::drawItemPanel(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokens();
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (option.state & State_Selected)
        painter.fillRect(option.rect, t.accentSoft);
    else if (option.state & State_MouseOver && option.state & State_Enabled)
        painter.fillRect(option.rect, mixed(t.surface, t.ink, 0.03));
    if (option.state & State_HasFocus && option.state & State_KeyboardFocusChange) {
        painter.save();
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.restore();
    }
}

void Style::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRect r = option.rect;
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.hairline);
    if (option.state & State_Selected)
        painter.fillRect(QRect(r.left() + 8, r.bottom() - 1, r.width() - 16, 2), t.accent);
}

} // namespace sphygma
