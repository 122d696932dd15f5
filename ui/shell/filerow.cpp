// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filerow.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

FileRow::FileRow(const QIcon &icon, const QString &name, const QString &place, const QString &day, bool first)
    : m_place(place), m_day(day), m_first(first)
{
    setIcon(icon);
    setText(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(u"%1, %2"_s.arg(place, day));
    setToolTip(place);
}

void FileRow::setRemovable(const QIcon &icon, const QString &verb)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addStretch();
    m_remove = new QToolButton;
    m_remove->setIcon(icon);
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(verb);
    m_remove->setAccessibleName(verb);
    m_remove->setCursor(Qt::ArrowCursor);
    layout->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &FileRow::removed);
}

QSize FileRow::sizeHint() const
{
    return {400, 40};
}

void FileRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(*this);
    QPainter painter(this);
    const QRect inside = rect().adjusted(1, 0, -1, 0);
    if (underMouse())
        Style::drawBox(painter, inside.adjusted(3, 3, -3, -3), 7, mixed(t.surface, t.ink, 0.04));
    if (!m_first)
        painter.fillRect(inside.left(), 0, inside.width(), 1, t.hairline);
    icon().paint(&painter, QRect(14, height() / 2 - 9, 18, 18));
    painter.setFont(Theme::font(12));
    const int right = width() - (m_remove ? m_remove->width() + 16 : 14);
    const int dayWidth = painter.fontMetrics().horizontalAdvance(m_day);
    painter.setPen(t.muted);
    painter.drawText(QRect(right - dayWidth, 0, dayWidth, height()), Qt::AlignVCenter, m_day);
    painter.setFont(Theme::font(13, QFont::Medium));
    const int nameRoom = (right - dayWidth - 64) * 3 / 5;
    const QString name = painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, nameRoom);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(name);
    painter.setPen(t.ink);
    painter.drawText(QRect(42, 0, nameRoom, height()), Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setFont(Theme::font(12));
    painter.setPen(t.muted);
    const QRect place(42 + nameWidth + 16, 0, right - dayWidth - nameWidth - 42 - 40, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_place, Qt::ElideMiddle, place.width()));
    drawFocusIfKeyed(*this, painter, 9);
}

void FileRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else if (m_remove && event->key() == Qt::Key_Delete)
        emit removed();
    else
        QAbstractButton::keyPressEvent(event);
}

FileCard::FileCard(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

FileRow *FileCard::add(const QIcon &icon, const QString &name, const QString &place, const QString &day)
{
    auto *row = new FileRow(icon, name, place, day, m_rows->isEmpty());
    m_rows->addWidget(row);
    return row;
}

void FileCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(*this);
    QPainter painter(this);
    Style::drawBox(painter, rect(), Style::cardRadius, t.surface, t.hairline);
}

} // namespace sphygma
