// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/cleanpage.h"

#include "ui/clean/columnmapping.h"
#include "ui/clean/finishpanel.h"
#include "ui/clean/proposalcard.h"
#include "ui/clean/recipelist.h"
#include "ui/clean/stepeditor.h"
#include "ui/models/recipeedits.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/stepbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int pageCount = 6;

static QString pageTitle(WizardPage page)
{
    switch (page) {
    case WizardPage::Columns:
        return CleanPage::tr("Columns");
    case WizardPage::Missing:
        return CleanPage::tr("Missing");
    case WizardPage::Duplicates:
        return CleanPage::tr("Duplicates");
    case WizardPage::WrongValues:
        return CleanPage::tr("Wrong values");
    case WizardPage::Transform:
        return CleanPage::tr("Transform");
    case WizardPage::Finish:
        break;
    }
    return CleanPage::tr("Finish");
}

CleanPage::CleanPage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    build();
    connect(&workspace.document, &ProjectDocument::resultChanged, this, &CleanPage::refresh);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &CleanPage::showCards);
    connect(&m_find, &JobSlot::finished, this, [this](JobSlot::Outcome outcome) {
        m_stopped = outcome == JobSlot::Outcome::Cancelled;
        if (m_stopped)
            describe(static_cast<qsizetype>(m_cards.size()));
    });
    connect(&workspace.document, &ProjectDocument::opened, this, [this] {
        m_memory = {};
        showPage(WizardPage::Columns);
    });
    showPage(WizardPage::Columns);
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
    QStringList titles;
    for (int page = 0; page < pageCount; ++page)
        titles.append(pageTitle(static_cast<WizardPage>(page)));
    m_steps = new StepBar(titles, wizard);
    rows->addWidget(m_steps);
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s), wizard);
    rows->addWidget(m_message);
    m_scroll = new QScrollArea(wizard);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget(m_scroll);
    auto *inner = new QVBoxLayout(inside);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    m_mapping = new ColumnMapping(m_workspace, inside);
    m_finish = new FinishPanel(m_workspace, inside);
    m_cardArea = new QWidget(inside);
    m_cardRows = new QVBoxLayout(m_cardArea);
    m_cardRows->setContentsMargins(0, 0, 0, 0);
    m_cardRows->setSpacing(12);
    inner->addWidget(m_cardArea);
    inner->addWidget(m_mapping);
    inner->addWidget(m_finish);
    inner->addStretch();
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // QScrollArea has set it
    rows->addWidget(m_scroll, 1);
    connect(m_steps, &StepBar::chosen, this, [this](int page) { showPage(static_cast<WizardPage>(page)); });
    connect(m_safe, &QPushButton::clicked, this, &CleanPage::acceptSafe);
    connect(m_finish, &FinishPanel::goTo, this, &CleanPage::leaveFor);
    return wizard;
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
    rows->addWidget(title);
    rows->addWidget(note);
    m_recipe = new RecipeList(m_workspace, card);
    rows->addWidget(m_recipe, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 0);
    buttons->setSpacing(8);
    m_back = new QPushButton(tr("&Back"), card);
    m_next = new QPushButton(card);
    for (QPushButton *button : {m_back, m_next})
        button->setAutoDefault(true);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    rows->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    return card;
}

void CleanPage::step(int by)
{
    const int page = static_cast<int>(m_current) + by;
    if (page >= pageCount)
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
    for (int before = 0; before < index; ++before)
        m_steps->setDone(before, true);
    m_steps->setCurrent(index);
    m_header->setTitle(pageTitle(page));
    m_next->setText(index + 1 < pageCount ? tr("&Next: %1").arg(pageTitle(static_cast<WizardPage>(index + 1)))
                                          : tr("&Next: %1").arg(tr("Explore")));
    m_mapping->setVisible(page == WizardPage::Columns);
    m_finish->setVisible(page == WizardPage::Finish);
    m_message->dismiss();
    m_found.clear();
    m_foundIsCurrent = false;
    m_foundFor.reset();
    m_scroll->verticalScrollBar()->setValue(0);
    showCards();
    refresh();
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
    if (m_current == WizardPage::Finish)
        m_finish->refresh();
    if (m_foundFor != result)
        findAnew();
}

