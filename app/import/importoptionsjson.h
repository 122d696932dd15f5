// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importoptions.h"

#include <QJsonObject>

namespace sphygma {

/// What was asked for of a file, without allowLarge and threads, which belong to one run. An option left to
/// be found is not in it.
QJsonObject importOptionsJson(const ImportOptions &options);
/// What does not belong there is passed over.
ImportOptions importOptionsFromJson(const QJsonValue &json);

} // namespace sphygma
