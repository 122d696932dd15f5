// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/presentvalues.h"
#include "app/quality/detectors.h"

namespace sphygma {

/// A proposal whose first choice has yet to be tried.
struct Offer
{
    QString id;
    double certainty = 0.5;
    bool lossless = false;
    QString shownColumn; ///< whose before and after the samples show; empty: the first that changes
    Phrase explanation;
    QList<ProposalChoice> choices;
};

/// Something to know, for which there is no step.
struct Remark
{
    QString id;
    double certainty = 0.5;
    Phrase explanation;
};

/// What \a step would do, found by running it: tables share all that does not change, so this is cheap. Empty
/// where it does not apply.
std::optional<StepOutcome> tryStep(const Look &look, const StepPtr &step);

/// The offer as a proposal, counted and with samples by running its first choice; none where that changes
/// nothing. \a title is given the number of cells changed, or of rows removed.
QList<Proposal> offered(const Look &look, const Offer &offer, const std::function<Phrase(qint64)> &title);

/// The remark as a proposal without choices: \a rows, with what stands in \a column of them; none for no
/// rows.
QList<Proposal> noted(const Look &look, const Remark &about, const RowSet &rows, qsizetype column,
                      const std::function<Phrase(qint64)> &title);

/// The kept rows that hold a value in all of \a columns and for which \a holds(row) is true.
template<typename Holds>
RowSet rowsWhere(const Table &table, const QList<qsizetype> &columns, Holds holds)
{
    RowSet rows(table.rowCount());
    const auto chunks = static_cast<qsizetype>(table.column(columns.first()).chunks().size());
    for (qsizetype chunk = 0; chunk < chunks; ++chunk) {
        std::vector<const Chunk *> cells;
        for (const qsizetype column : columns)
            cells.push_back(table.column(column).chunks()[static_cast<size_t>(chunk)].get());
        forEachPresent(table, chunk, cells, [&](qsizetype at) {
            if (const qsizetype row = chunk * chunkRows + at; holds(row))
                rows.insert(row);
        });
    }
    return rows;
}

/// Rows as examples: who it is, and what stands in \a column (-1: nothing).
ProposalSample sampleOf(const Table &table, qsizetype row, qsizetype column);
QList<ProposalSample> samplesOf(const Table &table, const QList<qsizetype> &rows, qsizetype column);

/// Up to five rows of \a set, spread over it, so that examples do not all come from the top of the file.
QList<qsizetype> spread(const RowSet &set);

/// A column name that \a table does not have yet.
QString freeName(const Table &table, const QString &wanted);

} // namespace sphygma
