// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QIODevice>

namespace sphygma {

/// Refuses a Stata file, called \a name, with a text that ReadStat takes as closed by a zero byte and that is
/// not: the name of a variable, a format, the name of value labels, a long text. ReadStat 1.1.8 reads past
/// its end. Formats 104 to 119, either byte order. A file that is cut off or contradicts itself in another
/// way is left to ReadStat, which refuses it. Leaves \a device at its beginning.
Status checkDta(QIODevice &device, const QString &name);

} // namespace sphygma
