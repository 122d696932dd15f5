// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pressureplot.h"

#include "app/base/numbertext.h"
#include "ui/charts/plotwindow.h"

#include <QFontMetricsF>
#include <QGraphicsSceneResizeEvent>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr double reach = 12; // scene units from the cursor to the nearest point
static constexpr qsizetype mostClouds = 2;

PressurePlot::PressurePlot(const Translator &words, QThreadPool *pool, QGraphicsItem *parent)
    : QChart(parent)
    , m_words(words)
    , m_xAxis(new QValueAxis(this))
    , m_yAxis(new QValueAxis(this))
    , m_bandLayer(new BandLayer(this))
    , m_overlay(new OverlayLayer(this, words))
{
    legend()->hide();
    setBackgroundRoundness(0);
    setMargins({});
    addAxis(m_xAxis, Qt::AlignBottom);
    addAxis(m_yAxis, Qt::AlignLeft);
    auto *anchor = new QLineSeries(this); // a chart without a series has no axes to speak of
    addSeries(anchor);
    anchor->attachAxis(m_xAxis);
    anchor->attachAxis(m_yAxis);
    for (qsizetype i = 0; i < mostClouds; ++i) {
        auto *points = new PointLayer(this, pool);
        points->setPlace(i);
        connect(points, &PointLayer::pictureChanged, this, &PressurePlot::pictureChanged);
        m_pointLayers.append(points);
    }
    connect(this, &QChart::plotAreaChanged, this, &PressurePlot::spreadMap);
    findWhole();
    setWindow(m_home);
}

QString PressurePlot::ageTitle(const Translator &words)
{
    return words.text(QT_TRANSLATE_NOOP("sphygma", "Age (years)"));
}

QString PressurePlot::pressureTitle(const Translator &words, PressureChoice pressure)
{
    switch (pressure) {
    case PressureChoice::Systolic:
        return words.text(QT_TRANSLATE_NOOP("sphygma", "Systolic blood pressure (mmHg)"));
    case PressureChoice::Diastolic:
        return words.text(QT_TRANSLATE_NOOP("sphygma", "Diastolic blood pressure (mmHg)"));
    case PressureChoice::Both:
        break;
    }
    return words.text(QT_TRANSLATE_NOOP("sphygma", "Blood pressure (mmHg)"));
}

QList<PlotLayer *> PressurePlot::layers() const
{
    QList<PlotLayer *> all{m_bandLayer};
    for (PointLayer *layer : m_pointLayers)
        all.append(layer);
    all.append(m_overlay);
    return all;
}

void PressurePlot::setStyle(const PlotStyle &style)
{
    m_style = style;
    setBackgroundVisible(false); // the card behind, or the paper, is the ground
    styleAxes();
    for (PlotLayer *layer : layers())
        layer->setStyle(style);
    showCurves();
    layOut();
}

void PressurePlot::styleAxes()
{
    for (QValueAxis *axis : {m_xAxis, m_yAxis}) {
        axis->setLabelsFont(m_style.tickFont);
        axis->setLabelsColor(m_style.tokens.muted);
        axis->setTitleFont(m_style.titleFont);
        axis->setTitleBrush(m_style.tokens.muted);
        axis->setGridLinePen(QPen(m_style.tokens.hairline, 1));
        axis->setLinePen(QPen(m_style.tokens.hairline, 1));
        axis->setTickType(QValueAxis::TicksDynamic);
    }
    m_xAxis->setGridLineVisible(false);
    m_yAxis->setLineVisible(false);
}

void PressurePlot::setClouds(const QList<PlotCloud> &clouds)
{
    m_clouds = clouds.mid(0, mostClouds);
    for (qsizetype i = 0; i < m_pointLayers.size(); ++i) {
        const PlotCloud cloud = m_clouds.value(i);
        m_pointLayers[i]->setCloud(cloud.points, cloud.index);
    }
    showCurves();
    findWhole();
    setWindow(m_spec.window.value_or(m_home));
}

