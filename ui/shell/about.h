// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QDialog>

namespace sphygma {

/// What the program is, its version, its licence and what it must not be used for.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const Workspace &workspace, QWidget *parent);
};

} // namespace sphygma
