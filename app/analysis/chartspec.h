// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/binning.h"
#include "app/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace sphygma {

/// Which pressures the age chart shows.
enum class PressureChoice : quint8 { Systolic, Diastolic, Both };

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
    bool showRegression = false;
    std::optional<DataWindow> window; ///< zoom; empty shows all

    bool operator==(const ChartSpec &) const = default;

    QJsonObject toJson() const;
    static Result<ChartSpec> fromJson(const QJsonObject &json);
};

} // namespace sphygma
