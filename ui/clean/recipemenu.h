// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QToolButton>

namespace sphygma {

class Card;

/// What can be done with the recipe as a whole: used on a new file, loaded, saved, written as a script. A
/// file dropped on \a dropArea is the new file.
class RecipeMenu final : public QToolButton
{
    Q_OBJECT

public:
    RecipeMenu(Workspace &workspace, Card &dropArea, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addAction(const QString &text, const std::function<void()> &run, bool needsSteps);
    void updateEnabled();

    Workspace &m_workspace;
    Card &m_dropArea;
    QList<QAction *> m_needSteps;
};

} // namespace sphygma
