// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

namespace sphygma {

class Toggle;

/// One step of the recipe: its number, sentence and effect, a switch, and what one can do with it. With the
/// keyboard: Space switches, Delete removes, Alt+Up and Alt+Down move, Enter shows the changes.
class RecipeItem final : public QWidget
{
    Q_OBJECT

public:
    /// \a result is null while the step has not run.
    RecipeItem(qsizetype index, const RecipeEntry &entry, const StepResult *result, Workspace &workspace,
               QWidget *parent = nullptr);

    Toggle &toggle() const { return *m_toggle; }

signals:
    void switched(qsizetype index, bool enabled);
    void removeAsked(qsizetype index);
    void moveAsked(qsizetype index, qsizetype to);
    void changesAsked(qsizetype index);
    void editAsked(qsizetype index);
    void rowsAsked(qsizetype index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void showMenu(const QPoint &at);
    QString effect(const Step &step, const StepResult *result) const;

    const qsizetype m_index;
    const bool m_enabled;
    const bool m_editable;
    Workspace &m_workspace;
    Toggle *m_toggle;
};

} // namespace sphygma
