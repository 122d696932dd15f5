// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"
#include "ui/report/reportmaker.h"

#include <QMenu>

namespace sphygma {

/// All other ways out of the report: word processor, web page, numbers, tables, figures, printer.
class ExportMenu final : public QMenu
{
    Q_OBJECT

public:
    ExportMenu(Workspace &workspace, ReportMaker &maker, QWidget *parent);

    /// Asks where and writes; \a filter as in QFileDialog.
    void save(const QString &suffix, const QString &filter, ReportMaker::Export what);

private:
    void print();
    QString suggestedPath(const QString &suffix) const;

    Workspace &m_workspace;
    ReportMaker &m_maker;
};

} // namespace sphygma
