// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toggle.h"

#include "ui/theme/style.h"
#include "ui/widgets/tone.h"

#include <QPainter>

namespace sphygma {

static constexpr int trackWidth = 28;
static constexpr int trackHeight = 16;
static constexpr int ring = 3; ///< room for the focus ring around the track
static constexpr int gap = 10;

Toggle::Toggle(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(text.isEmpty() ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Toggle::sizeHint() const
{
    const int label = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + gap;
    return {trackWidth + 2 * ring + label, qMax(trackHeight + 2 * ring, 24)};
}

void Toggle::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(*this);
    QPainter painter(this);
    QRectF track(width() - trackWidth - ring, (height() - trackHeight) / 2, trackWidth, trackHeight);
    if (layoutDirection() == Qt::RightToLeft)
        track.moveLeft(ring);
    const QColor on = isEnabled() ? t.accent : mixed(t.surface, t.accent, 0.4);
    const QColor off = isEnabled() ? t.faint : t.hairline;
    Style::drawBox(painter, track, trackHeight / 2., isChecked() ? on : off);
    const qreal knob = trackHeight - 4;
    const qreal x = isChecked() ? track.right() - knob - 2 : track.left() + 2;
    Style::drawBox(painter, {x, track.top() + 2, knob, knob}, knob / 2, isChecked() ? t.onAccent : t.surface);
    if (!text().isEmpty()) {
        painter.setPen(isEnabled() ? t.ink : t.faint);
        painter.drawText(rect().adjusted(0, 0, -trackWidth - ring - gap, 0),
                         Qt::AlignVCenter | Qt::TextSingleLine, text());
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 1.5));
        painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), trackHeight / 2. + 2, trackHeight / 2. + 2);
    }
}

} // namespace sphygma
