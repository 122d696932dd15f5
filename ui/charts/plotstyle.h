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

    /// \a scale enlarges all type, for a screen seen from afar.
    static PlotStyle forScreen(const Tokens &tokens, double scale = 1);
    static PlotStyle forPaper();

    // Inks: of the two pressures, of what is selected, and from firstCategory on of categories.
    static constexpr qsizetype systolicInk = 0, diastolicInk = 1, selectionInk = 2, firstCategory = 3;
    static constexpr qsizetype mostCategories = 7; ///< that can be told apart with any colour vision

    QList<QColor> ramp(qsizetype ink) const; ///< of a density: fewer … more
    QColor mark(qsizetype ink) const;
    QColor curve(qsizetype ink) const; ///< of a line through points of this ink
};

} // namespace sphygma
