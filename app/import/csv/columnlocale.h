// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/numberparser.h"
#include "app/import/importoptions.h"

namespace sphygma {

/// How the column called \a name writes its numbers: as the file does, unless the user chose for it alone.
inline NumberStyle styleOf(const QString &name, const ImportOptions &options, const NumberStyle &ofFile)
{
    const auto chosen = options.columnDecimals.constFind(name);
    if (chosen == options.columnDecimals.constEnd())
        return ofFile;
    NumberStyle style = ofFile;
    style.decimal = chosen->toLatin1();
    if (style.thousands == std::string(1, style.decimal))
        style.thousands = style.decimal == ',' ? "." : ",";
    return style;
}

inline DateOrder orderOf(const QString &name, const ImportOptions &options, DateOrder ofFile)
{
    return options.columnDateOrders.value(name, ofFile);
}

} // namespace sphygma
