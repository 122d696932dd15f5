// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agepressure.h"

#include "app/analysis/compensatedsum.h"
#include "app/analysis/presentvalues.h"
#include "app/clinical/unit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

Error notNumbers(const Table &table, qsizetype column, const QString &role)
{
    if (column < 0) {
        return {Error::Kind::DoesNotFit,
                QCoreApplication::translate("sphygma", "No column holds the %1.").arg(role),
                QCoreApplication::translate("sphygma", "Choose it under Clean, on the page Columns.")};
    }
    return {
        Error::Kind::DoesNotFit,
        QCoreApplication::translate("sphygma", "Column “%1” holds no numbers, so it cannot be drawn as %2.")
            .arg(table.info(column).name, role),
        QCoreApplication::translate("sphygma", "Choose another column under Clean, on the page Columns.")};
}

bool isNumbers(const Table &table, qsizetype column)
{
    return column >= 0 && table.column(column).storage() == Storage::Number;
}

/// What to multiply a column by to have it in \a target; 1 where its unit is unknown.
double factorTo(const ColumnInfo &info, const QString &analyte, const QString &target)
{
    const auto conversion = UnitBook().conversion(analyte, info.unit, target);
    return conversion ? conversion->factor : 1;
}

/// The smallest window around points.
class Extent
{
public:
    void add(float x, float y)
    {
        m_window = m_count == 0
            ? DataWindow{x, x, y, y}
            : DataWindow{std::min<double>(m_window.xMin, x), std::max<double>(m_window.xMax, x),
                         std::min<double>(m_window.yMin, y), std::max<double>(m_window.yMax, y)};
        ++m_count;
    }

    qint64 count() const { return m_count; }

    DataWindow window() const { return m_window; }

private:
    DataWindow m_window{0, 0, 0, 0};
    qint64 m_count = 0;
};

} // namespace

Status checkPointColumns(const Table &table, qsizetype ageColumn, qsizetype pressureColumn)
{
    if (!isNumbers(table, ageColumn))
        return notNumbers(table, ageColumn, QCoreApplication::translate("sphygma", "age"));
    if (!isNumbers(table, pressureColumn))
        return notNumbers(table, pressureColumn, QCoreApplication::translate("sphygma", "pressure"));
    return ok();
}

void PointCloud::compact()
{
    x.compact();
    y.compact();
    rows.compact();
}

void measureExtent(PointCloud &cloud)
{
    Extent all, usual;
    for (size_t i = 0; i < cloud.x.size(); ++i) {
        const float x = cloud.x[i], y = cloud.y[i];
        all.add(x, y);
        if (x >= 0 && x <= 120 && y >= 0 && y <= 300)
            usual.add(x, y);
    }
    cloud.extent = all.window();
    cloud.usual = usual.count() > 0 ? usual.window() : all.window();
    cloud.unusual = usual.count() > 0 ? all.count() - usual.count() : 0;
}

Result<PointCloud> gatherCloud(const Table &table, qsizetype ageColumn, qsizetype pressureColumn,
                               Progress &progress)
{
    if (const Status fits = checkPointColumns(table, ageColumn, pressureColumn); !fits)
        return fits.error();
    PointCloud cloud;
    cloud.xColumn = table.info(ageColumn).name;
    cloud.yColumn = table.info(pressureColumn).name;
    const auto room = static_cast<size_t>(table.keptCount());
    cloud.x.reserve(room);
    cloud.y.reserve(room);
    RowSet rows(table.rowCount());
    const double toYears = factorTo(table.info(ageColumn), u"age"_s, u"a"_s);
    const double toMercury = factorTo(table.info(pressureColumn), u"pressure"_s, u"mm[Hg]"_s);
    const auto &ages = table.column(ageColumn).chunks();
    const auto &pressures = table.column(pressureColumn).chunks();
    for (size_t chunk = 0; chunk < ages.size(); ++chunk) {
        const auto first = static_cast<qint64>(chunk) * chunkRows;
        if (!progress.update(first, table.rowCount()))
            return Error::cancelled();
        const Chunk *const columns[]{ages[chunk].get(), pressures[chunk].get()};
        forEachPresent(table, static_cast<qsizetype>(chunk), columns, [&](qsizetype row) {
            const auto i = static_cast<size_t>(row);
            cloud.x.push_back(static_cast<float>(columns[0]->numbers[i] * toYears));
            cloud.y.push_back(static_cast<float>(columns[1]->numbers[i] * toMercury));
            rows.insert(first + row);
        });
    }
    cloud.rows = PointRows(std::move(rows));
    cloud.missing = table.keptCount() - static_cast<qint64>(cloud.x.size());
    measureExtent(cloud);
    return cloud;
}

Result<PointCloudPtr> gatherPoints(const Table &table, qsizetype ageColumn, qsizetype pressureColumn,
                                   Progress &progress)
{
    Result<PointCloud> cloud = gatherCloud(table, ageColumn, pressureColumn, progress);
    if (!cloud)
        return cloud.error();
    return std::make_shared<const PointCloud>(std::move(cloud).value());
}

/// Between 0 and 1, from the bits of \a row (the finaliser of MurmurHash3).
static float scattered(quint32 row)
{
    row ^= row >> 16;
    row *= 0x85EBCA6BU;
    row ^= row >> 13;
    row *= 0xC2B2AE35U;
    row ^= row >> 16;
    return static_cast<float>(row >> 8) / static_cast<float>(1 << 24);
}

void spreadAges(PointCloud &cloud)
{
    constexpr int steps = 230; // of a 256th of a year each: nine tenths, in few enough values to be compact
    if (!std::all_of(cloud.x.begin(), cloud.x.end(), [](float x) { return x == std::round(x); }))
        return;
    PointValues spread;
    spread.reserve(cloud.x.size());
    cloud.rows.forEach([&](size_t i, quint32 row) {
        const float step = std::floor(scattered(row) * (steps + 1)) - steps / 2.0F;
        spread.push_back(cloud.x[i] + step / 256);
    });
    cloud.x = std::move(spread);
    cloud.jittered = true;
    measureExtent(cloud);
}

std::optional<Line> leastSquares(const PointCloud &cloud)
{
    const size_t n = cloud.x.size();
    if (n < 3)
        return {};
    CompensatedSum sumX, sumY;
    for (size_t i = 0; i < n; ++i) {
        sumX.add(static_cast<double>(cloud.x[i]));
        sumY.add(static_cast<double>(cloud.y[i]));
    }
    const double meanX = sumX.value() / static_cast<double>(n);
    const double meanY = sumY.value() / static_cast<double>(n);
    CompensatedSum squares, products;
    for (size_t i = 0; i < n; ++i) {
        const double dx = cloud.x[i] - meanX;
        squares.add(dx * dx);
        products.add(dx * (cloud.y[i] - meanY));
    }
    if (squares.value() <= 0)
        return {};
    const double slope = products.value() / squares.value();
    return Line{meanY - slope * meanX, slope};
}

Proportion atOrAbove(const PointCloud &cloud, double threshold)
{
    const auto limit = static_cast<float>(threshold);
    const auto count = std::count_if(cloud.y.begin(), cloud.y.end(), [limit](float y) { return y >= limit; });
    return proportion(count, static_cast<qint64>(cloud.y.size()));
}

} // namespace sphygma
