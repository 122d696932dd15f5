// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/sidepanel.h"

#include "ui/widgets/card.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace sphygma {

Card *makeSidePanel(QWidget *body, int width)
{
    auto *side = new Card;
    side->setFixedWidth(width);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // QScrollArea has set it
    auto *frame = new QVBoxLayout(side);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scroll);
    return side;
}

} // namespace sphygma
