// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/table.h"

#include "app/table/cellformat.h"

namespace sphygma {

Table::Table(Schema schema, std::vector<ColumnPtr> columns, std::shared_ptr<const Lineage> lineage)
    : m_schema(std::move(schema)), m_columns(std::move(columns)), m_lineage(std::move(lineage))
{
    Q_ASSERT(static_cast<size_t>(m_schema.size()) == m_columns.size());
    m_rows = m_columns.empty() ? 0 : m_columns.front()->rowCount();
    m_keptCount = m_rows;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Q_ASSERT(m_columns[i]->rowCount() == m_rows);
        Q_ASSERT(m_columns[i]->type() == m_schema[static_cast<qsizetype>(i)].type);
    }
}

RowSet Table::keptRows() const
{
    return m_kept ? *m_kept : RowSet(m_rows, true);
}

qsizetype Table::indexOf(const QString &name) const
{
    for (qsizetype i = 0; i < m_schema.size(); ++i) {
        if (m_schema[i].name == name)
            return i;
    }
    return -1;
}

qsizetype Table::indexOfRole(const QString &role) const
{
    const auto all = indicesOfRole(role);
    return all.isEmpty() ? -1 : all.first();
}

QList<qsizetype> Table::indicesOfRole(const QString &role) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_schema.size(); ++i) {
        if (m_schema[i].role == role)
            found.append(i);
    }
    return found;
}

Table Table::withSchema(Schema schema) const
{
    Table copy = *this;
    Q_ASSERT(schema.size() == m_schema.size());
    copy.m_schema = std::move(schema);
    return copy;
}

Table Table::withColumn(qsizetype index, ColumnPtr column, ColumnInfo info) const
{
    if (index == columnCount())
        return withInsertedColumn(index, std::move(column), std::move(info));
    Q_ASSERT(column->rowCount() == m_rows && column->type() == info.type);
    Table copy = *this;
    copy.m_schema[index] = std::move(info);
    copy.m_columns[static_cast<size_t>(index)] = std::move(column);
    return copy;
}

Table Table::withInsertedColumn(qsizetype index, ColumnPtr column, ColumnInfo info) const
{
    Q_ASSERT(column->type() == info.type);
    Table copy = *this;
    if (m_columns.empty()) {
        copy.m_rows = column->rowCount();
        copy.m_keptCount = copy.m_rows;
    }
    Q_ASSERT(column->rowCount() == copy.m_rows);
    copy.m_schema.insert(index, std::move(info));
    copy.m_columns.insert(copy.m_columns.begin() + index, std::move(column));
    return copy;
}

Table Table::withoutColumn(qsizetype index) const
{
    Table copy = *this;
    copy.m_schema.removeAt(index);
    copy.m_columns.erase(copy.m_columns.begin() + index);
    return copy;
}

Table Table::withKept(RowSet kept) const
{
    Q_ASSERT(kept.size() == m_rows);
    Table copy = *this;
    copy.m_keptCount = kept.count();
    if (copy.m_keptCount == m_rows)
        copy.m_kept.reset();
    else
        copy.m_kept = std::make_shared<const RowSet>(std::move(kept));
    return copy;
}

QString Table::displayText(qsizetype row, qsizetype index) const
{
    const Column &cells = column(index);
    if (!cells.isValid(row))
        return cells.original(row).value_or(QString());
    const std::string text = cellText(cells.type(), cells.chunkOf(row), row % chunkRows);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

size_t Table::memory() const
{
    size_t bytes = 0;
    for (const ColumnPtr &column : m_columns)
        bytes += column->memory();
    return bytes;
}

} // namespace sphygma
