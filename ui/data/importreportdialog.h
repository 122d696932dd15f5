// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QDialog>

class QFormLayout;

namespace sphygma {

/// How the open file became a table: where it came from, its fingerprint, every choice, assumption and note.
class ImportReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportReportDialog(Workspace &workspace, const ImportReport &report, QWidget *parent = nullptr);

private:
    void addSource(QFormLayout &rows, const ImportReport &report);
    void addDialect(QFormLayout &rows, const TextDialect &dialect);
    void addLine(QFormLayout &rows, const QString &caption, const QString &value, const QString &why = {});

    Workspace &m_workspace;
};

} // namespace sphygma
