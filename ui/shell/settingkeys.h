// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"

#include <QByteArray>
#include <QStringList>

namespace sphygma {

// What the window remembers of its user, all of it.
inline const SettingKey<QString> languageKey{"window/language", QString()}; ///< empty: the system's
inline const SettingKey<QString> themeKey{"window/theme", QStringLiteral("system")}; ///< system, light, dark
inline const SettingKey<QByteArray> geometryKey{"window/geometry", {}};
inline const SettingKey<QStringList> recentKey{"recent/files", {}}; ///< newest first
inline const SettingKey<QString> folderKey{"recent/folder", QString()}; ///< where files were last opened

} // namespace sphygma
