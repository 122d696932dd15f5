// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace sphygma {

class ActionSet;
class Card;
class RecentFiles;

/// What the window shows without data: where to drop files, what was open before, and unnamed projects left
/// by a crash.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Workspace &workspace, RecentFiles &recent, const ActionSet &actions,
                QWidget *parent = nullptr);

    /// Files hover over the window.
    void setDropping(bool dropping);

signals:
    void openFile(const QString &path);
    void recover(const QString &path);

private:
    QWidget *makeDropZone(const ActionSet &actions);
    void fillLists();
    void addRecoverable(QVBoxLayout &lists);
    void addRecent(QVBoxLayout &lists);

    Workspace &m_workspace;
    RecentFiles &m_recent;
    Card *m_drop;
    QWidget *m_lists;
    QVBoxLayout *m_column;
};

} // namespace sphygma
