// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

namespace sphygma {

/// What the numbers say and do not say: the findings, with the distribution beside them.
class DecidePage final : public QWidget
{
    Q_OBJECT

public:
    explicit DecidePage(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    Workspace &m_workspace;
};

} // namespace sphygma
