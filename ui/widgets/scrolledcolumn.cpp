// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolledcolumn.h"

namespace sphygma {

QScrollArea *scrolledColumn(QWidget *body, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // QScrollArea has set it
    return scroll;
}

} // namespace sphygma
