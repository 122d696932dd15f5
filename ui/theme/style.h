// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPointer>
#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace sphygma {

class Theme;

/// Draws Qt's standard controls calm and flat from the tokens: hairlines, rounded corners, one accent; a ring
/// around what has the keyboard. Over Fusion. A style and not a style sheet, so that a change of theme costs
/// one repaint and indicators are sharp at every scale.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    static constexpr int controlHeight = 32;
    static constexpr int controlRadius = 7;
    static constexpr int cardRadius = 10;

    explicit Style(const Theme &theme);

    const Tokens &tokens() const;

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                const QStyleOption *option) const override;

    /// A box with round corners, one device-independent pixel of edge inside \a rect; no edge with an invalid
    /// colour.
    static void drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                        const QColor &edge = {});
    /// The ring around what has the keyboard, inside \a rect.
    void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius = controlRadius) const;
    static void drawChevron(QPainter &painter, const QPointF &centre, qreal size, Qt::ArrowType direction,
                            const QColor &ink);

private:
    // stylegeometry.cpp
    static QRect scrollBarRect(const QStyleOptionSlider &bar, SubControl part);
    // stylebuttons.cpp
    void drawPushButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawPushButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButtonPanel(const QStyleOption &option, QPainter &painter) const;
    void drawCheckMark(const QStyleOption &option, QPainter &painter) const;
    void drawRadioMark(const QStyleOption &option, QPainter &painter) const;
    // styleinputs.cpp
    void drawInputFrame(const QStyleOption &option, QPainter &painter) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawProgressGroove(const QStyleOption &option, QPainter &painter) const;
    void drawProgressContents(const QStyleOption &option, QPainter &painter) const;
    // styleviews.cpp
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    QSize menuItemSize(const QStyleOptionMenuItem &option) const;
    void drawItemPanel(const QStyleOption &option, QPainter &painter) const;
    void drawTab(const QStyleOption &option, QPainter &painter) const;

    QPointer<const Theme> m_theme;
    QObject *m_wheelGuard;
};

} // namespace sphygma
