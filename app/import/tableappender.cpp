// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/tableappender.h"

namespace sphygma {

TableAppender::TableAppender(Schema schema, const QList<NumberFormat> &formats, const QString &sourceColumn)
    : m_schema(std::move(schema))
{
    for (qsizetype c = 0; c < m_schema.size(); ++c)
        m_builders.emplace_back(m_schema[c].type, formats.value(c));
    ColumnInfo info;
    info.name = info.source = sourceColumn;
    m_schema.append(info);
    m_builders.emplace_back(info.type);
}

Status TableAppender::append(const Table &table, const QList<qsizetype> &columns, const QString &source,
                             Progress &progress)
{
    for (qsizetype c = 0; c < columns.size(); ++c) {
        const Status done =
            appendColumn(table.column(columns[c]), m_builders[static_cast<size_t>(c)], progress);
        if (!done)
            return done;
    }
    const std::string name = source.toStdString();
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        m_builders.back().appendText(name);
    if (table.lineage()) {
        m_lineage.sources += table.lineage()->sources;
        for (const LineMap::Jump &jump : table.lineage()->lines.jumps())
            m_jumps.push_back({jump.row + m_rows, jump.offset - m_rows});
    }
    m_rows += table.rowCount();
    return ok();
}

Status TableAppender::appendColumn(const Column &column, ColumnBuilder &builder, Progress &progress)
{
    for (qsizetype row = 0; row < column.rowCount(); ++row) {
        if (row % 8192 == 0 && !progress.update(row, column.rowCount()))
            return Error::cancelled();
        appendCell(column, row, builder);
    }
    return ok();
}

Table TableAppender::finish()
{
    std::vector<ColumnPtr> columns;
    for (ColumnBuilder &builder : m_builders)
        columns.push_back(builder.finish());
    m_lineage.lines = LineMap::fromJumps(std::move(m_jumps));
    return Table(std::move(m_schema), std::move(columns),
                 std::make_shared<const Lineage>(std::move(m_lineage)));
}

} // namespace sphygma
