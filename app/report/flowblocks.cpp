// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/elementblocks.h"
#include "app/report/paper.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr double boxWidth = 230, sideFrom = 275, padding = 10;

static Block stageBox(const FlowElement::Stage &stage)
{
    const double width = boxWidth - 2 * padding;
    const QList<Block> lines{
        textBlock(stage.what, {paper::font(11), paper::muted, 1.4}, width),
        textBlock(stage.count, {paper::font(18, QFont::DemiBold), paper::ink, 1.3}, width)};
    return boxed(stacked(lines), boxWidth, padding, paper::tint);
}

static Block sideBox(const FlowElement::Stage &stage, double width)
{
    QList<Block> lines;
    for (const QString &line : stage.leftOut)
        lines += textBlock(line, {paper::font(11), paper::ink, 1.4}, width - 2 * padding);
    return boxed(stacked(lines), width, padding, Qt::white);
}

static void arrowDown(QList<Mark> &marks, double x, double from, double to, QColor ink)
{
    marks += BoxMark{{x - 0.5, from, 1, to - from - 6}, ink, 0};
    marks += PolygonMark{QPolygonF({{x - 4, to - 7}, {x + 4, to - 7}, {x, to}}), ink};
}

static void arrowRight(QList<Mark> &marks, double from, double to, double y, QColor ink)
{
    marks += BoxMark{{from, y - 0.5, to - from - 6, 1}, ink, 0};
    marks += PolygonMark{QPolygonF({{to - 7, y - 4}, {to - 7, y + 4}, {to, y}}), ink};
}

QList<Block> flowBlocks(const FlowElement &flow, const BlockStyle &style)
{
    Block diagram;
    diagram.gapBefore = 10;
    const double side = style.width - sideFrom;
    double y = 0;
    const auto put = [&](const Block &block, double x, double top) {
        for (const Mark &mark : block.marks)
            diagram.marks += moved(mark, {x, top});
    };
    for (qsizetype i = 0; i < flow.stages.size(); ++i) {
        const FlowElement::Stage &stage = flow.stages[i];
        const Block box = stageBox(stage);
        put(box, 0, y);
        y += box.height;
        if (i + 1 == flow.stages.size())
            break;
        const double from = y;
        if (stage.leftOut.isEmpty()) {
            y += 30;
        } else {
            const Block out = sideBox(stage, side);
            y += out.height + 16;
            put(out, sideFrom, from + 8);
            diagram.marks += BoxMark{{sideFrom, from + 8, 2, out.height}, style.accent, 0};
            arrowRight(diagram.marks, boxWidth / 2, sideFrom, from + 8 + out.height / 2, paper::muted);
        }
        arrowDown(diagram.marks, boxWidth / 2, from, y, paper::muted);
    }
    diagram.height = y;
    return {diagram};
}

} // namespace sphygma
