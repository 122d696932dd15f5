// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/table/columntype.h"

#include <QString>

namespace sphygma {

// What ids are called on screen, in the language of the window.

/// "Systolic pressure" for "sbp"; an unknown id as it is.
QString roleName(const QString &roleId);

/// The ids of every role that a person may choose, in the order of a menu.
QStringList roleMenu();

/// "mmHg" for "mm[Hg]".
QString unitName(const Translator &words, const QString &code);

/// "Number", "Text", "Date" …
QString typeName(ColumnType type);

/// A missing reason as a short label: "not a number", "code 999", "by step 4".
QString reasonLabel(const QString &reason);

/// Why one cell is missing, as a sentence that may quote \a original, the text that stood there.
QString reasonSentence(const QString &reason, const QString &original, ColumnType type);

} // namespace sphygma
