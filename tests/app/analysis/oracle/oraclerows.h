// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace sphygma {

/// One number of ours beside its key in R's results: "t_welch.ci.0", "lm_simple.coef.1.Std. Error".
struct OracleRow
{
    QString path;
    double found = 0;
    double tolerance = 1e-9; ///< relative
};

/// Everything computed here that R also computed, on 120 rows whose pressures are the mean of the last two
/// readings.
class OracleRows
{
public:
    OracleRows();

    const std::vector<OracleRow> &rows() const { return m_rows; }

    /// Numbers of a column: age, sbp, sbp1, bmi, htn140 …, and sexM, siteB, siteC as 0 and 1.
    const std::vector<double> &values(const QString &name) const;
    const QStringList &texts(const QString &name) const { return *m_texts.find(name); }

    /// Values split by a text column, in the order of \a levels.
    std::vector<std::vector<double>> split(const QString &name, const QString &by,
                                           const QStringList &levels) const;

    void add(const QString &path, double found, double tolerance = 1e-9);
    void add(const QString &path, const Interval &found, double tolerance = 1e-9); ///< path.0 and path.1
    void add(const QString &path, const std::vector<double> &found, double tolerance = 1e-9);

private:
    QHash<QString, std::vector<double>> m_values;
    QHash<QString, QStringList> m_texts;
    std::vector<OracleRow> m_rows;
};

// One a topic.
void addDescription(OracleRows &rows);
void addComparison(OracleRows &rows);
void addRates(OracleRows &rows);
void addRelation(OracleRows &rows);
void addRegression(OracleRows &rows);
void addLogistic(OracleRows &rows);
void addCurves(OracleRows &rows);
void addAgreement(OracleRows &rows);
void addSurvival(OracleRows &rows);

} // namespace sphygma
