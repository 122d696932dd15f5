// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QMenu>

namespace sphygma {

/// Everything that can be done with the chart, under the right mouse button and the menu key; each with its
/// own key.
class ChartMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ChartMenu(const Theme &theme, QWidget *parent);

    /// What pinning would do now; only a chart of \a everyRow can be pinned.
    void showPin(bool pinned, bool everyRow);

    /// Keys that the chart does not hear itself trigger the actions from anywhere in \a page.
    void hearKeysIn(QWidget *page);

    QAction *copy, *copySvg, *save, *saveData, *pin;
    QAction *showRow; ///< of the point the menu was asked for
    QAction *selectMark; ///< the rows behind it
    QAction *showPair; ///< of a correlation
    QAction *zoomIn, *zoomOut, *zoomBack, *showAll;
    QAction *selectView, *keepSelected, *hideSelected, *clearSelection;
    QAction *present;

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &keys = {});

    const Theme &m_theme;
};

} // namespace sphygma
