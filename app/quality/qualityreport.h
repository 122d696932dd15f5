// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/digitpreference.h"
#include "app/import/importreport.h"
#include "app/quality/qualitycomparison.h"
#include "app/recipe/reciperunner.h"

namespace sphygma {

/// What was done to a file, for its rows to add up: "Read 1 240", "Removed by step 3 … 12", "Kept 1 228".
struct QualityFlow
{
    Phrase what;
    qint64 rows = 0; ///< read, removed, or kept
    bool isRemoval = false;
};

/// How one column that matters fares in the cleaned table.
struct QualityVariable
{
    QString column;
    QString role;
    qint64 n = 0; ///< rows with a value
    qint64 missing = 0;
    QList<std::pair<Phrase, qint64>> missingReasons; ///< where the cells say why
    std::optional<qint64> impossible; ///< outside the hard limits; empty where the role has none
    std::optional<qint64> unusual; ///< outside the soft ones
    std::optional<int> grade; ///< the worst of its indicators, as in Indicator::grade
    Phrase gradeName; ///< "Good"; empty without a grade
};

/// Something to check with those who took the values.
struct QualityCheck
{
    Phrase what; ///< "Impossible values: sbp"
    Phrase figure; ///< "12 of 120 (10.0 %)"
    qint64 rows = 0;
    QList<qint64> records; ///< at most five examples, from 1
    qsizetype indicator = 0; ///< its place in QualityReport::indicators
};

/// One step of the recipe and what it came to.
struct QualityChange
{
    qsizetype number = 0; ///< from 1
    Phrase step;
    qint64 cells = 0;
    qint64 rows = 0; ///< removed
    bool applied = true;
};

/// The systolic readings of one site (or of all), for a box plot with n.
struct QualitySite
{
    QString site; ///< empty: all
    qint64 n = 0;
    Quantiles quantiles;
};

/// The one-page report on a file's quality (clinical_spec 4.4) as values: the screen and the PDF say the
/// same. There is no overall score: grades stand by dimension.
struct QualityReport
{
    // The header.
    QString file;
    QString sha256; ///< the first 12 hexadecimal digits
    qint64 rows = 0; ///< as read
    qint64 columns = 0;
    std::optional<qint64> patients; ///< different patient numbers among the kept rows
    QString firstVisit, lastVisit; ///< ISO 8601; empty without dates
    qsizetype steps = 0;

    Phrase verdict; ///< "Usable for describing age and blood pressure in 1 184 of 1 240 rows."
    qint64 analysed = 0; ///< kept rows with age and a pair of pressures
    qint64 usable = 0; ///< those of them that can be: no value beyond the hard limits
    QList<QualityFlow> flow;
    QList<QualityVariable> variables;
    QList<QualityCheck> checks; ///< at most seven, most rows first
    QList<QualityChange> changes;
    QList<Phrase> limits; ///< what was not checked
    QMap<QString, std::array<int, 3>> grades; ///< "completeness" …: how many are good, fair, poor

    // The three small figures.
    std::vector<std::pair<int, qint64>> ages; ///< by the year a band of five begins with
    std::array<qint64, 10> systolicDigits{}; ///< of whole numbers, of the first systolic column
    DigitPreference digitPreference;
    QList<QualitySite> sites;

    QList<IndicatorPair> indicators;
};

/// How far a cleaned table serves age against blood pressure.
struct Usability
{
    qint64 analysed = 0, usable = 0; ///< as in QualityReport
    Phrase verdict;
};
Usability usability(const Table &clean, qint64 rowsRead, const ClinicalRules &rules);

/// What the report is made of; it is kept while the report is made.
struct QualitySubject
{
    const ImportReport &source;
    const Table &raw;
    const RecipeResult &result;
    const Recipe &recipe;
};

Result<QualityReport> qualityReport(const QualitySubject &subject, const ClinicalRulesPtr &rules,
                                    const QualityThresholds &thresholds, QDate today, Progress &progress);

} // namespace sphygma
