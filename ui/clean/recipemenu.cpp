// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/recipemenu.h"

#include "ui/clean/repeat.h"
#include "ui/clean/reshape.h"
#include "ui/widgets/card.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sphygma {

RecipeMenu::RecipeMenu(Workspace &workspace, Card &dropArea, QWidget *parent)
    : QToolButton(parent), m_workspace(workspace), m_dropArea(dropArea)
{
    setObjectName(u"recipe-menu"_s);
    setIcon(workspace.theme.icon(u"more"_s));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Recipe menu"));
    setToolTip(tr("Use the recipe on a new file, load it, save it. Or drop the new file here."));
    setMenu(new QMenu(this));
    addAction(
        tr("&Repeat on a new file…"), [this] { repeatRecipe(m_workspace, window()); }, true);
    menu()->addSeparator();
    addAction(
        tr("One row for each readin&g…"), [this] { gatherReadings(m_workspace, window()); }, false);
    addAction(
        tr("&Add columns of another table…"), [this] { joinOtherTable(m_workspace, window()); }, false);
    menu()->addSeparator();
    addAction(
        tr("&Load a recipe…"), [this] { loadRecipe(m_workspace, window()); }, false);
    addAction(
        tr("&Save the recipe…"), [this] { saveRecipe(m_workspace, window()); }, true);
    menu()->addSeparator();
    addAction(
        tr("Save as R s&cript…"), [this] { saveScript(m_workspace, ScriptLanguage::R, window()); }, true);
    addAction(
        tr("Save as &Python script…"), [this] { saveScript(m_workspace, ScriptLanguage::Python, window()); },
        true);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &RecipeMenu::updateEnabled);
    updateEnabled();
    dropArea.setAcceptDrops(true);
    dropArea.installEventFilter(this);
}

void RecipeMenu::addAction(const QString &text, const std::function<void()> &run, bool needsSteps)
{
    QAction *action = menu()->addAction(text);
    connect(action, &QAction::triggered, this, run);
    if (needsSteps)
        m_needSteps.append(action);
}

void RecipeMenu::updateEnabled()
{
    for (QAction *action : std::as_const(m_needSteps))
        action->setEnabled(canRepeat(m_workspace.document));
}

static QStringList filesOf(const QMimeData *content)
{
    QStringList paths;
    const auto urls = content->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool RecipeMenu::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (event->type() == QEvent::DragEnter || isDrop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = filesOf(drop->mimeData());
        if (paths.isEmpty() || !canRepeat(m_workspace.document))
            return false;
        drop->acceptProposedAction();
        m_dropArea.setDropTarget(!isDrop, !isDrop);
        if (isDrop) // the sender waits until the drop is answered
            QMetaObject::invokeMethod(
                this, [this, paths] { repeatRecipeOn(m_workspace, paths, window()); }, Qt::QueuedConnection);
        return true;
    }
    if (event->type() == QEvent::DragLeave)
        m_dropArea.setDropTarget(false);
    return QToolButton::eventFilter(watched, event);
}

} // namespace sphygma
