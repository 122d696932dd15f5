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
/// recording. A new title or author gathers and draws nothing anew.
class ReportMaker final : public QObject
{
    Q_OBJECT

public:
    explicit ReportMaker(Workspace &workspace, QObject *parent = nullptr);

    /// Brings the content up to date; the answer is contentReady() or cannot(). While the recipe still runs
    /// the answer comes after it: a new recipe beside its old result would tell a falsehood.
    void refresh();

    /// Paints the pages of the last content, \a width pixels wide; the answer is pagesReady().
    void paintPages(int width);

    /// Writes what the project says now, as soon as the content is up to date; the answer is saved() or
    /// failed().
    void savePdf(const QString &path);

    bool hasContent() const { return m_content.has_value(); }

signals:
    void contentReady();
    void cannot(const sphygma::Error &why);
    void pagesReady(const QList<QImage> &pages);
    void saved(const QString &path);
    void failed(const sphygma::Error &error);

private:
    /// What the content follows from, but for the words of the report itself.
    struct Basis
    {
        RecipeResultPtr result;
        Shared<ChartSpec> chart;
        Shared<QString> setting;
        Shared<QString> guideline;
        Shared<QStringList> pinned;

        bool operator==(const Basis &) const = default;
    };

    void gather(const Basis &basis);
    void dress(ReportContent content);
    bool isBehind() const { return m_gather.isRunning() || m_workspace.document.isComputing(); }
    void write(const QString &path);

    Workspace &m_workspace;
    JobSlot m_gather{JobSlot::Mode::Coalesce};
    JobSlot m_paint{JobSlot::Mode::Coalesce};
    JobSlot m_write;
    std::optional<Basis> m_basis; ///< of the running or last gathering
    std::optional<ReportContent> m_content;
    QString m_waitingPath; ///< where to write once the content is up to date
};

} // namespace sphygma
