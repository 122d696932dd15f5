// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/actionset.h"
#include "ui/shell/nameedit.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sphygma {

static QToolButton *buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setIconSize({20, 20});
    button->setAutoRaise(true);
    button->setFixedSize(34, 32);
    return button;
}

TopBar::TopBar(Workspace &workspace, const ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new NameEdit)
    , m_saved(new TextLabel(TextKind::Small))
    , m_keep(new QPushButton(tr("Name and save…")))
    , m_search(new SearchBox(*actions.search))
    , m_more(new QToolButton)
{
    setFixedHeight(52);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 1);
    layout->setSpacing(6);
    auto *logo = new IconLabel(workspace.theme.icon(u"logo"_s), 22);
    logo->setMode(QIcon::Selected);
    layout->addWidget(logo);
    layout->addSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(m_saved);
    layout->addWidget(m_keep);
    layout->addStretch();
    layout->addWidget(m_search);
    layout->addSpacing(8);
    layout->addWidget(buttonFor(actions.undo));
    layout->addWidget(buttonFor(actions.redo));
    layout->addWidget(m_more);

    m_name->setObjectName(u"project-name"_s);
    m_name->setAccessibleName(tr("Name of the project"));
    m_keep->setFlat(true);
    m_keep->setFixedHeight(28);
    connect(m_keep, &QPushButton::clicked, actions.saveAs, &QAction::trigger);
    m_more->setObjectName(u"more"_s);
    m_more->setIcon(workspace.theme.icon(u"more"_s));
    m_more->setIconSize({20, 20});
    m_more->setAutoRaise(true);
    m_more->setFixedSize(34, 32);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(actions.makeMenu(m_more));
    m_more->setAccessibleName(tr("Menu"));
    m_more->setToolTip(tr("Menu (F10)"));

    connect(m_name, &NameEdit::renamed, this, [this](const QString &name) {
        m_workspace.document.edit(tr("Rename the project"),
                                  [name](ProjectState &state) { state.name = name; });
    });
    const ProjectDocument *document = &workspace.document;
    connect(document, &ProjectDocument::stateChanged, this, &TopBar::showName);
    connect(document, &ProjectDocument::stateChanged, this, &TopBar::showSaved);
    connect(document, &ProjectDocument::pathChanged, this, &TopBar::showSaved);
    connect(document, &ProjectDocument::savedChanged, this, &TopBar::showSaved);
    showName();
    showSaved();
}

QWidget *TopBar::searchBox() const
{
    return m_search;
}

void TopBar::openMenu()
{
    m_more->showMenu();
}

void TopBar::showName()
{
    const bool any = !m_workspace.document.isEmpty();
    m_name->setEnabled(any);
    m_name->setName(any ? *m_workspace.document.state().name : u"Sphygma"_s);
}

void TopBar::showSaved()
{
    const ProjectDocument &document = m_workspace.document;
    const bool named = !document.path().isEmpty();
    m_saved->setVisible(!document.isEmpty() && named);
    m_keep->setVisible(!document.isEmpty() && !named);
    m_saved->setText(document.isSaved() ? tr("Saved") : tr("Saving…"));
    m_saved->setToolTip(document.path());
    m_keep->setToolTip(
        tr("Until it has a name, the project is kept on this computer and offered at the next start."));
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, height() - 1, width(), 1, t.hairline);
}

} // namespace sphygma
