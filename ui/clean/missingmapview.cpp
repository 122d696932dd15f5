// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/missingmapview.h"

#include "app/base/numbertext.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int lineHeight = 24, headHeight = 26, square = 14;

MissingMapView::MissingMapView(QWidget *parent) : QWidget(parent)
{
    setFont(Theme::font(12));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Which columns are missing together"));
}

void MissingMapView::setMap(MissingMap map)
{
    m_map = std::move(map);
    choose(0);
    updateGeometry();
}

QSize MissingMapView::sizeHint() const
{
    return {480, headHeight + lineHeight * static_cast<int>(m_map.patterns.size()) + 4};
}

int MissingMapView::labelWidth() const
{
    return 170;
}

QString MissingMapView::sentence(qsizetype pattern) const
{
    if (pattern < 0 || pattern >= m_map.patterns.size())
        return {};
    const MissingPattern &shown = m_map.patterns[pattern];
    QStringList names;
    for (qsizetype i = 0; i < m_map.columns.size(); ++i) {
        if (shown.missing[static_cast<size_t>(i)])
            names += m_map.columns[i];
    }
    const auto rows = static_cast<int>(shown.rows);
    return names.isEmpty() ? tr("%n row(s) with all of these columns", nullptr, rows)
                           : tr("%n row(s) without %1", nullptr, rows).arg(names.join(u", "_s));
}

void MissingMapView::choose(qsizetype pattern)
{
    if (m_map.patterns.isEmpty())
        return;
    m_chosen = qBound<qsizetype>(0, pattern, m_map.patterns.size() - 1);
    setAccessibleDescription(sentence(m_chosen));
    setToolTip(sentence(m_chosen));
    update();
}

void MissingMapView::paintHead(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(*this);
    const int room = width() - labelWidth();
    const int step = room / qMax(1, static_cast<int>(m_map.columns.size()));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(0, 0, labelWidth() - 12, headHeight), Qt::AlignRight | Qt::AlignVCenter,
                     tr("Rows"));
    for (int i = 0; i < m_map.columns.size(); ++i) {
        const QRect cell(labelWidth() + i * step, 0, step - 4, headHeight);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_map.columns[i], Qt::ElideRight, cell.width()));
    }
}

void MissingMapView::paintPattern(QPainter &painter, qsizetype pattern) const
{
    const Tokens &tokens = tokensOf(*this);
    const MissingPattern &shown = m_map.patterns[pattern];
    const int top = headHeight + static_cast<int>(pattern) * lineHeight;
    const int step = (width() - labelWidth()) / qMax(1, static_cast<int>(m_map.columns.size()));
    if (pattern == m_chosen && hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentSoft);
        painter.drawRoundedRect(QRect(0, top, width(), lineHeight), 5, 5);
    }
    const double share =
        m_map.rows > 0 ? 100.0 * static_cast<double>(shown.rows) / static_cast<double>(m_map.rows) : 0;
    painter.setPen(tokens.ink);
    painter.drawText(QRect(0, top, labelWidth() - 12, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                     tr("%1 (%2 %)").arg(readableNumber(shown.rows), readableNumber(share, 1)));
    for (int i = 0; i < m_map.columns.size(); ++i) {
        const QRect box(labelWidth() + i * step, top + (lineHeight - square) / 2, square, square);
        const bool missing = shown.missing[static_cast<size_t>(i)];
        painter.setPen(QPen(missing ? tokens.warn : tokens.hairline, 1));
        painter.setBrush(missing ? QBrush(tokens.warn) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 3, 3);
    }
}

void MissingMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (qsizetype pattern = 0; pattern < m_map.patterns.size(); ++pattern)
        paintPattern(painter, pattern);
}

void MissingMapView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_chosen + 1 < m_map.patterns.size())
        return choose(m_chosen + 1);
    if (event->key() == Qt::Key_Up && m_chosen > 0)
        return choose(m_chosen - 1);
    const bool asks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Space;
    if (asks && m_chosen < m_map.patterns.size())
        return emit rowsAsked(m_map.patterns[m_chosen].which, sentence(m_chosen));
    QWidget::keyPressEvent(event);
}

void MissingMapView::mousePressEvent(QMouseEvent *event)
{
    const int line = (event->pos().y() - headHeight) / lineHeight;
    if (event->pos().y() < headHeight || line >= m_map.patterns.size())
        return;
    choose(line);
    emit rowsAsked(m_map.patterns[line].which, sentence(line));
}

void MissingMapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace sphygma
