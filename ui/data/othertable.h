// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/selection.h"
#include "ui/models/workspace.h"

#include <QWidget>

namespace sphygma {

class TableGrid;
class TableModel;

/// A further table of the project, as its file says it: to be looked at, and joined by a step.
class OtherTable final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherTable(Workspace &workspace, QWidget *parent = nullptr);

    void showTable(const NamedTable &table);
    const Table &table() const;

signals:
    void columnChosen(int column);

private:
    TableModel *m_model;
    Selection m_rows; ///< of this table alone: those of the window are of the table it works on
    TableGrid *m_grid;
};

} // namespace sphygma
