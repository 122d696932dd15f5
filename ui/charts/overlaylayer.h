// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "ui/charts/plotcloud.h"
#include "ui/charts/plotlayer.h"

namespace sphygma {

/// What is written over the points: names of bands and curves, the threshold with its handle, the mark under
/// the cursor, the rectangle being drawn.
class OverlayLayer final : public PlotLayer
{
    Q_OBJECT

public:
    OverlayLayer(QGraphicsItem *parent, const Translator &words);

    /// A line through the points from its first age to its last, and what it is called.
    struct Curve
    {
        Line line;
        double xMin = 0, xMax = 0;
        QString label;
    };

    void setBands(const QList<PlotBand> &bands);
    void setCurves(const QList<Curve> &curves);
    void setThreshold(std::optional<double> threshold);
    void setHandleHot(bool hot);
    void setMark(std::optional<QPointF> data); ///< ring about a point, in data units
    void setRubberBand(const QRectF &scene); ///< empty for none

    /// Whether the mouse at \a scene would take hold of the threshold.
    bool isOnThreshold(const QPointF &scene) const;

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    QRectF boundingRect() const override;

private:
    void paintBounds(QPainter &painter) const;
    void paintCurves(QPainter &painter) const;
    void paintCurveLabel(QPainter &painter, const Curve &curve) const;
    void paintCased(QPainter &painter, const QLineF &line, const QColor &ink, double width) const;
    void paintThreshold(QPainter &painter) const;
    void paintRubberBand(QPainter &painter) const;
    void paintText(QPainter &painter, const QPointF &leftBaseline, const QString &text,
                   const QColor &ink) const;
    QRectF handleRect() const;
    bool isThresholdInView() const;

    const Translator m_words;
    QList<PlotBand> m_bands;
    QList<Curve> m_curves;
    std::optional<double> m_threshold;
    std::optional<QPointF> m_mark;
    QRectF m_rubberBand;
    bool m_hot = false;
};

} // namespace sphygma
