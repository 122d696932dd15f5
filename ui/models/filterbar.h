// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace sphygma {

/// Over the chart: what narrows it, and what is selected with what can be done about it. The row is there
/// even when it is empty, so that the chart does not jump.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Workspace &workspace, bool ofChart = true, QWidget *parent = nullptr);

    void addTool(QWidget *tool); ///< at the left end

private:
    void showSelection();

    Workspace &m_workspace;
    QHBoxLayout *m_row;
    QPushButton *m_keep, *m_hide, *m_clear;
};

} // namespace sphygma
