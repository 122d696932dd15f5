// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartmenu.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace sphygma {

ChartMenu::ChartMenu(const Theme &theme, QWidget *parent) : QMenu(parent), m_theme(theme)
{
    setAccessibleName(tr("Chart"));
    showRow = add(u"table"_s, tr("Show this row in the table"));
    selectMark = add({}, tr("Select the rows behind this"));
    showPair = add({}, tr("Show these two columns as points"));
    addSeparator();
    copy = add(u"copy"_s, tr("Copy the chart"), QKeySequence::Copy);
    copySvg = add({}, tr("Copy as SVG"), QKeySequence(u"Ctrl+Shift+C"_s));
    save = add(u"image"_s, tr("Save the chart…"));
    saveData = add(u"export"_s, tr("Save the data behind the chart…"));
    pin = add({}, {});
    showPin(false, true);
    addSeparator();
    zoomIn = add(u"zoom-in"_s, tr("Zoom in"), QKeySequence(u"+"_s));
    zoomOut = add(u"zoom-out"_s, tr("Zoom out"), QKeySequence(u"-"_s));
    zoomBack = add(u"undo"_s, tr("Zoom back"), QKeySequence(u"Backspace"_s));
    showAll = add(u"fit"_s, tr("Show all"), QKeySequence(u"Home"_s));
    addSeparator();
    selectView = add({}, tr("Select all points in view"), QKeySequence(u"Ctrl+A"_s));
    keepSelected = add(u"eye"_s, tr("Keep only the selected rows"));
    hideSelected = add(u"minus"_s, tr("Hide the selected rows"));
    clearSelection = add(u"close"_s, tr("Select nothing"), QKeySequence(u"Esc"_s));
    addSeparator();
    present = add(u"explore"_s, tr("Present"), QKeySequence(u"F5"_s));
}

void ChartMenu::showPin(bool pinned, bool everyRow)
{
    pin->setText(pinned ? tr("Take out of the report") : tr("Pin to report"));
    pin->setEnabled(pinned || everyRow);
}

void ChartMenu::hearKeysIn(QWidget *page)
{
    const auto on = [page](const QKeySequence &keys, QAction *action) {
        auto *shortcut = new QShortcut(keys, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, action, &QAction::trigger);
    };
    on(QKeySequence(Qt::Key_F5), present);
    on(QKeySequence(Qt::SHIFT | Qt::Key_F5), present);
    on(QKeySequence(Qt::Key_Escape), clearSelection);
    on(QKeySequence::Copy, copy);
    on(QKeySequence(u"Ctrl+Shift+C"_s), copySvg);
}

/// The keys are shown here; the page hears those of hearKeysIn(), the chart itself the others.
QAction *ChartMenu::add(const QString &icon, const QString &text, const QKeySequence &keys)
{
    QAction *action = addAction(text);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // of this menu: never in the way of others
    return action;
}

} // namespace sphygma
