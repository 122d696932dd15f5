// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

namespace sphygma {

/// The table, and the inspector of the chosen column; without data, the way to open some (shell/WelcomePage).
class DataPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DataPage(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    Workspace &m_workspace;
};

} // namespace sphygma
