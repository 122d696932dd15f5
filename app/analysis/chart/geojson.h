// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QPointF>

namespace sphygma {

/// One region of a map: its properties as text, and its rings in degrees (longitude, latitude).
struct Region
{
    QHash<QString, QString> properties;
    QList<QList<QPointF>> rings; ///< outlines and holes
};

/// The polygons of a GeoJSON feature collection (RFC 7946). DoesNotFit when it holds none.
Result<QList<Region>> regionsOfGeoJson(const QByteArray &json);

/// The property whose values are most often among \a names; empty when none of them ever is.
QString keyProperty(const QList<Region> &regions, const QStringList &names);

} // namespace sphygma
