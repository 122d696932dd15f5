// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartspec.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array pressureIds{"systolic", "diastolic", "both", "pulsePressure", "meanArterial"};

/// The choices that are on or off.
struct Flag
{
    const char *key;
    bool ChartSpec::*value;
};

constexpr std::array flags{Flag{"showThreshold", &ChartSpec::showThreshold},
                           Flag{"showCurve", &ChartSpec::showCurve},
                           Flag{"showCentiles", &ChartSpec::showCentiles},
                           Flag{"showRegression", &ChartSpec::showRegression},
                           Flag{"showInterval", &ChartSpec::showInterval},
                           Flag{"showMargins", &ChartSpec::showMargins},
                           Flag{"jitter", &ChartSpec::jitter}};

Error unreadable(const QString &key)
{
    return {Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "The chart cannot be read: “%1” is not what it should be.")
                .arg(key),
            {}};
}

QJsonArray windowToJson(const DataWindow &w)
{
    return {w.xMin, w.xMax, w.yMin, w.yMax};
}

std::optional<DataWindow> windowFromJson(const QJsonValue &json)
{
    const QJsonArray edges = json.toArray();
    if (edges.size() != 4)
        return {};
    const DataWindow w{edges[0].toDouble(), edges[1].toDouble(), edges[2].toDouble(), edges[3].toDouble()};
    const bool valid = w.xMax > w.xMin && w.yMax > w.yMin && std::isfinite(w.xMax - w.xMin)
        && std::isfinite(w.yMax - w.yMin);
    return valid ? std::optional(w) : std::nullopt;
}

/// A number, or a day as "2024-01-31".
void insertEnd(QJsonObject &json, const QString &key, std::optional<double> number, QDate day)
{
    if (number)
        json.insert(key, *number);
    else if (day.isValid())
        json.insert(key, day.toString(Qt::ISODate));
}

/// False for what is there and is neither.
bool readEnd(const QJsonValue &json, std::optional<double> &number, QDate &day)
{
    if (json.isDouble())
        number = json.toDouble();
    else
        day = QDate::fromString(json.toString(), Qt::ISODate);
    return number || day.isValid() || json.isNull() || json.isUndefined();
}

QJsonArray filtersToJson(const QList<ChartFilter> &filters)
{
    QJsonArray json;
    for (const ChartFilter &filter : filters) {
        QJsonObject entry{{u"column"_s, filter.column}};
        if (!filter.isRange())
            entry.insert(u"values"_s, QJsonArray::fromStringList(filter.values));
        insertEnd(entry, u"from"_s, filter.from, filter.since);
        insertEnd(entry, u"to"_s, filter.to, filter.until);
        if (filter.onlyHere)
            entry.insert(u"onlyHere"_s, true);
        json.append(entry);
    }
    return json;
}

/// Nothing where an end of a range cannot be read: rows would be shown that are not asked for.
std::optional<QList<ChartFilter>> filtersFromJson(const QJsonArray &json)
{
    QList<ChartFilter> filters;
    for (const QJsonValue &entry : json) {
        ChartFilter filter{entry[u"column"].toString(), {}};
        const QJsonArray values = entry[u"values"].toArray();
        for (const QJsonValue &value : values)
            filter.values += value.toString();
        if (!readEnd(entry[u"from"], filter.from, filter.since)
            || !readEnd(entry[u"to"], filter.to, filter.until)
            || (filter.isOfDays() && (filter.from || filter.to)))
            return {};
        filter.onlyHere = entry[u"onlyHere"].toBool();
        if (!filter.column.isEmpty() && !filter.isEmpty())
            filters += filter;
    }
    return filters;
}

void writeColumns(const ChartSpec &spec, QJsonObject &json)
{
    for (const auto &[key, column] : {std::pair(u"x"_s, spec.x), {u"y"_s, spec.y}, {u"by"_s, spec.by}}) {
        if (!column.isEmpty())
            json.insert(key, column);
    }
    if (!spec.columns.isEmpty())
        json.insert(u"columns"_s, QJsonArray::fromStringList(spec.columns));
    if (!spec.options.isEmpty())
        json.insert(u"options"_s, spec.options);
}

void readColumns(const QJsonObject &json, ChartSpec &spec)
{
    spec.x = json[u"x"].toString();
    spec.y = json[u"y"].toString();
    spec.by = json[u"by"].toString();
    for (const QJsonValue column : json[u"columns"].toArray())
        spec.columns.append(column.toString());
    spec.options = json[u"options"].toObject();
}

} // namespace

QList<ChartFilter> ChartSpec::sharedFilters() const
{
    QList<ChartFilter> shared = filters;
    shared.removeIf([](const ChartFilter &filter) { return filter.onlyHere; });
    return shared;
}

QJsonObject ChartSpec::toJson() const
{
    QJsonObject json{{u"kind"_s, kind},
                     {u"pressure"_s, QString::fromLatin1(pressureIds[static_cast<size_t>(pressure)])},
                     {u"guideline"_s, guideline},
                     {u"threshold"_s, threshold}};
    for (const Flag &flag : flags)
        json.insert(QString::fromLatin1(flag.key), this->*flag.value);
    if (!colourBy.isEmpty())
        json.insert(u"colourBy"_s, colourBy);
    if (!splitBy.isEmpty())
        json.insert(u"splitBy"_s, splitBy);
    if (!filters.isEmpty())
        json.insert(u"filters"_s, filtersToJson(filters));
    if (window)
        json.insert(u"window"_s, windowToJson(*window));
    writeColumns(*this, json);
    return json;
}

Result<ChartSpec> ChartSpec::fromJson(const QJsonObject &json)
{
    ChartSpec spec;
    spec.kind = json[u"kind"].toString(spec.kind);
    if (spec.kind.isEmpty())
        return unreadable(u"kind"_s);
    readColumns(json, spec);
    const QString pressureId = json[u"pressure"].toString(QString::fromLatin1(pressureIds[0]));
    bool known = false;
    for (size_t i = 0; i < pressureIds.size(); ++i) {
        if (pressureId == QLatin1String(pressureIds[i])) {
            spec.pressure = static_cast<PressureChoice>(i);
            known = true;
        }
    }
    if (!known)
        return unreadable(u"pressure"_s);
    spec.guideline = json[u"guideline"].toString(spec.guideline);
    spec.threshold = json[u"threshold"].toDouble(spec.threshold);
    for (const Flag &flag : flags)
        spec.*flag.value = json[QLatin1String(flag.key)].toBool(spec.*flag.value);
    spec.colourBy = json[u"colourBy"].toString();
    spec.splitBy = json[u"splitBy"].toString();
    const auto filters = filtersFromJson(json[u"filters"].toArray());
    if (!filters)
        return unreadable(u"filters"_s);
    spec.filters = *filters;
    if (json.contains(u"window"_s)) {
        spec.window = windowFromJson(json[u"window"]);
        if (!spec.window)
            return unreadable(u"window"_s);
    }
    return spec;
}

} // namespace sphygma
