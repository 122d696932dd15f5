// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pointlayer.h"

#include "ui/charts/plotmarker.h"
#include "ui/charts/plotwindow.h"

#include <QPainter>

namespace sphygma {

// QChart puts its grid at 2, axes at 3 and series at 4.
static constexpr qreal pointZ = 3.5;
static constexpr double spriteSide = 9; // room for every shape
static constexpr double markRadius = 2.7;
static constexpr double screenMargin =
    0.2; // drawn beyond the view on each side, so that a pan has something to show
static constexpr size_t screenPoints = 5000;
static constexpr size_t paperPoints = 5000;
static constexpr double paperPixels = 2.5; // pixels of a crowd's image to 1/96 inch

PointLayer::PointLayer(QGraphicsItem *parent, QThreadPool *pool)
    : PlotLayer(parent, pointZ), m_job(JobSlot::Mode::Coalesce, pool)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PointLayer::order);
}

void PointLayer::setCloud(PointCloudPtr cloud, PointIndexPtr index)
{
    if (cloud == m_cloud && index == m_index)
        return;
    m_cloud = std::move(cloud);
    m_index = std::move(index);
    m_picture = nullptr;
    m_job.cancel();
    m_soon.start();
    update();
}

void PointLayer::setMap(const PlotMap &newMap)
{
    const bool same = newMap.area == map().area && newMap.window == map().window;
    PlotLayer::setMap(newMap);
    if (!same)
        m_soon.start();
}

void PointLayer::setStyle(const PlotStyle &style)
{
    PlotLayer::setStyle(style);
    m_sprite = QPixmap();
    m_soon.start();
}

void PointLayer::setInk(qsizetype ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    m_sprite = QPixmap();
    m_soon.start();
}

CrowdRequest PointLayer::request() const
{
    const bool paper = style().onPaper;
    const double growth = paper ? 0 : screenMargin;
    CrowdRequest request;
    request.cloud = m_cloud;
    request.index = m_index;
    request.window = grownBy(map().window, growth);
    request.pixels = map().area.size() * (1 + 2 * growth);
    request.binPixels = paper ? 1 / paperPixels * 4 : 2.5;
    request.mostPoints = paper ? paperPoints : screenPoints;
    request.ramp = style().ramp(m_ink);
    return request;
}

void PointLayer::order()
{
    if (!m_cloud || m_cloud->x.empty() || map().isEmpty())
        return;
    m_job.start<CrowdPicturePtr>(
        [request = request()](Progress &progress) { return makeCrowdPicture(request, progress); },
        [this](const Result<CrowdPicturePtr> &picture) { accept(picture); });
}

void PointLayer::makeNow()
{
    m_soon.stop();
    m_job.cancel();
    NoProgress progress;
    if (m_cloud && !m_cloud->x.empty() && !map().isEmpty())
        accept(makeCrowdPicture(request(), progress));
}

void PointLayer::accept(const Result<CrowdPicturePtr> &picture)
{
    if (!picture)
        return; // only cancelling fails, and the next request follows
    m_picture = *picture;
    update();
    emit pictureChanged();
}

void PointLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_picture || map().isEmpty())
        return;
    painter->save();
    painter->setClipRect(map().area);
    if (m_picture->isDensity())
        paintDensity(*painter);
    else if (style().onPaper)
        paintVectors(*painter);
    else
        paintSprites(*painter);
    painter->restore();
}

/// With a colour table where the colours are few: a picture records its images as PNG, which is several times
/// quicker with one byte a pixel.
static QImage withColourTable(const QImage &image)
{
    QList<QRgb> colours;
    QHash<QRgb, uchar> places;
    QImage indexed(image.size(), QImage::Format_Indexed8);
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *to = indexed.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            auto place = places.constFind(from[x]);
            if (place == places.constEnd()) {
                if (colours.size() == 256)
                    return image;
                place = places.insert(from[x], static_cast<uchar>(colours.size()));
                colours += from[x];
            }
            to[x] = *place;
        }
    }
    indexed.setColorTable(colours);
    return indexed;
}

/// The image at the resolution of paper: a viewer of a PDF would smooth an image of a few large pixels.
static QImage enlarged(const QImage &density, const QSizeF &size)
{
    const QSize wanted = (size * paperPixels).toSize().expandedTo(QSize(1, 1));
    return withColourTable(density).scaled(wanted, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

void PointLayer::paintDensity(QPainter &painter) const
{
    const QRectF target = map().toScene(m_picture->window);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    if (m_ink != PlotStyle::systolicInk)
        painter.setOpacity(painter.opacity() * 0.75); // crowds may overlap
    if (style().onPaper)
        painter.drawImage(target, enlarged(m_picture->density, target.size()));
    else
        painter.drawImage(target, m_picture->density);
}

const QPixmap &PointLayer::sprite(qreal pixelRatio) const
{
    if (!m_sprite.isNull() && m_sprite.devicePixelRatio() == pixelRatio)
        return m_sprite;
    m_sprite = QPixmap((QSizeF(spriteSide, spriteSide) * pixelRatio).toSize());
    m_sprite.setDevicePixelRatio(pixelRatio);
    m_sprite.fill(Qt::transparent);
    QPainter painter(&m_sprite);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarker(painter, m_ink, style().mark(m_ink), {spriteSide / 2, spriteSide / 2}, markRadius);
    return m_sprite;
}

void PointLayer::paintSprites(QPainter &painter) const
{
    const QPixmap &pixmap = sprite(painter.device()->devicePixelRatioF());
    const qreal scale = 1 / pixmap.devicePixelRatio();
    std::vector<QPainter::PixmapFragment> marks;
    marks.reserve(m_picture->points.size());
    for (const quint32 i : m_picture->points) {
        const QPointF at =
            map().toScene(static_cast<double>(m_cloud->x[i]), static_cast<double>(m_cloud->y[i]));
        marks.push_back(
            QPainter::PixmapFragment::create(at, QRectF(QPointF(), QSizeF(pixmap.size())), scale, scale));
    }
    painter.drawPixmapFragments(marks.data(), static_cast<int>(marks.size()), pixmap);
}

void PointLayer::paintVectors(QPainter &painter) const
{
    for (const quint32 i : m_picture->points)
        paintMarker(painter, m_ink, style().mark(m_ink),
                    map().toScene(static_cast<double>(m_cloud->x[i]), static_cast<double>(m_cloud->y[i])),
                    2.2);
}

} // namespace sphygma
