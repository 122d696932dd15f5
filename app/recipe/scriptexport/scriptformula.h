// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expression/expression.h"
#include "app/recipe/scriptexport/scriptcall.h"

namespace sphygma {

/// A formula in the language of a script, over the columns of its table "d". Dates are ISO texts there, so
/// that a date and a date with a time compare as texts.
QString scriptFormula(const Expression &formula, ScriptLanguage language);

} // namespace sphygma
