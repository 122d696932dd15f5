// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/detection.h"

#include <QByteArray>

namespace sphygma {

/// A made-up clinic as a CSV file, with defects in known rows, each in rows that no other defect touches.
struct DirtyClinic
{
    QByteArray csv;
    KnownDefects defects;
};

/// \a visits rows before duplicates are added; about one in thirty has a defect. The same \a visits give the
/// same bytes.
DirtyClinic makeDirtyClinic(int visits);

} // namespace sphygma
