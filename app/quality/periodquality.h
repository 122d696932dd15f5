// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/indicator.h"

#include <QHash>

namespace sphygma {

/// What the indicators of one file's clean table were, kept to compare the next file's with. Without the rows
/// behind them: those belong to a table that is not there any more.
struct PeriodQuality
{
    QString name; ///< of the file: "visits-march.csv"
    qint64 records = 0; ///< rows kept
    QList<Indicator> indicators;

    bool isEmpty() const { return indicators.isEmpty(); }

    /// By what was measured and how it came out.
    bool operator==(const PeriodQuality &other) const;
};

PeriodQuality periodQuality(const QString &name, qint64 records, QList<Indicator> indicators);

/// One indicator in two periods.
struct IndicatorChange
{
    enum class Course : quint8 {
        Same,
        Better, ///< a better grade, or the same and a smaller value
        Worse,
        Changed, ///< of a kind that is not graded: other, neither better nor worse
        New, ///< not measured before
        Gone, ///< not measured any more
    };

    std::optional<Indicator> before;
    std::optional<Indicator> now;
    Course course = Course::Same;

    /// The one that is there, the newer first.
    const Indicator &any() const { return now ? *now : *before; }
};

/// Every indicator of both periods, in the order of \a now, those that are gone last. \a newNames are what
/// the columns of \a before are called now.
QList<IndicatorChange> comparePeriods(const PeriodQuality &before, const PeriodQuality &now,
                                      const QHash<QString, QString> &newNames = {});

/// "Better", "Worse" and so on.
Phrase courseText(IndicatorChange::Course course);

} // namespace sphygma
