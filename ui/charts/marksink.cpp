// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marksink.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

static QColor onRamp(const QList<QColor> &stops, double share)
{
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto low = static_cast<qsizetype>(place);
    const qsizetype high = std::min(low + 1, stops.size() - 1);
    return mixed(stops[low], stops[high], place - static_cast<double>(low));
}

static QColor opaque(const ChartInk &ink, const PlotStyle &style)
{
    const Tokens &tokens = style.tokens;
    switch (ink.kind) {
    case ChartInk::Kind::Series:
        return tokens.categories[static_cast<qsizetype>(ink.value) % tokens.categories.size()];
    case ChartInk::Kind::Ramp:
        return onRamp(tokens.densityRamp, ink.value);
    case ChartInk::Kind::Diverging: // blue and vermilion of Okabe and Ito
        return mixed(tokens.surface, tokens.categories[ink.value < 0 ? 0 : 1],
                     std::min(1.0, std::abs(ink.value)));
    case ChartInk::Kind::Line:
        return tokens.ink;
    case ChartInk::Kind::Muted:
        return tokens.muted;
    case ChartInk::Kind::Warning:
        return tokens.bad;
    case ChartInk::Kind::Hidden:
        break;
    }
    return tokens.hairline;
}

QColor colourOf(const ChartInk &ink, const PlotStyle &style)
{
    QColor colour = opaque(ink, style);
    colour.setAlphaF(static_cast<float>(ink.opacity));
    return colour;
}

} // namespace sphygma
