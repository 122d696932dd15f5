// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/schema.h"

#include <algorithm>

namespace sphygma {

QString ColumnInfo::valueLabel(const QString &code) const
{
    const auto found = std::find_if(valueLabels.begin(), valueLabels.end(),
                                    [&code](const ValueLabel &named) { return named.code == code; });
    return found == valueLabels.end() ? QString() : found->label;
}

} // namespace sphygma
