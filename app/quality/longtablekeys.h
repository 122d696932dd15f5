// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/detectors.h"

namespace sphygma {

/// Some rows of a long table, all of the patients they belong to, to try keys on.
QList<qsizetype> rowsOfSomePatients(const Table &table);

/// The fewest columns that tell the readings of a long table apart, so that hardly any label stands twice in
/// a group: patient, visit, time point … Empty where rows do not belong together by any. \a others are
/// columns that are no keys.
QList<qsizetype> keysOfReadings(const Look &look, const QList<qsizetype> &rows, qsizetype label,
                                const QSet<qsizetype> &others);

} // namespace sphygma
