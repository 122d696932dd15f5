// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartmarks.h"
#include "app/table/table.h"

namespace sphygma {

/// What a column is called on an axis, with its unit: its role where no other column has it ("Systolic
/// pressure (mmHg)"), else its name.
Phrase columnTitle(const Table &table, qsizetype column);

/// The same without the unit.
Phrase columnName(const Table &table, qsizetype column);

/// "Female" for a code that has a label, else the code itself.
Phrase groupName(const Table &table, qsizetype column, const QString &code);

/// An axis from \a low to \a high with a little room at both ends.
ChartAxis roomyAxis(const Phrase &title, double low, double high);

/// Of names, one at each whole number from 0.
ChartAxis namesAxis(const Phrase &title, const QList<Phrase> &names);

/// A number with as many decimals as suit its size.
Figure figureOf(double value);

/// An empty cell of a table where a number is not defined.
PhraseValue cellOf(const std::optional<double> &value);

} // namespace sphygma
