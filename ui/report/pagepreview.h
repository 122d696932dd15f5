// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

namespace sphygma {

/// The pages of a report as they will be printed, under each other. Only pages in sight are painted; the
/// owner answers pagesWanted() with setImage().
class PagePreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// New pages of these sizes (1/96 inch). Old pictures stay until new ones come, and so does the place
    /// that is looked at.
    void setPages(const QList<QSizeF> &sizes);
    void setImage(int page, const QImage &image);

    int pageCount() const;
    int paintedCount() const; ///< pages with a picture of the newest layout
    QList<int> pagesInSight() const;

    /// How wide portrait pages should be painted, in device pixels.
    int pageWidth() const;

    double zoom() const { return m_zoom; }

    /// 1 fits the width; within 0.5 and 3.
    void setZoom(double zoom);
    void showPage(int page);
    int currentPage() const;

signals:
    /// Pages came into sight, or there is another width to paint for.
    void pagesWanted();
    void currentPageChanged(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    class Sheets;
    Sheets *m_sheets;
    double m_zoom = 1;
};

} // namespace sphygma
