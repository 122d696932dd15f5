// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/scriptexport/stepscript.h"

#include <QJsonObject>

namespace sphygma {

// Lines for steps that read what stands inside cells; see stepScript().

/// Every unit that stands in the column, as it is written, with its conversion.
QString readUnitsScript(const StepToScript &given, const QJsonObject &step);

/// Nothing where R and Python would not both read the pattern, or what replaces it, as we do.
std::optional<QString> replacePatternScript(const StepToScript &given, const QJsonObject &step);

} // namespace sphygma
