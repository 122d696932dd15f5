// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/rolenumbers.h"
#include "app/quality/candidate.h"
#include "app/quality/indicatorfamilies.h"
#include "app/quality/outliers.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// P2: possible, but outside the soft limits.
QList<Indicator> unusual(const Look &look, qsizetype column)
{
    const auto limits = limitsInColumnUnit(look.table, column, *look.rules);
    if (!limits)
        return {};
    const Column &cells = look.table.column(column);
    RowSet rows = rowsWhere(look.table, {column}, [&](qsizetype row) {
        return limits->hard.contains(cells.number(row)) && !limits->soft.contains(cells.number(row));
    });
    return {shareIndicator("P2", {look.table.info(column).name}, std::move(rows),
                           presentRows(look.table, column).count())};
}

/// A1, of columns that are measured.
QList<Indicator> farFromAll(const Look &look, qsizetype column)
{
    constexpr int agreeing = 3;
    if (!limitsInColumnUnit(look.table, column, *look.rules))
        return {};
    const NumberView numbers(look.table, column);
    if (numbers.n() < 20 || numbers.distinct() < 3)
        return {};
    const OutlierFences fences = outlierFences(numbers);
    const Column &cells = look.table.column(column);
    RowSet rows = rowsWhere(look.table, {column}, [&](qsizetype row) {
        return fences.votesAgainst(cells.number(row)) >= agreeing;
    });
    return {shareIndicator("A1", {look.table.info(column).name}, std::move(rows), numbers.n())};
}

using Point = std::array<double, 3>;

/// Means and the inverse of the covariance matrix of systolic, diastolic and age.
struct Cloud
{
    Point mean{};
    std::array<Point, 3> inverse{};

    double distance(const Point &point) const
    {
        double sum = 0;
        for (size_t i = 0; i < 3; ++i) {
            for (size_t j = 0; j < 3; ++j)
                sum += (point[i] - mean[i]) * inverse[i][j] * (point[j] - mean[j]);
        }
        return sum;
    }
};

/// By cofactors; nothing where the matrix has no inverse.
std::optional<std::array<Point, 3>> inverted(const std::array<Point, 3> &m)
{
    std::array<Point, 3> inverse{};
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = 0; j < 3; ++j) {
            const size_t a = (j + 1) % 3, b = (j + 2) % 3, c = (i + 1) % 3, d = (i + 2) % 3;
            inverse[i][j] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
        }
    }
    const double determinant = m[0][0] * inverse[0][0] + m[0][1] * inverse[1][0] + m[0][2] * inverse[2][0];
    if (!(std::abs(determinant) > 1e-9))
        return {};
    for (Point &line : inverse) {
        for (double &value : line)
            value /= determinant;
    }
    return inverse;
}

std::optional<Cloud> cloudOf(const RowSet &rows, const std::function<Point(qsizetype)> &pointAt)
{
    Cloud cloud;
    const auto n = static_cast<double>(rows.count());
    rows.forEach([&](qsizetype row) {
        const Point point = pointAt(row);
        for (size_t i = 0; i < 3; ++i)
            cloud.mean[i] += point[i] / n;
    });
    std::array<Point, 3> covariance{};
    rows.forEach([&](qsizetype row) {
        const Point point = pointAt(row);
        for (size_t i = 0; i < 3; ++i) {
            for (size_t j = 0; j < 3; ++j)
                covariance[i][j] += (point[i] - cloud.mean[i]) * (point[j] - cloud.mean[j]) / (n - 1);
        }
    });
    const auto inverse = inverted(covariance);
    if (!inverse)
        return {};
    cloud.inverse = *inverse;
    return cloud;
}

/// A2: Mahalanobis distances beyond the 97.5 % quantile of χ² with three degrees of freedom. One value in
/// forty lies there in a normal cloud.
QList<Indicator> rareCombinations(const Look &look)
{
    constexpr double limit = 9.348403604496148;
    constexpr qsizetype least = 30;
    const auto role = [&look](const QString &id) { return RoleNumbers::ofRole(look.table, id, *look.rules); };
    const auto systolic = role(u"sbp"_s), diastolic = role(u"dbp"_s), age = role(u"age"_s);
    if (!systolic || !diastolic || !age)
        return {};
    const QList<qsizetype> columns{systolic->column(), diastolic->column(), age->column()};
    const RowSet complete = rowsWhere(look.table, columns, [](qsizetype) { return true; });
    const auto pointAt = [&](qsizetype row) {
        return Point{systolic->at(row), diastolic->at(row), age->at(row)};
    };
    if (complete.count() < least)
        return {};
    const auto cloud = cloudOf(complete, pointAt);
    if (!cloud)
        return {};
    RowSet rows(look.table.rowCount());
    complete.forEach([&](qsizetype row) {
        if (cloud->distance(pointAt(row)) > limit)
            rows.insert(row);
    });
    QStringList names;
    for (const qsizetype column : columns)
        names += look.table.info(column).name;
    return {shareIndicator("A2", names, std::move(rows), complete.count())};
}

} // namespace

QList<Measurement> accuracyMeasurements(const Look &look)
{
    QList<Measurement> measurements{[&look] { return rareCombinations(look); }};
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        measurements += [&look, column] { return unusual(look, column); };
        measurements += [&look, column] { return farFromAll(look, column); };
    }
    return measurements;
}

} // namespace sphygma
