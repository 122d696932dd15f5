// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"
#include "app/analysis/summary.h"

#include <QString>

#include <array>
#include <vector>

namespace sphygma {

/// One number of ours beside its key in R's results on a real table.
struct RealRow
{
    QString path;
    double found = 0;
    double tolerance = 1e-8; ///< relative
    double absolute = 1e-12;
};

using RealRows = std::vector<RealRow>;

// Topics that several tables share; \a path is their key in the file.
void addSpread(RealRows &rows, const QString &path, const std::vector<double> &values);
void addTwoGroups(RealRows &rows, const QString &path, const std::vector<std::vector<double>> &groups);
void addGroups(RealRows &rows, const QString &path, const std::vector<std::vector<double>> &groups);
void addTukey(RealRows &rows, const QString &path, const std::vector<std::vector<double>> &groups,
              const QStringList &levels);
void addCrossTable(RealRows &rows, const QString &path, const std::vector<double> &row,
                   const std::vector<double> &column);
void addCorrelations(RealRows &rows, const QString &path, const std::vector<double> &x,
                     const std::vector<double> &y);
void addLines(RealRows &rows, const QString &path, const std::vector<double> &x, const std::vector<double> &y,
              const QString &xName, const std::array<double, 5> &grid);
void addQuantileLines(RealRows &rows, const QString &path, const std::vector<double> &x,
                      const std::vector<double> &y);
void addLoess(RealRows &rows, const QString &path, const std::vector<double> &x, const std::vector<double> &y,
              const std::vector<double> &grid);
void addLogistic(RealRows &rows, const QString &path, const std::vector<std::vector<double>> &terms,
                 const QStringList &names, const std::vector<double> &y);
void addRoc(RealRows &rows, const QString &path, const std::vector<double> &score,
            const std::vector<double> &outcome);

} // namespace sphygma
