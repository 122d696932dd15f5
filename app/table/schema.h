// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/columntype.h"

#include <QList>
#include <QString>

namespace sphygma {

/// What a code of a column stands for: "1" for "Male". The code is written as the cell is: a number in its
/// shortest form, ".a" for a tagged missing value.
struct ValueLabel
{
    QString code;
    QString label;

    bool operator==(const ValueLabel &) const = default;
};

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
    QList<ValueLabel> valueLabels = {}; ///< in the order of the file; the cells keep their codes

    /// Empty without one.
    QString valueLabel(const QString &code) const;

    bool operator==(const ColumnInfo &) const = default;
};

using Schema = QList<ColumnInfo>;

} // namespace sphygma
