// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/decision.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QGridLayout;

namespace sphygma {

/// How many are in each category of a guideline: bar, count, share and its 95 % interval, and who could not
/// be classified.
class CategoryTable final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryTable(Workspace &workspace, QWidget *parent = nullptr);

    /// \a repeats: people come more than once, so an interval of rows would be too narrow and is not shown.
    void show(const Guideline &guideline, const GuidelineCounts &counts, bool repeats);

private:
    void addRow(const QString &label, const Proportion &part, bool isHypertension);
    void addNote(const QString &text);

    Workspace &m_workspace;
    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace sphygma
