// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/unit.h"

#include <optional>
#include <string_view>

namespace sphygma {

/// A number and the unit behind it, as UCUM.
struct Quantity
{
    double number = 0;
    QString unit;
};

/// "180 mg/dL", "6,1 mmol/l", "72bpm"; nothing where the unit is none that is known. A comma before one or
/// two digits is a decimal sign.
std::optional<Quantity> readQuantity(std::string_view text, const UnitBook &units);

} // namespace sphygma
