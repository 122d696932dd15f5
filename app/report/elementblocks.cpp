// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/elementblocks.h"

#include "app/report/paper.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sphygma {

/// The parts one after the other in two columns, the first filled half.
static Block twoColumns(const ColumnsElement &columns, const BlockStyle &style, int pixels)
{
    constexpr double between = 24;
    const double width = (style.width - between) / 2;
    QList<Block> parts;
    double height = 0;
    for (const ColumnsElement::Part &part : columns.parts) {
        QList<Block> lines{
            textBlock(part.heading, {paper::font(pixels, QFont::DemiBold), style.accent, 1.5}, width)};
        for (const QString &line : part.lines)
            lines += textBlock(line, {paper::font(pixels), paper::ink, 1.4}, width);
        parts += stacked(lines);
        height += parts.last().height + pixels;
    }
    Block all;
    double x = 0, y = 0;
    for (const Block &part : parts) {
        if (x == 0 && y + part.height / 2 > height / 2) {
            x = width + between;
            y = 0;
        }
        for (const Mark &mark : part.marks)
            all.marks += moved(mark, {x, y});
        y += part.height + pixels;
        all.height = std::max(all.height, y);
    }
    return all;
}

QList<Block> columnsBlocks(const ColumnsElement &columns, const BlockStyle &style)
{
    constexpr int largest = 12, smallest = 7; // px
    constexpr double above = 400; // what stands over them on their page: heading and picture
    Block block = twoColumns(columns, style, largest);
    for (int pixels = largest - 1; pixels >= smallest && block.height > style.pageHeight - above; --pixels)
        block = twoColumns(columns, style, pixels);
    block.gapBefore = 14;
    return {block};
}

QList<Block> headingBlocks(const HeadingElement &heading, const BlockStyle &style)
{
    const bool top = heading.level == 1;
    const TextStyle text{paper::font(top ? 18 : 13, QFont::DemiBold), top ? paper::ink : style.accent, 1.35};
    Block block = textBlock(heading.text, text, style.width);
    block.bookmark = heading.text;
    block.level = heading.level;
    block.gapBefore = top ? 26 : 16;
    block.keepWithNext = true;
    return {block};
}

static TextStyle styleOf(TextRole role)
{
    switch (role) {
    case TextRole::Lead:
        return {paper::font(14), paper::ink, 1.5};
    case TextRole::Small:
        return {paper::font(10.5), paper::muted, 1.4};
    case TextRole::Label:
        return {paper::font(13, QFont::DemiBold), paper::ink, 1.4};
    case TextRole::Body:
    case TextRole::Bullet:
        return {paper::font(12), paper::ink};
    }
    return {};
}

QList<Block> textBlocks(const TextElement &text, const BlockStyle &style)
{
    const bool bullet = text.role == TextRole::Bullet;
    const TextStyle words = styleOf(text.role);
    QList<Block> lines = paragraph(text.text, words, style.width, bullet ? 14 : 0);
    if (lines.isEmpty())
        return lines;
    lines.first().gapBefore = text.role == TextRole::Label ? 12 : text.role == TextRole::Lead ? 9 : 5;
    lines.last().keepWithNext = text.role == TextRole::Label; // it names what follows
    if (bullet) // a word beside the line, so that what is copied reads as on paper
        lines.first().marks.prepend(TextMark{
            {0, std::get<TextMark>(lines.first().marks.first()).at.y()}, u"–"_s, words.font, style.accent});
    return lines;
}

QList<Block> keyBlocks(const KeyElement &key, const BlockStyle &style)
{
    constexpr double padding = 14;
    const double width = style.width - 2 * padding;
    QList<Block> lines;
    if (!key.title.isEmpty())
        lines += textBlock(key.title, {paper::font(11, QFont::DemiBold), paper::muted, 1.4}, width);
    if (!key.figure.isEmpty())
        lines += textBlock(key.figure, {paper::font(26, QFont::DemiBold), paper::ink, 1.3}, width);
    if (!key.label.isEmpty())
        lines += textBlock(key.label, {paper::font(14, QFont::DemiBold), style.accent, 1.4}, width);
    if (lines.isEmpty())
        return {};
    Block box = boxed(stacked(lines), style.width, padding, paper::tint);
    box.bookmark = key.title;
    box.level = key.title.isEmpty() ? 0 : 2;
    box.gapBefore = 8;
    box.keepWithNext = true;
    return {box};
}

QList<Block> figureBlocks(const FigureElement &figure, const BlockStyle &style)
{
    Block block;
    block.height = figure.figure.size.height();
    block.gapBefore = 12;
    block.marks = {PictureMark{{(style.width - figure.figure.size.width()) / 2, 0}, figure.figure.picture}};
    block.keepWithNext = true;
    const QString name = figure.name.isEmpty() ? QString() : figure.name + u". "_s;
    QList<Block> note = textBlocks({TextRole::Small, name + figure.note}, style);
    return QList<Block>{block} + note;
}

/// The logo, no larger than \a most.
static Block logoBlock(const QByteArray &bytes, QSizeF most)
{
    Block block;
    const QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return block;
    const QSizeF size = QSizeF(image.size()).scaled(most, Qt::KeepAspectRatio);
    PictureMark mark;
    QPainter painter(&mark.picture);
    painter.drawImage(QRectF({}, size), image);
    painter.end();
    block.marks = {mark};
    block.height = size.height();
    return block;
}

static Block titleBlock(const QString &title, double pixels, double width)
{
    Block block = textBlock(title, {paper::font(pixels, QFont::DemiBold), paper::ink, 1.25}, width);
    block.bookmark = title;
    return block;
}

/// A head over the first section, where the cover has no page to itself.
static QList<Block> coverHead(const CoverElement &cover, const BlockStyle &style)
{
    constexpr QSizeF logoSize{120, 44};
    Block head = titleBlock(cover.title, 24, style.width - logoSize.width() - 12);
    const Block logo = logoBlock(cover.logo, logoSize);
    for (const Mark &mark : logo.marks)
        head.marks += moved(mark, {style.width - logoSize.width(), 0});
    head.height = std::max(head.height, logo.height);
    head.keepWithNext = true;
    Block under = textBlock(cover.lines.join(u"  ·  "_s) + u'\n' + cover.facts.join(u"  ·  "_s),
                            {paper::font(11), paper::muted}, style.width);
    under.gapBefore = 2;
    return {head, under};
}

QList<Block> coverBlocks(const CoverElement &cover, const BlockStyle &style)
{
    if (!style.ownPage)
        return coverHead(cover, style);
    Block page;
    page.height = style.pageHeight;
    for (const Mark &mark : logoBlock(cover.logo, {220, 90}).marks)
        page.marks += moved(mark, {0, 20});
    double y = style.pageHeight * 0.3;
    page.marks += BoxMark{{0, y, 64, 5}, style.accent, 0};
    const auto put = [&](const Block &block, double gap) {
        y += gap;
        for (const Mark &mark : block.marks)
            page.marks += moved(mark, {0, y});
        y += block.height;
    };
    put(titleBlock(cover.title, 36, style.width * 0.85), 26);
    y += 14;
    for (const QString &line : cover.lines)
        put(textBlock(line, {paper::font(15), paper::muted, 1.5}, style.width), 0);
    Block facts = textBlock(cover.facts.join(u'\n'), {paper::font(11), paper::muted, 1.6}, style.width);
    y = style.pageHeight - facts.height - 10;
    page.marks += BoxMark{{0, y - 12, style.width, 0.75}, paper::hairline, 0};
    put(facts, 0);
    page.bookmark = cover.title;
    return {page};
}

} // namespace sphygma
