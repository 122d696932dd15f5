// SPDX-License-Identifier: GPL-3.0-or-later
// Every two columns against each other: points, or cells of a crowd; on the diagonal how often each value
// occurs. Each column runs from its least to its greatest value.
#include "app/analysis/chart/chartrows.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/crowd.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/chart/numberpairs.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 5;
constexpr int diagonalBars = 20;
constexpr double margin = 0.46; // half of what a cell takes of its place

DataWindow cellAt(double x, double y)
{
    return {x - margin, x + margin, y - margin, y + margin};
}

size_t barOf(double value, const Summary &summary)
{
    const double span = *summary.maximum - *summary.minimum;
    const double place = span > 0 ? (value - *summary.minimum) / span * diagonalBars : 0;
    return std::min<size_t>(diagonalBars - 1, static_cast<size_t>(place));
}

void addDiagonal(ChartMarks &marks, const std::vector<double> &values, const Summary &summary,
                 const DataWindow &cell, int firstRow)
{
    std::vector<qint64> counts(diagonalBars, 0);
    for (const double value : values)
        ++counts[barOf(value, summary)];
    const auto most = static_cast<double>(*std::max_element(counts.begin(), counts.end()));
    const double width = (cell.xMax - cell.xMin) / diagonalBars;
    for (size_t i = 0; i < counts.size(); ++i) {
        const double left = cell.xMin + static_cast<double>(i) * width;
        marks.marks.append(
            ChartBar{{left, left + width, cell.yMin,
                      cell.yMin + (cell.yMax - cell.yMin) * 0.92 * static_cast<double>(counts[i]) / most},
                     {ChartInk::Kind::Series, 0, 0.6},
                     counts[i] > 0 ? firstRow + static_cast<int>(i) : -1});
    }
}

void addFrame(ChartMarks &marks, const DataWindow &c)
{
    marks.marks.append(
        ChartLine{{{c.xMin, c.yMin}, {c.xMax, c.yMin}, {c.xMax, c.yMax}, {c.xMin, c.yMax}, {c.xMin, c.yMin}},
                  {ChartInk::Kind::Hidden},
                  1});
}

Phrase rangeName(const Table &table, qsizetype column, const Summary &summary)
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1\n%2 to %3"),
                      {table.info(column).name, figureOf(*summary.minimum), figureOf(*summary.maximum)});
}

/// Of the values of two columns, from the least to the greatest.
DataWindow windowOf(const Summary &x, const Summary &y)
{
    const auto end = [](const Summary &s) { return std::max(*s.maximum, *s.minimum + 1e-9); };
    return {*x.minimum, end(x), *y.minimum, end(y)};
}

constexpr int placeRows = crowdCells * crowdCells; // each of the small charts may have so many marks

/// Where the marks of the small chart at line \a i and column \a j begin: after the rows of the table.
int firstRowAt(qsizetype i, qsizetype j, qsizetype columns)
{
    const qsizetype pairs = columns * (columns - 1) / 2;
    return static_cast<int>(pairs + (i * columns + j) * placeRows);
}

/// Of a bar on the diagonal, or of a cell of a crowd.
std::function<RowSet(int)> rowsBehind(const Table &table, const QList<qsizetype> &columns,
                                      const QList<Summary> &summaries)
{
    return [table, columns, summaries](int row) {
        const int at = row - firstRowAt(0, 0, columns.size());
        if (at < 0)
            return RowSet(table.rowCount());
        const qsizetype i = at / placeRows / columns.size(), j = at / placeRows % columns.size();
        const int mark = at % placeRows;
        if (i == j)
            return rowsWhere(table, columns[i], [&](double value) {
                return barOf(value, summaries[i]) == static_cast<size_t>(mark);
            });
        RowSet rows(table.rowCount());
        NoProgress progress;
        const auto pairs = numberPairs(table, columns[j], columns[i], progress);
        const DataWindow window = windowOf(summaries[j], summaries[i]);
        for (size_t k = 0; pairs && k < pairs->rows.size(); ++k) {
            if (crowdCellOf(pairs->x[k], pairs->y[k], window) == mark)
                rows.insert(static_cast<qsizetype>(pairs->rows[k]));
        }
        return rows;
    };
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &, Progress &progress)
{
    if (source.small.hide)
        return Error{
            Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "Single readings are not shown without identifiers."),
            {}};
    const Table &table = source.table;
    const QList<qsizetype> columns = source.columns.many.mid(0, mostColumns);
    ChartMarks marks;
    QList<Phrase> across, down;
    QList<Summary> summaries;
    qint64 most = 0;
    for (const qsizetype column : columns) {
        summaries.append(summarise(table, column));
        if (summaries.last().n == 0)
            return nothingToShow(table, {-1, -1, -1, {column}});
        across.append(rangeName(table, column, summaries.last()));
        down.prepend(across.last());
    }
    if (columns.size() < 2)
        return nothingToShow(table, source.columns);
    marks.table.columns = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "First column")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Second column")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rows with both"))};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (qsizetype j = 0; j < columns.size(); ++j) {
            if (!progress.update(i * columns.size() + j, columns.size() * columns.size()))
                return Error::cancelled();
            const DataWindow cell =
                cellAt(static_cast<double>(j), static_cast<double>(columns.size() - 1 - i));
            if (i == j) {
                addDiagonal(marks, presentValues(table, columns[i]), summaries[i], cell,
                            firstRowAt(i, i, columns.size()));
                addFrame(marks, cell);
                continue;
            }
            NoProgress inner;
            const auto pairs = numberPairs(table, columns[j], columns[i], inner);
            if (!pairs)
                return pairs.error();
            most = std::max(most, static_cast<qint64>(pairs->x.size()));
            addCrowd(marks, pairs->x, pairs->y, windowOf(summaries[j], summaries[i]), cell, pairs->rows,
                     firstRowAt(i, j, columns.size()));
            addFrame(marks, cell);
            if (j < i)
                marks.table.add({table.info(columns[j]).name, table.info(columns[i]).name,
                                 static_cast<qint64>(pairs->x.size())});
        }
    }
    marks.rowsOf = rowsBehind(table, columns, summaries);
    marks.n = most;
    marks.missing = table.keptCount() - most;
    marks.x = namesAxis({}, across);
    marks.y = namesAxis({}, down);
    if (columns.size() < source.columns.many.size())
        marks.notes.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The first %1 of %2 columns."),
                                      {qint64(columns.size()), qint64(source.columns.many.size())}));
    return marks;
}

} // namespace

ChartKind scatterMatrixKind()
{
    return {
        u"scatterMatrix"_s,
        QT_TRANSLATE_NOOP("sphygma", "Scatter matrix"),
        QT_TRANSLATE_NOOP("sphygma", "Every two columns against each other."),
        {{ChartField::Place::Many, QT_TRANSLATE_NOOP("sphygma", "Columns"), ChartField::Takes::Number, {}}},
        {},
        make};
}

} // namespace sphygma
