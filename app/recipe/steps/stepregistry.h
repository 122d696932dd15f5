// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"

namespace sphygma {

/// The ids of all kinds of steps this version knows.
QStringList stepIds();

/// See stepFromJson.
Result<StepPtr> makeStep(const QJsonObject &json);

} // namespace sphygma
