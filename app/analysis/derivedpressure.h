// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartspec.h"
#include "app/table/table.h"

namespace sphygma {

/// \a table with one more column at its end, in mm[Hg]: pulse pressure (systolic − diastolic) or mean
/// arterial pressure (diastolic + a third of the pulse pressure) of the rows that hold both (rules.json
/// "classification.derived"). Of rows of other choices, the table as it is. Both columns must hold numbers.
Table withDerivedPressure(const Table &table, qsizetype systolic, qsizetype diastolic, PressureChoice choice);

} // namespace sphygma
