// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"

class QPainter;

namespace sphygma {

struct ToneColours
{
    QColor ink;
    QColor ground;
};

ToneColours toneColours(const Tokens &tokens, Tone tone);

/// The focus ring of a widget that paints itself, when it was reached by the keyboard.
void drawFocusIfKeyed(const QWidget &widget, QPainter &painter, qreal radius);

} // namespace sphygma
