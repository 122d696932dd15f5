// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

#include <QJsonObject>

#include <optional>

namespace sphygma {

/// What is known of a column beside its cells.
struct ColumnDescription
{
    ColumnInfo info;
    std::vector<QString> reasonNames;
    NumberFormat format;
};

/// What is known of a table beside its cells.
struct TableDescription
{
    qsizetype rows = 0;
    std::vector<ColumnDescription> columns;
    bool hasLineage = false;
    QList<SourceFile> sources;
};

TableDescription describe(const Table &table);
QJsonObject descriptionJson(const TableDescription &description);
/// Nothing unless every column has a known type and no more reasons than a cell can name.
std::optional<TableDescription> descriptionFromJson(const QJsonObject &json);

/// Where rows begin, compressed; empty for none.
QByteArray packLines(const LineMap &lines);
/// Nothing for bytes that are no such map of at most \a rows rows, in ascending order.
std::optional<LineMap> unpackLines(const QByteArray &bytes, qsizetype rows);

} // namespace sphygma
