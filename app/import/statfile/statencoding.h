// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/statfile/statformat.h"
#include "app/import/statfile/stattable.h"

#include <QIODevice>

namespace sphygma {

struct SavEncoding
{
    QString name; ///< empty where ReadStat finds it itself
    int codePage = 0; ///< as the file tells
};

/// The text encoding of a file of SPSS where ReadStat would not find it: that of its record of encodings,
/// which ReadStat does not look at, or of a code page of Windows that it does not know. Leaves \a device at
/// its beginning. Source: PSPP developer's guide, System File Format.
SavEncoding savEncoding(QIODevice &device);

/// False for formats that say nothing of their encoding: Stata up to 13 (117), and SAS transport files.
bool tellsEncoding(StatFormat format, const QByteArray &head);

/// Adds the issue that texts of \a table are not the UTF-8 they should be.
void tellOfRepairs(StatTable &table);

} // namespace sphygma
