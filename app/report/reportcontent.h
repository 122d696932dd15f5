// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/compare/tableone.h"
#include "app/base/translator.h"
#include "app/decision/finding.h"
#include "app/decision/patientsummary.h"
#include "app/quality/indicator.h"
#include "app/report/chartdata.h"
#include "app/report/identifiers.h"
#include "app/report/reportspec.h"
#include "app/table/column.h"
#include "app/table/lineage.h"

#include <QDateTime>
#include <QPicture>
#include <QSizeF>

#include <functional>

namespace sphygma {

/// A painted chart: vectors, except a crowd, which is one image. What stands under it is said by the report.
struct ReportFigure
{
    QPicture picture;
    QSizeF size; ///< in 1/96 inch
};

/// Draws a chart of any kind for paper (always the light theme) from what chartData() gathered for the same
/// spec. Given by the window's charts, so that the report knows no Qt Charts. Only on the GUI thread: the
/// picture it records can then be painted on any. A null picture where \a shown is empty.
using FigureRenderer = std::function<ReportFigure(const ChartSpec &spec, const ChartData &shown,
                                                  const QSizeF &size, const Translator &words)>;

/// A result that the user's own words can hold: "{mean_sbp}".
struct BoundValue
{
    QString name; ///< "mean_sbp"
    Phrase about; ///< "Mean systolic pressure"
    Phrase text; ///< "123.5 mmHg"; empty where there is none
    QJsonValue value; ///< in full precision; null where there is none
};

/// Rows that left on the way, and why.
struct LeftOut
{
    Phrase reason;
    qint64 rows = 0;
};

/// What became of the rows: read − left out by each step = kept; kept − not counted = counted.
struct DataFlow
{
    qint64 imported = 0; ///< rows of the file, where a step made other rows of them; 0 where none did
    qint64 read = 0;
    QList<LeftOut> removed; ///< by step, in order
    qint64 kept = 0;
    QList<LeftOut> notCounted; ///< of the kept, by the adults' rule
    qint64 counted = 0;
    bool readRounded = false, keptRounded = false; ///< to tens, so that a small count cannot be reckoned
};

struct ReportChart
{
    ChartSpec spec;
    ChartData data; ///< empty: no chart, because the table has no columns for it
    Phrase why; ///< it is empty
    ReportFigure figure; ///< recorded by a FigureRenderer; a null picture where there are no data
    qint64 notDrawn = 0; ///< points in sparse places, of a de-identified report
};

/// One line of the page of quality.
struct QualityLine
{
    QualityDimension dimension = QualityDimension::Completeness;
    Phrase title, figure, grade;
    qint64 violated = 0; ///< 0 where nothing is wrong
    int severity = 0; ///< grade, 0 best
};

/// The page of one patient.
struct ReportPatient
{
    std::optional<PatientSummary> patient; ///< nothing where there is none of that number
    Guideline guideline; ///< its ranges are named
};

/// Everything a report shows, as values.
struct ReportContent
{
    ReportSpec spec;
    QDateTime date;
    QList<SourceFile> sources;
    DataFlow flow;
    qint64 changedCells = 0;
    QList<Phrase> summary; ///< sentences with places for values: "{rows_kept} of {rows_in} …"
    QList<BoundValue> values;
    QList<std::pair<Phrase, Phrase>> recipe; ///< sentence of each applied step, and what it did
    QList<Phrase> assumptions;
    Phrase noPressures; ///< why nothing is said of pressures; empty where there are some
    QList<Finding> findings;
    qsizetype pinned = 0; ///< so many of the findings, the first ones, were pinned
    QList<ReportChart> charts; ///< one for each visible chart section, in their order
    Phrase
        usability; ///< "Usable for describing age and blood pressure in …"; empty without a page of quality
    QList<QualityLine> quality;
    QList<TableOne> tables; ///< one for each visible Table 1, in their order
    QList<ReportPatient> patients; ///< one for each visible patient section, in their order
    IdentifiersPtr identifiers; ///< null unless the report is de-identified
    QHash<qsizetype, int> blotted; ///< words of the user that told who somebody is, by section; −1: the cover
    bool isProtected = false; ///< see protectedContent()
    QString dataVersion; ///< first 12 of the source's SHA-256 and the number of steps
};

/// Draws the charts that have data and no picture yet; those of a de-identified report without points in
/// sparse places. GUI thread only.
void drawCharts(ReportContent &content, const FigureRenderer &renderer);

} // namespace sphygma
