// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/questiondialog.h"

#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sphygma {

QuestionDialog::QuestionDialog(const QString &title, const QString &text, const QStringList &verbs,
                               QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(parent ? parent->window()->windowTitle() : title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    auto *heading = new TextLabel(TextKind::CardTitle, title);
    auto *body = new TextLabel(TextKind::Note, text);
    for (TextLabel *label : {heading, body}) {
        label->setWordWrap(true);
        label->setMinimumWidth(360);
        label->setVisible(!label->text().isEmpty());
        layout->addWidget(label);
    }
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addSpacing(12);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (qsizetype i = verbs.size() - 1; i >= 0; --i) { // what was asked for stands at the right
        auto *button = new QPushButton(verbs[i]);
        button->setProperty("primary", i == 0);
        button->setDefault(i == 0);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_answer = static_cast<int>(i);
            accept();
        });
        if (i == 0)
            button->setFocus();
    }
    layout->addLayout(row);
    setMaximumWidth(560);
}

} // namespace sphygma
