// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

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
    /// One table or project, or several tables of the same shape as one.
    void open(const QStringList &paths);
    /// A block of cells copied from a spreadsheet or a web page.
    void paste();
    void recover(const QString &path);
    /// Closes the open project; asks when it has no name, for then it goes. (When another is opened in its
    /// place, an unnamed one is kept and offered on the welcome page.)
    void close();

signals:
    void notice(const QString &sentence);

private:
    void importTables(const QStringList &paths);
    bool isPasted(const QString &path) const;
    void addTables(const QList<NamedTable> &tables);
    void openProject(const QString &path);

    Workspace &m_workspace;
    RecentFiles &m_recent;
    QWidget *m_window;
    QPointer<QDialog> m_import;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< keeps what was pasted while the program runs
};

} // namespace sphygma
