// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crowdpicture.h"

#include "ui/charts/grain.h"
#include "ui/charts/plotwindow.h"

#include <array>
#include <cmath>

namespace sphygma {

QColor rampColor(const QList<QColor> &ramp, double share)
{
    if (ramp.size() < 2)
        return ramp.value(0);
    const double at = std::clamp(share, 0.0, 1.0) * static_cast<double>(ramp.size() - 1);
    const auto from = std::min<qsizetype>(static_cast<qsizetype>(at), ramp.size() - 2);
    const auto t = static_cast<float>(at - static_cast<double>(from));
    const QColor &a = ramp[from], &b = ramp[from + 1];
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * t, a.greenF() + (b.greenF() - a.greenF()) * t,
                            a.blueF() + (b.blueF() - a.blueF()) * t);
}

static std::array<QRgb, 256> colourTable(const QList<QColor> &ramp)
{
    std::array<QRgb, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = rampColor(ramp, static_cast<double>(i) / 255).rgb();
    return table;
}

/// Colours by the logarithm of the count, bent so that the dense middle still shows its shape; an empty bin
/// is clear.
static QImage coloured(const DensityGrid &grid, const QList<QColor> &ramp)
{
    constexpr double bend = 1.5;
    const std::array<QRgb, 256> table = colourTable(ramp);
    const double perLog = grid.highest > 1 ? 1 / std::log(static_cast<double>(grid.highest)) : 0;
    const auto colour = [&](quint32 count) {
        const double share = std::pow(std::log(static_cast<double>(count)) * perLog, bend);
        return table[std::min<size_t>(255, static_cast<size_t>(share * 255 + 0.5))];
    };
    std::array<QRgb, 4096> few{};
    few[0] =
        table[0] & 0x00FFFFFF; // clear, in the palest tint: a viewer that smooths mixes no black into edges
    for (size_t count = 1; count < few.size(); ++count)
        few[count] = colour(static_cast<quint32>(count));
    QImage image(grid.columns, grid.rows, QImage::Format_ARGB32);
    for (int row = 0; row < grid.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(grid.rows - 1 - row));
        for (int column = 0; column < grid.columns; ++column) {
            const quint32 count = grid.at(column, row);
            line[column] = count < few.size() ? few[count] : colour(count);
        }
    }
    return image;
}

/// Looks through all points; nothing when more than \a most lie inside.
static std::optional<std::vector<quint32>> searched(const PointCloud &cloud, const DataWindow &window,
                                                    size_t most)
{
    std::vector<quint32> found;
    for (size_t i = 0; i < cloud.x.size() && found.size() <= most; ++i) {
        const auto x = static_cast<double>(cloud.x[i]), y = static_cast<double>(cloud.y[i]);
        if (x >= window.xMin && x <= window.xMax && y >= window.yMin && y <= window.yMax)
            found.push_back(static_cast<quint32>(i));
    }
    if (found.size() > most)
        return std::nullopt;
    return found;
}

static Result<CrowdPicturePtr> makeDensity(const CrowdRequest &request, Progress &progress)
{
    const PointCloud &cloud = *request.cloud;
    const DataWindow &w = request.window;
    const double xGrain = request.index ? request.index->xGrain() : grainOf(cloud.x);
    const double yGrain = request.index ? request.index->yGrain() : grainOf(cloud.y);
    const BinAxis xs = binsFor(w.xMin, w.xMax, xGrain, request.binPixels * spanX(w) / request.pixels.width());
    const BinAxis ys =
        binsFor(w.yMin, w.yMax, yGrain, request.binPixels * spanY(w) / request.pixels.height());
    const DataWindow bins{xs.first, xs.last(), ys.first, ys.last()};
    const Result<DensityGrid> grid = binValues(cloud.x, cloud.y, bins, xs.count, ys.count, progress);
    if (!grid)
        return grid.error();
    auto picture = std::make_shared<CrowdPicture>();
    picture->window = bins;
    picture->density = coloured(*grid, request.ramp);
    picture->inside = grid->inside;
    picture->highest = grid->highest;
    return CrowdPicturePtr(std::move(picture));
}

Result<CrowdPicturePtr> makeCrowdPicture(const CrowdRequest &request, Progress &progress)
{
    auto points = request.index ? request.index->pointsIn(request.window, request.mostPoints)
                                : searched(*request.cloud, request.window, request.mostPoints);
    if (!points)
        return makeDensity(request, progress);
    auto picture = std::make_shared<CrowdPicture>();
    picture->window = request.window;
    picture->inside = static_cast<qint64>(points->size());
    picture->points = std::move(*points);
    return CrowdPicturePtr(std::move(picture));
}

} // namespace sphygma
