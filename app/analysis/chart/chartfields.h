// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartkind.h"

namespace sphygma {

// The columns that many kinds of chart ask for.

/// A column of numbers; the first choice is a pressure.
ChartField numberField(ChartField::Place place);

/// The day of a visit, along the x axis.
ChartField dayField();

/// A column whose values are groups, \a roles by preference.
ChartField groupField(const QStringList &roles, bool optional = false);

} // namespace sphygma
