// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/proposal.h"

#include <QWidget>

namespace sphygma {

/// Some rows of a table, and beside them the same in another shape.
class ReshapeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReshapeView(ProposalReshape shown, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintCells(QPainter &painter, const QRect &place, const ProposalCells &cells) const;

    const ProposalReshape m_shown;
};

} // namespace sphygma
