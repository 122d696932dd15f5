// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sphygma {

EmptyState::EmptyState(const QIcon &icon, const QString &title, const QString &sentence,
                       const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextKind::CardTitle, title))
    , m_sentence(new TextLabel(TextKind::Note, sentence))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(new IconLabel(icon, 32), 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action);
        button->setProperty("primary", true);
        layout->addSpacing(8);
        layout->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionPressed);
    }
    layout->addStretch();
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

} // namespace sphygma
