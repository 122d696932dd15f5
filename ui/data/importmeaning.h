// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstate.h"

namespace sphygma {

class ImportColumnPanel;
struct Imported;

// A role and a unit the user chose in the import window stand above what is found in the file.

void applyMeanings(QList<PreviewColumn> &columns, const ImportColumnPanel &chosen);

/// What the user said a column means is neither a guess nor an assumption any more.
RawDataPtr withMeanings(const Imported &imported, const ImportColumnPanel &chosen);

} // namespace sphygma
