// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"
#include "app/quality/proposal.h"
#include "tests/app/recipe/runstep.h"

#include <QFile>

namespace sphygma {

inline const QString pressureUnit = QStringLiteral("mm[Hg]");

/// Normal pressures and ages, \a changed in the first rows.
inline QStringList series(const QStringList &changed, int from, int step, int rows = 60)
{
    QStringList cells = changed;
    for (int i = static_cast<int>(changed.size()); i < rows; ++i)
        cells.append(QString::number(from + (i * 7) % step));
    return cells;
}

inline QStringList ids(int rows = 60)
{
    QStringList cells;
    for (int i = 0; i < rows; ++i)
        cells.append(QStringLiteral("P%1").arg(i, 4, 10, QChar(u'0')));
    return cells;
}

inline QList<MadeColumn> clinic()
{
    return {
        {QStringLiteral("id"), ColumnType::Text, ids(), QStringLiteral("patient_id")},
        {QStringLiteral("age"), ColumnType::Number, series({}, 30, 41), QStringLiteral("age"),
         QStringLiteral("a")},
        {QStringLiteral("sbp"), ColumnType::Number, series({}, 101, 53), QStringLiteral("sbp"), pressureUnit},
        {QStringLiteral("dbp"), ColumnType::Number, series({}, 61, 29), QStringLiteral("dbp"), pressureUnit}};
}

/// The clinic with other cells in one column.
inline Table with(const QString &column, const QStringList &cells)
{
    QList<MadeColumn> columns = clinic();
    for (MadeColumn &made : columns) {
        if (made.name == column)
            made.cells = cells + made.cells.mid(cells.size());
    }
    return makeTable(columns);
}

inline Table plus(const QList<MadeColumn> &more, const QStringList &without = {})
{
    QList<MadeColumn> columns;
    for (const MadeColumn &made : clinic() + more) {
        if (!without.contains(made.name))
            columns.append(made);
    }
    return makeTable(columns);
}

inline QList<Proposal> proposalsFor(const Table &table, WizardPage page)
{
    NoProgress progress;
    return findProposals(table, page, rules(), progress).value();
}

inline const Proposal *withId(const QList<Proposal> &proposals, const QString &id)
{
    for (const Proposal &proposal : proposals) {
        if (proposal.id == id)
            return &proposal;
    }
    return nullptr;
}

inline QString idsOf(const QList<Proposal> &proposals)
{
    QStringList all;
    for (const Proposal &proposal : proposals)
        all.append(proposal.id);
    return all.join(u' ');
}

inline QString idsOf(const Table &table, WizardPage page)
{
    return idsOf(proposalsFor(table, page));
}

inline std::optional<Proposal> proposalOf(const Table &table, WizardPage page, const QString &id)
{
    const auto proposals = proposalsFor(table, page);
    const Proposal *found = withId(proposals, id);
    return found ? std::optional(*found) : std::nullopt;
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
