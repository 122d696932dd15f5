// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

namespace sphygma {

/// One setting: its name in the file, its type and its default, in one line.
/// inline const SettingKey<int> previewRows{"import/previewRows", 200};
template<typename T>
struct SettingKey
{
    const char *name;
    T fallback;
};

/// The user's settings in one INI file. Made in main and passed on; tests pass a temporary file.
class SettingsStore
{
public:
    explicit SettingsStore(const QString &path);

    template<typename T>
    T value(const SettingKey<T> &key) const
    {
        QVariant stored = m_settings.value(QLatin1String(key.name));
        return stored.isValid() && stored.convert(QMetaType::fromType<T>()) ? stored.value<T>()
                                                                            : key.fallback;
    }

    template<typename T>
    void setValue(const SettingKey<T> &key, const T &value)
    {
        m_settings.setValue(QLatin1String(key.name), QVariant::fromValue(value));
    }

    QString path() const { return m_settings.fileName(); }

    /// SPHYGMA_CONFIG_DIR, else the platform's folder.
    static QString standardPath();

private:
    QSettings m_settings;
};

} // namespace sphygma
