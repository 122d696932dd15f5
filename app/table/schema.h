// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/columntype.h"

#include <QList>
#include <QString>

namespace sphygma {

/// What is known of a column beside its cells. Role and unit are plain ids of rules.json ("sbp", "mm[Hg]");
/// what they mean is known on the clinical floor.
struct ColumnInfo
{
    QString name; ///< unique within the table
    QString label; ///< a longer text from the file, or empty
    ColumnType type = ColumnType::Text;
    QString role; ///< empty without one
    QString unit; ///< UCUM code; empty when unknown
    QString source; ///< the column's name in the file, or the id of the step that made it

    bool operator==(const ColumnInfo &) const = default;
};

using Schema = QList<ColumnInfo>;

} // namespace sphygma
