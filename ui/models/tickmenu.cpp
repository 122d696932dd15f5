// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tickmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace sphygma {

QAction *TickMenu::addTick(const QString &text, bool on)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

bool TickMenu::tick(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!chooses || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace sphygma
