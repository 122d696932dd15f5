// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagepreview.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int gap = 20;
static constexpr int widest = 900;

/// Paints the sheets; its height is that of all of them.
class PagePreview::Sheets final : public QWidget
{
public:
    struct Sheet
    {
        QSizeF size;
        QImage image;
        bool isNew = false; ///< the picture is of the newest layout
    };

    QList<Sheet> sheets;
    int portraitWidth = 200; ///< on screen

    QRect place(qsizetype index) const
    {
        int y = gap;
        for (qsizetype i = 0; i < index; ++i)
            y += heightOf(i) + gap;
        const int w = widthOf(index);
        return {(width() - w) / 2, y, w, heightOf(index)};
    }

    int totalHeight() const { return sheets.isEmpty() ? gap : place(sheets.size() - 1).bottom() + gap; }

    int widestSheet() const
    {
        int most = portraitWidth;
        for (qsizetype i = 0; i < sheets.size(); ++i)
            most = qMax(most, widthOf(i));
        return most;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QRect sheet = place(i);
            if (!sheet.intersects(event->rect()))
                continue;
            if (sheets[i].image.isNull())
                painter.fillRect(sheet, Qt::white);
            else
                painter.drawImage(sheet, sheets[i].image);
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        }
    }

private:
    double shortSide(qsizetype index) const
    {
        return qMin(sheets[index].size.width(), sheets[index].size.height());
    }

    int widthOf(qsizetype index) const
    {
        return qRound(portraitWidth * sheets[index].size.width() / shortSide(index));
    }

    int heightOf(qsizetype index) const
    {
        return qRound(portraitWidth * sheets[index].size.height() / shortSide(index));
    }
};

PagePreview::PagePreview(QWidget *parent) : QScrollArea(parent), m_sheets(new Sheets)
{
    setObjectName(u"pagePreview"_s);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(m_sheets);
    setAccessibleName(tr("Pages of the report"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        emit pagesWanted();
        emit currentPageChanged(currentPage());
    });
}

void PagePreview::setPages(const QList<QSizeF> &sizes)
{
    QList<Sheets::Sheet> sheets;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const bool same = i < m_sheets->sheets.size() && m_sheets->sheets[i].size == sizes[i];
        sheets += {sizes[i], same ? m_sheets->sheets[i].image : QImage(), false};
    }
    m_sheets->sheets = sheets;
    fit();
    setAccessibleDescription(tr("%n page(s)", nullptr, static_cast<int>(sizes.size())));
    emit pagesWanted();
}

void PagePreview::setImage(int page, const QImage &image)
{
    if (page >= m_sheets->sheets.size())
        return;
    m_sheets->sheets[page].image = image;
    m_sheets->sheets[page].isNew = true;
    m_sheets->update(m_sheets->place(page));
}

int PagePreview::pageCount() const
{
    return static_cast<int>(m_sheets->sheets.size());
}

int PagePreview::paintedCount() const
{
    return static_cast<int>(std::count_if(m_sheets->sheets.begin(), m_sheets->sheets.end(),
                                          [](const Sheets::Sheet &sheet) { return sheet.isNew; }));
}

QList<int> PagePreview::pagesInSight() const
{
    const QRect sight(0, verticalScrollBar()->value() - 100, m_sheets->width(), viewport()->height() + 200);
    QList<int> pages;
    for (int i = 0; i < pageCount(); ++i) {
        if (m_sheets->place(i).intersects(sight))
            pages += i;
    }
    return pages;
}

int PagePreview::pageWidth() const
{
    return qRound(m_sheets->portraitWidth * devicePixelRatioF());
}

void PagePreview::setZoom(double zoom)
{
    zoom = qBound(0.5, zoom, 3.0);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const int page = currentPage();
    m_zoom = zoom;
    fit();
    showPage(page);
    emit pagesWanted();
}

void PagePreview::showPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(m_sheets->place(page).top() - gap);
}

int PagePreview::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    int page = 0;
    while (page + 1 < pageCount() && m_sheets->place(page + 1).top() <= middle)
        ++page;
    return page;
}

void PagePreview::fit()
{
    const int room = viewport()->width();
    m_sheets->portraitWidth = qRound(qMin(widest, qMax(200, room - 2 * gap)) * m_zoom);
    m_sheets->resize(qMax(room, m_sheets->widestSheet() + 2 * gap), m_sheets->totalHeight());
    QScrollBar *const across = horizontalScrollBar();
    // Landscape pages are wider: those in portrait stay in sight.
    across->setValue((across->minimum() + across->maximum()) / 2);
    m_sheets->update();
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (event->size() != event->oldSize())
        emit pagesWanted();
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QScrollArea::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}

} // namespace sphygma
