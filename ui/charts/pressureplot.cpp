// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pressureplot.h"

#include "ui/charts/plotwindow.h"
#include "ui/charts/pressurewords.h"

#include <QFontMetricsF>
#include <QGraphicsSceneResizeEvent>

#include <algorithm>
#include <cmath>

namespace sphygma {

// QChart puts its grid at 2, axes at 3 and series at 4.
static constexpr qreal pointHeight = 3.5, highlightHeight = 3.6;
static constexpr qreal steppedBack = 0.3; // opacity of what is not selected
static constexpr double reach = 12; // scene units from the cursor to the nearest point

/// The window around what \a extent gives of each cloud, with some room.
static DataWindow around(const QList<PlotCloud> &clouds, DataWindow PointCloud::*extent)
{
    std::optional<DataWindow> all;
    for (const PlotCloud &cloud : clouds) {
        if (!cloud.points || cloud.points->x.empty())
            continue;
        const DataWindow &e = (*cloud.points).*extent;
        all = all ? DataWindow{std::min(all->xMin, e.xMin), std::max(all->xMax, e.xMax),
                               std::min(all->yMin, e.yMin), std::max(all->yMax, e.yMax)}
                  : e;
    }
    return all ? roomyWindow(*all) : DataWindow{15, 100, 60, 220};
}

PlotReach PlotReach::of(const QList<PlotCloud> &clouds)
{
    const DataWindow whole = around(clouds, &PointCloud::extent);
    return {whole, keptWithin(around(clouds, &PointCloud::usual), whole)};
}

PressurePlot::PressurePlot(const Translator &words, QThreadPool *pool, QGraphicsItem *parent)
    : QChart(parent)
    , m_words(words)
    , m_pool(pool)
    , m_reach(PlotReach::of({}))
    , m_bandLayer(new BandLayer(this))
    , m_margins(new MarginLayer(this))
    , m_curves(new CurveLayer(this, words))
    , m_overlay(new OverlayLayer(this, words))
    , m_axes(*this)
{
    legend()->hide();
    setBackgroundRoundness(0);
    setMargins({});
    m_margins->hide();
    m_curves->setTaken([this] { return m_overlay->plates(); });
    connect(this, &QChart::plotAreaChanged, this, &PressurePlot::spreadMap);
    setWindow(m_reach.home);
}

PointLayer *PressurePlot::makePointLayer(qreal height)
{
    auto *points = new PointLayer(this, m_pool);
    points->setZValue(height);
    points->setStyle(m_style);
    points->setMap(map());
    connect(points, &PointLayer::pictureChanged, this, &PressurePlot::pictureChanged);
    return points;
}

QList<PointLayer *> PressurePlot::pointLayers() const
{
    return m_points + m_highlights;
}

QList<PlotLayer *> PressurePlot::layers() const
{
    QList<PlotLayer *> all{m_bandLayer, m_margins};
    for (PointLayer *layer : pointLayers())
        all.append(layer);
    return all + QList<PlotLayer *>{m_curves, m_overlay};
}

void PressurePlot::setStyle(const PlotStyle &style)
{
    m_style = style;
    setBackgroundVisible(false); // the card behind, or the paper, is the ground
    m_axes.setStyle(style);
    for (PlotLayer *layer : layers())
        layer->setStyle(style);
    layOut();
}

void PressurePlot::setFacet(const PlotFacet &facet, const std::optional<PlotReach> &sharedReach)
{
    m_facet = facet;
    m_reach = sharedReach.value_or(PlotReach::of(facet.clouds));
    showPoints();
    setHighlighted({});
    m_margins->setClouds(facet.clouds);
    m_curves->setCurves(facet.clouds, m_spec);
    showTitle();
    showThreshold();
    layOut();
    setWindow(m_spec.window.value_or(m_reach.home));
}

void PressurePlot::setCurves(const QList<PressureCurvesPtr> &curves)
{
    for (qsizetype i = 0; i < m_facet.clouds.size(); ++i)
        m_facet.clouds[i].curves = curves.value(i);
    m_curves->setCurves(m_facet.clouds, m_spec);
}

void PressurePlot::showPoints()
{
    while (m_points.size() < m_facet.clouds.size())
        m_points.append(makePointLayer(pointHeight));
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const PlotCloud cloud = m_facet.clouds.value(i);
        m_points[i]->setInk(cloud.ink);
        m_points[i]->setCloud(cloud.points, cloud.index);
    }
}

void PressurePlot::setHighlighted(const QList<PointCloudPtr> &clouds)
{
    while (m_highlights.size() < clouds.size()) {
        m_highlights.append(makePointLayer(highlightHeight));
        m_highlights.last()->setInk(PlotStyle::selectionInk);
    }
    for (qsizetype i = 0; i < m_highlights.size(); ++i)
        m_highlights[i]->setCloud(clouds.value(i), nullptr);
    for (PointLayer *points : std::as_const(m_points))
        points->setOpacity(clouds.isEmpty() ? 1 : steppedBack);
}

