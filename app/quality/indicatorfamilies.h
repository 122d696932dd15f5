// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/detectors.h"
#include "app/quality/indicator.h"

#include <functional>

namespace sphygma {

/// Measures one or a few indicators; those of a table run at the same time.
using Measurement = std::function<QList<Indicator>()>;

QList<Measurement> completenessMeasurements(const Look &look);
QList<Measurement> consistencyMeasurements(const Look &look, QDate today);
QList<Measurement> accuracyMeasurements(const Look &look);
QList<Measurement> digitMeasurements(const Look &look); ///< A3: over all, by site, observer, device and month
QList<Measurement> sourceMeasurements(const Look &look); ///< A4, A5, A7: where and when values were taken

/// A share of rows: \a rows out of \a denominator.
Indicator shareIndicator(const char *kind, QStringList columns, RowSet rows, qint64 denominator);

/// Kept rows with a value in \a column.
RowSet presentRows(const Table &table, qsizetype column);

} // namespace sphygma
