// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nameedit.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace sphygma {

NameEdit::NameEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setFont(Theme::font(14, QFont::DemiBold));
    setAttribute(Qt::WA_Hover);
    setTextMargins(6, 0, 6, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    connect(this, &QLineEdit::textChanged, this, &QWidget::updateGeometry);
    connect(this, &QLineEdit::editingFinished, this, &NameEdit::keep);
}

void NameEdit::setName(const QString &name)
{
    m_name = name;
    if (text() != name)
        setText(name);
    setCursorPosition(0);
}

QSize NameEdit::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 30, 30};
}

QSize NameEdit::minimumSizeHint() const
{
    return {80, 30};
}

void NameEdit::keep()
{
    const QString name = text().simplified();
    if (name.isEmpty() || name == m_name) {
        setName(m_name);
        return;
    }
    m_name = name;
    emit renamed(name);
}

void NameEdit::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokensOf(*this);
    if (hasFocus() || (underMouse() && isEnabled())) {
        QPainter painter(this);
        Style::drawBox(painter, rect(), 6, t.surface, hasFocus() ? t.accent : t.hairline);
    }
    QLineEdit::paintEvent(event);
}

void NameEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        setText(m_name);
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        clearFocus();
}

} // namespace sphygma
