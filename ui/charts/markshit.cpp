// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markshit.h"

#include <QLineF>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr double reach = 5; // from the cursor to a line or the rim of a point

namespace {

double distanceTo(const QPointF &from, const QPointF &to, const QPointF &at)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(at - from, along) / length, 0.0, 1.0) : 0;
    return QLineF(from + along * share, at).length();
}

/// Whether a place of the scene is on a mark.
struct IsAt
{
    const PlotMap &map;
    QPointF scene;

    bool operator()(const ChartBar &bar) const { return map.toScene(bar.box).normalized().contains(scene); }

    bool operator()(const ChartShape &shape) const
    {
        QPainterPath path;
        for (const QList<QPointF> &ring : shape.rings)
            path.addPolygon(QPolygonF(ring));
        return path.contains(map.toData(scene));
    }

    bool operator()(const ChartLine &line) const { return stretchAt(line) > 0; }

    /// The end of the nearest stretch of \a line within reach; −1 where there is none.
    qsizetype stretchAt(const ChartLine &line) const
    {
        qsizetype found = -1;
        double least = reach;
        for (qsizetype i = 1; i < line.points.size(); ++i) {
            const QPointF &a = line.points[i - 1], &b = line.points[i];
            const double away = distanceTo(map.toScene(a.x(), a.y()), map.toScene(b.x(), b.y()), scene);
            if (away > least || (away == least && found > 0))
                continue;
            found = i;
            least = away;
        }
        return found;
    }

    bool operator()(const ChartPoint &point) const
    {
        return QLineF(map.toScene(point.at.x(), point.at.y()), scene).length() <= point.size / 2 + reach - 2;
    }

    bool operator()(const ChartText &) const { return false; }
};

QPointF middleOf(const ChartMark &mark, int row)
{
    if (const auto *bar = std::get_if<ChartBar>(&mark))
        return {(bar->box.xMin + bar->box.xMax) / 2, (bar->box.yMin + bar->box.yMax) / 2};
    if (const auto *shape = std::get_if<ChartShape>(&mark))
        return QPolygonF(shape->rings.value(0)).boundingRect().center();
    if (const auto *line = std::get_if<ChartLine>(&mark); line && line->stairs)
        return line->step(row).value_or(QPointF());
    if (const auto *line = std::get_if<ChartLine>(&mark))
        return line->points.value(line->points.size() / 2);
    if (const auto *point = std::get_if<ChartPoint>(&mark))
        return point->at;
    return std::get<ChartText>(mark).at;
}

int rowOf(const ChartMark &mark)
{
    return std::visit([](const auto &m) { return m.row; }, mark);
}

bool tells(const ChartMark &mark, int row)
{
    const auto *line = std::get_if<ChartLine>(&mark);
    return line && line->stairs ? line->step(row).has_value() : rowOf(mark) == row;
}

/// Of stairs the step that was met: each has a stretch to its edge and one up.
int rowAt(const ChartMark &mark, const IsAt &isAt)
{
    const auto *line = std::get_if<ChartLine>(&mark);
    if (!line || !line->stairs)
        return rowOf(mark);
    return line->row + static_cast<int>((isAt.stretchAt(*line) - 1) / 2);
}

} // namespace

MarksHit hitMarks(const ChartMarks &marks, const PlotMap &map, const QPointF &scene)
{
    if (map.isEmpty() || !map.area.contains(scene))
        return {};
    const IsAt isAt{map, scene};
    MarksHit met;
    for (auto mark = marks.marks.rbegin(); mark != marks.marks.rend(); ++mark) {
        const auto *point = std::get_if<ChartPoint>(&*mark);
        const qint64 tableRow = point ? point->tableRow : -1;
        const bool first = met.row < 0 && rowOf(*mark) >= 0;
        if ((!first && tableRow < 0) || !std::visit(isAt, *mark))
            continue;
        if (tableRow >= 0)
            return {rowOf(*mark), tableRow}; // a reading, though a band may lie over it
        met.row = rowAt(*mark, isAt);
    }
    return met;
}

std::optional<QPointF> placeOfRow(const ChartMarks &marks, const PlotMap &map, int row)
{
    for (const ChartMark &mark : marks.marks) {
        if (row >= 0 && tells(mark, row)) {
            const QPointF at = middleOf(mark, row);
            return map.toScene(at.x(), at.y());
        }
    }
    return std::nullopt;
}

QString rowWords(const ChartTable &table, int row, const Translator &words)
{
    QStringList lines;
    const QList<PhraseValue> cells = table.rows.value(row);
    for (qsizetype i = 0; i < cells.size() && i < table.columns.size(); ++i) {
        const QString cell = words.text(Phrase{QStringLiteral("%1"), {cells[i]}, {}});
        if (!cell.isEmpty())
            lines += words.text(
                Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2"), {nested(table.columns[i]), cell}));
    }
    return lines.join(u'\n');
}

} // namespace sphygma
