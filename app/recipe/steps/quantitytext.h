// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/unit.h"

#include <optional>
#include <string_view>

namespace sphygma {

/// A number and what is written behind it, which need be no unit: "180 mg/dL", "6,1 mmol/l", "72bpm". A comma
/// before one or two digits is a decimal sign.
struct WrittenQuantity
{
    double number = 0;
    QString unit;
};

std::optional<WrittenQuantity> splitQuantity(std::string_view text);

/// The code of a unit as it is written, with or without a full stop behind it.
std::optional<QString> codeOfWritten(const QString &unit, const UnitBook &units);

/// A number and the unit behind it, as UCUM.
struct Quantity
{
    double number = 0;
    QString unit;
};

/// Nothing where the unit is none that is known.
std::optional<Quantity> readQuantity(std::string_view text, const UnitBook &units);

} // namespace sphygma
