// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/columntype.h"

#include <array>

namespace sphygma {

static constexpr std::array<const char *, 6> ids{"number", "text", "date", "datetime", "time", "boolean"};

QString typeId(ColumnType type)
{
    return QLatin1String(ids[static_cast<size_t>(type)]);
}

std::optional<ColumnType> typeFromId(const QString &id)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == QLatin1String(ids[i]))
            return static_cast<ColumnType>(i);
    }
    return {};
}

} // namespace sphygma
