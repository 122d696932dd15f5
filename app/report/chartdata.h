// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agechart.h"
#include "app/analysis/chart/chartmarks.h"
#include "app/analysis/chart/smallcells.h"
#include "app/base/translator.h"
#include "app/clinical/clinicalrules.h"
#include "app/decision/decision.h"
#include "app/recipe/recipe.h"

namespace sphygma {

/// What a chart is drawn from: the points of age against pressure, or the marks of any other kind. Immutable;
/// gathered off the GUI thread.
struct ChartData
{
    PointCloudPtr cloud;
    ChartMarksPtr marks;
    std::shared_ptr<const AgeChart> age = {}; ///< of the age chart: its points in their groups, with curves
    QString note = {}; ///< painted under the chart; empty where it is said elsewhere, as in a report
    bool isWindowed = false; ///< a part of the picture was chosen
    bool isThinned = false; ///< points may be left out: no counts are painted, they would not be those of n

    bool isEmpty() const { return !cloud && !marks && !age; }

    qint64 n() const
    {
        return age ? age->n() : cloud ? static_cast<qint64>(cloud->x.size()) : marks ? marks->n : 0;
    }

    qint64 missing() const
    {
        return age ? age->missing : cloud ? cloud->missing : marks ? marks->missing : 0;
    }

    QString title(const Translator &words) const;

    qint64 beyond() const; ///< points outside of the picture, where it is not a part the user chose
};

/// Which data and after how many steps: "data 3f2a91c04b17, 6 steps".
Phrase dataVersion(const Table &table, const Recipe &recipe);

/// The columns of age against pressure: those Decide would take; a table without systolic pressure may still
/// hold a diastolic one.
DecisionColumns chartColumns(const Table &table, const ClinicalRulesPtr &rules);

/// Says that \a count points are outside of what a chart of age shows at first.
Phrase beyondPhrase(qint64 count);

/// What must be said under every chart: n, missing, rows left out, notes, and which data.
QString chartNote(const ChartData &shown, const Phrase &dataVersion, const Translator &words);

/// DoesNotFit, naming what is missing, when the table has no columns for \a spec.
Result<ChartData> chartData(const Table &table, const ChartSpec &spec, const ClinicalRulesPtr &rules,
                            const SmallCells &small, Progress &progress);

} // namespace sphygma
