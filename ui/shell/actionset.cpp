// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionset.h"

#include "ui/clean/repeat.h"
#include "ui/shell/language.h"
#include "ui/shell/settingkeys.h"
#include "ui/shell/stages.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace sphygma {

ActionSet::ActionSet(Workspace &workspace, Language &language, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
{
    open = add(u"open"_s, QKeySequence::Open);
    openExample = add(u"example"_s);
    paste = add(u"copy"_s); // a text field that has the focus takes its key itself
    paste->setShortcuts({QKeySequence(QKeySequence::Paste), QKeySequence(u"Ctrl+Shift+V"_s)});
    refresh = add(u"reset"_s, QKeySequence(u"Ctrl+R"_s)); // F5 presents the chart in Explore
    save = add(u"save"_s, QKeySequence::Save);
    saveAs = add({}, QKeySequence(u"Ctrl+Shift+S"_s));
    closeProject = add({}, QKeySequence(u"Ctrl+W"_s));
    repeat = add(u"reset"_s, QKeySequence(u"Ctrl+Shift+R"_s));
    exportTable = add(u"export"_s, QKeySequence(u"Ctrl+Shift+E"_s));
    exportReport = add(u"report"_s, QKeySequence(u"Ctrl+E"_s));
    undo = add(u"undo"_s, QKeySequence::Undo);
    redo = add(u"redo"_s);
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    search = add(u"search"_s, QKeySequence(u"Ctrl+K"_s));
    clearRecent = add({});
    about = add(u"info"_s);
    quit = add({}, QKeySequence(u"Ctrl+Q"_s));
    addStages();
    addLanguages(language);
    addThemes();

    QUndoStack &history = workspace.document.undoStack();
    connect(undo, &QAction::triggered, &history, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &history, &QUndoStack::redo);
    connect(&history, &QUndoStack::indexChanged, this, &ActionSet::updateHistory);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &ActionSet::updateEnabled);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &ActionSet::updateHistory);
    connect(&workspace.document, &ProjectDocument::resultChanged, this, &ActionSet::updateEnabled);
    retranslate();
    updateEnabled();
}

QAction *ActionSet::add(const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    if (!icon.isEmpty())
        action->setIcon(m_workspace.theme.icon(icon));
    action->setShortcut(keys);
    m_window->addAction(action); // so that its keys work everywhere in the window
    return action;
}

void ActionSet::addStages()
{
    int number = 1;
    for (const Stage stage : shownStages()) {
        QAction *action = add(stageId(stage), QKeySequence(u"Ctrl+%1"_s.arg(number++)));
        m_stages.insert(stage, action);
        connect(action, &QAction::triggered, this, [this, stage] { emit stageChosen(stage); });
    }
}

void ActionSet::addLanguages(Language &language)
{
    for (const QString &choice : QStringList{QString()} + Translator::languages()) {
        auto *action = m_languages->addAction(QString());
        action->setData(choice);
        action->setCheckable(true);
        action->setChecked(choice == language.choice());
        connect(action, &QAction::triggered, &language, [&language, choice] { language.setChoice(choice); });
    }
}

void ActionSet::addThemes()
{
    const std::pair<Theme::Choice, QString> choices[] = {{Theme::Choice::System, u"system"_s},
                                                         {Theme::Choice::Light, u"light"_s},
                                                         {Theme::Choice::Dark, u"dark"_s}};
    for (const auto &[choice, id] : choices) {
        auto *action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setChecked(m_workspace.theme.choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice, id = id] {
            m_workspace.settings.setValue(themeKey, id);
            m_workspace.theme.setChoice(choice);
        });
    }
}

QList<QAction *> ActionSet::all() const
{
    QList<QAction *> actions{open,         openExample, paste,       refresh,      save, saveAs,
                             closeProject, repeat,      exportTable, exportReport, undo, redo};
    for (const Stage stage : shownStages())
        actions.append(m_stages.value(stage));
    return actions + m_themes->actions() + m_languages->actions()
        + QList<QAction *>{clearRecent, about, quit};
}

QMenu *ActionSet::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->addActions({open, openExample, paste, refresh});
    menu->addSeparator();
    menu->addActions({save, saveAs, closeProject});
    menu->addSeparator();
    menu->addAction(repeat);
    menu->addActions({exportTable, exportReport});
    menu->addSeparator();
    QMenu *languages = menu->addMenu(m_workspace.theme.icon(u"language"_s), tr("Language"));
    languages->addActions(m_languages->actions());
    QMenu *themes = menu->addMenu(m_workspace.theme.icon(u"moon"_s), tr("Appearance"));
    themes->addActions(m_themes->actions());
    menu->addAction(clearRecent);
    menu->addSeparator();
    menu->addActions({about, quit});
    return menu;
}

void ActionSet::retranslate()
{
    open->setText(tr("Open…"));
    openExample->setText(tr("Open the example"));
    paste->setText(tr("Paste a table"));
    refresh->setText(tr("Refresh from source…"));
    refresh->setToolTip(tr("Read the file again and see what differs"));
    save->setText(tr("Save"));
    saveAs->setText(tr("Save as…"));
    closeProject->setText(tr("Close project"));
    repeat->setText(tr("Repeat the recipe on a new file…"));
    exportTable->setText(tr("Export clean table…"));
    exportReport->setText(tr("Export report as PDF…"));
    search->setText(tr("Search or run a command"));
    clearRecent->setText(tr("Clear recent files"));
    about->setText(tr("About Sphygma"));
    quit->setText(tr("Quit"));
    for (auto it = m_stages.cbegin(); it != m_stages.cend(); ++it)
        it.value()->setText(tr("Go to %1").arg(stageName(it.key())));
    const auto languages = m_languages->actions();
    for (QAction *action : languages) {
        const QString code = action->data().toString();
        action->setText(code.isEmpty()        ? tr("Language of the system")
                            : code == "en"_L1 ? u"English"_s // each language is named in itself
                                              : u"简体中文"_s);
    }
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions().at(i)->setText(themes[i]);
    updateHistory();
}

void ActionSet::updateEnabled()
{
    const bool any = !m_workspace.document.isEmpty();
    const bool clean = any && m_workspace.document.result();
    for (QAction *action : {refresh, save, saveAs, closeProject})
        action->setEnabled(any);
    repeat->setEnabled(clean && canRepeat(m_workspace.document));
    for (QAction *action : {exportTable, exportReport})
        action->setEnabled(clean);
    for (auto it = m_stages.cbegin(); it != m_stages.cend(); ++it)
        it.value()->setEnabled(any || it.key() == Stage::Data);
}

void ActionSet::updateHistory()
{
    const QUndoStack &history = m_workspace.document.undoStack();
    undo->setEnabled(history.canUndo());
    redo->setEnabled(history.canRedo());
    undo->setText(history.canUndo() && !history.undoText().isEmpty() ? tr("Undo: %1").arg(history.undoText())
                                                                     : tr("Undo"));
    redo->setText(history.canRedo() && !history.redoText().isEmpty() ? tr("Redo: %1").arg(history.redoText())
                                                                     : tr("Redo"));
}

} // namespace sphygma
