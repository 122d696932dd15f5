// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/warnnote.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sphygma {

WarnNote::WarnNote(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setObjectName(u"misfit"_s);
    setFont(Theme::font(12));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(10, 6, 10, 6);
}

void WarnNote::paintEvent(QPaintEvent *)
{
    const auto [ink, ground] = toneColours(tokensOf(*this), Tone::Warn);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Style::drawBox(painter, rect(), 6, ground);
    painter.setPen(ink);
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
}

} // namespace sphygma
