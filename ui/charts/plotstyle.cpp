// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotstyle.h"

#include <cmath>

namespace sphygma {

PlotStyle PlotStyle::forScreen(const Tokens &tokens, double scale)
{
    const auto font = [scale](int size) { return Theme::font(static_cast<int>(std::lround(size * scale))); };
    return {tokens, font(12), font(12), font(11), false};
}

PlotStyle PlotStyle::forPaper()
{
    PlotStyle style{lightTokens(), Theme::font(11), Theme::font(11), Theme::font(10), true};
    for (QFont *font : {&style.tickFont, &style.titleFont, &style.labelFont})
        font->setHintingPreference(QFont::PreferNoHinting);
    return style;
}

QList<QColor> PlotStyle::ramp(qsizetype ink) const
{
    if (ink == systolicInk)
        return tokens.densityRamp;
    const QColor colour = mark(ink);
    return {mixed(tokens.surface, colour, ink == selectionInk ? 0.5 : 0.22),
            mixed(tokens.surface, colour, 0.8), mixed(colour, tokens.ink, tokens.dark ? 0.7 : 0.6)};
}

QColor PlotStyle::mark(qsizetype ink) const
{
    // Okabe–Ito's purple beside the accent's blue-green: told apart with any colour vision, and from the
    // curve. Its yellow cannot be seen on white.
    constexpr qsizetype order[mostCategories]{0, 1, 2, 3, 4, 5, 7};
    if (ink == systolicInk)
        return tokens.accent;
    if (ink == diastolicInk)
        return tokens.categories.value(3, tokens.curve);
    if (ink == selectionInk)
        return tokens.curve;
    return tokens.categories.value(order[(ink - firstCategory) % mostCategories], tokens.accent);
}

QColor PlotStyle::curve(qsizetype ink) const
{
    if (ink == systolicInk)
        return tokens.curve;
    return mixed(mark(ink), tokens.ink, 0.25);
}

} // namespace sphygma
