// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/shapeview.h"

#include "app/base/numbertext.h"
#include "ui/models/names.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int axisHeight = 20, side = 10;

ShapeView::ShapeView(ProposalShape shape, const Translator &words, QWidget *parent)
    : QWidget(parent), m_shape(std::move(shape)), m_unit(unitName(words, m_shape.unit))
{
    setFont(Theme::font(11));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_highest = std::max(qint64(1), *std::max_element(m_shape.counts.begin(), m_shape.counts.end()));
    describe();
}

void ShapeView::describe()
{
    const auto total = std::accumulate(m_shape.counts.begin(), m_shape.counts.end(), qint64(0));
    const auto meant = std::accumulate(m_shape.meant.begin(), m_shape.meant.end(), qint64(0));
    setAccessibleName(tr("How the values lie"));
    setAccessibleDescription(
        tr("%1 of %2 values are those in question.").arg(readableNumber(meant), readableNumber(total)));
    setToolTip(accessibleDescription());
}

/// Heights go by the root of the count, so that a small hump beside a large one is seen.
QRectF ShapeView::bar(size_t bin, qint64 count) const
{
    const double room = height() - axisHeight - 8;
    const double step = static_cast<double>(width() - 2 * side) / static_cast<double>(m_shape.counts.size());
    const double tall = room * std::sqrt(static_cast<double>(count) / static_cast<double>(m_highest));
    return {side + step * static_cast<double>(bin) + 0.5, height() - axisHeight - tall, step - 1, tall};
}

void ShapeView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    double firstMeant = -1, lastMeant = 0;
    for (size_t bin = 0; bin < m_shape.counts.size(); ++bin) {
        painter.setBrush(mixed(tokens.surface, tokens.accent, 0.35));
        painter.drawRect(bar(bin, m_shape.counts[bin]));
        painter.setBrush(tokens.warn);
        painter.drawRect(bar(bin, m_shape.meant[bin]));
        if (m_shape.meant[bin] > 0) {
            firstMeant = firstMeant < 0 ? bar(bin, 0).left() : firstMeant;
            lastMeant = bar(bin, 0).right();
        }
    }
    const int floor = height() - axisHeight;
    painter.setPen(tokens.hairline);
    painter.drawLine(side, floor, width() - side, floor);
    if (firstMeant >= 0) { // a bracket, so that colour alone says nothing
        painter.setPen(QPen(tokens.warn, 2));
        painter.drawLine(QPointF(firstMeant, floor + 2), QPointF(lastMeant, floor + 2));
    }
    painter.setPen(tokens.muted);
    const auto last = m_shape.low + m_shape.width * static_cast<double>(m_shape.counts.size());
    const QRect foot(side, floor + 4, width() - 2 * side, axisHeight - 4);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, readableShort(m_shape.low, 0));
    painter.drawText(foot, Qt::AlignHCenter | Qt::AlignVCenter, tr("heights are square roots of counts"));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     m_unit.isEmpty() ? readableShort(last, 0) : readableShort(last, 0) + u' ' + m_unit);
}

} // namespace sphygma
