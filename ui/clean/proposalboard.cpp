// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/proposalboard.h"

#include "ui/clean/personreview.h"
#include "ui/clean/proposalcard.h"
#include "ui/clean/stepeditor.h"
#include "ui/clean/stepmisfit.h"
#include "ui/clean/stepstart.h"
#include "ui/models/recipeedits.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int listenEvery = 120; // ms; often enough to see the page fill, seldom enough to be calm

ProposalBoard::ProposalBoard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
    m_listen.setInterval(listenEvery);
    connect(&m_listen, &QTimer::timeout, this, &ProposalBoard::takeHeard);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &ProposalBoard::showCards);
    connect(&m_find, &JobSlot::finished, this, [this](JobSlot::Outcome outcome) {
        m_listen.stop();
        m_stopped = outcome == JobSlot::Outcome::Cancelled;
        if (m_stopped)
            emit changed();
    });
}

void ProposalBoard::setPage(WizardPage page)
{
    m_page = page;
    m_found.clear();
    m_foundIsCurrent = false;
    m_foundFor.reset();
    showCards();
}

void ProposalBoard::refresh()
{
    if (m_workspace.document.result() && m_foundFor != m_workspace.document.result())
        findAnew();
}

void ProposalBoard::findAnew()
{
    m_foundFor = m_workspace.document.result();
    m_foundIsCurrent = false;
    m_heard = std::make_shared<Heard>();
    m_find.start<QList<Proposal>>(
        [run = m_foundFor, page = m_page, rules = m_workspace.document.rules(),
         heard = m_heard](Progress &progress) {
            return findProposals(*run, page, rules, progress, [&heard](const QList<Proposal> &some) {
                const std::scoped_lock lock(heard->mutex);
                heard->proposals += some;
            });
        },
        [this](const Result<QList<Proposal>> &found) {
            if (!found)
                return emit failed(found.error());
            m_found = *found;
            m_foundIsCurrent = true;
            showCards();
        });
    m_stopped = false;
    m_listen.start();
    m_workspace.jobs.watch(m_find, tr("Looking through the data…"));
    emit changed();
}

/// Only while nothing is shown yet for this page, or more was found: cards never jump.
void ProposalBoard::takeHeard()
{
    QList<Proposal> heard;
    {
        const std::scoped_lock lock(m_heard->mutex);
        heard = m_heard->proposals;
    }
    if (heard.size() <= m_found.size())
        return;
    rankProposals(heard);
    m_found = heard;
    showCards();
}

bool ProposalBoard::isLooking() const
{
    const ProjectDocument &document = m_workspace.document;
    return !m_stopped && (!m_foundIsCurrent || document.isComputing() || m_foundFor != document.result());
}

int ProposalBoard::focusedCard() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < m_cards.size(); ++i) {
        if (focus && m_cards[i]->isAncestorOf(focus))
            return i;
    }
    return -1;
}

QWidget *ProposalBoard::cardWithFocus() const
{
    const int focused = focusedCard();
    return focused < 0 ? nullptr : m_cards[focused];
}

bool ProposalBoard::focusCard(int from)
{
    for (int i = from; i < m_cards.size(); ++i) {
        if (m_cards[i]->primary()) {
            m_cards[i]->primary()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void ProposalBoard::showCards()
{
    emit aboutToChange();
    const int focused = focusedCard();
    if (focused >= 0)
        setFocus(
            Qt::OtherFocusReason); // hiding a card would hand the keyboard on, and the page would follow it
    m_cards.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the sender
        }
        delete item;
    }
    const ProjectState &state = m_workspace.document.state();
    const QSet<QString> left = leftCards(*state.visited, m_page);
    for (const AcceptedCard &card : acceptedCards(*state.visited, m_page, *state.recipe))
        recall(card);
    const auto cards = m_memory.cards(m_page, m_found, *state.recipe, left);
    for (WizardMemory::Entry entry : cards) {
        if (entry.step > 0)
            entry.misfit = whyNot(m_memory.stepsOf(entry.proposal.id), m_workspace.document);
        addCard(entry);
    }
    const auto leftHere = std::count_if(m_found.begin(), m_found.end(),
                                        [&](const Proposal &proposal) { return left.contains(proposal.id); });
    if (leftHere > 0)
        addLeftLine(leftHere);
    setVisible(m_rows->count() > 0);
    emit changed();
    if (focused >= 0 && !focusCard(focused))
        emit focusLost();
}

/// A card accepted before the project was opened: what was found is gone, what was done about it is not.
void ProposalBoard::recall(const AcceptedCard &card)
{
    if (!m_memory.stepsOf(card.id).isEmpty())
        return;
    Proposal proposal;
    proposal.id = card.id;
    proposal.page = m_page;
    proposal.title = card.steps.first()->sentence();
    m_memory.accept(proposal, {{}, card.steps.first(), card.steps.sliced(1)});
}

void ProposalBoard::addCard(const WizardMemory::Entry &entry)
{
    auto *card = new ProposalCard(entry, m_workspace.words, m_workspace.theme, this);
    const Proposal proposal = entry.proposal;
    connect(card, &ProposalCard::accepted, this,
            [this, proposal](int choice) { answer(proposal, proposal.choices[choice]); });
    connect(card, &ProposalCard::adjusting, this, [this, proposal](int choice) { adjust(proposal, choice); });
    connect(card, &ProposalCard::reviewing, this, [this, proposal] { review(proposal); });
    connect(card, &ProposalCard::rowsAsked, this,
            [this, proposal] { emit rowsAsked(proposal.rows, m_workspace.words.text(proposal.title)); });
    connect(card, &ProposalCard::left, this, [this, proposal] { leave(proposal); });
    connect(card, &ProposalCard::takenBack, this, [this, proposal] { takeBack(proposal); });
    addRow(card);
    m_cards.append(card);
}

void ProposalBoard::addLeftLine(qsizetype count)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(new TextLabel(
        TextKind::Note, tr("%n finding(s) left as they are", nullptr, static_cast<int>(count)), line));
    auto *again = new QPushButton(tr("Show again"), line);
    again->setProperty("flat", true);
    again->setAutoDefault(true);
    row->addWidget(again);
    row->addStretch();
    connect(again, &QPushButton::clicked, this, &ProposalBoard::showLeftAgain);
    addRow(line);
}

