// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportlayout.h"

#include "app/report/elementblocks.h"
#include "app/report/pageframe.h"
#include "app/report/paper.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

QSizeF sheetOf(PaperSize paper, bool landscape)
{
    const QSizeF size = paper == PaperSize::Letter ? paper::letter : paper::a4;
    return landscape ? size.transposed() : size;
}

/// A line of the table of contents.
struct Entry
{
    QString text;
    int level = 1;
    int target = 0; ///< index of the bookmark
    int page = 0; ///< from 1; 0: not known yet
};

/// Sections that follow each other on pages of one shape.
struct Run
{
    bool landscape = false;
    QList<Block> blocks;
    QList<qsizetype> parts;
};

class Layouter
{
public:
    explicit Layouter(const ReportDocument &document) : m_document(document), m_words(document.language)
    {
        for (const ReportPart &part : document.parts)
            m_landscape += part.landscape || needsLandscape(part);
        for (qsizetype i = 0; i < document.parts.size(); ++i)
            m_blocks += partBlocks(i);
    }

    LaidOutReport report()
    {
        readEntries();
        place(); // to learn the pages
        for (Entry &entry : m_entries)
            entry.page = m_report.bookmarks[entry.target].page + 1;
        place();
        return std::move(m_report);
    }

private:
    QSizeF content(bool landscape) const
    {
        return QRectF({}, sheetOf(m_document.paper, landscape)).marginsRemoved(paper::margins).size();
    }

    bool needsLandscape(const ReportPart &part) const
    {
        return std::any_of(part.elements.begin(), part.elements.end(), [&](const ReportElement &element) {
            const auto *table = std::get_if<TableElement>(&element);
            return table && !tableFits(*table, content(false).width());
        });
    }

    BlockStyle style(qsizetype index, int tighter) const
    {
        const QSizeF size = content(m_landscape[index]);
        const ReportPart &part = m_document.parts[index];
        return {size.width(), size.height(), m_document.accent,
                part.kind == SectionKind::Cover && part.newPage, tighter};
    }

    QList<Block> partBlocks(qsizetype index, int tighter = 0) const
    {
        QList<Block> blocks;
        for (const ReportElement &element : m_document.parts[index].elements)
            blocks += elementBlocks(element, style(index, tighter));
        if (!blocks.isEmpty())
            blocks.first().section = m_document.parts[index].section;
        if (m_document.parts[index].kind == SectionKind::Contents && !blocks.isEmpty())
            blocks.first().level = 0;
        return blocks;
    }

    QList<Block> elementBlocks(const ReportElement &element, const BlockStyle &look) const
    {
        struct Visitor
        {
            const BlockStyle &look;
            const QList<Block> &contents;
            QList<Block> operator()(const TextElement &e) const { return textBlocks(e, look); }
            QList<Block> operator()(const HeadingElement &e) const { return headingBlocks(e, look); }
            QList<Block> operator()(const KeyElement &e) const { return keyBlocks(e, look); }
            QList<Block> operator()(const TableElement &e) const { return tableBlocks(e, look); }
            QList<Block> operator()(const FigureElement &e) const { return figureBlocks(e, look); }
            QList<Block> operator()(const FlowElement &e) const { return flowBlocks(e, look); }
            QList<Block> operator()(const ColumnsElement &e) const { return columnsBlocks(e, look); }
            QList<Block> operator()(const CoverElement &e) const { return coverBlocks(e, look); }
            QList<Block> operator()(const ContentsElement &) const { return contents; }
        };
        return std::visit(Visitor{look, contentsBlocks(look.width)}, element);
    }

