// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QWidget>

namespace sphygma {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .dark = false,
        .ground = 0xF6F7F9,
        .surface = 0xFFFFFF,
        .rail = 0xFBFCFD,
        .hairline = 0xE2E6EB,
        .ink = 0x17212B,
        .muted = 0x5C6875,
        .faint = 0x8B96A3,
        .accent = 0x0F6E84,
        .accentSoft = 0xE1F0F3,
        .onAccent = 0xFFFFFF,
        .ok = 0x2B7A4B,
        .okSoft = 0xE4F3EA,
        .warn = 0x9A6200,
        .warnSoft = 0xFFF3DC,
        .bad = 0xB3372F,
        .badSoft = 0xFCEBE9,
        .curve = 0xC45A11,
        .densityRamp = {0xDCEBF0, 0x3E93A8, 0x0A3B4C},
        .categories = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0xF0E442, 0x17212B},
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .dark = true,
        .ground = 0x11161C,
        .surface = 0x191F27,
        .rail = 0x151B22,
        .hairline = 0x2A323D,
        .ink = 0xE7ECF2,
        .muted = 0x9DA9B6,
        .faint = 0x74808D,
        .accent = 0x4DB6CC,
        .accentSoft = 0x17323A,
        .onAccent = 0x08222A,
        .ok = 0x69C08B,
        .okSoft = 0x18302A,
        .warn = 0xE3B45A,
        .warnSoft = 0x332A17,
        .bad = 0xEE8A80,
        .badSoft = 0x3A2222,
        .curve = 0xF2B774,
        .densityRamp = {0x1E2F3A, 0x2E7F93, 0xBFE9F2},
        .categories = {0x4FA8DC, 0xF0803C, 0x3CC29B, 0xE09CC2, 0xF2BA4B, 0x8CCDF2, 0xF4EB7A, 0xE7ECF2},
    };
    return tokens;
}

const Tokens &tokensOf(const QWidget &widget)
{
    const auto *style = qobject_cast<const Style *>(widget.style());
    if (!style) // a widget with a style sheet of its own is drawn through another style
        style = qobject_cast<const Style *>(QApplication::style());
    return style ? style->tokens() : lightTokens();
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

} // namespace sphygma
