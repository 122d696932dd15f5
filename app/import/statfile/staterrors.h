// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

namespace sphygma {

// Why a file of SPSS, Stata or SAS cannot be read, as sentences. \a name is the file's.

Error damagedStatFile(const QString &name);
/// A name or another text in it has no end.
Error openTextInFile(const QString &name);
/// Its rows end before its own header says, or in the middle of one.
Error cutOffFile(const QString &name, qint64 rows);
Error unknownVersion(const QString &name);
Error tooLargeForMemory(const QString &name);
/// Its text does not fit \a encoding.
Error otherEncoding(const QString &name, const QString &encoding);
Error unknownEncoding(const QString &name, const QString &encoding);
Error catalogueNoTable(const QString &name);

} // namespace sphygma
