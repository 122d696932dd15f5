// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/proportion.h"
#include "app/clinical/clinicalrules.h"
#include "app/decision/persons.h"

namespace sphygma {

/// The kept, present values of one pressure column and, where ids repeat, whose they are: what the group rule
/// and every "at or above" are counted from.
struct PressureValues
{
    std::vector<double> numbers; ///< as they stand in the column, in row order
    std::vector<quint32> persons; ///< of each value; empty: every value by itself
    quint32 personCount = 0; ///< persons with a value; 0 where there are no ids
    qint64 missing = 0; ///< kept rows without a value
    double toMercury = 1; ///< numbers · toMercury is mm[Hg]

    /// How many reach \a threshold in mm[Hg]: Wilson's interval, by person where persons repeat.
    Proportion atOrAbove(double threshold) const;
};

/// \a persons is null where there is no id column.
PressureValues pressureValues(const Table &table, qsizetype column, const Persons *persons,
                              const UnitBook &units);

/// The same, finding the persons by \a patientColumn (-1: none).
Result<PressureValues> pressureValues(const Table &table, qsizetype column, qsizetype patientColumn,
                                      const ClinicalRulesPtr &rules, Progress &progress);

} // namespace sphygma
