// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/pointindex.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QSizeF>

namespace sphygma {

/// What one window of a cloud looks like: its points while they are few, else how dense they lie. Made off
/// the GUI thread from immutable parts.
struct CrowdPicture
{
    DataWindow window; ///< the part of the data plane it covers
    QImage density; ///< one pixel a bin, row 0 at the top; null when points are listed
    std::vector<quint32> points; ///< numbers into the cloud
    qint64 inside = 0;
    quint32 highest = 0; ///< points in the fullest bin

    bool isDensity() const { return !density.isNull(); }
};

using CrowdPicturePtr = std::shared_ptr<const CrowdPicture>;

/// What to draw, and how finely.
struct CrowdRequest
{
    PointCloudPtr cloud;
    PointIndexPtr index; ///< null: the points are looked through one by one
    DataWindow window;
    QSizeF pixels; ///< of the window on screen
    double binPixels = 2.5; ///< a bin is at least so large
    size_t mostPoints = 5000; ///< more are drawn as density
    QList<QColor> ramp; ///< fewer … more
};

Result<CrowdPicturePtr> makeCrowdPicture(const CrowdRequest &request, Progress &progress);

/// The colour of a bin of \a share (0 … 1, of the logarithm of the highest count) on \a ramp.
QColor rampColor(const QList<QColor> &ramp, double share);

} // namespace sphygma
