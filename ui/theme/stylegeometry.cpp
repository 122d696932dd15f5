// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include <QStyleOption>

namespace sphygma {

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

/// No arrow buttons; the slider is never smaller than a finger needs.
QRect Style::scrollBarRect(const QStyleOptionSlider &bar, SubControl part)
{
    const QRect whole = bar.rect;
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? whole.width() : whole.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 pages = range + bar.pageStep;
    int slider = range > 0 && pages > 0 ? static_cast<int>(qint64(length) * bar.pageStep / pages) : length;
    slider = qBound(qMin(32, length), slider, length);
    const int at = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider,
                                           bar.upsideDown);
    const auto slice = [&](int from, int size) {
        return visualRect(bar.direction, whole,
                          across ? QRect(whole.left() + from, whole.top(), size, whole.height())
                                 : QRect(whole.left(), whole.top() + from, whole.width(), size));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return whole;
    case SC_ScrollBarSlider:
        return slice(at, slider);
    case SC_ScrollBarSubPage:
        return slice(0, at);
    case SC_ScrollBarAddPage:
        return slice(at + slider, length - at - slider);
    default:
        return {};
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
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollBarRect(*bar, part);
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

} // namespace sphygma
