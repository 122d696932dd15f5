// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sphygma {

SettingsStore::SettingsStore(const QString &path) : m_settings(path, QSettings::IniFormat) {}

QString SettingsStore::standardPath()
{
    const QString chosen = qEnvironmentVariable("SPHYGMA_CONFIG_DIR");
    const QString folder =
        chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : chosen;
    return folder + u"/settings.ini"_s;
}

} // namespace sphygma
