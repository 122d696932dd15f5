// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/exploredata.h"
#include "ui/models/columntrail.h"

namespace sphygma {

/// Which row a point is, in a few lines: record, patient, date, age, pressure as they stand in the table,
/// what the recipe changed or flagged, and how many more lie at the same place.
class PointWords
{
public:
    /// Without \a result nothing is said of changes.
    explicit PointWords(ExploreDataPtr data, const RecipeResultPtr &result = {}, const Recipe &recipe = {});

    /// For a screen that others see: no record number, no patient, no date.
    void hideIdentifiers() { m_identifiers = false; }

    QString text(const PlotCloud &cloud, qsizetype row, qint64 others) const;

private:
    QStringList history(const QString &column, qsizetype row) const;

    ExploreDataPtr m_data;
    std::shared_ptr<QHash<QString, ColumnTrail>> m_trails; ///< of the columns drawn
    bool m_identifiers = true;
};

} // namespace sphygma
