// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace sphygma {

// The menu that says where the pressures of a table were measured; an entry's data is the id
// (app/clinical/measurementsetting.h), the first one is empty.

void fillSettings(QComboBox &combo);

/// Without emitting anything.
void setCurrentSetting(QComboBox &combo, const QString &setting);

} // namespace sphygma
