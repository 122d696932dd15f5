// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/block.h"
#include "app/report/reportelement.h"

namespace sphygma {

/// Lays elements out as blocks of one width.
struct BlockStyle
{
    double width = 0;
    double pageHeight = 0; ///< of the content area
    QColor accent;
    bool ownPage = false; ///< a cover has a page to itself
    int tighter = 0; ///< 0 … 2: tables of smaller type, to save a nearly empty page
};

QList<Block> columnsBlocks(const ColumnsElement &columns, const BlockStyle &style);
QList<Block> headingBlocks(const HeadingElement &heading, const BlockStyle &style);
QList<Block> textBlocks(const TextElement &text, const BlockStyle &style);
QList<Block> keyBlocks(const KeyElement &key, const BlockStyle &style);
QList<Block> tableBlocks(const TableElement &table, const BlockStyle &style);
QList<Block> figureBlocks(const FigureElement &figure, const BlockStyle &style);
QList<Block> flowBlocks(const FlowElement &flow, const BlockStyle &style);
QList<Block> coverBlocks(const CoverElement &cover, const BlockStyle &style);

/// False when the table's numbers do not fit \a width in the smallest type, so that it needs a wider page.
bool tableFits(const TableElement &table, double width);

} // namespace sphygma
