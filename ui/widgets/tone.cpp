// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone.h"

#include "ui/theme/style.h"

#include <QPainter>

namespace sphygma {

ToneColours toneColours(const Tokens &t, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return {t.accent, t.accentSoft};
    case Tone::Ok:
        return {t.ok, t.okSoft};
    case Tone::Warn:
        return {t.warn, t.warnSoft};
    case Tone::Bad:
        return {t.bad, t.badSoft};
    case Tone::Neutral:
        break;
    }
    return {t.muted, t.ground};
}

void drawFocusIfKeyed(const QWidget &widget, QPainter &painter, qreal radius)
{
    if (!widget.hasFocus() || !widget.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokensOf(widget).accent, 2));
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace sphygma
