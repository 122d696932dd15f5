// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"

#include <QTranslator>

#include <memory>

namespace sphygma {

/// Makes sentences of one language: the window's, or the report's own. Immutable and usable from any thread.
class Translator
{
public:
    /// \a language "en" or "zh_CN" (any "zh…" is taken as zh_CN); one without a translation speaks English.
    explicit Translator(const QString &language = QStringLiteral("en"));

    QString language() const { return m_language; }

    QString text(const Phrase &phrase) const;

    /// A fixed text marked with QT_TRANSLATE_NOOP("sphygma", "…").
    QString text(const char *marked) const;

    /// The Qt translation to install for widgets; null for English without plural forms.
    std::shared_ptr<QTranslator> qtTranslator() const { return m_translator; }

    static QStringList languages();

private:
    QString value(const PhraseValue &value) const;

    QString m_language;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace sphygma
