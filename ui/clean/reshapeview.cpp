// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/reshapeview.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int rowHeight = 26, margin = 10, arrow = 36;

ReshapeView::ReshapeView(ProposalReshape shown, QWidget *parent) : QWidget(parent), m_shown(std::move(shown))
{
    setFont(Theme::font(13));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

static QString spoken(const ProposalCells &cells)
{
    QStringList rows{cells.columns.join(u", "_s)};
    for (const QStringList &row : cells.rows)
        rows += row.join(u", "_s);
    return rows.join(u"; "_s);
}

void ReshapeView::describe()
{
    setAccessibleName(tr("Before and after"));
    setAccessibleDescription(tr("Before: %1. After: %2.").arg(spoken(m_shown.before), spoken(m_shown.after)));
}

QSize ReshapeView::sizeHint() const
{
    const qsizetype rows = 1 + std::max(m_shown.before.rows.size(), m_shown.after.rows.size());
    return {360, static_cast<int>(rows) * rowHeight};
}

/// Names stand to the left, all after them to the right.
void ReshapeView::paintCells(QPainter &painter, const QRect &place, const ProposalCells &cells) const
{
    const Tokens &tokens = tokensOf(*this);
    const auto columns = static_cast<int>(cells.columns.size());
    const int width = place.width() / std::max(1, columns);
    const auto line = [&](const QStringList &texts, int number, const QColor &ink) {
        const int top = place.top() + number * rowHeight;
        painter.setPen(ink);
        for (int c = 0; c < columns; ++c) {
            const QRect cell(place.left() + c * width, top, width - margin, rowHeight);
            const int side = c == 0 ? Qt::AlignLeft : Qt::AlignRight;
            painter.drawText(cell, side | Qt::AlignVCenter | Qt::TextSingleLine,
                             fontMetrics().elidedText(texts.value(c), Qt::ElideRight, cell.width()));
        }
        painter.setPen(tokens.hairline);
        painter.drawLine(place.left(), top + rowHeight - 1, place.right(), top + rowHeight - 1);
    };
    line(cells.columns, 0, tokens.muted);
    for (int row = 0; row < cells.rows.size(); ++row)
        line(cells.rows[row], row + 1, tokens.ink);
}

void ReshapeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto columns = static_cast<int>(m_shown.before.columns.size());
    const auto all = columns + static_cast<int>(m_shown.after.columns.size());
    const int room = (width() - arrow - 2 * margin) / std::max(1, all);
    const QRect left(margin, 0, columns * room, height());
    const QRect right(left.right() + arrow, 0, (all - columns) * room, height());
    paintCells(painter, left, m_shown.before);
    paintCells(painter, right, m_shown.after);
    painter.setPen(tokensOf(*this).muted);
    painter.drawText(QRect(left.right(), 0, arrow, 2 * rowHeight), Qt::AlignCenter, u"→"_s);
}

} // namespace sphygma
