// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/geojson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace sphygma {

using namespace Qt::StringLiterals;

static void addPolygon(Region &region, const QJsonArray &rings)
{
    for (const QJsonValue ring : rings) {
        QList<QPointF> points;
        for (const QJsonValue position : ring.toArray()) {
            const QJsonArray pair = position.toArray();
            if (pair.size() >= 2 && pair[0].isDouble() && pair[1].isDouble())
                points.append({pair[0].toDouble(), pair[1].toDouble()});
        }
        if (points.size() >= 3)
            region.rings.append(points);
    }
}

Result<QList<Region>> regionsOfGeoJson(const QByteArray &json)
{
    const QJsonArray features = QJsonDocument::fromJson(json)[u"features"].toArray();
    QList<Region> regions;
    for (const QJsonValue feature : features) {
        const QJsonValue geometry = feature[u"geometry"];
        const QJsonArray coordinates = geometry[u"coordinates"].toArray();
        Region region;
        if (geometry[u"type"].toString() == u"Polygon"_s)
            addPolygon(region, coordinates);
        for (const QJsonValue polygon :
             geometry[u"type"].toString() == u"MultiPolygon"_s ? coordinates : QJsonArray())
            addPolygon(region, polygon.toArray());
        const QJsonObject properties = feature[u"properties"].toObject();
        for (auto at = properties.begin(); at != properties.end(); ++at)
            region.properties.insert(at.key(), at->toVariant().toString());
        if (feature[u"id"].isString() || feature[u"id"].isDouble())
            region.properties.insert(u"id"_s, feature[u"id"].toVariant().toString());
        if (!region.rings.isEmpty())
            regions.append(region);
    }
    if (regions.isEmpty())
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "The file holds no regions."),
                     QCoreApplication::translate("sphygma", "Choose a GeoJSON file with polygons.")};
    return regions;
}

QString keyProperty(const QList<Region> &regions, const QStringList &names)
{
    std::map<QString, int> hits; // in alphabetical order, so that a draw has one winner
    for (const Region &region : regions) {
        for (auto at = region.properties.begin(); at != region.properties.end(); ++at)
            hits[at.key()] += names.contains(at.value());
    }
    const auto best = std::max_element(hits.begin(), hits.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return best == hits.end() || best->second == 0 ? QString() : best->first;
}

} // namespace sphygma
