// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfiles.h"

#include "ui/shell/settingkeys.h"

#include <QFileInfo>

namespace sphygma {

RecentFiles::RecentFiles(SettingsStore &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QStringList RecentFiles::paths() const
{
    QStringList there = m_settings.value(recentKey);
    there.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return there;
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = m_settings.value(recentKey);
    all.removeAll(absolute);
    all.prepend(absolute);
    store(all.mid(0, limit));
}

void RecentFiles::forget(const QString &path)
{
    QStringList all = m_settings.value(recentKey);
    if (all.removeAll(QFileInfo(path).absoluteFilePath()) > 0)
        store(all);
}

void RecentFiles::clear()
{
    store({});
}

void RecentFiles::store(const QStringList &paths)
{
    m_settings.setValue(recentKey, paths);
    emit changed();
}

} // namespace sphygma
