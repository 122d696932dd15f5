// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/minifigures.h"

#include "app/base/numbertext.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int footHeight = 34, lineHeight = 20;

MiniBars::MiniBars(QList<Bar> bars, std::optional<double> expected, QWidget *parent)
    : QWidget(parent), m_bars(std::move(bars)), m_expected(expected)
{
    setFont(Theme::font(11));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken;
    for (const Bar &bar : m_bars) {
        m_total += bar.count;
        m_highest = std::max({m_highest, static_cast<double>(bar.count), m_expected.value_or(0)});
        spoken += tr("%1: %2").arg(bar.label, readableNumber(bar.count));
    }
    setAccessibleName(tr("Counts, n = %1").arg(readableNumber(m_total)));
    setAccessibleDescription(spoken.join(u"; "_s));
    setToolTip(accessibleDescription());
}

void MiniBars::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int floor = height() - footHeight;
    const double step = static_cast<double>(width()) / static_cast<double>(qMax<qsizetype>(1, m_bars.size()));
    const qsizetype every = qMax<qsizetype>(1, (m_bars.size() + 9) / 10);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const double tall = (floor - 6) * static_cast<double>(m_bars[i].count) / m_highest;
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(tokens.surface, tokens.accent, 0.6));
        painter.drawRect(QRectF(step * static_cast<double>(i) + 1, floor - tall, step - 2, tall));
        painter.setPen(tokens.muted);
        if (i % every == 0)
            painter.drawText(
                QRectF(step * static_cast<double>(i), floor + 1, step * static_cast<double>(every), 16),
                Qt::AlignLeft | Qt::AlignTop, m_bars[i].label);
    }
    painter.setPen(tokens.muted);
    QString note = tr("n = %1").arg(readableNumber(m_total));
    if (m_expected) {
        const double y = floor - (floor - 6) * *m_expected / m_highest;
        painter.setPen(QPen(tokens.ink, 1, Qt::DashLine));
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
        painter.setPen(tokens.muted);
        note += u"; "_s + tr("dashed: expected");
    }
    painter.drawText(QRect(0, height() - 17, width(), 16), Qt::AlignLeft | Qt::AlignVCenter, note);
}

SiteBoxes::SiteBoxes(QList<QualitySite> sites, QWidget *parent) : QWidget(parent), m_sites(std::move(sites))
{
    setFont(Theme::font(11));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Systolic pressure by site"));
    QStringList spoken;
    for (const QualitySite &site : m_sites) {
        const bool first = spoken.isEmpty();
        m_low = first ? site.quantiles.p05 : std::min(m_low, site.quantiles.p05);
        m_high = first ? site.quantiles.p95 : std::max(m_high, site.quantiles.p95);
        spoken += tr("%1: median %2, n = %3")
                      .arg(site.site.isEmpty() ? tr("All") : site.site, readableNumber(site.quantiles.p50, 0),
                           readableNumber(site.n));
    }
    if (m_high <= m_low)
        m_high = m_low + 1;
    setAccessibleDescription(spoken.join(u"; "_s));
    setToolTip(accessibleDescription());
}

QSize SiteBoxes::sizeHint() const
{
    return {200, qMax(110, static_cast<int>(m_sites.size()) * lineHeight + 18)};
}

void SiteBoxes::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = width() * 3 / 10, right = width() - 62;
    const auto x = [&](double value) { return left + (right - left) * (value - m_low) / (m_high - m_low); };
    for (qsizetype i = 0; i < m_sites.size(); ++i) {
        const QualitySite &site = m_sites[i];
        const Quantiles &q = site.quantiles;
        const double top = static_cast<double>(i) * lineHeight, middle = top + lineHeight / 2.0;
        painter.setPen(tokens.ink);
        painter.drawText(
            QRectF(0, top, left - 8, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(site.site.isEmpty() ? tr("All") : site.site, Qt::ElideRight, left - 8));
        painter.setPen(tokens.muted);
        painter.drawLine(QPointF(x(q.p05), middle), QPointF(x(q.p95), middle));
        painter.setBrush(mixed(tokens.surface, tokens.accent, 0.35));
        painter.setPen(tokens.accent);
        painter.drawRect(QRectF(x(q.p25), top + 4, x(q.p75) - x(q.p25), lineHeight - 8));
        painter.setPen(QPen(tokens.ink, 2));
        painter.drawLine(QPointF(x(q.p50), top + 4), QPointF(x(q.p50), top + lineHeight - 4));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(right + 4, top, 58, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                         readableNumber(site.n));
    }
    painter.setPen(tokens.muted);
    painter.drawText(QRect(0, height() - 16, width(), 16), Qt::AlignRight | Qt::AlignVCenter,
                     m_sites.isEmpty() ? tr("No pressures")
                                       : tr("%1 to %2 (5 to 95 %); n at the right")
                                             .arg(readableNumber(m_low, 0), readableNumber(m_high, 0)));
}

} // namespace sphygma