    QList<Block> contentsBlocks(double width) const
    {
        QList<Block> lines;
        for (const Entry &entry : m_entries) {
            const bool top = entry.level == 1;
            const QFont font = paper::font(top ? 13 : 12, top ? QFont::Medium : QFont::Normal);
            const QColor ink = top ? paper::ink : paper::muted;
            const double indent = top ? 0 : 18;
            const QFontMetricsF metrics(font);
            const QString page = QString::number(entry.page);
            constexpr double base = 17;
            Block line;
            line.height = 24;
            line.gapBefore = top ? 4 : 0;
            line.target = entry.target;
            line.marks = {TextMark{{indent, base},
                                   metrics.elidedText(entry.text, Qt::ElideRight, width - indent - 50),
                                   font,
                                   ink},
                          TextMark{{width - metrics.horizontalAdvance(page), base}, page, font, ink},
                          BoxMark{{0, 23, width, 0.5}, paper::hairline, 0}};
            lines += line;
        }
        return lines;
    }

    void readEntries()
    {
        int bookmark = 0;
        for (const QList<Block> &blocks : m_blocks) {
            for (const Block &block : blocks) {
                if (block.bookmark.isEmpty())
                    continue;
                if (block.level > 0)
                    m_entries += Entry{block.bookmark, block.level, bookmark, 0};
                ++bookmark;
            }
        }
    }

    QList<Run> runs()
    {
        QList<Run> runs;
        bool coverBefore = false;
        for (qsizetype i = 0; i < m_document.parts.size(); ++i) {
            const ReportPart &part = m_document.parts[i];
            if (part.kind == SectionKind::Contents)
                m_blocks[i] = partBlocks(i);
            if (runs.isEmpty() || part.newPage || coverBefore || runs.last().landscape != m_landscape[i])
                runs += Run{m_landscape[i], {}, {}};
            runs.last().blocks += m_blocks[i];
            runs.last().parts += i;
            coverBefore = part.kind == SectionKind::Cover && part.newPage;
        }
        if (runs.isEmpty())
            runs += Run{};
        return runs;
    }

    /// A last page of a few lines is saved by tables of smaller type, where that is enough.
    QList<Page> pagesOf(const Run &run) const
    {
        constexpr double fewLines = 0.25; // of a page
        constexpr int tightest = 2;
        const double height = content(run.landscape).height();
        const QList<Page> pages = paginate(run.blocks, height);
        for (int tighter = 1; tighter <= tightest; ++tighter) {
            if (pages.size() < 2 || pages.last().used > fewLines * height)
                break;
            QList<Block> blocks;
            for (const qsizetype part : run.parts)
                blocks += partBlocks(part, tighter);
            if (const QList<Page> fewer = paginate(blocks, height); fewer.size() < pages.size())
                return fewer;
        }
        return pages;
    }

    void place()
    {
        m_report = {
            {}, {}, {}, m_document.title, m_document.author, m_document.language, m_document.warnings};
        const QPointF origin(paper::margins.left(), paper::margins.top());
        for (const Run &run : runs()) {
            const QSizeF size = content(run.landscape);
            for (const Page &page : pagesOf(run)) {
                const int number = static_cast<int>(m_report.pages.size());
                LaidOutPage laid{sheetOf(m_document.paper, run.landscape), {}, page.sections};
                for (const Mark &mark : page.marks)
                    laid.marks += moved(mark, origin);
                for (const PageBookmark &mark : page.bookmarks)
                    m_report.bookmarks += {mark.text, number, mark.y + origin.y(), mark.level};
                for (const PageLink &link : page.links)
                    m_report.links +=
                        {number, {origin.x(), link.y + origin.y(), size.width(), link.height}, link.target};
                m_report.pages += laid;
            }
        }
        addFrames();
    }

    void addFrames()
    {
        const auto total = static_cast<int>(m_report.pages.size());
        for (int i = 0; i < total; ++i) {
            LaidOutPage &page = m_report.pages[i];
            page.marks = pageFrame(m_document, m_words, page.size, i + 1, total) + page.marks;
        }
    }

    const ReportDocument &m_document;
    const Translator m_words;
    QList<bool> m_landscape; ///< one a part
    QList<QList<Block>> m_blocks; ///< one a part
    QList<Entry> m_entries;
    LaidOutReport m_report;
};

} // namespace

LaidOutReport layOutReport(const ReportDocument &document)
{
    return Layouter(document).report();
}

LaidOutReport layOutReport(const ReportContent &content)
{
    return layOutReport(composeReport(content));
}

} // namespace sphygma
