// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markspainter.h"

#include "ui/charts/marksaxes.h"
#include "ui/charts/marksink.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sphygma {

namespace {

/// Draws the marks one after the other.
class MarksBrush
{
public:
    MarksBrush(QPainter &painter, const PlotMap &map, const PlotStyle &style, const Translator &words,
               int lit)
        : m_painter(painter), m_map(map), m_style(style), m_words(words), m_lit(lit)
    {}

    void operator()(const ChartBar &bar) const
    {
        QRectF box = m_map.toScene(bar.box).normalized();
        const bool large = box.width() > 8 && box.height() > 8;
        const double gap = large ? 0.5 : 0;
        box.adjust(gap, gap, -gap, -gap);
        const bool rimmed = large && !isLit(bar.row) && bar.ink.kind == ChartInk::Kind::Ramp;
        m_painter.setPen(rimmed ? QPen(m_style.tokens.hairline, 1)
                                : edge(bar.row)); // its palest is like the ground
        m_painter.setBrush(fill(bar.ink));
        m_painter.drawRect(box);
    }

    void operator()(const ChartShape &shape) const
    {
        QPainterPath path; // odd-even, so inner rings are holes
        for (const QList<QPointF> &ring : shape.rings)
            path.addPolygon(placed(ring));
        path.closeSubpath();
        m_painter.setPen(isLit(shape.row)     ? edge(shape.row)
                             : shape.outlined ? QPen(m_style.tokens.surface, 0.8)
                                              : QPen(Qt::NoPen));
        m_painter.setBrush(fill(shape.ink));
        m_painter.drawPath(path);
    }

    void operator()(const ChartLine &line) const
    {
        const QPolygonF path = placed(line.points);
        QPen pen(colourOf(line.ink, m_style),
                 !line.stairs && isLit(line.row) ? line.width + 1.5 : line.width);
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::RoundJoin);
        if (line.dashed)
            pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(path);
        if (const auto step = line.step(m_lit); step && m_lit >= 0) {
            m_painter.setBrush(pen.color());
            m_painter.drawEllipse(m_map.toScene(step->x(), step->y()), 3, 3);
        }
        if (line.capped && path.size() > 1) {
            cap(path.first(), path.at(1));
            cap(path.last(), path.at(path.size() - 2));
        }
    }

    void operator()(const ChartPoint &point) const
    {
        const QPointF at = m_map.toScene(point.at.x(), point.at.y());
        const double half = point.size / 2;
        m_painter.setPen(isLit(point.row) ? edge(point.row) : QPen(m_style.tokens.surface, 0.6));
        m_painter.setBrush(fill(point.ink));
        switch (point.symbol) {
        case ChartPoint::Symbol::Circle:
            m_painter.drawEllipse(at, half, half);
            break;
        case ChartPoint::Symbol::Square:
            m_painter.drawRect(QRectF(at - QPointF(half, half), QSizeF(point.size, point.size)));
            break;
        case ChartPoint::Symbol::Diamond: {
            const double reach = half * 1.3;
            m_painter.drawPolygon(QPolygonF{at + QPointF(0, -reach), at + QPointF(reach, 0),
                                            at + QPointF(0, reach), at + QPointF(-reach, 0)});
            break;
        }
        }
    }

    void operator()(const ChartText &text) const
    {
        const QString words = m_words.text(text.text);
        const QPointF at = m_map.toScene(text.at.x(), text.at.y());
        const QFontMetricsF metrics(m_style.labelFont);
        QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(words) + 2, metrics.height()));
        box.moveCenter(at);
        if (text.side & Qt::AlignLeft)
            box.moveRight(at.x() - 4);
        if (text.side & Qt::AlignRight)
            box.moveLeft(at.x() + 4);
        if (text.side & Qt::AlignTop)
            box.moveBottom(at.y() - 2);
        if (text.side & Qt::AlignBottom)
            box.moveTop(at.y() + 2);
        m_painter.setFont(m_style.labelFont);
        m_painter.setPen(colourOf(text.ink, m_style));
        m_painter.drawText(box, Qt::AlignCenter, words);
    }

private:
    bool isLit(int row) const { return row >= 0 && row == m_lit; }

    QPen edge(int row) const { return isLit(row) ? QPen(m_style.tokens.ink, 1.4) : QPen(Qt::NoPen); }

    /// What is withheld is hatched, so that it is not taken for a low value.
    QBrush fill(const ChartInk &ink) const
    {
        if (ink.kind == ChartInk::Kind::Hidden)
            return QBrush(m_style.tokens.faint, Qt::BDiagPattern);
        return colourOf(ink, m_style);
    }

    QPolygonF placed(const QList<QPointF> &points) const
    {
        QPolygonF path;
        path.reserve(points.size());
        for (const QPointF &p : points)
            path.append(m_map.toScene(p.x(), p.y()));
        return path;
    }

    void cap(const QPointF &end, const QPointF &inner) const
    {
        constexpr double half = 4;
        const QPointF along = end - inner;
        const double length = std::hypot(along.x(), along.y());
        if (length <= 0)
            return;
        const QPointF across(-along.y() / length * half, along.x() / length * half);
        QPen pen = m_painter.pen();
        pen.setStyle(Qt::SolidLine);
        m_painter.setPen(pen);
        m_painter.drawLine(end - across, end + across);
    }

    QPainter &m_painter;
    const PlotMap &m_map;
    const PlotStyle &m_style;
    const Translator &m_words;
    const int m_lit;
};

} // namespace

void paintMarks(QPainter &painter, const ChartMarks &marks, const MarksLayout &layout, const PlotStyle &style,
                const Translator &words, int lit)
{
    if (layout.map.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, marks, layout, style);
    painter.save();
    painter.setClipRect(layout.map.area.adjusted(-1, -1, 1, 1));
    const MarksBrush brush(painter, layout.map, style, words, lit);
    for (const ChartMark &mark : marks.marks)
        std::visit(brush, mark);
    painter.restore();
    paintAxes(painter, marks, layout, style, words);
    paintLegend(painter, marks, layout, style, words);
}

double noteHeight(const QString &note, double width, const PlotStyle &style)
{
    if (note.isEmpty())
        return 0;
    return QFontMetricsF(style.titleFont)
               .boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, note)
               .height()
        + 10;
}

void paintMarksOnPaper(QPainter &painter, const QSizeF &size, const ChartMarks &marks,
                       const std::optional<DataWindow> &window, const QString &note, const Translator &words)
{
    const PlotStyle style = PlotStyle::forPaper();
    const double foot = noteHeight(note, size.width() - 28, style);
    const QRectF area(8, 6, size.width() - 12, size.height() - foot - 8);
    paintMarks(painter, marks, layOutMarks(area, marks, window, style, words), style, words);
    if (foot <= 0)
        return;
    painter.setFont(style.titleFont);
    painter.setPen(style.tokens.muted);
    painter.drawText(QRectF(14, size.height() - foot + 6, size.width() - 28, foot), Qt::TextWordWrap, note);
}

} // namespace sphygma
