// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/jobslot.h"
#include "ui/charts/crowdpicture.h"
#include "ui/charts/plotlayer.h"

#include <QPixmap>
#include <QTimer>

namespace sphygma {

/// The points of one cloud: sprites while few are in view, a density image when they are many. Pictures are
/// made off the GUI thread; until a new one lands, the old one is drawn where it belongs.
class PointLayer final : public PlotLayer
{
    Q_OBJECT

public:
    /// \a pool must outlive the layer.
    PointLayer(QGraphicsItem *parent, QThreadPool *pool);

    void setCloud(PointCloudPtr cloud, PointIndexPtr index);
    void setMap(const PlotMap &map) override;
    void setStyle(const PlotStyle &style) override;
    void setInk(qsizetype ink); ///< see PlotStyle

    /// True while the picture shown is not yet that of the window.
    bool isBehind() const { return m_soon.isActive() || m_job.isRunning(); }

    bool isDensity() const { return m_picture && m_picture->isDensity(); }

    const CrowdPicturePtr &picture() const { return m_picture; }

    /// Makes the picture here and now, for paper.
    void makeNow();

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

signals:
    void pictureChanged();

private:
    CrowdRequest request() const;
    void order();
    void accept(const Result<CrowdPicturePtr> &picture);
    void paintDensity(QPainter &painter) const;
    void paintSprites(QPainter &painter) const;
    void paintVectors(QPainter &painter) const;
    const QPixmap &sprite(qreal pixelRatio) const;

    PointCloudPtr m_cloud;
    PointIndexPtr m_index;
    CrowdPicturePtr m_picture;
    qsizetype m_ink = 0;
    QTimer m_soon;
    JobSlot m_job;
    mutable QPixmap m_sprite;
};

} // namespace sphygma
