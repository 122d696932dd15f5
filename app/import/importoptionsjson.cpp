// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importoptionsjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

void put(QJsonObject &json, const QString &key, const std::optional<QString> &text)
{
    if (text)
        json[key] = *text;
}

void put(QJsonObject &json, const QString &key, const std::optional<QChar> &sign)
{
    if (sign)
        json[key] = sign->isNull() ? QString() : QString(*sign);
}

void put(QJsonObject &json, const QString &key, const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object[it.key()] = it.value();
    if (!object.isEmpty())
        json[key] = object;
}

void take(const QJsonValue &json, std::optional<QString> &text)
{
    if (json.isString())
        text = json.toString();
}

void take(const QJsonValue &json, std::optional<QChar> &sign)
{
    if (json.isString())
        sign = json.toString().isEmpty() ? QChar() : json.toString()[0];
}

void take(const QJsonValue &json, QHash<QString, QString> &texts)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString())
            texts.insert(it.key(), it.value().toString());
    }
}

QHash<QString, QString> typeIds(const QHash<QString, ColumnType> &types)
{
    QHash<QString, QString> ids;
    for (auto it = types.begin(); it != types.end(); ++it)
        ids.insert(it.key(), typeId(it.value()));
    return ids;
}

QHash<QString, QString> signTexts(const QHash<QString, QChar> &signOf)
{
    QHash<QString, QString> texts;
    for (auto it = signOf.begin(); it != signOf.end(); ++it)
        texts.insert(it.key(), QString(it.value()));
    return texts;
}

QHash<QString, QString> orderTexts(const QHash<QString, DateOrder> &orders)
{
    QHash<QString, QString> texts;
    for (auto it = orders.begin(); it != orders.end(); ++it)
        texts.insert(it.key(), it.value() == DateOrder::MonthFirst ? u"monthFirst"_s : u"dayFirst"_s);
    return texts;
}

void takeColumns(const QJsonValue &json, ImportOptions &options)
{
    QHash<QString, QString> types, decimals, orders;
    take(json[u"columnTypes"], types);
    for (auto it = types.begin(); it != types.end(); ++it) {
        if (const auto type = typeFromId(it.value()))
            options.columnTypes.insert(it.key(), *type);
    }
    take(json[u"columnDecimals"], decimals);
    for (auto it = decimals.begin(); it != decimals.end(); ++it) {
        if (it.value() == u"."_s || it.value() == u","_s)
            options.columnDecimals.insert(it.key(), it.value()[0]);
    }
    take(json[u"columnDateOrders"], orders);
    for (auto it = orders.begin(); it != orders.end(); ++it)
        options.columnDateOrders.insert(
            it.key(), it.value() == u"monthFirst"_s ? DateOrder::MonthFirst : DateOrder::DayFirst);
}

} // namespace

QJsonObject importOptionsJson(const ImportOptions &options)
{
    QJsonObject json;
    if (!options.table.isEmpty())
        json[u"table"_s] = options.table;
    put(json, u"encoding"_s, options.encoding);
    put(json, u"delimiter"_s, options.delimiter);
    put(json, u"quote"_s, options.quote);
    put(json, u"escape"_s, options.escape);
    put(json, u"commentSign"_s, options.commentSign);
    put(json, u"decimalSign"_s, options.decimalSign);
    put(json, u"thousandsSign"_s, options.thousandsSign);
    if (options.dateOrder)
        json[u"dateOrder"_s] = static_cast<int>(*options.dateOrder);
    if (options.headerLine)
        json[u"headerLine"_s] = *options.headerLine;
    put(json, u"columnTypes"_s, typeIds(options.columnTypes));
    put(json, u"columnDecimals"_s, signTexts(options.columnDecimals));
    put(json, u"columnDateOrders"_s, orderTexts(options.columnDateOrders));
    put(json, u"roles"_s, options.roles);
    put(json, u"units"_s, options.units);
    if (!options.skippedColumns.isEmpty())
        json[u"skippedColumns"_s] = QJsonArray::fromStringList(options.skippedColumns);
    if (options.asText)
        json[u"asText"_s] = true;
    return json;
}

ImportOptions importOptionsFromJson(const QJsonValue &json)
{
    ImportOptions options;
    options.table = json[u"table"].toString();
    take(json[u"encoding"], options.encoding);
    take(json[u"delimiter"], options.delimiter);
    take(json[u"quote"], options.quote);
    take(json[u"escape"], options.escape);
    take(json[u"commentSign"], options.commentSign);
    take(json[u"decimalSign"], options.decimalSign);
    take(json[u"thousandsSign"], options.thousandsSign);
    const int order = json[u"dateOrder"].toInt(-1);
    if (order >= 0 && order <= static_cast<int>(DateOrder::MonthFirst))
        options.dateOrder = static_cast<DateOrder>(order);
    const int line = json[u"headerLine"].toInt(-1);
    if (line >= 0)
        options.headerLine = line;
    takeColumns(json, options);
    take(json[u"roles"], options.roles);
    take(json[u"units"], options.units);
    for (const QJsonValue name : json[u"skippedColumns"].toArray())
        options.skippedColumns.append(name.toString());
    options.asText = json[u"asText"].toBool();
    return options;
}

} // namespace sphygma
