// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

namespace sphygma {

/// The report: its title, site and author, the pages as they will be, and the PDF.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    Workspace &m_workspace;
};

} // namespace sphygma
