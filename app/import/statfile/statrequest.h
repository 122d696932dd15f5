// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importoptions.h"
#include "app/import/statfile/statformat.h"

#include <limits>

namespace sphygma {

/// What is wanted of a file of SPSS, Stata or SAS.
struct StatRequest
{
    StatFormat format = StatFormat::Sav;
    QString name; ///< of the file, for sentences
    ImportOptions options;
    QString encoding; ///< of its texts, where ReadStat does not find it; empty where it does
    int codePage = 0; ///< of a file of SPSS, for sentences
    bool tellsEncoding = true; ///< the file says what its encoding is
    qint64 rows = 0; ///< only so many; 0: all
    /// The most bytes of cells to hold. Compressed files can claim a thousand times what they are.
    qint64 memory = std::numeric_limits<qint64>::max();
};

} // namespace sphygma
