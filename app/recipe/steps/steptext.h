// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"

#include <QStringList>

namespace sphygma {

/// "age", "age and sbp", "age, sbp and dbp", "age, sbp, dbp and 4 more".
Phrase listed(const QStringList &names);

/// The same of phrases, all of them.
Phrase listed(const QList<Phrase> &parts);

/// Words as they stand in cells: “NA”.
Phrase quoted(const QString &word);

/// "all columns", or the names.
Phrase columnsPhrase(const QStringList &columns);

/// "mmHg" for "mm[Hg]".
Phrase unitPhrase(const QString &code);

/// "Systolic pressure" for "sbp".
Phrase rolePhrase(const QString &role);

} // namespace sphygma
