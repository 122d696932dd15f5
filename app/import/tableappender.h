// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/columnbuilder.h"
#include "app/table/table.h"

namespace sphygma {

/// Puts the rows of several tables below each other, cell by cell with their reasons and original texts. The
/// lineage counts on: sources in order, and for each row its line in its own file.
class TableAppender
{
public:
    /// Columns as in \a schema, written as \a formats say, and one more of texts, \a sourceColumn.
    TableAppender(Schema schema, const QList<NumberFormat> &formats, const QString &sourceColumn);

    /// The columns of \a table in the order \a columns, all of the schema's types; \a source goes to the
    /// last.
    Status append(const Table &table, const QList<qsizetype> &columns, const QString &source,
                  Progress &progress);

    Table finish();

private:
    static Status appendColumn(const Column &column, ColumnBuilder &builder, Progress &progress);

    Schema m_schema;
    std::vector<ColumnBuilder> m_builders;
    Lineage m_lineage;
    std::vector<LineMap::Jump> m_jumps;
    qsizetype m_rows = 0;
};

} // namespace sphygma
