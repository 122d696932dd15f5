// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace sphygma {

IconEngine::IconEngine(const Theme *theme, QString name, QColor ink)
    : m_theme(theme), m_name(std::move(name)), m_ink(ink)
{}

QColor IconEngine::ink(QIcon::Mode mode, QIcon::State state) const
{
    const Tokens &tokens = m_theme ? m_theme->tokens() : lightTokens();
    if (mode == QIcon::Disabled)
        return tokens.faint;
    if (m_ink.isValid())
        return m_ink;
    if (mode == QIcon::Selected || state == QIcon::On)
        return tokens.accent;
    return mode == QIcon::Active ? tokens.ink : tokens.muted;
}

/// \a size in pixels of the device.
QPixmap IconEngine::drawn(const QSize &size, const QColor &ink) const
{
    const QString key =
        u"sphygma-icon-%1-%2-%3x%4"_s.arg(m_name, ink.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/"_s + m_name + u".svg"_s);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", ink.name().toLatin1()));
        QPainter painter(&pixmap);
        const int side = qMin(size.width(), size.height());
        renderer.render(&painter,
                        QRectF((size.width() - side) / 2., (size.height() - side) / 2., side, side));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    QPixmap pixmap = drawn((QSizeF(rect.size()) * ratio).toSize(), ink(mode, state));
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return drawn(size, ink(mode, state));
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return drawn(size, ink(mode, state)); // Qt gives the size in device pixels
}

QString IconEngine::key() const
{
    return u"sphygma"_s;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace sphygma
