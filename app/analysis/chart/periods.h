// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartkind.h"

#include <QDate>

namespace sphygma {

/// The numbers of one calendar period: from its first day on.
struct Period
{
    QDate first;
    std::vector<double> values;
};

/// Periods that hold values, oldest first.
struct Periods
{
    QList<Period> all;
    qint64 missing = 0; ///< kept rows without the number or without a date
};

/// By the option "period": "week" (from Monday), "month", "quarter" or "year".
ChartOption periodOption();

/// "2026-03", "2026 Q2", "2026".
QString periodName(QDate first, const QString &period);

/// The numbers of column y by the day of column x.
Result<Periods> gatherPeriods(const ChartSource &source, const QString &period, Progress &progress);

/// The kept rows whose number of column y counts in the period that begins on \a first.
RowSet rowsOfPeriod(const Table &table, const ChartColumns &columns, const QString &period, QDate first);

} // namespace sphygma
