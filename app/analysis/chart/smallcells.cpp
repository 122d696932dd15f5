// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/smallcells.h"

#include <QCoreApplication>

namespace sphygma {

Phrase SmallCells::note(qint64 count) const
{
    if (count == 0)
        return {};
    if (hide)
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n groups of fewer than %1 are not shown."),
                          {limit}, count);
    return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                          "%n groups have fewer than %1; they are hidden where data leave "
                                          "without identifiers."),
                      {limit}, count);
}

} // namespace sphygma
