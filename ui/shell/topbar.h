// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace sphygma {

class ActionSet;
class NameEdit;
class SearchBox;

/// The head of the window: what is open and whether it is saved, the search, undo and redo, the menu.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(Workspace &workspace, const ActionSet &actions, QWidget *parent = nullptr);

    /// The palette opens under it.
    QWidget *searchBox() const;
    void openMenu();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showName();
    void showSaved();

    Workspace &m_workspace;
    NameEdit *m_name;
    QLabel *m_saved;
    QPushButton *m_keep;
    SearchBox *m_search;
    QToolButton *m_more;
};

} // namespace sphygma
