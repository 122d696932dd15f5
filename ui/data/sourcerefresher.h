// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/sourcedifference.h"
#include "ui/models/workspace.h"

namespace sphygma {

/// Reads the source of the open project again, shows what differs from last time, and takes it over as one
/// edit that can be undone; the recipe stays.
class SourceRefresher final : public QObject
{
    Q_OBJECT

public:
    /// \a window is what dialogs stand over.
    SourceRefresher(Workspace &workspace, QWidget *window);

    void refresh();

signals:
    void notice(const QString &sentence);
    void failed(const sphygma::Error &error);

private:
    struct Reread
    {
        RawDataPtr now;
        SourceDifference difference;
    };

    bool findFiles(QStringList &paths);
    void read(const QStringList &paths);
    void show(const Reread &reread);
    void take(const Reread &reread);

    Workspace &m_workspace;
    QWidget *m_window;
    JobSlot m_job;
};

} // namespace sphygma
