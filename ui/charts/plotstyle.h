// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>

namespace sphygma {

/// How a plot looks, on screen or on paper.
struct PlotStyle
{
    Tokens tokens;
    QFont tickFont, titleFont, labelFont;
    bool onPaper = false; ///< nothing that only a mouse could use; no ground of its own

    static PlotStyle forScreen(const Tokens &tokens);
    static PlotStyle forPaper();

    /// Ramp and mark colour of the first and second pressure shown.
    QList<QColor> ramp(qsizetype cloud) const;
    QColor mark(qsizetype cloud) const;
};

} // namespace sphygma
