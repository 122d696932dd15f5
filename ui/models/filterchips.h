// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartspec.h"
#include "app/analysis/filtercolumns.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace sphygma {

class Chip;
class TickMenu;

/// What table and charts are narrowed to, as chips that can be taken off, and the menu that adds to it:
/// values and ranges of columns, kept in the project, and rows, gone with the file. The same on every page,
/// but for filters of one chart only, which the table does not know.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    FilterChips(Workspace &workspace, bool ofChart, QWidget *parent = nullptr);

private:
    void showFilters();
    Chip *addChip(const Phrase &text);
    void openMenu();
    void fillMenu();
    void addColumn(const FilterColumn &column);
    void addDialog(QMenu &menu, const QString &text, const FilterColumn &column, bool range);
    ChartFilter filterOf(const QString &column, bool range) const; ///< empty where there is none yet
    void toggle(const QString &column, const QString &value, bool on);
    void setFilter(const ChartFilter &filter);

    Workspace &m_workspace;
    QHBoxLayout *m_chips;
    QPushButton *m_add, *m_clear;
    TickMenu *m_menu;
    const bool m_ofChart;
    bool m_onlyHere = false; ///< what is ticked now holds for this chart only
    JobSlot m_find;
    QList<FilterColumn> m_columns;
    RecipeResultPtr m_columnsOf;
    QList<ChartFilter> m_shown;
    RowFilter m_shownRows;
};

/// Shows every row again.
void clearFilters(Workspace &workspace);

} // namespace sphygma
