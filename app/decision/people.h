// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/decision.h"
#include "app/decision/persons.h"

namespace sphygma {

/// Kept rows whose pregnancy cell says yes (rules.json "value_maps"); unknown words are not taken as yes.
RowSet pregnantRows(const Table &table, qsizetype column, const ValueMaps &values);

/// What to multiply the numbers of \a column by to have years or mm[Hg]; 1 where its unit is unknown.
double factorToYears(const Table &table, qsizetype column, const UnitBook &units);
double factorToMercury(const Table &table, qsizetype column, const UnitBook &units);

/// clinical_spec 6.1. \a persons only where there is an id column, \a pregnant only where there is one.
Result<AdultsMean> adultsMean(const Table &table, const DecisionColumns &columns, const UnitBook &units,
                              const Persons *persons, const RowSet *pregnant, Progress &progress);

} // namespace sphygma
