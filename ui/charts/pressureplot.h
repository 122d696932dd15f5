// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "ui/charts/bandlayer.h"
#include "ui/charts/overlaylayer.h"
#include "ui/charts/pointlayer.h"

#include <QChart>

class QValueAxis;

namespace sphygma {

/// The chart of age against blood pressure: axes and grid by Qt Charts, all else by layers inside it. The
/// same on screen, in pictures and on paper.
class PressurePlot final : public QChart
{
    Q_OBJECT

public:
    /// \a pool makes the pictures; it must outlive the plot.
    PressurePlot(const Translator &words, QThreadPool *pool, QGraphicsItem *parent = nullptr);

    void setStyle(const PlotStyle &style);
    void setClouds(const QList<PlotCloud> &clouds);
    /// Bands are drawn for a single pressure only: with both, one height would mean two categories.
    void setSpec(const ChartSpec &spec, const Guideline *guideline);
    void setThreshold(double threshold); ///< while it is dragged

    const ChartSpec &spec() const { return m_spec; }

    const QList<PlotCloud> &clouds() const { return m_clouds; }

    DataWindow window() const { return m_window; }

    DataWindow wholeWindow() const { return m_whole; } ///< all points

    DataWindow homeWindow() const { return m_home; } ///< shown first: all a living person could have

    qint64 beyondHome() const; ///< points outside of it

    void setWindow(const DataWindow &window); ///< kept within reason
    void showHome(); ///< and from there, the whole

    PlotMap map() const { return {plotArea(), m_window}; }

    OverlayLayer &overlay() { return *m_overlay; }

    bool isBehind() const; ///< a picture of the window is still being made
    bool isDensity() const; ///< at least one cloud is shown as density
    void makeNow(); ///< all pictures, at once, for paper

    /// The nearest point to a place in the scene, and whose it is.
    struct Hit
    {
        qsizetype cloud = 0;
        PointIndex::Hit hit;
    };
    std::optional<Hit> nearest(const QPointF &scene) const;

    static QString ageTitle(const Translator &words);
    static QString pressureTitle(const Translator &words, PressureChoice pressure);

signals:
    void windowChanged();
    void pictureChanged();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void styleAxes();
    void layOut();
    void spreadMap();
    void findWhole();
    void showCurves();
    void showBands();
    QList<PlotLayer *> layers() const;

    const Translator m_words;
    PlotStyle m_style;
    ChartSpec m_spec;
    QList<PlotBand> m_bands;
    QList<PlotCloud> m_clouds;
    DataWindow m_whole;
    DataWindow m_home;
    DataWindow m_window;
    QValueAxis *m_xAxis;
    QValueAxis *m_yAxis;
    BandLayer *m_bandLayer;
    QList<PointLayer *> m_pointLayers;
    OverlayLayer *m_overlay;
};

} // namespace sphygma
