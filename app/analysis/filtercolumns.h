// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"
#include "app/base/phrase.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <QDate>

#include <optional>

namespace sphygma {

constexpr qsizetype mostFilterValues = 10'000; ///< that a column may have to be filtered by them

/// A column by which rows can be filtered: by its values, by a range of numbers or days, or by both.
struct FilterColumn
{
    QString name;
    QStringList values; ///< as they stand in the cells, in ascending order
    QStringList labels; ///< what each is called
    std::optional<Interval> range; ///< least and largest number, where a range makes sense
    QDate first, last; ///< earliest and latest day, of a column of dates
    qint64 missing = 0; ///< kept rows that no range lets through: without a value
    Phrase title; ///< with its unit, as on an axis

    bool hasRange() const { return range || first.isValid(); }
};

/// All that can be, in the order of the table: texts of few enough values, dates, and numbers, whose single
/// values are offered up to \a fewNumbers.
Result<QList<FilterColumn>> filterColumns(const Table &table, qsizetype fewNumbers, Progress &progress);

} // namespace sphygma
