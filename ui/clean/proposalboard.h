// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clean/carddecisions.h"
#include "ui/clean/wizardmemory.h"
#include "ui/models/workspace.h"

#include <QTimer>
#include <QWidget>

#include <mutex>

class QVBoxLayout;

namespace sphygma {

class ProposalCard;

/// The cards of one page of the wizard: looks for what to propose, shows it as it is found, and turns
/// answers into steps. Nothing changes before an answer is given.
class ProposalBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalBoard(Workspace &workspace, QWidget *parent = nullptr);

    void setPage(WizardPage page);
    /// Looks again where the table is another than was looked at.
    void refresh();
    void showCards();
    void forget() { m_memory = {}; }

    qsizetype openCount() const;
    const QList<ProposalCard *> &cards() const { return m_cards; }
    QWidget *cardWithFocus() const; ///< null when none has it
    bool isEmpty() const { return m_cards.isEmpty(); }
    /// Also while the recipe runs anew: what was found before is then not the last word.
    bool isLooking() const;
    bool isStopped() const { return m_stopped; }
    QList<const Proposal *> safeOnes() const;
    void acceptSafe();

    /// Which card has the keyboard, and to give it back after the cards were made anew; false when there is
    /// no further open card.
    int focusedCard() const;
    bool focusCard(int from);

signals:
    /// Before the cards are made anew.
    void aboutToChange();
    /// The number of cards or what can be said of them is another.
    void changed();
    /// The card with the keyboard is gone, and no other takes it.
    void focusLost();
    void failed(const sphygma::Error &error);
    /// To be seen in the table, and what they are.
    void rowsAsked(const sphygma::RowSet &rows, const QString &name);

private:
    /// What the detectors have found so far; they run elsewhere.
    struct Heard
    {
        std::mutex mutex;
        QList<Proposal> proposals;
    };

    void findAnew();
    void takeHeard();
    void recall(const AcceptedCard &card);
    void addCard(const WizardMemory::Entry &entry);
    void addLeftLine(qsizetype count);
    void addRow(QWidget *row);
    void answer(const Proposal &proposal, const ProposalChoice &choice);
    void adjust(const Proposal &proposal, int choice);
    void review(const Proposal &proposal);
    void leave(const Proposal &proposal);
    void takeBack(const Proposal &proposal);
    void showLeftAgain();

    Workspace &m_workspace;
    WizardPage m_page = WizardPage::Columns;
    WizardMemory m_memory;
    QList<Proposal> m_found; ///< of the page shown
    bool m_foundIsCurrent = false;
    bool m_stopped = false; ///< the user gave up the search for this page
    RecipeResultPtr m_foundFor;
    std::shared_ptr<Heard> m_heard;
    QTimer m_listen;
    JobSlot m_find;
    QVBoxLayout *m_rows;
    QList<ProposalCard *> m_cards;
};

} // namespace sphygma
