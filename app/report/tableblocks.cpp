// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/elementblocks.h"
#include "app/report/paper.h"

#include <QFontMetricsF>

#include <numeric>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr double gap = 14; ///< between columns
static constexpr int smallest = 8; ///< px, still read on paper

namespace {

/// How wide the columns of a table are in one size of type.
struct Columns
{
    QList<double> natural; ///< nothing wraps
    QList<double> least; ///< words wrap, numbers do not

    Columns(const TableElement &table, int pixels, double width)
    {
        const QFontMetricsF words(paper::font(pixels)), heads(paper::font(pixels, QFont::DemiBold));
        natural = least = QList<double>(table.aligns.size(), 0);
        const auto wrap = [&](qsizetype i) {
            return table.aligns[i] == Align::Left ? 9.0 * pixels : width * 0.28;
        };
        measure(table, table.head, heads, wrap);
        for (const QStringList &row : table.rows)
            measure(table, row, words, wrap);
    }

    double needed() const
    {
        return std::accumulate(least.begin(), least.end(), gap * static_cast<double>(least.size() - 1));
    }

private:
    template<typename Wrap>
    void measure(const TableElement &table, const QStringList &cells, const QFontMetricsF &metrics, Wrap wrap)
    {
        constexpr qsizetype longestNumber = 24; // "123.5 (121.2 to 125.9)"
        for (qsizetype i = 0; i < qMin(cells.size(), natural.size()); ++i) {
            for (const QString &line : cells[i].split(u'\n')) {
                const double whole = metrics.horizontalAdvance(line) + 1;
                const bool isNumber = table.aligns[i] == Align::Right && line.size() <= longestNumber;
                natural[i] = std::max(natural[i], whole);
                least[i] = std::max(least[i], isNumber ? whole : std::min(whole, wrap(i)));
            }
        }
    }
};

} // namespace

static int sizeThatFits(const TableElement &table, double width)
{
    for (int pixels = 12; pixels >= smallest; --pixels) {
        if (Columns(table, pixels, width).needed() <= width)
            return pixels;
    }
    return 0;
}

bool tableFits(const TableElement &table, double width)
{
    return sizeThatFits(table, width) > 0;
}

/// The room that is left goes to the columns that would wrap, then to the first one with words.
static QList<double> widths(const TableElement &table, int pixels, double width)
{
    const Columns columns(table, pixels, width);
    QList<double> given = columns.least;
    double left = width - columns.needed();
    if (left < 0) {
        for (double &column : given)
            column *= (width - gap * static_cast<double>(given.size() - 1))
                / (columns.needed() - gap * static_cast<double>(given.size() - 1));
        return given;
    }
    double wanted = 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        wanted += columns.natural[i] - given[i];
    const double share = wanted > 0 ? std::min(1.0, left / wanted) : 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        given[i] += share * (columns.natural[i] - columns.least[i]);
    left -= share * wanted;
    const qsizetype first = std::max<qsizetype>(0, table.aligns.indexOf(Align::Left));
    given[first] += left;
    return given;
}

static Block rowBlock(const TableElement &table, const QStringList &cells, const QList<double> &columns,
                      const TextStyle &style, double width, QColor line)
{
    QList<TableCell> placed;
    double x = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        placed += TableCell{cells.value(i), x, columns[i], table.aligns[i]};
        x += columns[i] + gap;
    }
    return tableRow(placed, style, width, line);
}

QList<Block> tableBlocks(const TableElement &table, const BlockStyle &style)
{
    const int found = sizeThatFits(table, style.width);
    const int pixels = std::max(smallest, found - style.tighter);
    const QList<double> columns = widths(table, pixels, style.width);
    const TextStyle words{paper::font(pixels), paper::ink, 1.4 - 0.1 * style.tighter};
    const TextStyle head{paper::font(pixels, QFont::DemiBold), paper::muted, 1.3};
    QList<Block> blocks;
    std::shared_ptr<const Block> repeat;
    if (!table.head.isEmpty()) {
        Block block = rowBlock(table, table.head, columns, head, style.width, paper::muted);
        repeat = std::make_shared<const Block>(block);
        block.keepWithNext = true;
        blocks += block;
    }
    for (const QStringList &row : table.rows) {
        Block block = rowBlock(table, row, columns, words, style.width, paper::hairline);
        block.repeatOnBreak = repeat;
        blocks += block;
    }
    if (!blocks.isEmpty())
        blocks.first().gapBefore = 10;
    if (blocks.size() > 3) // the last row never stands alone
        blocks[blocks.size() - 2].keepWithNext = true;
    return blocks;
}

} // namespace sphygma
