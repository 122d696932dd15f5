// SPDX-License-Identifier: GPL-3.0-or-later
// Where values are missing: columns against stretches of rows in table order, coloured by the share missing.
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/presentvalues.h"

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 40;
constexpr qsizetype mostStretches = 100;

struct Stretches
{
    qsizetype rowsEach = 1;
    std::vector<qint64> kept; ///< rows of each
};

Stretches stretchesOf(const Table &table, const SmallCells &small)
{
    Stretches found;
    found.rowsEach = std::max<qsizetype>(1, (table.rowCount() + mostStretches - 1) / mostStretches);
    if (small.hide)
        found.rowsEach = std::max<qsizetype>(found.rowsEach, small.limit);
    found.kept.assign(static_cast<size_t>((table.rowCount() + found.rowsEach - 1) / found.rowsEach), 0);
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        found.kept[static_cast<size_t>(row / found.rowsEach)] += table.isKept(row);
    return found;
}

/// Values present of a column in each stretch.
std::vector<qint64> presentIn(const Table &table, qsizetype column, const Stretches &stretches)
{
    std::vector<qint64> present(stretches.kept.size(), 0);
    const auto &chunks = table.column(column).chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        const Chunk *const columns[]{chunks[c].get()};
        const auto first = static_cast<qsizetype>(c) * chunkRows;
        forEachPresent(table, static_cast<qsizetype>(c), columns, [&](qsizetype row) {
            ++present[static_cast<size_t>((first + row) / stretches.rowsEach)];
        });
    }
    return present;
}

Phrase share(const Table &table, qsizetype column, qint64 missing)
{
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "%1  %2 %"),
        {table.info(column).name,
         Figure{100.0 * static_cast<double>(missing) / static_cast<double>(table.keptCount()), 1}});
}

/// A column of one stretch: what a row of the chart's table tells of.
struct Cell
{
    qsizetype column = 0, stretch = 0;
};

/// The kept rows without a value in \a column, of \a count rows from \a first.
RowSet gapsIn(const Table &table, qsizetype column, qsizetype first, qsizetype count)
{
    RowSet gaps(table.rowCount());
    for (qsizetype row = first; row < std::min(table.rowCount(), first + count); ++row) {
        if (table.isKept(row) && !table.column(column).isValid(row))
            gaps.insert(row);
    }
    return gaps;
}

/// What is counted as missing here: cells, and the rows they are in.
void tellOfGaps(ChartMarks &marks, const Table &table, const QList<qsizetype> &columns)
{
    RowSet gaps(table.rowCount());
    qint64 cells = 0;
    for (const qsizetype column : columns) {
        const RowSet of = gapsIn(table, column, 0, table.rowCount());
        cells += of.count();
        gaps |= of;
    }
    marks.missing = gaps.count();
    marks.n = table.keptCount() - marks.missing;
    const qint64 all = static_cast<qint64>(columns.size()) * table.keptCount();
    marks.notes.append(
        Phrase::of(QT_TRANSLATE_NOOP(
                       "sphygma",
                       "Here n counts the rows with a value in each of these columns, and missing those that "
                       "lack one or more. Of all %1 cells, %2 (%3 %) are empty or hold nothing of their "
                       "column's type."),
                   {all, cells, Figure{100 * static_cast<double>(cells) / static_cast<double>(all), 1}}));
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &, Progress &progress)
{
    const Table &table = source.table;
    const QList<qsizetype> columns = source.columns.many.mid(0, mostColumns);
    if (table.keptCount() == 0 || columns.isEmpty())
        return nothingToShow(table, source.columns);
    const Stretches stretches = stretchesOf(table, source.small);
    ChartMarks marks;
    marks.table.columns = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Column")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "First record")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Last record")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rows")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Missing")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "% missing"))};
    QList<Phrase> names;
    std::vector<Cell> cells;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!progress.update(i, columns.size()))
            return Error::cancelled();
        const auto present = presentIn(table, columns[i], stretches);
        const double top = static_cast<double>(columns.size() - 1 - i);
        qint64 all = 0;
        for (size_t s = 0; s < present.size(); ++s) {
            const qint64 kept = stretches.kept[s], missing = kept - present[s];
            const auto from = static_cast<double>(static_cast<qsizetype>(s) * stretches.rowsEach);
            const double to = std::min(from + static_cast<double>(stretches.rowsEach),
                                       static_cast<double>(table.rowCount()));
            all += missing;
            if (kept == 0)
                continue;
            const double part = static_cast<double>(missing) / static_cast<double>(kept);
            const int row = marks.table.add({table.info(columns[i]).name, static_cast<qint64>(from) + 1,
                                             static_cast<qint64>(to), kept, missing, Figure{100 * part, 1}});
            cells.push_back({i, static_cast<qsizetype>(s)});
            marks.marks.append(
                ChartBar{{from, to, top - 0.46, top + 0.46}, {ChartInk::Kind::Ramp, part}, row});
        }
        names.prepend(share(table, columns[i], all));
    }
    tellOfGaps(marks, table, columns);
    marks.rowsOf = [table, columns, cells, rowsEach = stretches.rowsEach](int row) {
        const Cell &cell = cells[static_cast<size_t>(row)];
        return gapsIn(table, columns[cell.column], cell.stretch * rowsEach, rowsEach);
    };
    marks.x = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Record, in the order of the table")), 0,
               static_cast<double>(table.rowCount())};
    marks.y = namesAxis({}, names);
    marks.ramp = ChartRamp{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "none missing")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "all missing")), false};
    if (columns.size() < source.columns.many.size())
        marks.notes.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The first %1 of %2 columns."),
                                      {qint64(columns.size()), qint64(source.columns.many.size())}));
    return marks;
}

} // namespace

ChartKind missingMapKind()
{
    return {u"missingMap"_s,
            QT_TRANSLATE_NOOP("sphygma", "Missing values"),
            QT_TRANSLATE_NOOP("sphygma", "Which columns lack values, and where in the table."),
            {{ChartField::Place::Many, QT_TRANSLATE_NOOP("sphygma", "Columns"), ChartField::Takes::Any, {}}},
            {},
            make};
}

} // namespace sphygma
