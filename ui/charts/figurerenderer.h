// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"

namespace sphygma {

/// Draws charts for paper with Qt Charts, as the screen draws them, in the light look. GUI thread only; works
/// offscreen.
FigureRenderer chartFigureRenderer(const ClinicalRulesPtr &rules);

} // namespace sphygma
