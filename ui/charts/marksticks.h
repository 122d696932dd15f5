// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartmarks.h"
#include "app/base/translator.h"

namespace sphygma {

struct AxisTick
{
    double at = 0;
    QString text;
};

/// The ticks of \a axis while \a from to \a to of it are shown, at most about \a most of them; names are all
/// there.
QList<AxisTick> ticksOf(const ChartAxis &axis, double from, double to, int most, const Translator &words);

} // namespace sphygma
