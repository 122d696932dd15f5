// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/import/importreport.h"
#include "app/table/table.h"

#include <map>

namespace sphygma {

/// The columns of OMOP's measurement table by index; -1 without one.
struct OmopColumns
{
    explicit OmopColumns(const Table &table);

    qsizetype what = -1; ///< measurement_concept_id
    qsizetype value = -1; ///< value_as_number
    qsizetype comparison = -1; ///< operator_concept_id
    qsizetype unit = -1; ///< unit_concept_id
    qsizetype unitText = -1; ///< unit_source_value
};

/// -1 when no column is called \a name, in any case.
qsizetype columnCalled(const Table &table, QLatin1StringView name);

/// The UCUM unit of an OMOP concept; empty when unknown.
QString omopUnit(const QString &number);

/// How many numbers there are of each measurement in each unit, with what was odd about them.
struct OmopUnits
{
    std::map<QString, std::map<QString, qint64>> numbers; ///< by concept and unit; an empty unit for none
    std::map<std::pair<QString, QString>, qint64> contradicting; ///< by unit of the concept and of the text

    /// The unit of all numbers that have one; empty where there are several.
    QString common() const;
};

OmopUnits omopUnits(const Table &table, const OmopColumns &columns, const UnitBook &units);

/// Tells of numbers in several units, in none, and of those whose two columns of units say different things.
void tellOmopUnits(const OmopUnits &units, const ColumnInfo &what, const QString &value,
                   ImportReport &report);

/// Numbers that operator_concept_id calls bounds ("<", ">") are no values: kept as text with their sign.
Table withOmopBounds(const Table &table, const OmopColumns &columns, ImportReport &report);

} // namespace sphygma
