// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cellsearch.h"
#include "ui/models/workspace.h"

#include <QLineEdit>

namespace sphygma {

class TableGrid;

/// Finds a text in the table: Enter goes to the next cell that holds it, Shift+Enter to the one before.
class TableSearch final : public QLineEdit
{
    Q_OBJECT

public:
    /// \a grid is set before the first search: it is built after the tools above it.
    explicit TableSearch(Workspace &workspace, QWidget *parent = nullptr);

    void setGrid(TableGrid *grid) { m_grid = grid; }

signals:
    void found();
    void notFound(const QString &sentence);
    void failed(const sphygma::Error &error);

private:
    void find(bool backwards);
    void goTo(CellPlace place);

    Workspace &m_workspace;
    TableGrid *m_grid = nullptr;
    JobSlot m_job;
};

} // namespace sphygma
