// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotstyle.h"

namespace sphygma {

PlotStyle PlotStyle::forScreen(const Tokens &tokens)
{
    return {tokens, Theme::font(12), Theme::font(12), Theme::font(11), false};
}

PlotStyle PlotStyle::forPaper()
{
    PlotStyle style{lightTokens(), Theme::font(11), Theme::font(11), Theme::font(10), true};
    for (QFont *font : {&style.tickFont, &style.titleFont, &style.labelFont})
        font->setHintingPreference(QFont::PreferNoHinting);
    return style;
}

QList<QColor> PlotStyle::ramp(qsizetype cloud) const
{
    if (cloud == 0)
        return tokens.densityRamp;
    const QColor colour = mark(cloud);
    return {mixed(tokens.surface, colour, 0.22), mixed(tokens.surface, colour, 0.8),
            mixed(colour, tokens.ink, tokens.dark ? 0.7 : 0.6)};
}

QColor PlotStyle::mark(qsizetype cloud) const
{
    // Okabe–Ito's purple beside the accent's blue-green: told apart with any colour vision, and from the
    // curve.
    return cloud == 0 ? tokens.accent : tokens.categories.value(3, tokens.curve);
}

} // namespace sphygma
