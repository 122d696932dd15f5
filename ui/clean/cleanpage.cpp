// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/cleanpage.h"

#include "ui/clean/boardscroll.h"
#include "ui/clean/carddecisions.h"
#include "ui/clean/columnmapping.h"
#include "ui/clean/finishpanel.h"
#include "ui/clean/missingcard.h"
#include "ui/clean/proposalboard.h"
#include "ui/clean/recipelist.h"
#include "ui/clean/recipemenu.h"
#include "ui/clean/stepgallery.h"
#include "ui/clean/wizardpages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/stepbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

CleanPage::CleanPage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    build();
    connectParts();
    beginAnew();
}

void CleanPage::build()
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 18, 20, 16);
    columns->setSpacing(18);
    columns->addWidget(buildWizard(), 1);
    columns->addWidget(buildRecipe());
    const auto shortcut = [this](const QKeySequence &keys, int by) {
        auto *made = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, by] { step(by); });
    };
    shortcut(Qt::CTRL | Qt::Key_Right, 1);
    shortcut(Qt::CTRL | Qt::Key_Left, -1);
}

QWidget *CleanPage::buildWizard()
{
    auto *wizard = new QWidget(this);
    auto *rows = new QVBoxLayout(wizard);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    auto *head = new QHBoxLayout;
    m_header = new PageHeader({}, {}, wizard);
    head->addWidget(m_header, 1);
    m_safe = new QPushButton(wizard);
    m_safe->setAutoDefault(true);
    m_safe->setToolTip(tr("Those that lose nothing: every value stays readable"));
    head->addWidget(m_safe, 0, Qt::AlignBottom);
    rows->addLayout(head);
    m_steps = new StepBar(wizardPageTitles(), wizard);
    rows->addWidget(m_steps);
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s), wizard);
    rows->addWidget(m_message);
    m_scroll = scrolledColumn(buildInside(), wizard);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    rows->addWidget(m_scroll, 1);
    return wizard;
}

QWidget *CleanPage::buildInside()
{
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_board = new ProposalBoard(m_workspace, inside);
    m_mapping = new ColumnMapping(m_workspace, inside);
    m_missing = new MissingCard(m_workspace, inside);
    m_finish = new FinishPanel(m_workspace, inside);
    for (QWidget *part : std::initializer_list<QWidget *>{m_board, m_mapping, m_missing, m_finish})
        rows->addWidget(part);
    rows->addStretch();
    return inside;
}

QWidget *CleanPage::buildRecipe()
{
    auto *card = new Card(this);
    card->setFixedWidth(300);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 14, 1, 14);
    rows->setSpacing(2);
    auto *title = new TextLabel(TextKind::CardTitle, tr("Recipe"), card);
    title->setContentsMargins(16, 0, 16, 0);
    auto *note = new TextLabel(TextKind::Small, tr("What will be done to the file, in order."), card);
    note->setContentsMargins(16, 0, 16, 6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 10, 0);
    head->addWidget(title, 1);
    head->addWidget(new RecipeMenu(m_workspace, *card, card));
    rows->addLayout(head);
    rows->addWidget(note);
    m_recipe = new RecipeList(m_workspace, card);
    rows->addWidget(m_recipe, 1);
    rows->addWidget(buildRecipeTools(card));
    return card;
}

QWidget *CleanPage::buildRecipeTools(QWidget *card)
{
    auto *tools = new QWidget(card);
    auto *rows = new QVBoxLayout(tools);
    rows->setContentsMargins(16, 8, 16, 0);
    rows->setSpacing(10);
    auto *add = new QPushButton(m_workspace.theme.icon(u"plus"_s), tr("&Add a step…"), tools);
    add->setObjectName(u"addStep"_s);
    add->setAutoDefault(true);
    rows->addWidget(add);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_back = new QPushButton(tr("&Back"), tools);
    m_next = new QPushButton(tools);
    for (QPushButton *button : {m_back, m_next})
        button->setAutoDefault(true);
    line->addStretch();
    line->addWidget(m_back);
    line->addWidget(m_next);
    rows->addLayout(line);
    connect(add, &QPushButton::clicked, this, [this] { StepGallery::addStep(m_workspace, this); });
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    return tools;
}

void CleanPage::connectParts()
{
    connect(m_steps, &StepBar::chosen, this, [this](int page) { showPage(static_cast<WizardPage>(page)); });
    connect(m_safe, &QPushButton::clicked, m_board, &ProposalBoard::acceptSafe);
    connect(m_board, &ProposalBoard::changed, this, &CleanPage::describe);
    m_place = new BoardScroll(*m_scroll, *m_board);
    connect(m_board, &ProposalBoard::focusLost, this, [this] { m_next->setFocus(Qt::OtherFocusReason); });
    connect(m_board, &ProposalBoard::rowsAsked, this, &CleanPage::showRows);
    connect(m_board, &ProposalBoard::failed, m_message, &MessageBar::showError);
    connect(m_missing, &MissingCard::rowsAsked, this, &CleanPage::showRows);
    connect(m_finish, &FinishPanel::goTo, this, &CleanPage::leaveFor);
    connect(m_finish, &FinishPanel::rowsAsked, this, &CleanPage::showRows);
    connect(m_finish, &FinishPanel::pageAsked, this, &CleanPage::showPage);
    connect(m_finish, &FinishPanel::said, this,
            [this](const QString &text) { m_message->showMessage(Tone::Ok, text); });
    connect(m_finish, &FinishPanel::failed, m_message, &MessageBar::showError);
    connect(m_recipe, &RecipeList::rowsAsked, this, &CleanPage::showRows);
    connect(&m_workspace.document, &ProjectDocument::resultChanged, this, &CleanPage::refresh);
    connect(&m_workspace.document, &ProjectDocument::stateChanged, this, [this] {
        if (m_workspace.document.state().raw != m_raw)
            beginAnew();
        showTicks();
    });
    connect(&m_workspace.document, &ProjectDocument::opened, this, &CleanPage::beginAnew);
}

