// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sphygma {

/// 11 columns of a clinic; the same with every cell in quotes; 2,000 columns; notes of some hundred
/// characters.
enum class SampleShape { Plain, Quoted, Wide, Long };

/// Writes the file all speed figures are about: 11 columns, about 60 bytes a row. Patients of 8 characters,
/// each three times; two short texts, a date, six numbers with a few missing, and a code of the site. The
/// same \a rows give the same bytes.
bool writeSampleFile(const QString &path, qint64 rows, SampleShape shape = SampleShape::Plain);

} // namespace sphygma
