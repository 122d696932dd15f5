// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/rawdescription.h"

#include "app/project/bytes.h"
#include "app/project/chunkcodec.h"
#include "app/project/importreportjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr size_t mostReasons = 256 - static_cast<size_t>(Reason::FirstNamed);

TableDescription describe(const Table &table)
{
    Q_ASSERT(!table.kept()); // a raw table keeps every row
    TableDescription description;
    description.rows = table.rowCount();
    for (qsizetype i = 0; i < table.columnCount(); ++i) {
        const Column &column = table.column(i);
        description.columns.push_back({table.info(i), column.reasonNames(), column.numberFormat()});
    }
    description.hasLineage = table.lineage() != nullptr;
    if (table.lineage())
        description.sources = table.lineage()->sources;
    return description;
}

static QJsonArray labelsJson(const QList<ValueLabel> &labels)
{
    QJsonArray pairs;
    for (const ValueLabel &label : labels)
        pairs.append(QJsonArray{label.code, label.label});
    return pairs;
}

static QList<ValueLabel> labelsFromJson(const QJsonArray &pairs)
{
    QList<ValueLabel> labels;
    for (const QJsonValue pair : pairs)
        labels.append({pair[0].toString(), pair[1].toString()});
    return labels;
}

static QJsonObject columnJson(const ColumnDescription &column)
{
    QJsonArray reasons;
    for (const QString &name : column.reasonNames)
        reasons.append(name);
    QJsonObject json{{u"name"_s, column.info.name},
                     {u"label"_s, column.info.label},
                     {u"type"_s, typeId(column.info.type)},
                     {u"role"_s, column.info.role},
                     {u"unit"_s, column.info.unit},
                     {u"source"_s, column.info.source},
                     {u"reasons"_s, reasons},
                     {u"decimals"_s, column.format.decimals},
                     {u"decimalSign"_s, int(column.format.decimalSign)},
                     {u"thousandsSign"_s, int(column.format.thousandsSign)}};
    if (!column.info.valueLabels.isEmpty())
        json.insert(u"valueLabels"_s, labelsJson(column.info.valueLabels));
    return json;
}

QJsonObject descriptionJson(const TableDescription &description)
{
    QJsonArray columns, sources;
    for (const ColumnDescription &column : description.columns)
        columns.append(columnJson(column));
    for (const SourceFile &source : description.sources)
        sources.append(sourceJson(source));
    return {{u"rows"_s, qint64(description.rows)},
            {u"columns"_s, columns},
            {u"hasLineage"_s, description.hasLineage},
            {u"sources"_s, sources}};
}

static std::optional<ColumnDescription> columnFromJson(const QJsonValue &json)
{
    const auto type = typeFromId(json[u"type"].toString());
    const QJsonArray reasons = json[u"reasons"].toArray();
    if (!type || static_cast<size_t>(reasons.size()) > mostReasons)
        return {};
    ColumnDescription column;
    column.info = {json[u"name"].toString(),
                   json[u"label"].toString(),
                   *type,
                   json[u"role"].toString(),
                   json[u"unit"].toString(),
                   json[u"source"].toString(),
                   labelsFromJson(json[u"valueLabels"].toArray())};
    for (const QJsonValue reason : reasons)
        column.reasonNames.push_back(reason.toString());
    column.format.decimals = json[u"decimals"].toInt();
    column.format.decimalSign = static_cast<char16_t>(json[u"decimalSign"].toInt());
    column.format.thousandsSign = static_cast<char16_t>(json[u"thousandsSign"].toInt());
    return column;
}

std::optional<TableDescription> descriptionFromJson(const QJsonObject &json)
{
    TableDescription description;
    description.rows = json[u"rows"].toInteger(-1);
    if (description.rows < 0)
        return {};
    for (const QJsonValue value : json[u"columns"].toArray()) {
        auto column = columnFromJson(value);
        if (!column)
            return {};
        description.columns.push_back(std::move(*column));
    }
    if (description.columns.empty() && description.rows != 0)
        return {};
    description.hasLineage = json[u"hasLineage"].toBool();
    for (const QJsonValue source : json[u"sources"].toArray())
        description.sources.append(sourceFromJson(source));
    return description;
}

QByteArray packLines(const LineMap &lines)
{
    if (lines.jumps().empty())
        return {};
    ByteWriter out;
    out.put(static_cast<quint64>(lines.jumps().size()));
    for (const LineMap::Jump &jump : lines.jumps()) {
        out.put(static_cast<qint64>(jump.row));
        out.put(jump.offset);
    }
    ByteWriter framed;
    framed.put(static_cast<qint64>(out.bytes().size()));
    const QByteArray data = compressed(out.bytes());
    framed.putText(std::string_view(data.constData(), static_cast<size_t>(data.size())));
    return framed.bytes();
}

std::optional<LineMap> unpackLines(const QByteArray &bytes, qsizetype rows)
{
    if (bytes.isEmpty())
        return LineMap();
    ByteReader framed(bytes);
    const auto size = framed.get<qint64>();
    const auto most = static_cast<qint64>(sizeof(quint64) + 16 * static_cast<size_t>(rows));
    const auto data =
        framed.isGood() && size <= most ? uncompressed(bytes.sliced(sizeof size), size) : std::nullopt;
    if (!data)
        return {};
    ByteReader in(*data);
    const auto count = in.get<quint64>();
    if (count != in.left() / 16)
        return {};
    std::vector<LineMap::Jump> jumps(count);
    for (size_t i = 0; i < count; ++i) {
        jumps[i] = {static_cast<qsizetype>(in.get<qint64>()), in.get<qint64>()};
        if (jumps[i].row < 0 || (i > 0 && jumps[i].row <= jumps[i - 1].row))
            return {};
    }
    return in.isDone() ? std::optional(LineMap::fromJumps(std::move(jumps))) : std::nullopt;
}

} // namespace sphygma
