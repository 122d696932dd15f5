// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clean/wizardmemory.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sphygma {

class ColumnMapping;
class FinishPanel;
class MessageBar;
class PageHeader;
class ProposalCard;
class RecipeList;
class StepBar;
class TextLabel;

/// The guided wizard and, beside it, the recipe it makes.
class CleanPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CleanPage(Workspace &workspace, QWidget *parent = nullptr);

    WizardPage current() const { return m_current; }

    void showPage(WizardPage page);

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildWizard();
    QWidget *buildRecipe();
    void step(int by);
    void refresh();
    void findAnew();
    void showCards();
    void addCard(const WizardMemory::Entry &entry);
    void addLeftLine(qsizetype count);
    void describe(qsizetype openCards);
    void accept(const Proposal &proposal, const StepPtr &step);
    void adjust(const Proposal &proposal, int choice);
    void acceptSafe();
    void leave(const Proposal &proposal);
    void takeBack(const Proposal &proposal);
    void showLeftAgain();
    void leaveFor(Stage stage);
    QString leftKey(const QString &proposalId) const;
    QSet<QString> leftIds() const;
    QList<const Proposal *> safeOnes() const;
    void restoreFocus(int card);
    int focusedCard() const;

    Workspace &m_workspace;
    WizardPage m_current = WizardPage::Columns;
    WizardMemory m_memory;
    QList<Proposal> m_found; ///< of the page shown
    bool m_foundIsCurrent = false;
    bool m_stopped = false; ///< the user gave up the search for this page
    RecipeResultPtr m_foundFor;
    JobSlot m_find;

    PageHeader *m_header = nullptr;
    StepBar *m_steps = nullptr;
    MessageBar *m_message = nullptr;
    QPushButton *m_safe = nullptr;
    QScrollArea *m_scroll = nullptr;
    ColumnMapping *m_mapping = nullptr;
    FinishPanel *m_finish = nullptr;
    QWidget *m_cardArea = nullptr;
    QVBoxLayout *m_cardRows = nullptr;
    QList<ProposalCard *> m_cards;
    RecipeList *m_recipe = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace sphygma
