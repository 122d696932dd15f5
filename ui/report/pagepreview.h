// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

namespace sphygma {

/// The pages of a report as they will be printed, under each other.
class PagePreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Keeps the place that is looked at when the number of pages stays.
    void setPages(const QList<QImage> &pages);

    int pageCount() const;

    /// How wide pages should be painted, in device pixels.
    int pageWidth() const;

signals:
    /// There is another width to paint for.
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheets;
    Sheets *m_sheets;
};

} // namespace sphygma
