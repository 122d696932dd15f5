// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QDialog>

class QFormLayout;

namespace sphygma {

class MessageBar;
struct ReportLine;

/// How the open file became a table: where it came from, its fingerprint, every choice, assumption and note;
/// can be saved.
class ImportReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportReportDialog(Workspace &workspace, RawDataPtr raw, QWidget *parent = nullptr);

private:
    QWidget *buildFacts();
    void addLine(QFormLayout &rows, const ReportLine &line);
    void save();

    Workspace &m_workspace;
    const RawDataPtr m_raw;
    MessageBar *m_message;
};

} // namespace sphygma
