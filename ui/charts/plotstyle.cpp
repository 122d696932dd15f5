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

static QColor blend(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share,
                            a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

QList<QColor> PlotStyle::ramp(qsizetype cloud) const
{
    if (cloud == 0)
        return tokens.densityRamp;
    const QColor colour = mark(cloud);
    return {blend(tokens.surface, colour, 0.22F), blend(tokens.surface, colour, 0.75F),
            blend(colour, tokens.ink, tokens.dark ? 0.7F : 0.55F)};
}

QColor PlotStyle::mark(qsizetype cloud) const
{
    // Okabe–Ito's vermilion beside the accent's blue-green: told apart with any colour vision.
    return cloud == 0 ? tokens.accent : tokens.categories.value(5, tokens.curve);
}

} // namespace sphygma
