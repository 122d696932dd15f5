// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace sphygma {

/// The desktop's dark setting, from org.freedesktop.portal.Settings. Never waits for the bus: without one, or
/// without a portal, nothing is ever emitted.
class DesktopScheme final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start();

    /// The portal's answer: 1 is dark, 2 is light; "no preference" and anything else is nothing.
    static std::optional<bool> isDark(const QVariant &answer);

signals:
    void darkChanged(bool dark);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void listen();
    void take(const QVariant &answer);
};

} // namespace sphygma
