// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/decision/finding.h"
#include "app/report/chartdata.h"
#include "app/table/lineage.h"

#include <QDateTime>
#include <QJsonObject>
#include <QPicture>
#include <QSizeF>

#include <functional>

namespace sphygma {

/// What the user says about the report; kept in the project.
struct ReportSpec
{
    QString title;
    QString site;
    QString author;
    QString language = QStringLiteral("en");

    bool operator==(const ReportSpec &) const = default;

    QJsonObject toJson() const;
    static ReportSpec fromJson(const QJsonObject &json);
};

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

/// Everything a report shows, as values.
struct ReportContent
{
    ReportSpec spec;
    QDateTime date;
    QList<SourceFile> sources;
    qint64 rowsIn = 0, rowsKept = 0, rowsRemoved = 0, changedCells = 0;
    QList<std::pair<Phrase, Phrase>> recipe; ///< sentence of each applied step, and what it did
    QList<Phrase> assumptions;
    QList<Finding> findings;
    ChartSpec chart;
    PointCloudPtr cloud; ///< null: no chart, because there is no age or no pressure
    std::shared_ptr<const AgeChart> age = {}; ///< the same points in their groups, with curves
    ReportFigure figure; ///< the chart, recorded by a FigureRenderer; a null picture where there is no cloud
    QString dataVersion; ///< first 12 of the source's SHA-256 and the number of steps
};

} // namespace sphygma
