// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace sphygma {

/// A menu of things to tick, which stays open while they are ticked, by mouse and by keys.
class TickMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

    QAction *addTick(const QString &text, bool on);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tick(QAction *action); ///< false for what is not to be ticked
};

} // namespace sphygma
