// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartmarks.h"

namespace sphygma {

/// A table of an answer: its groups, its coefficients.
struct GuideTable
{
    Phrase title;
    ChartTable cells;
};

} // namespace sphygma
