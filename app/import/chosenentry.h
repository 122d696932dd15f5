// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace sphygma {

/// The one table of the file called \a file, or the one the user \a wanted; else DoesNotFit, naming them.
Result<TableEntry> chosenEntry(const QList<TableEntry> &entries, const QString &file, const QString &wanted);

} // namespace sphygma
