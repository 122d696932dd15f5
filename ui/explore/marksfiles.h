// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"
#include "ui/models/workspace.h"

namespace sphygma {

class MessageBar;

/// Takes a chart of marks out of the window: to the clipboard, to a file, and its numbers as a table.
class MarksFiles final : public QObject
{
    Q_OBJECT

public:
    /// Says in \a message what became of it.
    MarksFiles(Workspace &workspace, MessageBar &message, QWidget *parent);

    void copy(const ChartSpec &spec, const ChartData &shown); ///< as PNG and SVG at once
    void copySvg(const ChartSpec &spec, const ChartData &shown); ///< as SVG and its text
    void save(const ChartSpec &spec, const ChartData &shown); ///< PNG, SVG or PDF
    void saveData(const ChartData &shown);

private:
    ReportFigure figure(const ChartSpec &spec, const ChartData &shown) const;
    QString ask(const QString &title, const QString &name, const QString &filter, const QString &suffix);
    void write(const QString &path, std::function<Status(Progress &)> work);

    Workspace &m_workspace;
    MessageBar &m_message;
    QWidget *m_window;
    JobSlot m_write;
};

} // namespace sphygma
