// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/sourcedifference.h"
#include "ui/models/workspace.h"

#include <QDialog>

namespace sphygma {

/// What a source holds now that it did not hold before, for a person to take over or leave.
class RefreshDialog final : public QDialog
{
    Q_OBJECT

public:
    RefreshDialog(Workspace &workspace, const SourceDifference &difference, QWidget *parent = nullptr);

private:
    QWidget *buildSamples(const QList<CellDifference> &samples);
    QWidget *buildSteps(const QList<StepDifference> &steps);
    QString stepText(const StepDifference &step) const;

    Workspace &m_workspace;
};

} // namespace sphygma
