// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QIODevice>

namespace sphygma {

/// Refuses a file of SPSS, called \a name, whose variables contradict themselves: a width beyond 255, or a
/// text without the records that continue it. ReadStat 1.1.8 counts the bytes of a long text below zero
/// there.
/// ("System File Format" of the PSPP manual.) Leaves \a device at its beginning.
Status checkSav(QIODevice &device, const QString &name);

} // namespace sphygma
