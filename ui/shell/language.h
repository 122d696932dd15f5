// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/base/translator.h"

#include <QObject>

class QTranslator;

namespace sphygma {

/// The window's language: the system's, or the one chosen. Changing it changes \a words in place and Qt's own
/// texts, and then says so, for the pages to be made anew.
class Language final : public QObject
{
    Q_OBJECT

public:
    /// \a words outlives this.
    Language(SettingsStore &settings, Translator &words, QObject *parent = nullptr);
    ~Language() override;

    QString choice() const; ///< empty: the system's
    void setChoice(const QString &language);

    /// For one run, without remembering it (the command line's --language).
    void use(const QString &language);

    static QString systemLanguage();

signals:
    void changed();

private:
    SettingsStore &m_settings;
    Translator &m_words;
    std::shared_ptr<QTranslator> m_installed;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace sphygma
