// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "ui/charts/plotcloud.h"
#include "ui/charts/plotlayer.h"

namespace sphygma {

/// What is written over the points: names of bands, the threshold with its handle and the counts on both
/// sides, the mark under the cursor, the outline being drawn.
class OverlayLayer final : public PlotLayer
{
    Q_OBJECT

public:
    OverlayLayer(QGraphicsItem *parent, const Translator &words);

    static constexpr double titleHeight = 24;

    void setBands(const QList<PlotBand> &bands);
    void setTitle(const QString &title); ///< above the plot; empty for none
    /// \a above and \a below say how many points lie on each side.
    void setThreshold(std::optional<double> threshold, const QString &above = {}, const QString &below = {});
    void setHandleHot(bool hot);
    void setMark(std::optional<QPointF> data); ///< ring about a point, in data units
    void setOutline(const QPolygonF &scene); ///< being drawn by the mouse; empty for none

    /// Whether the mouse at \a scene would take hold of the threshold.
    bool isOnThreshold(const QPointF &scene) const;

    /// Where its words and its handle lie: what others write must keep clear of them.
    QList<QRectF> plates() const;

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    QRectF boundingRect() const override;

private:
    /// A word and where it stands.
    struct Plate
    {
        QRectF box;
        QString text;
    };
    QList<Plate> bandNames() const;
    QList<Plate> sides() const;
    void paintBounds(QPainter &painter) const;
    void paintCased(QPainter &painter, const QLineF &line, const QColor &ink, double width) const;
    void paintThreshold(QPainter &painter) const;
    void paintOutline(QPainter &painter) const;
    void paintTitle(QPainter &painter) const;
    QRectF handleRect() const;
    bool isThresholdInView() const;

    const Translator m_words;
    QList<PlotBand> m_bands;
    std::optional<double> m_threshold;
    std::optional<QPointF> m_mark;
    QPolygonF m_outline;
    QString m_title, m_above, m_below;
    bool m_hot = false;
};

} // namespace sphygma
