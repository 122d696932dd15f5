// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/sidepanel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QVBoxLayout>

namespace sphygma {

Card *makeSidePanel(QWidget *body, int width)
{
    auto *side = new Card;
    side->setFixedWidth(width);
    auto *frame = new QVBoxLayout(side);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scrolledColumn(body));
    return side;
}

} // namespace sphygma
