// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/proposal.h"

#include <QHash>
#include <QSet>

namespace sphygma {

/// The number (from 1) of the recipe's step that does what \a step does; 0 without one.
qsizetype stepNumber(const StepPtr &step, const Recipe &recipe);

/// What the wizard remembers of its cards while the project is open: the order in which they were first
/// shown, and what those that were accepted looked like. What was decided stands in the document
/// (carddecisions.h).
class WizardMemory
{
public:
    /// A card to show: an open proposal, or one that became step \a step (from 1).
    struct Entry
    {
        Proposal proposal;
        qsizetype step = 0;
        QString misfit = {}; ///< why that step does not apply
    };

    void accept(const Proposal &proposal, const ProposalChoice &choice);
    /// Cards of \a page in the order they were first seen; accepted ones while their step is in \a recipe.
    QList<Entry> cards(WizardPage page, const QList<Proposal> &open, const Recipe &recipe,
                       const QSet<QString> &leftIds);

    /// The steps an accepted proposal became; none when it was not accepted.
    QList<StepPtr> stepsOf(const QString &proposalId) const
    {
        const auto found = m_accepted.constFind(proposalId);
        return found == m_accepted.constEnd() ? QList<StepPtr>()
                                              : QList<StepPtr>{found->choice.step} + found->choice.further;
    }

private:
    struct Accepted
    {
        Proposal proposal;
        ProposalChoice choice;
    };

    QHash<QString, Accepted> m_accepted;
    QHash<int, QStringList> m_order; ///< ids by page
};

} // namespace sphygma
