// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/schema.h"

#include <QStringList>

namespace sphygma {

/// The names of files, short, but each unlike all others.
QStringList shortNames(const QStringList &paths);

/// A name for the column that tells the file of each row, unlike those in \a schema.
QString sourceColumnName(const Schema &schema);

} // namespace sphygma
