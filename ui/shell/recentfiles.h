// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"

#include <QObject>
#include <QStringList>

namespace sphygma {

/// Projects and tables opened before, newest first; kept in the settings until cleared.
class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    static constexpr int limit = 8;

    explicit RecentFiles(SettingsStore &settings, QObject *parent = nullptr);

    /// Those that are still there.
    QStringList paths() const;
    void add(const QString &path);
    void forget(const QString &path);
    void clear();

signals:
    void changed();

private:
    void store(const QStringList &paths);

    SettingsStore &m_settings;
};

} // namespace sphygma
