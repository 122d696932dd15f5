// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <functional>

namespace sphygma {

/// Makes the page of \a stage. \a goTo is called when the page wants to go on (or back) to another stage.
QWidget *makePage(Stage stage, Workspace &workspace, const std::function<void(Stage)> &goTo);

/// Lets the page made for Stage::Data ask where and write the clean table there; Stage::Report, the PDF.
void exportFrom(Stage stage, QWidget &page);

/// Lets the page made for Stage::Data read the source of the project again.
void refreshFrom(QWidget &page);

} // namespace sphygma
