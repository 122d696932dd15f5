// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotmarker.h"

#include "ui/charts/plotstyle.h"

#include <cmath>
#include <numbers>

namespace sphygma {

static QColor translucent(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// A regular polygon; every second corner at \a inner of the radius (1: none is drawn in).
static QPolygonF star(const QPointF &at, double radius, int corners, double inner, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        const double r = i % 2 == 1 ? radius * inner : radius;
        polygon << at + QPointF(r * std::sin(angle), -r * std::cos(angle));
    }
    return polygon;
}

static QPolygonF shapeOf(qsizetype category, const QPointF &at, double radius)
{
    constexpr double pi = std::numbers::pi;
    switch (category) {
    case 1:
        return star(at, radius * 1.2, 4, 1, pi / 4); // square
    case 2:
        return star(at, radius * 1.3, 3, 1, 0); // triangle
    case 3:
        return star(at, radius * 1.25, 4, 1, 0); // diamond
    case 4:
        return star(at, radius * 1.3, 3, 1, pi); // triangle on its point
    case 5:
        return star(at, radius * 1.4, 8, 0.35, 0); // plus
    default:
        return star(at, radius * 1.4, 10, 0.45, 0); // star
    }
}

void paintMarker(QPainter &painter, qsizetype ink, const QColor &colour, const QPointF &at, double radius)
{
    const bool selected = ink == PlotStyle::selectionInk;
    painter.setPen(QPen(translucent(colour, selected ? 1.0F : 0.7F), selected ? 1.4 : 0.8));
    painter.setBrush(translucent(colour, selected ? 0.6F : 0.35F));
    if (ink <= PlotStyle::firstCategory)
        painter.drawEllipse(at, radius, radius);
    else
        painter.drawPolygon(shapeOf(ink - PlotStyle::firstCategory, at, radius));
}

} // namespace sphygma
