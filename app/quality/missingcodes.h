// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

namespace sphygma {

/// Numbers of a column that stand for "no value" (rules.json "numeric_rule"): impossible for its role, or a
/// repeated spike far from every other value. 9, 77, 88 and 99 are real pressures, ages and answers: never by
/// themselves.
QList<double> missingCodesIn(const Table &table, qsizetype column, const ClinicalRules &rules);

/// Kept rows in which \a column says "no value" in words nobody has declared missing yet: a kept text among
/// numbers or dates, or a value among texts.
RowSet missingWordRows(const Table &table, qsizetype column, const MissingWords &words);

/// Kept rows in which \a column of numbers or dates keeps a text that is no such word: "150 mmHg", "120/80".
RowSet unreadableRows(const Table &table, qsizetype column, const MissingWords &words);

} // namespace sphygma
