// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogfoot.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace sphygma {

DialogFoot::DialogFoot(const QString &answer, QDialog *dialog)
    : QWidget(dialog)
    , m_row(new QHBoxLayout(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_answer(new QPushButton(answer, this))
{
    m_answer->setProperty("primary", true);
    m_answer->setDefault(true);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addStretch();
    m_row->addWidget(m_cancel);
    m_row->addWidget(m_answer);
    connect(m_cancel, &QPushButton::clicked, dialog, &QDialog::reject);
}

void DialogFoot::addAtLeft(QPushButton *button)
{
    m_row->insertWidget(m_left++, button);
}

} // namespace sphygma
