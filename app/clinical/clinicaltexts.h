// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"

#include <QStringList>

namespace sphygma {

/// The names and labels of rules.json that people see, in English: guidelines and their categories. Listed in
/// code so that they are translated; a test compares both.
QStringList guidelineTexts();

/// A guideline's name or a category's label, to be said in any language.
inline Phrase guidelinePhrase(const QString &text)
{
    return {text, {}, {}};
}

} // namespace sphygma
