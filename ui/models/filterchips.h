// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/pointgroups.h"
#include "ui/models/workspace.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace sphygma {

class Chip;

/// What table and charts are narrowed to, as chips that can be taken off, and the menu that adds to it:
/// values of columns, kept in the project, and rows, gone with the file. The same on every page.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(Workspace &workspace, QWidget *parent = nullptr);

private:
    void showFilters();
    Chip *addChip(const Phrase &text);
    void openMenu();
    void fillMenu();
    void toggle(const QString &column, const QString &value, bool on);

    Workspace &m_workspace;
    QHBoxLayout *m_chips;
    QPushButton *m_add, *m_clear;
    QMenu *m_menu;
    JobSlot m_find;
    QList<CategoryColumn> m_columns;
    RecipeResultPtr m_columnsOf;
    QList<ChartFilter> m_shown;
    RowFilter m_shownRows;
};

/// Shows every row again.
void clearFilters(Workspace &workspace);

} // namespace sphygma