void PressurePlot::setSpec(const ChartSpec &spec, const Guideline *guideline)
{
    m_spec = spec;
    m_bands = guideline && spec.pressure != PressureChoice::Both ? bandsOf(*guideline, spec.pressure)
                                                                 : QList<PlotBand>();
    m_bandLayer->setBands(m_bands);
    m_overlay->setBands(m_bands);
    m_overlay->setThreshold(spec.showThreshold ? std::optional(spec.threshold) : std::nullopt);
    m_xAxis->setTitleText(ageTitle(m_words));
    m_yAxis->setTitleText(pressureTitle(m_words, spec.pressure));
    showCurves();
    findWhole();
    setWindow(spec.window.value_or(m_home));
}

void PressurePlot::setThreshold(double threshold)
{
    m_spec.threshold = threshold;
    m_overlay->setThreshold(threshold);
}

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

void PressurePlot::findWhole()
{
    m_whole = around(m_clouds, &PointCloud::extent);
    m_home = keptWithin(around(m_clouds, &PointCloud::usual), m_whole);
}

qint64 PressurePlot::beyondHome() const
{
    qint64 count = 0;
    for (const PlotCloud &cloud : m_clouds)
        count += cloud.points ? cloud.points->unusual : 0;
    return count;
}

void PressurePlot::showHome()
{
    setWindow(m_window == m_home ? m_whole : m_home);
}

static void setAxis(QValueAxis &axis, double low, double high, double step)
{
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    const bool finer = step < axis.tickInterval();
    if (!finer)
        axis.setTickInterval(step);
    axis.setRange(low, high);
    if (finer) // on the old range it would make labels by the thousand
        axis.setTickInterval(step);
}

void PressurePlot::setWindow(const DataWindow &window)
{
    const DataWindow kept = keptWithin(window, m_whole);
    const bool isNew = kept != m_window;
    m_window = kept;
    const QSizeF size = plotArea().size();
    const auto labelsThatFit = [](double length, double distance) {
        return std::max(2, static_cast<int>(length / distance));
    };
    setAxis(*m_xAxis, kept.xMin, kept.xMax, tickStep(spanX(kept), labelsThatFit(size.width(), 64)));
    setAxis(*m_yAxis, kept.yMin, kept.yMax, tickStep(spanY(kept), labelsThatFit(size.height(), 44)));
    spreadMap();
    if (isNew)
        emit windowChanged();
}

/// The plot area is set by hand: it must not jump when the labels of the axes grow by a digit.
void PressurePlot::layOut()
{
    const double ticks = QFontMetricsF(m_style.tickFont).horizontalAdvance(QStringLiteral("0000"));
    const double line = QFontMetricsF(m_style.tickFont).height();
    const double title = QFontMetricsF(m_style.titleFont).height();
    const double left = std::ceil(title + ticks + 18), bottom = std::ceil(line + title + 22);
    const QRectF area = QRectF(QPointF(), size()).adjusted(left, 10, -14, -bottom);
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

void PressurePlot::showCurves()
{
    QList<OverlayLayer::Curve> curves;
    for (const PlotCloud &cloud : m_clouds) {
        if (!m_spec.showRegression || !cloud.regression)
            continue;
        const Line &line = *cloud.regression;
        const QString slope =
            (line.slope > 0 ? QStringLiteral("+") : QString()) + readableNumber(line.slope, 2);
        const Phrase label = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Regression: %1 mmHg a year"), {slope});
        curves.append({line, cloud.points->extent.xMin, cloud.points->extent.xMax, m_words.text(label)});
    }
    m_overlay->setCurves(curves);
}

bool PressurePlot::isBehind() const
{
    return std::any_of(m_pointLayers.begin(), m_pointLayers.end(),
                       [](const auto *l) { return l->isBehind(); });
}

bool PressurePlot::isDensity() const
{
    return std::any_of(m_pointLayers.begin(), m_pointLayers.end(),
                       [](const auto *l) { return l->isDensity(); });
}

void PressurePlot::makeNow()
{
    for (PointLayer *layer : m_pointLayers)
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
    for (qsizetype i = 0; i < m_clouds.size(); ++i) {
        const PlotCloud &cloud = m_clouds[i];
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
