// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportspec.h"
#include "ui/models/workspace.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace sphygma {

/// Makes the report of the open project off the GUI thread: its content whenever the data, the recipe or the
/// report change, its pages as pictures, and the PDF. Only the chart is drawn on the GUI thread, as a
/// recording.
class ReportMaker final : public QObject
{
    Q_OBJECT

public:
    explicit ReportMaker(Workspace &workspace, QObject *parent = nullptr);

    /// Gathers anew; the answer is contentReady() or cannot().
    void refresh();

    /// Paints the pages of the last content, \a width pixels wide; the answer is pagesReady().
    void paintPages(int width);

    /// The answer is saved() or failed().
    void savePdf(const QString &path);

    bool hasContent() const { return m_content.has_value(); }

signals:
    void contentReady();
    void cannot(const sphygma::Error &why);
    void pagesReady(const QList<QImage> &pages);
    void saved(const QString &path);
    void failed(const sphygma::Error &error);

private:
    void take(ReportContent content);

    Workspace &m_workspace;
    const FigureRenderer m_draw;
    JobSlot m_gather{JobSlot::Mode::Coalesce};
    JobSlot m_paint{JobSlot::Mode::Coalesce};
    JobSlot m_write;
    std::optional<ReportContent> m_content;
};

} // namespace sphygma
