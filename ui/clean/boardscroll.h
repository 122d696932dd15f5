// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QScrollArea;

namespace sphygma {

class ProposalBoard;

/// Keeps the page where it is while the cards of a board are made anew: what stood at the top of the view
/// stands there again. Belongs to the board.
class BoardScroll final : public QObject
{
    Q_OBJECT

public:
    BoardScroll(QScrollArea &area, ProposalBoard &board);

    /// The next cards are of another page: they begin at the top.
    void forget() { m_place.reset(); }

private:
    struct Place
    {
        int scrolled = 0;
        QString card; ///< Proposal::id; empty without one
        int below = 0; ///< how far below the top of the card the view began
    };

    void remember();
    void restore();

    QScrollArea &m_area;
    ProposalBoard &m_board;
    std::optional<Place> m_place; ///< until it is restored
};

} // namespace sphygma
