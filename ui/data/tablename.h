// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstate.h"

#include <algorithm>

namespace sphygma {

/// \a wanted, or with a number behind it where another table is called so.
inline QString freeTableName(const QList<NamedTable> &tables, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(tables.begin(), tables.end(),
                           [&](const NamedTable &table) { return table.name == name; });
    };
    QString name = wanted;
    for (int n = 2; isTaken(name); ++n)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(n);
    return name;
}

} // namespace sphygma
