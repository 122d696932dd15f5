// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/proposal.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace sphygma {

class BoardScroll;
class ColumnMapping;
class FinishPanel;
class MessageBar;
class MissingCard;
class PageHeader;
class ProposalBoard;
class RecipeList;
class StepBar;

/// The guided wizard and, beside it, the recipe it makes. Any page can be opened at any time.
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
    QWidget *buildInside();
    QWidget *buildRecipe();
    QWidget *buildRecipeTools(QWidget *card);
    void connectParts();
    void step(int by);
    void showTicks();
    void beginAnew();
    void refresh();
    void describe();
    QString sentence() const;
    void showRows(const RowSet &rows, const QString &name);
    void leaveFor(Stage stage);

    Workspace &m_workspace;
    WizardPage m_current = WizardPage::Columns;
    int m_furthest = 0; ///< page seen since the table is open
    RawDataPtr m_raw; ///< the table the wizard is about
    PageHeader *m_header = nullptr;
    StepBar *m_steps = nullptr;
    MessageBar *m_message = nullptr;
    QPushButton *m_safe = nullptr;
    QScrollArea *m_scroll = nullptr;
    BoardScroll *m_place = nullptr;
    ColumnMapping *m_mapping = nullptr;
    MissingCard *m_missing = nullptr;
    FinishPanel *m_finish = nullptr;
    ProposalBoard *m_board = nullptr;
    RecipeList *m_recipe = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace sphygma
