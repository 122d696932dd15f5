// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importreport.h"
#include "app/table/table.h"

namespace sphygma {

/// The files a raw table was read from, in the order of its rows; never empty.
QList<SourceFile> sourceFiles(const Table &raw, const ImportReport &report);

/// Which file row \a row of a raw table came from, as its last column says; empty where there is but one.
QString fileOfRow(const Table &raw, qsizetype row);

/// Whether two raw tables were read from the same bytes, file by file.
bool haveSameBytes(const QList<SourceFile> &before, const QList<SourceFile> &now);

} // namespace sphygma
