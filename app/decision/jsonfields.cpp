// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/jsonfields.h"

namespace sphygma {

QString JsonFields::text(const char *key, const QString &fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isString())
        wrong(key);
    return value.toString();
}

QString JsonFields::requiredText(const char *key)
{
    const QString found = text(key);
    if (found.trimmed().isEmpty())
        wrong(key);
    return found;
}

QStringList JsonFields::texts(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        wrong(key);
    QStringList found;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            wrong(key);
        found.append(item.toString());
    }
    return found;
}

bool JsonFields::flag(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        wrong(key);
    return value.toBool();
}

double JsonFields::requiredNumber(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isDouble())
        wrong(key);
    return value.toDouble();
}

double JsonFields::numberBetween(const char *key, double low, double high, std::optional<double> fallback)
{
    if (!has(key) && fallback)
        return *fallback;
    const double number = requiredNumber(key);
    if (!(number >= low && number <= high)) {
        wrong(key);
        return low;
    }
    return number;
}

QList<std::optional<double>> JsonFields::numbers(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        wrong(key);
    QList<std::optional<double>> found;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isDouble() && !item.isNull())
            wrong(key);
        found.append(item.isDouble() ? std::optional(item.toDouble()) : std::nullopt);
    }
    return found;
}

QDate JsonFields::date(const char *key)
{
    const QString found = text(key);
    const QDate day = QDate::fromString(found, Qt::ISODate);
    if (!found.isEmpty() && !day.isValid())
        wrong(key);
    return day;
}

JsonFields JsonFields::object(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        wrong(key);
    return {value.toObject(), pathTo(key), *m_wrong};
}

QList<JsonFields> JsonFields::objects(const char *key, qsizetype least)
{
    const QJsonValue value = take(key);
    const QJsonArray items = value.toArray();
    if (!value.isArray() || items.size() < least)
        wrong(key);
    QList<JsonFields> found;
    for (const QJsonValue &item : items) {
        if (!item.isObject())
            wrong(key);
        found.append({item.toObject(), pathTo(key), *m_wrong});
    }
    return found;
}

void JsonFields::finish()
{
    const QStringList all = m_object.keys();
    for (const QString &key : all) {
        if (!m_read.contains(key))
            wrong(key.toLatin1().constData());
    }
}

} // namespace sphygma
