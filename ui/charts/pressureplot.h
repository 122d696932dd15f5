// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "ui/charts/bandlayer.h"
#include "ui/charts/curvelayer.h"
#include "ui/charts/marginlayer.h"
#include "ui/charts/overlaylayer.h"
#include "ui/charts/plotaxes.h"
#include "ui/charts/pointlayer.h"

#include <QChart>

namespace sphygma {

/// The windows a plot goes between: all points, and what is shown first, all a living person could have.
struct PlotReach
{
    DataWindow whole, home;

    static PlotReach of(const QList<PlotCloud> &clouds);
};

/// The chart of age against blood pressure: axes and grid by Qt Charts, all else by layers inside it. The
/// same on screen, in pictures and on paper.
class PressurePlot final : public QChart
{
    Q_OBJECT

public:
    /// \a pool makes the pictures; it must outlive the plot.
    PressurePlot(const Translator &words, QThreadPool *pool, QGraphicsItem *parent = nullptr);

    void setStyle(const PlotStyle &style);
    /// \a reach is given where several plots share it.
    void setFacet(const PlotFacet &facet, const std::optional<PlotReach> &reach = {});
    void setCurves(const QList<PressureCurvesPtr> &curves); ///< of each cloud
    /// Bands are drawn for a single pressure only: with both, one height would mean two categories.
    void setSpec(const ChartSpec &spec, const Guideline *guideline);
    void setThreshold(double threshold); ///< while it is dragged
    /// Points of each cloud to stand out; the others step back. An empty list for none.
    void setHighlighted(const QList<PointCloudPtr> &clouds);

    const ChartSpec &spec() const { return m_spec; }

    const QList<PlotCloud> &clouds() const { return m_facet.clouds; }

    DataWindow window() const { return m_window; }

    DataWindow wholeWindow() const { return m_reach.whole; }

    DataWindow homeWindow() const { return m_reach.home; }

    qint64 beyondHome() const; ///< points outside of it

    void setWindow(const DataWindow &window); ///< kept within reason
    void showHome(); ///< and from there, the whole

    PlotMap map() const { return {plotArea(), m_window}; }

    OverlayLayer &overlay() { return *m_overlay; }

    const CurveLayer &curves() const { return *m_curves; }

    bool isBehind() const; ///< a picture of the window is still being made
    bool isDensity() const; ///< at least one cloud is shown as density
    void makeNow(); ///< all pictures, at once, for paper

    static double leftOf(const PlotStyle &style); ///< how far the plot area lies from the left edge

    /// The nearest point to a place in the scene, and whose it is.
    struct Hit
    {
        qsizetype cloud = 0;
        PointIndex::Hit hit;
    };
    std::optional<Hit> nearest(const QPointF &scene) const;

signals:
    void windowChanged();
    void pictureChanged();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    PointLayer *makePointLayer(qreal height);
    void showPoints();
    void layOut();
    void spreadMap();
    void showTitle();
    void showThreshold();
    QList<PlotLayer *> layers() const;
    QList<PointLayer *> pointLayers() const;

    const Translator m_words;
    QThreadPool *m_pool;
    PlotStyle m_style;
    ChartSpec m_spec;
    PlotFacet m_facet;
    PlotReach m_reach;
    DataWindow m_window;
    BandLayer *m_bandLayer;
    MarginLayer *m_margins;
    CurveLayer *m_curves;
    OverlayLayer *m_overlay;
    PlotAxes m_axes; ///< after the layers, which a change of layout asks for
    QList<PointLayer *> m_points, m_highlights;
};

} // namespace sphygma
