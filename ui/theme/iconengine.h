// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPointer>

namespace sphygma {

class Theme;

/// Draws an SVG of resources/icons in the ink of the theme, whenever and at whatever resolution it is asked;
/// so an icon made once follows every later change.
class IconEngine final : public QIconEngine
{
public:
    /// Without \a ink the theme's.
    IconEngine(const Theme *theme, QString name, QColor ink = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QString key() const override;
    QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    QColor ink(QIcon::Mode mode, QIcon::State state) const;
    QPixmap drawn(const QSize &size, const QColor &ink) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    QColor m_ink;
};

} // namespace sphygma
