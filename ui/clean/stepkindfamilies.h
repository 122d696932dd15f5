// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clean/stepkinds.h"

#include <QCoreApplication>

namespace sphygma {

// The forms of the kinds of steps, in the order of the gallery.

QList<StepKind> cleaningKinds(); ///< missing values, repeats, wrong values
QList<StepKind> formatKinds(); ///< texts, units, dates, types
QList<StepKind> derivingKinds(); ///< columns, readings, rows

} // namespace sphygma