void CleanPage::findAnew()
{
    m_foundFor = m_workspace.document.result();
    m_foundIsCurrent = false;
    m_find.start<QList<Proposal>>(
        [run = m_foundFor, page = m_current, rules = m_workspace.document.rules()](Progress &progress) {
            return findProposals(*run, page, rules, progress);
        },
        [this](const Result<QList<Proposal>> &found) {
            if (!found)
                return m_message->showError(found.error());
            m_found = *found;
            m_foundIsCurrent = true;
            showCards();
        });
    m_stopped = false;
    m_workspace.jobs.watch(m_find, tr("Looking through the data…"));
    describe(static_cast<qsizetype>(m_cards.size()));
}

int CleanPage::focusedCard() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < m_cards.size(); ++i) {
        if (focus && m_cards[i]->isAncestorOf(focus))
            return i;
    }
    return -1;
}

void CleanPage::restoreFocus(int card)
{
    for (int i = card; i < m_cards.size(); ++i) {
        if (m_cards[i]->primary())
            return m_cards[i]->primary()->setFocus(Qt::OtherFocusReason);
    }
    m_next->setFocus(Qt::OtherFocusReason);
}

void CleanPage::showCards()
{
    const int focused = focusedCard();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_cards.clear();
    while (QLayoutItem *item = m_cardRows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the sender
        }
        delete item;
    }
    const QSet<QString> left = leftIds();
    const auto cards = m_memory.cards(m_current, m_found, *m_workspace.document.state().recipe, left);
    for (const WizardMemory::Entry &entry : cards)
        addCard(entry);
    const auto leftHere = std::count_if(m_found.begin(), m_found.end(),
                                        [&](const Proposal &proposal) { return left.contains(proposal.id); });
    if (leftHere > 0)
        addLeftLine(leftHere);
    const auto open = std::count_if(m_cards.begin(), m_cards.end(),
                                    [](const ProposalCard *card) { return card->isOpen(); });
    m_cardArea->setVisible(m_cardRows->count() > 0);
    describe(open);
    if (focused >= 0)
        restoreFocus(focused);
    // The new cards get their heights first.
    QTimer::singleShot(0, this, [this, scrolled] { m_scroll->verticalScrollBar()->setValue(scrolled); });
}

void CleanPage::addCard(const WizardMemory::Entry &entry)
{
    auto *card =
        new ProposalCard(entry.proposal, entry.step, m_workspace.words, m_workspace.theme, m_cardArea);
    const Proposal proposal = entry.proposal;
    connect(card, &ProposalCard::accepted, this,
            [this, proposal](int choice) { accept(proposal, proposal.choices[choice].step); });
    connect(card, &ProposalCard::adjusting, this, [this, proposal](int choice) { adjust(proposal, choice); });
    connect(card, &ProposalCard::left, this, [this, proposal] { leave(proposal); });
    connect(card, &ProposalCard::takenBack, this, [this, proposal] { takeBack(proposal); });
    m_cardRows->addWidget(card);
    m_cards.append(card);
}

void CleanPage::addLeftLine(qsizetype count)
{
    auto *line = new QWidget(m_cardArea);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(new TextLabel(
        TextKind::Note, tr("%n finding(s) left as they are", nullptr, static_cast<int>(count)), line));
    auto *again = new QPushButton(tr("Show again"), line);
    again->setProperty("flat", true);
    again->setAutoDefault(true);
    row->addWidget(again);
    row->addStretch();
    connect(again, &QPushButton::clicked, this, &CleanPage::showLeftAgain);
    m_cardRows->addWidget(line);
}

