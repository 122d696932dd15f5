// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

namespace sphygma {

/// The guided wizard and, beside it, the recipe it makes.
class CleanPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CleanPage(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    Workspace &m_workspace;
};

} // namespace sphygma
