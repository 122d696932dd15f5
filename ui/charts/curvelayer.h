// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "ui/charts/plotcloud.h"
#include "ui/charts/plotlayer.h"

namespace sphygma {

/// The curves through the points: smooth mean with its band, centiles, regression line; each with its name.
class CurveLayer final : public PlotLayer
{
    Q_OBJECT

public:
    CurveLayer(QGraphicsItem *parent, const Translator &words);

    /// \a spec says which of the curves that there are to show.
    void setCurves(const QList<PlotCloud> &clouds, const ChartSpec &spec);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Label
    {
        QString text;
        QPointF at; ///< scene, left end of the baseline
        QColor ink;
    };

    void paintCloud(QPainter &painter, const PlotCloud &cloud, QList<Label> &labels) const;
    void paintBand(QPainter &painter, const CurveBand &band, const QColor &ink) const;
    void paintCurve(QPainter &painter, const std::vector<double> &x, const std::vector<double> &y,
                    const QPen &pen) const;
    void paintCentiles(QPainter &painter, const CentileCurves &centiles, const QColor &ink,
                       QList<Label> &labels) const;
    QString lineLabel(const PlotCloud &cloud) const;
    void paintLabels(QPainter &painter, const QList<Label> &labels) const;

    const Translator m_words;
    QList<PlotCloud> m_clouds;
    ChartSpec m_spec;
};

} // namespace sphygma
