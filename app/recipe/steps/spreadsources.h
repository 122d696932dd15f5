// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/readinggroups.h"
#include "app/recipe/steps/steps.h"

namespace sphygma {

/// Which row each cell of the columns that spreadRows() makes comes from.
class SpreadSources
{
public:
    /// DoesNotFit where a value would be lost.
    static Result<SpreadSources> find(const Table &table, const SpreadRows &asked,
                                      const ReadingGroups &groups, Progress &progress);

    /// By the row that is left; −1 without a value.
    const std::vector<qint64> &ofLabel(qsizetype label) const { return m_rows[static_cast<size_t>(label)]; }

    /// The values of \a label, in their new rows.
    ColumnPtr column(const Column &values, qsizetype label) const;

    /// Rows whose values all went elsewhere.
    const RowSet &emptied() const { return m_emptied; }

    /// Values whose label stood in their group before.
    qint64 repeats() const { return m_repeats; }

private:
    SpreadSources(const Table &table, const SpreadRows &asked);

    struct Group
    {
        std::vector<qsizetype> rows; ///< that stay: one for each time that a label stands in the group
        std::vector<size_t> seen; ///< by label, how often so far
    };

    Status take(qsizetype row, bool leads, Group &group);
    Status pass(qsizetype row, bool leads) const;

    const Table *m_table;
    const SpreadRows *m_asked;
    qsizetype m_label;
    qsizetype m_value;
    QHash<QByteArray, qsizetype> m_places; ///< of the labels
    std::vector<std::vector<qint64>> m_rows; ///< by label, then row
    RowSet m_emptied;
    qint64 m_repeats = 0;
};

} // namespace sphygma
