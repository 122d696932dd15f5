// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/formfocus.h"

#include <QApplication>
#include <QListWidget>

namespace sphygma {

void keepFocus(const QWidget &before, const QWidget &now)
{
    const QWidget *const old = QApplication::focusWidget();
    if (!old || !before.isAncestorOf(old) || old->objectName().isEmpty())
        return;
    auto *const same = now.findChild<QWidget *>(old->objectName());
    if (!same)
        return;
    const auto *const oldList = qobject_cast<const QListWidget *>(old);
    auto *const list = qobject_cast<QListWidget *>(same);
    if (oldList && list)
        list->setCurrentRow(oldList->currentRow());
    same->setFocus();
}

} // namespace sphygma
