// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

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

Style::Style(const Theme &theme) : QProxyStyle(u"fusion"_s), m_theme(&theme) {}

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
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return 14;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return 18;
    case PM_ToolBarIconSize:
        return 20;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
        return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return 9;
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_SliderThickness:
    case PM_SliderLength:
        return 18;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
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

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {qMax(contents.width() + 2 * 14, 64), qMax(contents.height() + 8, controlHeight)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {size.width() + 8, qMax(size.height(), controlHeight)};
    case CT_ComboBox:
        return {contents.width() + 10 + 34, qMax(contents.height() + 8, controlHeight)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width() + 2, qMax(size.height(), 24)};
    case CT_ToolButton:
        return {size.width() + 4, qMax(size.height() + 2, 30)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
        return size;
    case CT_ItemViewItem:
        return {size.width(), qMax(size.height(), 30)};
    case CT_HeaderSection:
        return {size.width() + 8, qMax(size.height(), 32)};
    default:
        return size;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(10, 1, -30, -1));
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, whole,
                              QRect(whole.right() - 29, whole.top(), 30, whole.height()));
        if (part == SC_ComboBoxListBoxPopup)
            return whole.adjusted(0, 0, 0, 4);
    }
    if (control == CC_SpinBox) {
        const QRect buttons(whole.right() - 25, whole.top() + 3, 23, whole.height() - 6);
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, whole, buttons.adjusted(0, 0, 0, -buttons.height() / 2));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, whole, buttons.adjusted(0, buttons.height() / 2, 0, 0));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(5, 2, -28, -2));
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (bar && (part == SC_ScrollBarGroove))
            return whole;
        if (bar) {
            const bool across = bar->orientation == Qt::Horizontal;
            const int length = across ? whole.width() : whole.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const qint64 pages = range + bar->pageStep;
            int slider =
                range > 0 && pages > 0 ? static_cast<int>(qint64(length) * bar->pageStep / pages) : length;
            slider = qBound(qMin(32, length), slider, length);
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                   length - slider, bar->upsideDown);
            const auto slice = [&](int from, int size) {
                return visualRect(option->direction, whole,
                                  across ? QRect(whole.left() + from, whole.top(), size, whole.height())
                                         : QRect(whole.left(), whole.top() + from, whole.width(), size));
            };
            if (part == SC_ScrollBarSlider)
                return slice(at, slider);
            if (part == SC_ScrollBarSubPage)
                return slice(0, at);
            if (part == SC_ScrollBarAddPage)
                return slice(at + slider, length - at - slider);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    case SE_LineEditContents:
        return QProxyStyle::subElementRect(element, option, widget).adjusted(4, 0, -4, 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: {
        const QRect r = option->rect;
        return {r.left(), r.center().y() - 2, r.width(), 5};
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
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