/// Shown at once, not in the next turn of the event loop: until then the page would be short.
void ProposalBoard::addRow(QWidget *row)
{
    m_rows->addWidget(row);
    row->show();
}

qsizetype ProposalBoard::openCount() const
{
    return std::count_if(m_cards.begin(), m_cards.end(),
                         [](const ProposalCard *card) { return card->isOpen(); });
}

static void acceptInto(ProjectState &state, const Proposal &proposal, const QList<StepPtr> &steps)
{
    state.recipe.change([&](Recipe &recipe) {
        for (const StepPtr &step : steps)
            insertStep(recipe, step);
    });
    state.visited.change([&](QStringList &visited) { acceptCard(visited, proposal, steps); });
}

void ProposalBoard::answer(const Proposal &proposal, const ProposalChoice &choice)
{
    m_memory.accept(proposal, choice);
    const QList<StepPtr> steps = m_memory.stepsOf(proposal.id);
    m_workspace.document.edit(m_workspace.words.text(choice.step->sentence()),
                              [&](ProjectState &state) { acceptInto(state, proposal, steps); });
}

void ProposalBoard::adjust(const Proposal &proposal, int choice)
{
    const RecipeResultPtr run = m_workspace.document.result();
    if (!run)
        return;
    const Recipe recipe = *m_workspace.document.state().recipe;
    const auto before = [run, recipe](const StepPtr &step) { return tableForNewStep(*run, recipe, step); };
    const StepPtr offered = proposal.choices[choice].step;
    StepEditor editor(offered, m_workspace, before(offered), before, this);
    if (editor.exec() == QDialog::Accepted)
        answer(proposal, {proposal.choices[choice].verb, editor.step(), {}});
}

void ProposalBoard::review(const Proposal &proposal)
{
    const RecipeResultPtr run = m_workspace.document.result();
    if (!run)
        return;
    PersonReview dialog(m_workspace, run->table, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const StepPtr step = dialog.step();
    if (step)
        m_memory.accept(proposal, {proposal.title, step, {}});
    m_workspace.document.edit(step ? m_workspace.words.text(step->sentence()) : tr("Say who are two people"),
                              [&](ProjectState &state) {
                                  state.visited.change([&](QStringList &visited) {
                                      keepApart(visited, dialog.decisions());
                                      if (!step && dialog.isComplete())
                                          leaveCard(visited, m_page, proposal.id);
                                  });
                                  if (step)
                                      acceptInto(state, proposal, {step});
                              });
}

QList<const Proposal *> ProposalBoard::safeOnes() const
{
    QList<const Proposal *> safe;
    for (const ProposalCard *card : m_cards) {
        const Proposal &proposal = card->proposal();
        if (card->isOpen() && proposal.lossless && !proposal.choices.isEmpty())
            safe.append(&proposal);
    }
    return safe;
}

void ProposalBoard::acceptSafe()
{
    QList<Proposal> accepted;
    int steps = 0;
    for (const Proposal *proposal : safeOnes()) {
        m_memory.accept(*proposal, proposal->choices.first());
        accepted.append(*proposal);
        steps += static_cast<int>(m_memory.stepsOf(proposal->id).size());
    }
    m_workspace.document.edit(tr("Accept %n safe finding(s)", nullptr, steps), [&](ProjectState &state) {
        for (const Proposal &proposal : accepted)
            acceptInto(state, proposal, m_memory.stepsOf(proposal.id));
    });
}

void ProposalBoard::leave(const Proposal &proposal)
{
    m_workspace.document.edit(
        tr("Leave a finding as it is"), [page = m_page, id = proposal.id](ProjectState &state) {
            state.visited.change([&](QStringList &visited) { leaveCard(visited, page, id); });
        });
}

void ProposalBoard::showLeftAgain()
{
    m_workspace.document.edit(tr("Show findings again"), [page = m_page](ProjectState &state) {
        state.visited.change([&](QStringList &visited) { showLeftCards(visited, page); });
    });
}

void ProposalBoard::takeBack(const Proposal &proposal)
{
    const QList<StepPtr> made = m_memory.stepsOf(proposal.id);
    m_workspace.document.edit(tr("Take a step back"), [&](ProjectState &state) {
        state.recipe.change([&](Recipe &recipe) {
            for (const StepPtr &step : made) {
                if (const qsizetype number = stepNumber(step, recipe); number > 0)
                    recipe.removeAt(number - 1);
            }
        });
        state.visited.change([&](QStringList &visited) { takeCardBack(visited, m_page, proposal.id); });
    });
}

} // namespace sphygma
