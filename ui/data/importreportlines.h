// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/project/projectstate.h"

#include <QList>

namespace sphygma {

class Translator;

/// One fact of how a file was read: "Encoding", "UTF-8", "all bytes are valid UTF-8".
struct ReportLine
{
    QString caption;
    QString value;
    QString why; ///< empty where it is no choice
};

/// Where the file came from and how it was understood as a whole; facts that do not apply are left out.
QList<ReportLine> fileLines(const RawData &raw);

/// What each column was taken for, and why it has its type.
QList<ReportLine> columnLines(const RawData &raw, const Translator &words);

} // namespace sphygma
