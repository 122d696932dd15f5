// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/othertable.h"

#include "ui/data/tablegrid.h"
#include "ui/models/tablemodel.h"

#include <QVBoxLayout>

namespace sphygma {

OtherTable::OtherTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new TableModel(workspace.words, this))
    , m_grid(new TableGrid(*m_model, m_rows, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_grid);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex &current) { emit columnChosen(current.column()); });
}

void OtherTable::showTable(const NamedTable &table)
{
    TableContent content;
    content.table = table.raw->table;
    content.clean = false;
    m_rows.clear();
    m_model->setContent(std::move(content));
}

const Table &OtherTable::table() const
{
    return m_model->table();
}

} // namespace sphygma
