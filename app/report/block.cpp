// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/block.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// With spaces that break no line inside a number and before its unit; of the same length.
static QString unbroken(QString text)
{
    static const QRegularExpression beforeUnit(u" (?=%|mmHg)"_s);
    return text.replace(u'\u2009', u'\u202f').replace(beforeUnit, u"\u00a0"_s);
}

/// Lines of \a text no wider than \a width.
static QStringList wrapped(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &part : text.split(u'\n')) {
        QTextLayout layout(unbroken(part), font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines += part.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

static double lineHeight(const TextStyle &style)
{
    return style.font.pixelSize() * style.leading;
}

static double baseline(const TextStyle &style)
{
    // The middle of the capital letters in the middle of the line.
    return lineHeight(style) / 2 + style.font.pixelSize() * 0.36;
}

Block textBlock(const QString &text, const TextStyle &style, double width, double indent)
{
    Block block;
    for (const QString &line : wrapped(text, style.font, width - indent)) {
        block.marks += TextMark{{indent, block.height + baseline(style)}, line, style.font, style.ink};
        block.height += lineHeight(style);
    }
    return block;
}

QList<Block> paragraph(const QString &text, const TextStyle &style, double width, double indent)
{
    QList<Block> lines;
    for (const QString &line : wrapped(text, style.font, width - indent)) {
        Block block;
        block.marks = {TextMark{{indent, baseline(style)}, line, style.font, style.ink}};
        block.height = lineHeight(style);
        lines += block;
    }
    if (lines.size() > 1) {
        lines.first().keepWithNext = true;
        lines[lines.size() - 2].keepWithNext = true;
    }
    return lines;
}

Block tableRow(const QList<TableCell> &cells, const TextStyle &style, double width, QColor hairline)
{
    constexpr double padding = 4;
    Block row;
    for (const TableCell &cell : cells) {
        double y = padding;
        const double indent = cell.text.startsWith(u"    "_s) ? style.font.pixelSize() : 0;
        for (const QString &line : wrapped(cell.text.trimmed(), style.font, cell.width - indent)) {
            const double space = cell.width - QFontMetricsF(style.font).horizontalAdvance(line);
            const double x = cell.align == Align::Right ? cell.x + space : cell.x + indent;
            row.marks += TextMark{{x, y + baseline(style)}, line, style.font, style.ink};
            y += lineHeight(style);
        }
        row.height = std::max(row.height, y + padding);
    }
    row.marks += BoxMark{{0, row.height - 0.75, width, 0.75}, hairline, 0};
    return row;
}

Block stacked(const QList<Block> &blocks)
{
    Block all;
    for (const Block &block : blocks) {
        if (all.height > 0)
            all.height += block.gapBefore;
        for (const Mark &mark : block.marks)
            all.marks += moved(mark, {0, all.height});
        all.height += block.height;
        if (all.bookmark.isEmpty())
            all.bookmark = block.bookmark;
    }
    return all;
}

Block boxed(const Block &content, double width, double padding, QColor fill)
{
    Block box = content;
    box.height = content.height + 2 * padding;
    box.marks = {BoxMark{{0, 0, width, box.height}, fill, 8}};
    for (const Mark &mark : content.marks)
        box.marks += moved(mark, {padding, padding});
    return box;
}

namespace {

/// Fills one page after another.
class Paginator
{
public:
    explicit Paginator(double height) : m_height(height) { m_pages += Page(); }

    /// \a whole: heights, measured from the top of the group, that would rather stay on one page.
    void place(const QList<Block> &group, const QList<double> &whole)
    {
        double needed = 0;
        for (const Block &block : group)
            needed += block.height + block.gapBefore;
        const bool isCut = std::any_of(whole.begin(), whole.end(), [this](double height) {
            return m_y + height > m_height && height <= m_height;
        });
        if (m_y > 0 && (m_y + needed > m_height || (isCut && m_height - m_y <= mostLeftBlank * m_height)))
            breakPage(group.first());
        for (const Block &block : group)
            put(block);
    }

    QList<Page> pages() const { return m_pages; }

private:
    void breakPage(const Block &next)
    {
        m_pages += Page();
        m_y = 0;
        if (next.repeatOnBreak)
            put(*next.repeatOnBreak);
    }

    void put(const Block &block)
    {
        if (m_y > 0)
            m_y += block.gapBefore;
        for (const Mark &mark : block.marks)
            m_pages.last().marks += moved(mark, {0, m_y});
        if (!block.bookmark.isEmpty())
            m_pages.last().bookmarks.append({block.bookmark, m_y, block.level});
        if (block.section >= 0)
            m_pages.last().sections += block.section;
        if (block.target >= 0)
            m_pages.last().links.append({m_y, block.height, block.target});
        m_y += block.height;
        m_pages.last().used = m_y;
    }

    static constexpr double mostLeftBlank = 0.4; // of a page, for the sake of keeping a section whole
    const double m_height;
    double m_y = 0;
    QList<Page> m_pages;
};

/// Where the section or part that a heading begins is over.
qsizetype endOfPart(const QList<Block> &blocks, qsizetype heading)
{
    qsizetype end = heading + 1;
    while (end < blocks.size() && (blocks[end].level == 0 || blocks[end].level > blocks[heading].level))
        ++end;
    return end;
}

double heightOf(const QList<Block> &blocks, qsizetype from, qsizetype to)
{
    double height = 0;
    for (qsizetype i = from; i < to; ++i)
        height += blocks[i].height + blocks[i].gapBefore;
    return height;
}

} // namespace

QList<Page> paginate(const QList<Block> &blocks, double height)
{
    Paginator paginator(height);
    for (qsizetype first = 0; first < blocks.size();) {
        qsizetype last = first;
        QList<double> whole;
        for (;; ++last) {
            if (blocks[last].level > 0)
                whole += heightOf(blocks, first, endOfPart(blocks, last));
            if (!blocks[last].keepWithNext || last + 1 == blocks.size())
                break;
        }
        paginator.place(blocks.mid(first, last + 1 - first), whole);
        first = last + 1;
    }
    return paginator.pages();
}

} // namespace sphygma
