// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/binning.h"
#include "app/base/phrase.h"
#include "app/table/rowset.h"

#include <QList>
#include <QPointF>

#include <functional>
#include <memory>
#include <optional>

namespace sphygma {

/// A colour by what it means; the theme makes one of it.
struct ChartInk
{
    enum class Kind : quint8 {
        Series, ///< of the value-th group, told apart with any colour vision
        Ramp, ///< value 0 … 1: fewer … more
        Diverging, ///< value −1 … 1, 0 in the middle
        Line, ///< the ink of text
        Muted,
        Warning,
        Hidden, ///< a place whose value is withheld
    };
    Kind kind = Kind::Series;
    double value = 0;
    double opacity = 1;

    bool operator==(const ChartInk &) const = default;
};

// What a chart is made of, in data units. \a row is the row of ChartMarks::table that tells what the mark
// shows; −1 for one that shows nothing of its own, past the end of the table where there is nothing to tell
// but ChartMarks::rowsOf knows the rows.

struct ChartBar
{
    DataWindow box;
    ChartInk ink;
    int row = -1;
};

struct ChartShape
{
    QList<QList<QPointF>> rings; ///< filled odd-even: outlines and holes
    ChartInk ink;
    bool outlined = false;
    int row = -1;
};

struct ChartLine
{
    QList<QPointF> points;
    ChartInk ink;
    double width = 1.5; ///< 1/96 inch
    bool dashed = false;
    bool capped = false; ///< small strokes across both ends: an interval
    int row = -1;
    bool stairs = false; ///< after the first point each two are a step, and \a row is that of the first step

    /// The upper end of the step that row \a of tells; nothing where it is not of these stairs.
    std::optional<QPointF> step(int of) const
    {
        const qsizetype end = 2 * (static_cast<qsizetype>(of) - row) + 2;
        return stairs && of >= row && end < points.size() ? std::optional(points[end]) : std::nullopt;
    }
};

struct ChartPoint
{
    enum class Symbol : quint8 { Circle, Square, Diamond };
    QPointF at;
    ChartInk ink;
    Symbol symbol = Symbol::Circle;
    double size = 6; ///< across, 1/96 inch
    int row = -1;
    qint64 tableRow = -1; ///< of the table, where the point is one reading
};

struct ChartText
{
    QPointF at;
    Phrase text;
    Qt::Alignment side = Qt::AlignCenter; ///< where the text lies as seen from the point
    ChartInk ink{ChartInk::Kind::Muted};
    int row = -1;
};

using ChartMark = std::variant<ChartBar, ChartShape, ChartLine, ChartPoint, ChartText>;

struct ChartTick
{
    double at = 0;
    Phrase text;
};

struct ChartAxis
{
    enum class Scale : quint8 {
        Number,
        Percent, ///< proportions, shown times 100
        Day, ///< milliseconds since 1970-01-01
        Names, ///< nothing but the ticks given
        None, ///< no axis is drawn
    };
    Phrase title; ///< with the unit
    double from = 0, to = 1;
    Scale scale = Scale::Number;
    QList<ChartTick> ticks = {}; ///< of Names
};

/// One line of the legend.
struct ChartKey
{
    ChartInk ink;
    Phrase text;
    bool line = false; ///< a stroke, not a patch
    bool dashed = false;
};

/// The legend of a ramp.
struct ChartRamp
{
    Phrase low, high;
    bool diverging = false;
};

/// The numbers behind the marks: what is said when the mouse rests on one, and what goes to CSV. An empty
/// text is a number that is not defined.
struct ChartTable
{
    QList<Phrase> columns;
    QList<QList<PhraseValue>> rows;

    /// Appends \a row and answers with its number, for a mark.
    int add(QList<PhraseValue> row)
    {
        rows.append(std::move(row));
        return static_cast<int>(rows.size()) - 1;
    }
};

/// A chart as pure data: marks in data units, axes, legend and what must be said under it. Drawn alike on
/// screen, on paper and from the command line.
struct ChartMarks
{
    Phrase title;
    ChartAxis x, y;
    bool sameScale = false; ///< a unit of x is as long as one of y: maps
    QList<ChartMark> marks; ///< in the order they are painted
    QList<ChartKey> legend;
    std::optional<ChartRamp> ramp;
    ChartTable table;
    qint64 n = 0; ///< rows shown
    qint64 missing = 0; ///< kept rows without a value the chart needs
    qint64 removed = 0; ///< rows that the recipe left out
    QList<Phrase> notes; ///< whole sentences
    /// Which rows of the data a row of \a table counts: what a click on its mark selects. Any thread; empty
    /// where a mark is no set of rows.
    std::function<RowSet(int row)> rowsOf = {};
};

using ChartMarksPtr = std::shared_ptr<const ChartMarks>;

} // namespace sphygma
