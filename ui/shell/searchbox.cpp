// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QAction>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sphygma {

SearchBox::SearchBox(QAction &search, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(search.shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '))
{
    setText(search.text());
    setObjectName(u"search"_s);
    setAccessibleName(search.text());
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, &search, &QAction::trigger);
}

QSize SearchBox::sizeHint() const
{
    return {300, 30};
}

QSize SearchBox::minimumSizeHint() const
{
    return {120, 30};
}

void SearchBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Style::drawBox(painter, rect(), 6, t.surface, mixed(t.hairline, t.faint, underMouse() ? 0.6 : 0.1));
    const QFont keyFont = Theme::font(11);
    const int keyWidth = QFontMetrics(keyFont).horizontalAdvance(m_keys) + 12;
    const QRectF key(width() - keyWidth - 8, (height() - 19) / 2., keyWidth, 19);
    painter.setPen(t.muted);
    painter.drawText(rect().adjusted(10, 0, -keyWidth - 16, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - keyWidth - 30));
    Style::drawBox(painter, key, 4, {}, t.hairline);
    painter.setFont(keyFont);
    painter.setPen(t.muted);
    painter.drawText(key, Qt::AlignCenter, m_keys);
    drawFocusIfKeyed(*this, painter, 6);
}

} // namespace sphygma
