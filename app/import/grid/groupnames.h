// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/dialect.h"

#include <QStringList>

namespace sphygma {

/// The names "BP", "HR", "BP", "HR" below the line "Visit 1", –, "Visit 2", – as "Visit 1 BP", "Visit 1 HR" …
/// \a names as they are where they already differ, or where the line \a above does not tell them apart.
QStringList withGroupNames(const QStringList &names, const SampleRecord &above);

} // namespace sphygma
