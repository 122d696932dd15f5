// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace sphygma {

class Language;

/// Every action of the window: its words, shortcut, icon and when it can be used.
class ActionSet final : public QObject
{
    Q_OBJECT

public:
    ActionSet(Workspace &workspace, Language &language, QWidget *window);

    QAction *open;
    QAction *openExample;
    QAction *paste;
    QAction *refresh;
    QAction *save;
    QAction *saveAs;
    QAction *closeProject;
    QAction *exportTable;
    QAction *exportReport;
    QAction *undo;
    QAction *redo;
    QAction *search;
    QAction *clearRecent;
    QAction *about;
    QAction *quit;

    QAction *stage(Stage stage) const { return m_stages.value(stage); }

    /// All that can be run by name from the search, in the order of the menu.
    QList<QAction *> all() const;

    /// The menu behind "…", made anew for \a parent.
    QMenu *makeMenu(QWidget *parent) const;

    /// The words in the window's language.
    void retranslate();

signals:
    void stageChosen(sphygma::Stage stage);

private:
    QAction *add(const QString &icon, const QKeySequence &keys = {});
    void addStages();
    void addLanguages(Language &language);
    void addThemes();
    void updateEnabled();
    void updateHistory();

    Workspace &m_workspace;
    QWidget *m_window;
    QHash<Stage, QAction *> m_stages;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
};

} // namespace sphygma
