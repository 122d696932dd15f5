// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/proposal.h"

#include <QSet>
#include <QStringList>

namespace sphygma {

// What was decided on the wizard's cards, as the project keeps it in ProjectState::visited: it is undone with
// the edit that decided it and is there again when the project is opened.

/// A card that was accepted, and the steps of the recipe that it became.
struct AcceptedCard
{
    QString id; ///< of the proposal
    QList<StepPtr> steps;
};

QSet<QString> leftCards(const QStringList &visited, WizardPage page);
void leaveCard(QStringList &visited, WizardPage page, const QString &id);
void showLeftCards(QStringList &visited, WizardPage page);

void acceptCard(QStringList &visited, const Proposal &proposal, const QList<StepPtr> &steps);
void takeCardBack(QStringList &visited, WizardPage page, const QString &id);
/// Those whose steps are all in \a recipe, in the order in which they were accepted.
QList<AcceptedCard> acceptedCards(const QStringList &visited, WizardPage page, const Recipe &recipe);

/// The last page on which something was decided; -1 for none.
int furthestDecision(const QStringList &visited);

} // namespace sphygma
