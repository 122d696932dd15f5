// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace sphygma {

/// How a curve was made: shown beside it.
enum class CurveMethod : quint8 { Loess, PenalisedSpline, Line, QuantileSpline };

/// A curve with its 95 % band, on a grid of x.
struct CurveBand
{
    std::vector<double> x, y, low, high;
    CurveMethod method = CurveMethod::Loess;
    qint64 n = 0;
};

/// \a points equal steps from low to high, ends included.
inline std::vector<double> gridOver(double low, double high, int points = 101)
{
    std::vector<double> grid;
    for (int i = 0; i < points; ++i)
        grid.push_back(i + 1 == points ? high : low + (high - low) * i / (points - 1));
    return grid;
}

} // namespace sphygma
