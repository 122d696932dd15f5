// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QPointer>
#include <QStringList>

class QDialog;

namespace sphygma {

class RecentFiles;

/// Every way to get data into the window: chosen, dropped, recent, the example, or left by a crash. A table
/// is looked at in the import dialog first.
class Opener final : public QObject
{
    Q_OBJECT

public:
    Opener(Workspace &workspace, RecentFiles &recent, QWidget *window);

    void choose();
    void openExample();
    /// The first of \a paths; the others are named in notice().
    void open(const QStringList &paths);
    void recover(const QString &path);
    /// Closes the open project; asks when it has no name, for then it goes. (When another is opened in its
    /// place, an unnamed one is kept and offered on the welcome page.)
    void close();

signals:
    void notice(const QString &sentence);

private:
    void importTable(const QString &path);
    void openProject(const QString &path);

    Workspace &m_workspace;
    RecentFiles &m_recent;
    QWidget *m_window;
    QPointer<QDialog> m_import;
};

} // namespace sphygma
