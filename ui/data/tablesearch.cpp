// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/tablesearch.h"

#include "ui/data/tablegrid.h"
#include "ui/models/filterchips.h"

#include <QAction>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace sphygma {

TableSearch::TableSearch(Workspace &workspace, QWidget *parent) : QLineEdit(parent), m_workspace(workspace)
{
    setPlaceholderText(tr("Find in the table"));
    setAccessibleName(tr("Find in the table"));
    setToolTip(tr("Enter: next, Shift+Enter: previous"));
    addAction(workspace.theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setFixedWidth(200);
    connect(this, &QLineEdit::returnPressed, this, [this] { find(false); });
    auto *previous =
        new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetShortcut);
    connect(previous, &QShortcut::activated, this, [this] { find(true); });
}

void TableSearch::find(bool backwards)
{
    const TableModel &model = m_grid->tableModel();
    CellQuery query;
    query.text = text().trimmed();
    query.backwards = backwards;
    query.keptOnly = model.content().clean;
    const QModelIndex current = m_grid->currentIndex();
    if (current.isValid())
        query.from = {model.tableRow(current.row()), current.column()};
    else
        query.from = {0, -1};
    m_job.start<std::optional<CellPlace>>(
        [table = model.table(), query](Progress &progress) { return findCell(table, query, progress); },
        [this, query](const Result<std::optional<CellPlace>> &place) {
            if (!place)
                emit failed(place.error());
            else if (*place)
                goTo(**place);
            else
                emit notFound(tr("“%1” is not in this table.").arg(query.text));
        });
    m_workspace.jobs.watch(m_job, tr("Looking for “%1”…").arg(query.text));
}

void TableSearch::goTo(CellPlace place)
{
    emit found();
    const TableModel &model = m_grid->tableModel();
    if (model.viewRow(place.row) < 0)
        clearFilters(m_workspace); // found among the rows that are not shown
    const QModelIndex index = model.index(model.viewRow(place.row), static_cast<int>(place.column));
    m_grid->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_grid->scrollTo(index);
}

} // namespace sphygma