void CleanPage::describe(qsizetype open)
{
    QString sentence;
    if (m_current == WizardPage::Finish)
        sentence = tr("What the recipe does to this file. The file itself is never changed.");
    else if (m_stopped)
        sentence = tr("The search was stopped. Choose the page again to go on.");
    else if (!m_foundIsCurrent)
        sentence = tr("Looking through the data…");
    else if (open > 0)
        sentence = tr("%n finding(s) left. Nothing changes until you accept it; every change can be undone.",
                      nullptr, static_cast<int>(open));
    else if (m_current == WizardPage::Columns)
        sentence = tr("What each column means decides what can be checked. Correct it where it is wrong.");
    else
        sentence =
            m_cards.isEmpty() ? tr("Nothing to mend was found here.") : tr("Nothing is left to decide here.");
    m_header->setSentence(sentence);
    const auto safe = static_cast<int>(safeOnes().size());
    m_safe->setVisible(safe > 1);
    m_safe->setText(tr("&Accept all %n safe ones", nullptr, safe));
    const bool nothingOpen = open == 0;
    if (m_next->property("primary").toBool() != nothingOpen) {
        m_next->setProperty("primary", nothingOpen);
        m_next->update();
    }
}

void CleanPage::accept(const Proposal &proposal, const StepPtr &made)
{
    m_memory.accept(proposal, made);
    m_workspace.document.edit(m_workspace.words.text(made->sentence()), [made](ProjectState &state) {
        state.recipe.change([&](Recipe &recipe) { insertStep(recipe, made); });
    });
}

void CleanPage::adjust(const Proposal &proposal, int choice)
{
    StepEditor editor(proposal.choices[choice].step, m_workspace.words, this);
    if (editor.exec() == QDialog::Accepted)
        accept(proposal, editor.step());
}

QList<const Proposal *> CleanPage::safeOnes() const
{
    QList<const Proposal *> safe;
    for (const ProposalCard *card : m_cards) {
        const Proposal &proposal = card->proposal();
        if (card->isOpen() && proposal.lossless && !proposal.choices.isEmpty())
            safe.append(&proposal);
    }
    return safe;
}

void CleanPage::acceptSafe()
{
    QList<StepPtr> made;
    for (const Proposal *proposal : safeOnes()) {
        m_memory.accept(*proposal, proposal->choices.first().step);
        made.append(proposal->choices.first().step);
    }
    m_workspace.document.edit(tr("Accept %n safe finding(s)", nullptr, static_cast<int>(made.size())),
                              [made](ProjectState &state) {
                                  state.recipe.change([&](Recipe &recipe) {
                                      for (const StepPtr &next : made)
                                          insertStep(recipe, next);
                                  });
                              });
}

QString CleanPage::leftKey(const QString &proposalId) const
{
    return u"left:"_s + QString::number(static_cast<int>(m_current)) + u':' + proposalId;
}

QSet<QString> CleanPage::leftIds() const
{
    const QString prefix = leftKey({});
    QSet<QString> ids;
    for (const QString &key : *m_workspace.document.state().visited) {
        if (key.startsWith(prefix))
            ids.insert(key.mid(prefix.size()));
    }
    return ids;
}

void CleanPage::leave(const Proposal &proposal)
{
    m_workspace.document.edit(tr("Leave a finding as it is"),
                              [key = leftKey(proposal.id)](ProjectState &state) {
                                  state.visited.change([&](QStringList &visited) { visited.append(key); });
                              });
}

void CleanPage::showLeftAgain()
{
    m_workspace.document.edit(tr("Show findings again"), [prefix = leftKey({})](ProjectState &state) {
        state.visited.change([&](QStringList &visited) {
            visited.removeIf([&](const QString &key) { return key.startsWith(prefix); });
        });
    });
}

void CleanPage::takeBack(const Proposal &proposal)
{
    const StepPtr made = m_memory.stepOf(proposal.id);
    m_workspace.document.edit(tr("Take a step back"), [made](ProjectState &state) {
        const auto &entries = state.recipe->entries();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (entries[i].step == made)
                return state.recipe.change([i](Recipe &recipe) { recipe.removeAt(i); });
        }
    });
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
