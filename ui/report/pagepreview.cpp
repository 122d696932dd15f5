// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagepreview.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int gap = 20;
static constexpr double aspect = 1122.5 / 793.7; // A4
static constexpr int widest = 900;

/// Paints the sheets; its height is that of all of them.
class PagePreview::Sheets final : public QWidget
{
public:
    QList<QImage> pages;

    int sheetWidth() const { return qMin(widest, qMax(200, width() - 2 * gap)); }

    int sheetHeight() const { return qRound(sheetWidth() * aspect); }

    void fit()
    {
        setFixedHeight(gap + static_cast<int>(qMax<qsizetype>(1, pages.size())) * (sheetHeight() + gap));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QRect sheet((width() - sheetWidth()) / 2, gap + static_cast<int>(i) * (sheetHeight() + gap),
                              sheetWidth(), sheetHeight());
            if (!sheet.intersects(event->rect()))
                continue;
            painter.drawImage(sheet, pages[i]);
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        }
    }
};

PagePreview::PagePreview(QWidget *parent) : QScrollArea(parent), m_sheets(new Sheets)
{
    setObjectName(u"pagePreview"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_sheets);
    setAccessibleName(tr("Pages of the report"));
}

void PagePreview::setPages(const QList<QImage> &pages)
{
    m_sheets->pages = pages;
    m_sheets->fit();
    m_sheets->update();
    setAccessibleDescription(tr("%n page(s)", nullptr, static_cast<int>(pages.size())));
}

int PagePreview::pageCount() const
{
    return static_cast<int>(m_sheets->pages.size());
}

int PagePreview::pageWidth() const
{
    return qRound(qMin(widest, qMax(200, viewport()->width() - 2 * gap)) * devicePixelRatioF());
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_sheets->fit();
    if (event->size().width() != event->oldSize().width())
        emit widthChanged();
}

} // namespace sphygma
