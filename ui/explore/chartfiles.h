// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/paperplot.h"
#include "ui/explore/exploredata.h"
#include "ui/models/workspace.h"

namespace sphygma {

class MessageBar;

/// Takes a chart out of the window: to the clipboard, to a file, and its data as a table.
class ChartFiles final : public QObject
{
    Q_OBJECT

public:
    /// Says in \a message what became of it.
    ChartFiles(Workspace &workspace, MessageBar &message, QWidget *parent);

    void copy(const PaperPlot &paper); ///< as PNG and SVG at once
    void copySvg(const PaperPlot &paper); ///< as SVG and its text
    void save(const PaperPlot &paper);
    void saveData(const ExploreData &shown, const ChartSpec &spec);

private:
    void write(const QString &path, std::function<Status(Progress &)> work);

    Workspace &m_workspace;
    MessageBar &m_message;
    QWidget *m_window;
    JobSlot m_write;
};

/// What the points are made of: ages, pressures and categories of the rows that are drawn.
Table plottedTable(const ExploreData &shown, const ChartSpec &spec);

} // namespace sphygma
