// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/wizardmemory.h"

namespace sphygma {

qsizetype stepNumber(const StepPtr &step, const Recipe &recipe)
{
    const auto &entries = recipe.entries();
    const RecipeEntry wanted{step, true, {}};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (RecipeEntry{entries[i].step, true, {}} == wanted)
            return i + 1;
    }
    return 0;
}

void WizardMemory::accept(const Proposal &proposal, const ProposalChoice &choice)
{
    m_accepted.insert(proposal.id, {proposal, choice});
    QStringList &order = m_order[static_cast<int>(proposal.page)];
    if (!order.contains(proposal.id))
        order.append(proposal.id);
}

QList<WizardMemory::Entry> WizardMemory::cards(WizardPage page, const QList<Proposal> &open,
                                               const Recipe &recipe, const QSet<QString> &leftIds)
{
    QHash<QString, Entry> shown;
    for (const Accepted &accepted : m_accepted) {
        if (accepted.proposal.page != page)
            continue;
        if (const qsizetype number = stepNumber(accepted.choice.step, recipe); number > 0)
            shown.insert(accepted.proposal.id, {accepted.proposal, number});
    }
    QStringList &order = m_order[static_cast<int>(page)];
    for (const Proposal &proposal : open) {
        if (leftIds.contains(proposal.id))
            continue;
        // The same proposal again, after its step, is only shown once the step is gone.
        if (!shown.contains(proposal.id))
            shown.insert(proposal.id, {proposal, 0});
        if (!order.contains(proposal.id))
            order.append(proposal.id);
    }
    QList<Entry> cards;
    for (const QString &id : std::as_const(order)) {
        if (shown.contains(id))
            cards.append(shown.value(id));
    }
    return cards;
}

} // namespace sphygma
