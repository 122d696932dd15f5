// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"
#include "app/quality/proposal.h"
#include "tests/app/recipe/runstep.h"

#include <QFile>

namespace sphygma {

/// Sixty cells: \a changed, then whole numbers in [from, from + width).
inline QStringList series(const QStringList &changed, int from, int width)
{
    QStringList cells = changed;
    for (int i = static_cast<int>(changed.size()); i < 60; ++i)
        cells.append(QString::number(from + (i * 7) % width));
    return cells;
}

inline QList<Proposal> proposalsFor(const Table &table, WizardPage page)
{
    NoProgress progress;
    return findProposals(table, page, rules(), progress).value();
}

inline QString idsOf(const Table &table, WizardPage page)
{
    QStringList ids;
    const auto proposals = proposalsFor(table, page);
    for (const Proposal &proposal : proposals)
        ids.append(proposal.id);
    return ids.join(u' ');
}

inline std::optional<Proposal> proposalOf(const Table &table, WizardPage page, const QString &id)
{
    const auto proposals = proposalsFor(table, page);
    for (const Proposal &proposal : proposals) {
        if (proposal.id == id)
            return proposal;
    }
    return {};
}

/// A file with known defects; without columns where it is not at hand.
inline Table sharedTable(const QString &name)
{
    const QString path = QStringLiteral(SHARED_DATA "/data/clinical/") + name;
    if (!QFile::exists(path))
        return {};
    NoProgress progress;
    return importFile(path, {}, rules(), progress).value().table;
}

} // namespace sphygma
