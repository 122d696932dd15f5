// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvelayer.h"

#include "app/base/numbertext.h"
#include "ui/charts/plottext.h"

#include <QPainter>

#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

static constexpr qreal curveZ = 19; // under the overlay

CurveLayer::CurveLayer(QGraphicsItem *parent, const Translator &words)
    : PlotLayer(parent, curveZ), m_words(words)
{}

void CurveLayer::setCurves(const QList<PlotCloud> &clouds, const ChartSpec &spec)
{
    m_clouds = clouds;
    m_spec = spec;
    update();
}

void CurveLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (map().isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(map().area);
    for (const PlotCloud &cloud : m_clouds) {
        if (cloud.curves)
            paintCloud(*painter, cloud);
    }
    for (const Plate &plate : plates())
        PlotText::paint(*painter, style(), plate.box, plate.text, plate.ink);
    painter->restore();
}

/// The place of the curve's point nearest to where \a share of the view lies; nothing outside the view.
static std::optional<QPointF> placeOf(const std::vector<double> &x, const std::vector<double> &y,
                                      const PlotMap &map, double share)
{
    const double wanted = map.window.xMin + share * (map.window.xMax - map.window.xMin);
    std::optional<QPointF> best;
    double least = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        const QPointF at = map.toScene(x[i], y[i]);
        const double distance = std::fabs(x[i] - wanted);
        if (map.area.contains(at) && (!best || distance < least)) {
            best = at;
            least = distance;
        }
    }
    return best;
}

void CurveLayer::paintCloud(QPainter &painter, const PlotCloud &cloud) const
{
    const PressureCurves &curves = *cloud.curves;
    const QColor ink = style().curve(cloud.ink);
    if (m_spec.showRegression && curves.line) {
        if (m_spec.showInterval)
            paintBand(painter, *curves.line, ink);
        paintCurve(painter, curves.line->x, curves.line->y, QPen(ink, 2, Qt::DashDotLine));
    }
    if (m_spec.showCentiles && curves.centiles)
        paintCentiles(painter, *curves.centiles, ink);
    if (m_spec.showCurve && curves.smooth) {
        paintBand(painter, *curves.smooth, ink);
        paintCurve(painter, curves.smooth->x, curves.smooth->y, QPen(ink, 2.4));
    }
}

/// The names of one group's curves, each at its curve; those of the group \a order stand a little further
/// left than those before.
QList<CurveLayer::Label> CurveLayer::labelsOf(const PlotCloud &cloud, qsizetype order) const
{
    const PressureCurves &curves = *cloud.curves;
    const QColor ink = style().curve(cloud.ink);
    const QString group = m_clouds.size() > 1 ? m_words.text(cloud.group) : QString();
    QList<Label> labels;
    if (m_spec.showRegression && curves.line) {
        if (const auto at = placeOf(curves.line->x, curves.line->y, map(), 0.4))
            labels.append({lineLabel(cloud), *at + QPointF(0, -10), ink});
    }
    for (size_t i = 0; m_spec.showCentiles && curves.centiles && i < curves.centiles->taus.size(); ++i) {
        const double share = 0.93 - 0.09 * static_cast<double>(order);
        if (const auto at = placeOf(curves.centiles->x, curves.centiles->y[i], map(), share))
            labels.append({(group + u' ' + readableShort(100 * curves.centiles->taus[i], 0)).trimmed(),
                           *at + QPointF(0, -4), ink});
    }
    if (m_spec.showCurve && curves.smooth && !group.isEmpty()) {
        if (const auto at = placeOf(curves.smooth->x, curves.smooth->y, map(), 0.12))
            labels.append({group, *at + QPointF(0, -8), ink});
    }
    return labels;
}

