// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tone.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sphygma {

MessageBar::MessageBar(const QIcon &closeIcon, QWidget *parent)
    : QWidget(parent), m_text(new TextLabel(TextKind::Body)), m_action(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    auto *close = new QToolButton;
    close->setIcon(closeIcon);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Hide this notice"));
    close->setToolTip(tr("Hide this notice"));
    layout->addWidget(close);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionPressed);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    // What the system said is no sentence: "No such file or directory".
    const QString &hint = error.hint;
    const bool isSentence = hint.endsWith(u'.') || hint.endsWith(u'。');
    showMessage(Tone::Bad,
                hint.isEmpty()   ? error.message
                    : isSentence ? tr("%1 %2").arg(error.message, hint)
                                 : tr("%1 (%2)").arg(error.message, hint));
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const auto [ink, ground] = toneColours(tokensOf(*this), m_tone);
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.fillRect(0, 0, 3, height(), ink);
    painter.fillRect(0, height() - 1, width(), 1, tokensOf(*this).hairline);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sphygma
