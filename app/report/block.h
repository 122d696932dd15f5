// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/mark.h"

#include <memory>

namespace sphygma {

/// A piece of a page that is never cut: a few lines, a table row, a figure. Marks are relative to its top
/// left.
struct Block
{
    double height = 0;
    double gapBefore = 0; ///< left out at the top of a page
    QList<Mark> marks;
    bool keepWithNext = false; ///< a heading never stands alone at the foot of a page
    std::shared_ptr<const Block> repeatOnBreak; ///< the head of the table that this row belongs to
    QString bookmark; ///< a heading's text, for the outline of the PDF
    int level = 0; ///< of the bookmark: 0 stands in the outline only, 1 and 2 in the table of contents too
    int target = -1; ///< the line leads to this bookmark
    qsizetype section = -1; ///< begins here
};

struct TextStyle
{
    QFont font;
    QColor ink;
    double leading = 1.45; ///< line height by font size
};

/// \a text broken into lines of at most \a width; one block a line, save that the first two and the last two
/// lines stay together.
QList<Block> paragraph(const QString &text, const TextStyle &style, double width, double indent = 0);

/// The same as one block.
Block textBlock(const QString &text, const TextStyle &style, double width, double indent = 0);

struct TableCell
{
    QString text;
    double x = 0; ///< left end of its column
    double width = 0;
    Align align = Align::Left;
};

/// A table row with a hairline under it; cells wrap and the row is as high as the highest.
Block tableRow(const QList<TableCell> &cells, const TextStyle &style, double width, QColor hairline);

/// Side by side boxes of marks on a tinted ground, \a padding inside.
Block boxed(const Block &content, double width, double padding, QColor fill);

/// Blocks under each other as one.
Block stacked(const QList<Block> &blocks);

struct PageBookmark
{
    QString text;
    double y = 0;
    int level = 0;
};

/// A part of the page that leads to a bookmark.
struct PageLink
{
    double y = 0, height = 0;
    int target = 0;
};

struct Page
{
    double used = 0; ///< from its top
    QList<Mark> marks; ///< relative to the content area
    QList<PageBookmark> bookmarks;
    QList<PageLink> links;
    QList<qsizetype> sections; ///< that begin on it
};

/// Puts blocks on pages whose content area is \a height high. A block higher than a page gets one of its own;
/// what a heading begins stays whole where that leaves no large part of a page blank.
QList<Page> paginate(const QList<Block> &blocks, double height);

} // namespace sphygma
