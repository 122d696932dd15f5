// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/boardscroll.h"

#include "ui/clean/proposalboard.h"
#include "ui/clean/proposalcard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace sphygma {

BoardScroll::BoardScroll(QScrollArea &area, ProposalBoard &board)
    : QObject(&board), m_area(area), m_board(board)
{
    connect(&board, &ProposalBoard::aboutToChange, this, &BoardScroll::remember);
}

/// While a place is to be restored nothing new is remembered: with the cards taken away, the view has
/// collapsed.
void BoardScroll::remember()
{
    if (m_place)
        return;
    m_place = Place{m_area.verticalScrollBar()->value(), {}, 0};
    const int top = m_place->scrolled - m_board.y();
    for (const ProposalCard *card : m_board.cards()) {
        if (card->geometry().bottom() < top)
            continue;
        m_place->card = card->proposal().id;
        m_place->below = m_place->scrolled - card->y();
        break;
    }
    QTimer::singleShot(0, this, &BoardScroll::restore);
}

/// The new cards get their heights first. What Enter would accept next is always in view.
void BoardScroll::restore()
{
    if (!m_place)
        return;
    const Place place = *std::exchange(m_place, std::nullopt);
    for (QWidget *inner : {static_cast<QWidget *>(&m_board), m_area.widget()}) {
        inner->layout()->activate();
        QCoreApplication::sendPostedEvents(inner, QEvent::LayoutRequest); // the area learns the new height
    }
    int scrolled = place.scrolled;
    for (const ProposalCard *card : m_board.cards()) {
        if (card->proposal().id == place.card)
            scrolled = card->y() + place.below;
    }
    m_area.verticalScrollBar()->setValue(scrolled);
    if (QWidget *card = m_board.cardWithFocus())
        m_area.ensureWidgetVisible(card, 0, 0);
}

} // namespace sphygma
