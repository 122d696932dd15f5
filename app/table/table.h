// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/column.h"
#include "app/table/lineage.h"
#include "app/table/rowset.h"
#include "app/table/schema.h"

#include <memory>
#include <vector>

namespace sphygma {

/// An immutable table whose copies share everything. Steps do not move rows: row r stays row r of the source
/// (those that reshape a table say which: see sourceRow()), and rows that were removed are only left out of
/// kept(). Every statistic and view goes over kept rows.
class Table
{
public:
    Table() = default;
    Table(Schema schema, std::vector<ColumnPtr> columns, std::shared_ptr<const Lineage> lineage = {});

    qsizetype columnCount() const { return m_schema.size(); }

    /// All rows of the source, removed ones included.
    qsizetype rowCount() const { return m_rows; }

    qsizetype keptCount() const { return m_keptCount; }

    bool isKept(qsizetype row) const { return !m_kept || m_kept->contains(row); }

    /// Null when every row is kept.
    const std::shared_ptr<const RowSet> &kept() const { return m_kept; }

    /// kept() spelled out, also when every row is.
    RowSet keptRows() const;

    const Schema &schema() const { return m_schema; }

    const ColumnInfo &info(qsizetype column) const { return m_schema[column]; }

    const Column &column(qsizetype column) const { return *m_columns[static_cast<size_t>(column)]; }

    const ColumnPtr &columnPtr(qsizetype column) const { return m_columns[static_cast<size_t>(column)]; }

    /// -1 when there is none of that name.
    qsizetype indexOf(const QString &name) const;

    /// The first column, in table order, with \a role; -1 without one.
    qsizetype indexOfRole(const QString &role) const;
    QList<qsizetype> indicesOfRole(const QString &role) const;

    const std::shared_ptr<const Lineage> &lineage() const { return m_lineage; }

    /// The row of the source that \a row comes from: itself, unless a step made several rows of one.
    qsizetype sourceRow(qsizetype row) const
    {
        return m_lineage && !m_lineage->sourceRows.empty() ? m_lineage->sourceRows[static_cast<size_t>(row)]
                                                           : row;
    }

    /// Number of the data row of the source, from 1.
    qint64 recordOf(qsizetype row) const { return sourceRow(row) + 1; }

    /// Physical line of the source on which that data row starts.
    qint64 lineOf(qsizetype row) const
    {
        return m_lineage ? m_lineage->lines.lineOf(sourceRow(row)) : sourceRow(row) + 2;
    }

    // Changed copies. All else is shared.
    Table withSchema(Schema schema) const; ///< the same number of columns, with the same types
    Table withColumn(qsizetype index, ColumnPtr column,
                     ColumnInfo info) const; ///< index == columnCount() appends
    Table withInsertedColumn(qsizetype index, ColumnPtr column, ColumnInfo info) const;
    Table withoutColumn(qsizetype index) const;
    Table withKept(RowSet kept) const;

    /// Value in canonical text, or the kept original, or empty: for files, keys and comparisons. People are
    /// shown shownText(), which rounds what came of arithmetic.
    QString displayText(qsizetype row, qsizetype column) const;

    size_t memory() const;

private:
    Schema m_schema;
    std::vector<ColumnPtr> m_columns;
    std::shared_ptr<const Lineage> m_lineage;
    std::shared_ptr<const RowSet> m_kept;
    qsizetype m_rows = 0;
    qsizetype m_keptCount = 0;
};

} // namespace sphygma
