// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/binning.h"
#include "app/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace sphygma {

/// Which pressures the age chart shows. Pulse pressure and mean arterial pressure are made of the two.
enum class PressureChoice : quint8 { Systolic, Diastolic, Both, PulsePressure, MeanArterial };

/// One condition of a chart: only rows whose cell of \a column reads as one of \a values or, without any, is
/// a number, or on a day, in a range.
struct ChartFilter
{
    QString column;
    QStringList values;
    std::optional<double> from = {}, to = {}; ///< both belong to it; an open end is empty
    bool onlyHere = false; ///< goes with the chart; else it holds for every chart and the table
    QDate since = {}, until = {}; ///< likewise, of days, which belong to it from midnight to midnight

    bool isOfDays() const { return since.isValid() || until.isValid(); }

    bool isRange() const { return from || to || isOfDays(); }

    bool isEmpty() const { return values.isEmpty() && !isRange(); }

    bool operator==(const ChartFilter &) const = default;
};

/// A chart as data: what is shown and how, never pixels. Kept in the project, undoable, drawn alike on
/// screen, in the PDF and from the command line.
struct ChartSpec
{
    QString kind = QStringLiteral("ageBloodPressure"); ///< or the id of a ChartKind
    QString x, y, by; ///< columns by name; an empty one is chosen by what the columns mean
    QStringList columns; ///< of kinds that show many; likewise
    QJsonObject options; ///< of the kind, see its file
    PressureChoice pressure = PressureChoice::Systolic;
    QString guideline = QStringLiteral("acc_aha_2017"); ///< whose bands are drawn; empty for none
    double threshold = 130; ///< mm[Hg]
    bool showThreshold = true;
    bool showCurve = false; ///< smooth mean with its 95 % band
    bool showCentiles = false; ///< 5, 25, 50, 75, 95
    bool showRegression = false;
    bool showInterval = false; ///< the equation's 95 % interval and the line's band
    bool showMargins = false; ///< histograms along both axes
    bool jitter = false; ///< spreads whole-number ages over their year; never what is counted
    QString colourBy; ///< column of categories; empty for none
    QString splitBy; ///< column whose categories each have a small chart; empty for one chart
    QList<ChartFilter> filters;
    std::optional<DataWindow> window; ///< zoom; empty shows all

    bool operator==(const ChartSpec &) const = default;

    QList<ChartFilter> sharedFilters() const; ///< those of every chart and the table

    QJsonObject toJson() const;
    static Result<ChartSpec> fromJson(const QJsonObject &json);
};

} // namespace sphygma
