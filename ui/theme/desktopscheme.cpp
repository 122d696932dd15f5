// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktopscheme.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace sphygma {

static const auto busName = "sphygma-desktop"_L1;
static const auto service = "org.freedesktop.portal.Desktop"_L1;
static const auto path = "/org/freedesktop/portal/desktop"_L1;
static const auto portal = "org.freedesktop.portal.Settings"_L1;
static const auto group = "org.freedesktop.appearance"_L1;
static const auto key = "color-scheme"_L1;

void DesktopScheme::start()
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return; // asking would start a bus of our own
    // Connecting waits for the bus, so another thread does it; calls and signals then never wait.
    QThreadPool::globalInstance()->start(
        [self = QPointer<DesktopScheme>(this), application = QCoreApplication::instance()] {
            if (!QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName).isConnected())
                return;
            QMetaObject::invokeMethod(application, [self] {
                if (self)
                    self->listen();
            });
        });
}

void DesktopScheme::listen()
{
    QDBusConnection bus(busName);
    bus.connect(service, path, portal, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, portal, u"Read"_s);
    read << QString(group) << QString(key);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void DesktopScheme::settingChanged(const QString &changedGroup, const QString &changedKey,
                                   const QDBusVariant &value)
{
    if (changedGroup == group && changedKey == key)
        take(value.variant());
}

void DesktopScheme::take(const QVariant &answer)
{
    if (const auto dark = isDark(answer))
        emit darkChanged(*dark);
}

std::optional<bool> DesktopScheme::isDark(const QVariant &answer)
{
    // Read wraps its value twice, SettingChanged once.
    if (answer.canConvert<QDBusVariant>())
        return isDark(answer.value<QDBusVariant>().variant());
    if (answer.userType() != QMetaType::UInt || answer.toUInt() < 1 || answer.toUInt() > 2)
        return {};
    return answer.toUInt() == 1;
}

} // namespace sphygma