void CurveLayer::paintBand(QPainter &painter, const CurveBand &band, const QColor &ink) const
{
    QPolygonF outline;
    for (size_t i = 0; i < band.x.size(); ++i)
        outline << map().toScene(band.x[i], band.high[i]);
    for (size_t i = band.x.size(); i-- > 0;)
        outline << map().toScene(band.x[i], band.low[i]);
    QColor fill = ink;
    fill.setAlphaF(0.22F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(outline);
}

/// With an edge of the ground's colour, so that it stands out from any density.
void CurveLayer::paintCurve(QPainter &painter, const std::vector<double> &x, const std::vector<double> &y,
                            const QPen &pen) const
{
    QPolygonF line;
    for (size_t i = 0; i < x.size(); ++i)
        line << map().toScene(x[i], y[i]);
    QColor casing = style().tokens.surface;
    casing.setAlphaF(0.7F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(casing, pen.widthF() + 2));
    painter.drawPolyline(line);
    painter.setPen(pen);
    painter.drawPolyline(line);
}

void CurveLayer::paintCentiles(QPainter &painter, const CentileCurves &centiles, const QColor &ink) const
{
    for (size_t i = 0; i < centiles.taus.size(); ++i) {
        const bool middle = centiles.taus[i] == 0.5;
        paintCurve(painter, centiles.x, centiles.y[i],
                   QPen(ink, middle ? 1.8 : 1.2, middle ? Qt::SolidLine : Qt::DashLine));
    }
}

/// "F: 98.5 + 0.49 × age, slope 0.41 to 0.58".
QString CurveLayer::lineLabel(const PlotCloud &cloud) const
{
    const auto &equation = cloud.curves->equation;
    if (!equation)
        return {};
    const QString sign = equation->slope < 0 ? u"−"_s : u"+"_s;
    QString text = m_words.text(Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "%1 %2 %3 × age"),
        {readableNumber(equation->intercept, 1), sign, readableNumber(std::fabs(equation->slope), 2)}));
    if (!cloud.group.isEmpty())
        text = m_words.text(cloud.group) + u": "_s + text;
    if (!m_spec.showInterval)
        return text;
    const char *const interval = equation->byPatient
        ? QT_TRANSLATE_NOOP("sphygma", "slope 95 % CI %1 to %2, by patient")
        : QT_TRANSLATE_NOOP("sphygma", "slope 95 % CI %1 to %2");
    return text + u" · "_s
        + m_words.text(Phrase::of(
            interval, {readableNumber(equation->slope95.low, 2), readableNumber(equation->slope95.high, 2)}));
}

/// Where it belongs, or as near as there is room, above or below; nothing where there is none.
std::optional<QRectF> CurveLayer::placeFor(QRectF box, const QList<QRectF> &taken) const
{
    const QRectF area = map().area;
    box.moveLeft(
        std::clamp(box.left(), area.left() + 4, std::max(area.left() + 4, area.right() - box.width() - 4)));
    constexpr int mostSteps = 24;
    for (int step = 0; step <= mostSteps; ++step) {
        const double by = (step % 2 == 1 ? -1 : 1) * ((step + 1) / 2) * box.height() / 2;
        const QRectF moved = box.translated(0, by);
        const auto hits = [&moved](const QRectF &other) { return other.intersects(moved); };
        if (area.contains(moved) && std::none_of(taken.begin(), taken.end(), hits))
            return moved;
    }
    return std::nullopt;
}

QList<CurveLayer::Plate> CurveLayer::plates() const
{
    QList<QRectF> taken = m_taken ? m_taken() : QList<QRectF>();
    QList<Plate> plates;
    for (qsizetype i = 0; i < m_clouds.size(); ++i) {
        const QList<Label> labels = m_clouds[i].curves ? labelsOf(m_clouds[i], i) : QList<Label>();
        for (const Label &label : labels) {
            const auto box = placeFor(PlotText::plate(style(), label.at, label.text), taken);
            if (!box || label.text.isEmpty())
                continue;
            taken.append(*box);
            plates.append({*box, label.text, label.ink});
        }
    }
    return plates;
}

} // namespace sphygma
