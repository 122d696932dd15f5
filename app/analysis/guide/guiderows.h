// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/compare/grouping.h"
#include "app/analysis/presentvalues.h"
#include "app/base/phrase.h"

#include <optional>

namespace sphygma {

/// visit(row) for kept rows with a value in all of \a columns, of which there is at least one.
template<typename Visit>
void forComplete(const Table &table, const QList<qsizetype> &columns, Visit visit)
{
    std::vector<const Chunk *> chunks(static_cast<size_t>(columns.size()));
    for (size_t c = 0; c < table.column(columns.first()).chunks().size(); ++c) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            chunks[static_cast<size_t>(i)] = table.column(columns[i]).chunks()[c].get();
        forEachPresent(table, static_cast<qsizetype>(c), chunks,
                       [&](qsizetype row) { visit(static_cast<qsizetype>(c) * chunkRows + row); });
    }
}

/// A number to compute with: neither codes that have names, nor only two values, which are a yes or no.
bool isMeasured(const Table &table, qsizetype column);

/// "sbp (mmHg)"; the file's own name, as people know their columns.
Phrase guideName(const Table &table, qsizetype column);

/// What the groups of \a column are called: their labels where the file has any.
QStringList groupLabels(const Table &table, qsizetype column, const QStringList &codes);

/// Whose rows they are.
struct GuidePersons
{
    bool known = false; ///< there is a column of patient numbers
    qint64 repeating = 0; ///< patients with several kept rows
    std::vector<quint32> codes; ///< of each row of the table; Grouping::none without a number
};
GuidePersons personsOf(const Table &table);

/// The persons of \a rows numbered 0 … count − 1; empty where one is not known or nobody repeats.
struct RowClusters
{
    std::vector<quint32> of;
    quint32 count = 0;
};
std::optional<RowClusters> clustersOf(const GuidePersons &persons, const std::vector<qsizetype> &rows);

/// A column of two values, one of which is what is asked for.
struct YesNo
{
    std::vector<quint32> codes; ///< of each row of the table
    quint32 yes = 1;
    QString yesLabel, noLabel;

    double at(qsizetype row) const { return codes[static_cast<size_t>(row)] == yes ? 1 : 0; }
};

/// Which of two labels is the yes: the one that is wanted, or reads like one, else the second.
qsizetype yesAmong(const QStringList &labels, const QString &wanted);

/// Nothing when the column does not have just two values; \a wanted, a code or its label, may be empty.
std::optional<YesNo> yesNoOf(const Table &table, qsizetype column, const QString &wanted);

} // namespace sphygma
