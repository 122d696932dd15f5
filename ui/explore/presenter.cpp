// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/presenter.h"

#include "ui/widgets/labels.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

Presenter::Presenter(QWidget *chart, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_title(new TextLabel(TextKind::Hero))
    , m_figure(new TextLabel(TextKind::PageTitle))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Presentation"));
    setAccessibleName(windowTitle());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(40, 32, 40, 24);
    rows->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_figure);
    rows->addLayout(top);
    rows->addWidget(chart, 1);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_F5), QKeySequence(Qt::SHIFT | Qt::Key_F5)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    chart->setFocus();
}

void Presenter::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Presenter::setFigure(const QString &text)
{
    m_figure->setText(text);
}

void Presenter::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(*this).surface);
}

} // namespace sphygma
