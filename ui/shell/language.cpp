// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "ui/shell/settingkeys.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sphygma {

Language::Language(SettingsStore &settings, Translator &words, QObject *parent)
    : QObject(parent), m_settings(settings), m_words(words), m_qt(std::make_unique<QTranslator>())
{}

Language::~Language()
{
    if (m_installed)
        QCoreApplication::removeTranslator(m_installed.get());
}

QString Language::choice() const
{
    return m_settings.value(languageKey);
}

void Language::setChoice(const QString &language)
{
    m_settings.setValue(languageKey, language);
    use(language.isEmpty() ? systemLanguage() : language);
}

void Language::use(const QString &language)
{
    if (m_installed)
        QCoreApplication::removeTranslator(m_installed.get());
    QCoreApplication::removeTranslator(m_qt.get());
    m_words = Translator(language);
    // Qt's own words first, so that ours come before them.
    if (m_qt->load(u"qtbase_"_s + m_words.language(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    m_installed = m_words.qtTranslator();
    if (m_installed)
        QCoreApplication::installTranslator(m_installed.get());
    emit changed();
}

QString Language::systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    return wanted.value(0, u"en"_s).startsWith("zh"_L1) ? u"zh_CN"_s : u"en"_s;
}

} // namespace sphygma
