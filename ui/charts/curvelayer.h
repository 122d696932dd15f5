// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "ui/charts/plotcloud.h"
#include "ui/charts/plotlayer.h"

#include <functional>

namespace sphygma {

/// The curves through the points: smooth mean with its band, centiles, regression line; each with its name.
class CurveLayer final : public PlotLayer
{
    Q_OBJECT

public:
    CurveLayer(QGraphicsItem *parent, const Translator &words);

    /// \a spec says which of the curves that there are to show.
    void setCurves(const QList<PlotCloud> &clouds, const ChartSpec &spec);

    /// Where others have written: asked for at each paint.
    void setTaken(std::function<QList<QRectF>()> taken) { m_taken = std::move(taken); }

    /// The names of the curves as they are written now.
    struct Plate
    {
        QRectF box; ///< scene
        QString text;
        QColor ink;
    };
    QList<Plate> plates() const;

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Label
    {
        QString text;
        QPointF at; ///< scene, left end of the baseline
        QColor ink;
    };

    void paintCloud(QPainter &painter, const PlotCloud &cloud) const;
    QList<Label> labelsOf(const PlotCloud &cloud, qsizetype order) const;
    void paintBand(QPainter &painter, const CurveBand &band, const QColor &ink) const;
    void paintCurve(QPainter &painter, const std::vector<double> &x, const std::vector<double> &y,
                    const QPen &pen) const;
    void paintCentiles(QPainter &painter, const CentileCurves &centiles, const QColor &ink) const;
    QString lineLabel(const PlotCloud &cloud) const;
    std::optional<QRectF> placeFor(QRectF box, const QList<QRectF> &taken) const;

    std::function<QList<QRectF>()> m_taken;
    const Translator m_words;
    QList<PlotCloud> m_clouds;
    ChartSpec m_spec;
};

} // namespace sphygma
