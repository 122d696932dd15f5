// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"
#include "ui/theme/wheelguard.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sphygma {

Style::Style(const Theme &theme)
    : QProxyStyle(u"fusion"_s), m_theme(&theme), m_wheelGuard(new WheelGuard(this))
{}

const Tokens &Style::tokens() const
{
    return m_theme ? m_theme->tokens() : lightTokens();
}

void Style::drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                    const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void Style::drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().surface, 4));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void Style::drawChevron(QPainter &painter, const QPointF &centre, qreal size, Qt::ArrowType direction,
                        const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(centre);
    painter.rotate(direction == Qt::UpArrow          ? 180
                       : direction == Qt::LeftArrow  ? 90
                       : direction == Qt::RightArrow ? -90
                                                     : 0);
    const qreal half = size / 2;
    painter.drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter.restore();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool reacts = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget);
    if (reacts)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->installEventFilter(m_wheelGuard);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(tokens().hairline.rgb());
    case SH_Menu_SubMenuPopupDelay:
        return 120;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange && !qobject_cast<const QAbstractItemView *>(widget))
            drawFocusRing(*painter, option->rect);
        return;
    case PE_PanelButtonCommand:
        return drawPushButton(*option, *painter, widget);
    case PE_PanelButtonTool:
        return drawToolButtonPanel(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckMark(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadioMark(*option, *painter);
    case PE_PanelLineEdit:
        if (qstyleoption_cast<const QStyleOptionFrame *>(option)
            && qstyleoption_cast<const QStyleOptionFrame *>(option)->lineWidth > 0)
            drawInputFrame(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
    case PE_FrameWindow:
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return drawBox(*painter, option->rect, 0, t.surface, t.hairline);
        return drawBox(*painter, option->rect, controlRadius, {}, t.hairline);
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelMenu:
        return drawBox(*painter, option->rect, 0, t.surface, t.hairline);
    case PE_PanelTipLabel:
        return drawBox(*painter, option->rect, 0, t.surface, t.hairline);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return drawItemPanel(*option, *painter);
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QToolButton *>(widget))
            return; // its icon says that there is a menu
        if (qobject_cast<const QPushButton *>(widget))
            return; // its label draws the one chevron, in the ink of its words
        return drawChevron(*painter, QRectF(option->rect).center(), 8, Qt::DownArrow, t.muted);
    case PE_IndicatorArrowUp:
        return drawChevron(*painter, QRectF(option->rect).center(), 8, Qt::UpArrow, t.muted);
    case PE_IndicatorArrowLeft:
        return drawChevron(*painter, QRectF(option->rect).center(), 8, Qt::LeftArrow, t.muted);
    case PE_IndicatorArrowRight:
        return drawChevron(*painter, QRectF(option->rect).center(), 8, Qt::RightArrow, t.muted);
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return drawChevron(*painter, QRectF(option->rect).center(), 7, up ? Qt::UpArrow : Qt::DownArrow,
                           t.accent);
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawPushButtonLabel(*option, *painter, widget);
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderSection(*header, *painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokens().surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          tokens().hairline);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*item, *painter);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBarGroove:
        return drawProgressGroove(*option, *painter);
    case CE_ProgressBarContents:
        return drawProgressContents(*option, *painter);
    case CE_ProgressBarLabel:
        return;
    case CE_Splitter: {
        const QPoint c = option->rect.center();
        const bool across = option->state & State_Horizontal;
        painter->fillRect(across ? QRect(c.x(), option->rect.top(), 1, option->rect.height())
                                 : QRect(option->rect.left(), c.y(), option->rect.width(), 1),
                          option->state & State_MouseOver ? tokens().accent : tokens().hairline);
        return;
    }
    case CE_RubberBand: {
        QColor fill = tokens().accent;
        fill.setAlpha(40);
        return drawBox(*painter, option->rect, 2, fill, tokens().accent);
    }
    case CE_TabBarTabShape:
        return drawTab(*option, *painter);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return drawComboBox(*combo, *painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return drawSpinBox(*spin, *painter, widget);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar)
            return drawScrollBar(*slider, *painter, widget);
        if (control == CC_Slider)
            return drawSlider(*slider, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QPixmap Style::generatedIconPixmap(QIcon::Mode, const QPixmap &pixmap, const QStyleOption *) const
{
    return pixmap; // our icons know their disabled ink
}

} // namespace sphygma
