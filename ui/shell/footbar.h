// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sphygma {

class ElidedLabel;

/// The foot of the window: rows read and kept, cells changed, rows selected; and the running job with its
/// cancel button.
class FootBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FootBar(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Figure;

    void showData();
    void showJob();

    Workspace &m_workspace;
    QLabel *m_nothing;
    Figure *m_read;
    Figure *m_kept;
    Figure *m_changed;
    Figure *m_selected;
    ElidedLabel *m_job;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace sphygma
