// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/schema.h"

namespace sphygma {

inline ColumnInfo madeInfo(const QString &name, ColumnType type, const QString &role = {},
                           const QString &unit = {})
{
    ColumnInfo info;
    info.name = name;
    info.type = type;
    info.role = role;
    info.unit = unit;
    return info;
}

} // namespace sphygma
