// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/sampletable.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int rowHeight = 30;
static constexpr int margin = 10;

SampleTable::SampleTable(QList<Row> rows, QWidget *parent) : QWidget(parent), m_rows(std::move(rows))
{
    setFont(Theme::font(13));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Examples"));
    QStringList spoken;
    for (const Row &row : m_rows)
        spoken.append(
            row.after.isEmpty()
                ? tr("%1, %2: %3").arg(row.place, row.description, row.before)
                : tr("%1, %2: %3 becomes %4").arg(row.place, row.description, row.before, row.after));
    setAccessibleDescription(spoken.join(u"; "_s));
}

QSize SampleTable::sizeHint() const
{
    return {360, static_cast<int>(m_rows.size()) * rowHeight};
}

void SampleTable::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int third = width() / 3;
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QRect line(0, i * rowHeight, width(), rowHeight);
        const auto text = [&](const QRect &rect, const QString &words, int side, const QColor &ink) {
            painter.setPen(ink);
            painter.drawText(rect, side | Qt::AlignVCenter | Qt::TextSingleLine,
                             fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
        };
        text(line.adjusted(margin, 0, -2 * third, 0), row.place, Qt::AlignLeft, tokens.ink);
        text(QRect(third, line.top(), third, rowHeight), row.description, Qt::AlignHCenter, tokens.ink);
        paintChange(painter, QRect(2 * third, line.top(), width() - 2 * third, rowHeight), row);
        painter.setPen(tokens.hairline);
        painter.drawLine(QPointF(0, line.bottom() + 0.5), QPointF(width(), line.bottom() + 0.5));
    }
}

void SampleTable::paintChange(QPainter &painter, const QRect &rect, const Row &row) const
{
    const Tokens &tokens = tokensOf(*this);
    int right = rect.right() - margin;
    if (!row.after.isEmpty()) {
        const QString after = fontMetrics().elidedText(row.after, Qt::ElideRight, rect.width() / 2);
        const int width = fontMetrics().horizontalAdvance(after) + 12;
        const QRect chip(right - width, rect.center().y() - 10, width, 21);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.warnSoft);
        painter.drawRoundedRect(chip, 5, 5);
        painter.setPen(tokens.warn);
        painter.drawText(chip, Qt::AlignCenter, after);
        right = chip.left() - 6;
        painter.setPen(tokens.muted);
        painter.drawText(QRect(right - 16, rect.top(), 16, rect.height()), Qt::AlignCenter, u"→"_s);
        right -= 20;
    }
    const QRect before(rect.left(), rect.top(), right - rect.left(), rect.height());
    painter.setPen(tokens.ink);
    painter.drawText(before, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(row.before, Qt::ElideLeft, before.width()));
}

} // namespace sphygma