/// For another table: what was seen and shown was of the one before.
void CleanPage::beginAnew()
{
    m_raw = m_workspace.document.state().raw;
    m_board->forget();
    m_furthest = 0;
    showPage(WizardPage::Columns);
}

void CleanPage::step(int by)
{
    const int page = static_cast<int>(m_current) + by;
    if (page >= wizardPageCount)
        leaveFor(Stage::Explore);
    else if (page >= 0)
        showPage(static_cast<WizardPage>(page));
    else
        emit goTo(Stage::Data);
}

void CleanPage::showPage(WizardPage page)
{
    m_current = page;
    const int index = static_cast<int>(page);
    m_furthest = std::max(m_furthest, index);
    showTicks();
    m_steps->setCurrent(index);
    m_header->setTitle(wizardPageTitle(page));
    m_next->setText(tr("&Next: %1")
                        .arg(index + 1 < wizardPageCount ? wizardPageTitle(static_cast<WizardPage>(index + 1))
                                                         : tr("Explore")));
    if (const QWidget *focus = QApplication::focusWidget(); focus && m_scroll->isAncestorOf(focus))
        m_next->setFocus(Qt::OtherFocusReason); // hiding what has the keyboard would give it to another stage
    m_mapping->setVisible(page == WizardPage::Columns);
    m_missing->setVisible(page == WizardPage::Missing);
    m_finish->setVisible(page == WizardPage::Finish);
    m_message->dismiss();
    m_scroll->verticalScrollBar()->setValue(0);
    m_place->forget();
    m_board->setPage(page);
    refresh();
}

/// Pages before the furthest one seen or decided on; all once the cleaning was finished.
void CleanPage::showTicks()
{
    const QStringList &visited = *m_workspace.document.state().visited;
    const int furthest =
        visited.contains("clean"_L1) ? wizardPageCount : std::max(m_furthest, furthestDecision(visited));
    for (int page = 0; page < wizardPageCount; ++page)
        m_steps->setDone(page, page < furthest);
}

void CleanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CleanPage::refresh()
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result || !isVisible())
        return;
    if (m_current == WizardPage::Columns)
        m_mapping->setTable(result->table);
    if (m_current == WizardPage::Missing)
        m_missing->setTable(result->table);
    if (m_current == WizardPage::Finish)
        m_finish->refresh();
    m_board->refresh();
}

QString CleanPage::sentence() const
{
    const auto open = static_cast<int>(m_board->openCount());
    if (m_current == WizardPage::Finish)
        return tr(
            "What the recipe does to this file, and how good the data are now. The file is never changed.");
    if (m_board->isStopped())
        return tr("The search was stopped. Choose the page again to go on.");
    if (open > 0)
        return tr("%n finding(s) left. Nothing changes until you accept it; every change can be undone.",
                  nullptr, open);
    if (m_board->isLooking())
        return tr("Looking through the data…");
    if (m_current == WizardPage::Columns)
        return tr("What each column means decides what can be checked. Correct it where it is wrong.");
    return m_board->isEmpty() ? tr("Nothing to mend was found here.") : tr("Nothing is left to decide here.");
}

void CleanPage::describe()
{
    m_header->setSentence(sentence());
    const auto safe = static_cast<int>(m_board->safeOnes().size());
    m_safe->setVisible(safe > 1);
    m_safe->setText(tr("&Accept all %n safe ones", nullptr, safe));
    const bool nothingOpen = m_board->openCount() == 0;
    if (m_next->property("primary").toBool() != nothingOpen) {
        m_next->setProperty("primary", nothingOpen);
        m_next->update();
    }
}

/// The rows as the selection that table, charts and lists share; the table shows only them.
void CleanPage::showRows(const RowSet &rows, const QString &name)
{
    m_workspace.selection.set(rows);
    m_workspace.selection.setFilter(rows, name);
    emit goTo(Stage::Data);
}

void CleanPage::leaveFor(Stage stage)
{
    m_workspace.document.edit(tr("Finish cleaning"), [](ProjectState &state) {
        if (!state.visited->contains("clean"_L1))
            state.visited.change([](QStringList &visited) { visited.append(u"clean"_s); });
    });
    emit goTo(stage);
}

} // namespace sphygma