void PressurePlot::showTitle()
{
    if (m_facet.title.isEmpty())
        return m_overlay->setTitle({});
    if (!m_facet.isCounted)
        return m_overlay->setTitle(m_words.text(m_facet.title));
    m_overlay->setTitle(m_words.text(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 · n = %2"), {nested(m_facet.title), m_facet.n()})));
}

void PressurePlot::setSpec(const ChartSpec &spec, const Guideline *guideline)
{
    m_spec = spec;
    const QList<PlotBand> bands = guideline ? bandsOf(*guideline, spec.pressure) : QList<PlotBand>();
    m_bandLayer->setBands(bands);
    m_overlay->setBands(bands);
    m_axes.setTitles(PressureWords::age(m_words), PressureWords::pressure(m_words, spec.pressure));
    m_curves->setCurves(m_facet.clouds, spec);
    m_margins->setVisible(spec.showMargins);
    showThreshold();
    layOut();
    setWindow(spec.window.value_or(m_reach.home));
}

void PressurePlot::setThreshold(double threshold)
{
    m_spec.threshold = threshold;
    showThreshold();
}

/// With the counts of the points on both sides; of the systolic ones where both pressures are drawn.
void PressurePlot::showThreshold()
{
    if (!m_spec.showThreshold)
        return m_overlay->setThreshold(std::nullopt);
    if (!m_facet.isCounted)
        return m_overlay->setThreshold(m_spec.threshold);
    qint64 n = 0;
    std::optional<qint64> above = 0;
    QString whose;
    for (const PlotCloud &cloud : m_facet.clouds) {
        const auto count = cloud.tally.atOrAbove(m_spec.threshold);
        if (cloud.pressure != m_facet.clouds.first().pressure) {
            whose = PressureWords::name(m_words, m_facet.clouds.first().pressure) + QStringLiteral(": ");
            continue;
        }
        n += cloud.tally.n();
        above = above && count ? std::optional(*above + *count) : std::nullopt;
    }
    if (n == 0 || !above)
        return m_overlay->setThreshold(m_spec.threshold);
    m_overlay->setThreshold(m_spec.threshold, whose + PressureWords::above(m_words, *above, n),
                            whose + PressureWords::below(m_words, n - *above, n));
}

qint64 PressurePlot::beyondHome() const
{
    qint64 count = 0;
    for (const PlotCloud &cloud : m_facet.clouds)
        count += cloud.points ? cloud.points->unusual : 0;
    return count;
}

void PressurePlot::showHome()
{
    setWindow(m_window == m_reach.home ? m_reach.whole : m_reach.home);
}

void PressurePlot::setWindow(const DataWindow &window)
{
    const DataWindow kept = keptWithin(window, m_reach.whole);
    const bool isNew = kept != m_window;
    m_window = kept;
    m_axes.setWindow(kept, plotArea().size());
    spreadMap();
    if (isNew)
        emit windowChanged();
}

double PressurePlot::leftOf(const PlotStyle &style)
{
    const double ticks = QFontMetricsF(style.tickFont).horizontalAdvance(QStringLiteral("0000"));
    return std::ceil(QFontMetricsF(style.titleFont).height() + ticks + 18);
}

/// The plot area is set by hand: it must not jump when the labels of the axes grow by a digit.
void PressurePlot::layOut()
{
    const double line = QFontMetricsF(m_style.tickFont).height();
    const double title = QFontMetricsF(m_style.titleFont).height();
    const double left = leftOf(m_style), bottom = std::ceil(line + title + 22);
    const double strip = m_spec.showMargins ? MarginLayer::depth : 0;
    const double top = std::max(m_facet.title.isEmpty() ? 10 : OverlayLayer::titleHeight, strip + 4);
    const QRectF area = QRectF(QPointF(), size()).adjusted(left, top, -14 - strip, -bottom);
    if (area.width() < 40 || area.height() < 40)
        return;
    setPlotArea(area);
    setWindow(m_window);
}

void PressurePlot::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    layOut();
}

void PressurePlot::spreadMap()
{
    for (PlotLayer *layer : layers())
        layer->setMap(map());
}

bool PressurePlot::isBehind() const
{
    const QList<PointLayer *> all = pointLayers();
    return std::any_of(all.begin(), all.end(), [](const auto *l) { return l->isBehind(); });
}

bool PressurePlot::isDensity() const
{
    return std::any_of(m_points.begin(), m_points.end(), [](const auto *l) { return l->isDensity(); });
}

void PressurePlot::makeNow()
{
    const QList<PointLayer *> all = pointLayers();
    for (PointLayer *layer : all)
        layer->makeNow();
}

std::optional<PressurePlot::Hit> PressurePlot::nearest(const QPointF &scene) const
{
    const PlotMap places = map();
    if (places.isEmpty() || !places.area.contains(scene))
        return std::nullopt;
    const QPointF at = places.toData(scene);
    std::optional<Hit> best;
    double bestDistance = 0;
    for (qsizetype i = 0; i < m_facet.clouds.size(); ++i) {
        const PlotCloud &cloud = m_facet.clouds[i];
        const auto hit = cloud.index
            ? cloud.index->nearest(at.x(), at.y(), reach / places.xScale(), reach / places.yScale())
            : std::nullopt;
        if (!hit)
            continue;
        const QPointF found = places.toScene(static_cast<double>(cloud.points->x[hit->point]),
                                             static_cast<double>(cloud.points->y[hit->point]));
        const double distance = QLineF(found, scene).length();
        if (!best || distance < bestDistance) {
            best = Hit{i, *hit};
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace sphygma
